import { hatted, strayMark } from "../../tables/damage.ts";
import { mark, toneMarks, word } from "../../tables/letters.ts";
import { isSyllable, spell } from "../../vietnamese/syllable.ts";
import type { Repair } from "./repair.ts";

/** Nghiêng with each of its letters and marks apart is shorter. */
const longest = 16;

/**
 * Tone marks that a keyboard left behind the final consonant (`viêṇ`) or before the hat (`â` typed as a, tone, hat), put
 * where they belong if that makes a syllable of what was none. A mark on the wrong vowel (`hiệu qủa`) is what people wrote.
 */
export function mendMarks(text: string): Repair[] {
  if (!strayMark.pattern.test(text)) return [];
  const known = new Map<string, string>();
  const edits: Repair[] = [];
  for (const { 0: was, index: at } of text.matchAll(word.pattern)) {
    if (was.length > longest || !strayMark.pattern.test(was)) continue;
    const now = known.get(was) ?? ordered(was) ?? moved(was) ?? was;
    known.set(was, now);
    if (now !== was) edits.push({ rule: "mark-order", at, was, now, how: "only" });
  }
  return edits;
}

/** Hat, breve and horn before the tone on each letter. */
function ordered(found: string): string | null {
  const now = clusters(found).map(([letter, ...marks]) =>
    [letter, ...marks.filter((sign) => !isTone(sign)), ...marks.filter(isTone)].join("")).join("").normalize("NFC");
  return !isSyllable(found) && isSyllable(now) ? now : null;
}

/** The one tone of the word, moved from a consonant to the vowel that carries it. */
function moved(found: string): string | null {
  const spelt = clusters(found);
  const tones = spelt.flatMap((cluster) => cluster.filter(isTone));
  const [tone] = tones;
  if (tone === undefined || tones.length > 1 || !hatted.pattern.test(found)) return null;
  const bare = spelt.map((cluster) => cluster.filter((sign) => !isTone(sign)).join("")).join("").normalize("NFC");
  const syllable = spell(bare.toLowerCase(), toneMarks.indexOf(tone as (typeof toneMarks)[number]));
  return syllable === null || isSyllable(found) || syllable.length !== bare.length ? null : inCase(syllable, bare);
}

function inCase(syllable: string, like: string): string {
  return [...syllable].map((letter, at) => {
    const model = like.charAt(at);
    return model === model.toLowerCase() ? letter : letter.toUpperCase();
  }).join("");
}

/** Each letter with the marks on it. */
function clusters(found: string): string[][] {
  const spelt: string[][] = [];
  for (const sign of found.normalize("NFD")) {
    if (sign.replace(mark.pattern, "") === "" && spelt.length > 0) spelt.at(-1)?.push(sign);
    else spelt.push([sign]);
  }
  return spelt;
}

function isTone(sign: string): boolean {
  return sign !== "" && (toneMarks as readonly string[]).includes(sign);
}
