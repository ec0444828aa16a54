import type { DecodedText, Edit, Outcome } from "../model.ts";
import { mendCapitals } from "./mend/capitals.ts";
import { mendComposition } from "./mend/composition.ts";
import { doubtsOf } from "./mend/doubts.ts";
import { mendLookalikes } from "./mend/lookalikes.ts";
import { mendMarks } from "./mend/marks.ts";
import { mendOrphans } from "./mend/orphans.ts";
import { numbered, type Repair } from "./mend/repair.ts";
import { mendSigns } from "./mend/signs.ts";
import { replay } from "./replay.ts";

type Pass = (text: string) => Repair[];

/** One-to-one repairs first: a sound text makes better sense of a damaged place. */
const passes: readonly Pass[] = [mendSigns, mendComposition, mendLookalikes, mendMarks, mendOrphans];
/** A repair can lay bare another (a mark under a dropped joiner); no known text needs more than three rounds. */
const mostRounds = 12;

/**
 * Repairs what machines broke in a text, never what people wrote, and says of each repair how it was decided.
 * Reads: decoded text. Writes: mended text (NFC, the same lines), edits in steps, doubts. Mending twice is mending once.
 */
export function mend(decoded: DecodedText): Outcome<string> {
  const all = decoded.encoding.startsWith("tcvn3") ? [...passes, mendCapitals] : passes;
  const edits: Edit[] = [];
  let text = decoded.text;
  for (let round = 0, found = -1; round < mostRounds && found !== edits.length; round++) {
    found = edits.length;
    for (const pass of all) {
      const made = numbered(text, pass(text), (edits.at(-1)?.step ?? 0) + 1);
      if (made.length === 0) continue;
      text = replay(text, made);
      for (const edit of made) edits.push(edit);
    }
  }
  return { value: text, edits, doubts: doubtsOf(text, edits) };
}
