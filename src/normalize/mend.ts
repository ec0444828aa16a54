import type { DecodedText, Doubt, Edit, Outcome } from "../model.ts";
import { mendOrphans } from "./mend/orphans.ts";
import { numbered, type Repairs } from "./mend/repair.ts";
import { replay } from "./replay.ts";

const passes: readonly ((text: string) => Repairs)[] = [mendOrphans];
const mostRounds = 8;

/**
 * Repairs what machines broke in a text and never what people wrote, and says how each repair was decided.
 * Reads: decoded text. Writes: mended text (NFC, same lines), edits, doubts. Mending twice is mending once (law 1).
 */
export function mend(decoded: DecodedText): Outcome<string> {
  let text = decoded.text;
  const edits: Edit[] = [];
  const doubts: Doubt[] = [];
  for (let round = 0, step = 0, found = true; found && round < mostRounds; round++) {
    found = false;
    for (const pass of passes) {
      const repairs = pass(text);
      doubts.push(...repairs.doubts);
      if (repairs.edits.length === 0) continue;
      const made = numbered(text, repairs.edits, ++step);
      text = replay(text, made);
      edits.push(...made);
      found = true;
    }
  }
  return { value: text, edits, doubts };
}
