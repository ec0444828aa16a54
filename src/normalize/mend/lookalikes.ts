import { lookalike, lookalikes, vietnameseLetter } from "../../tables/damage.ts";
import { word } from "../../tables/letters.ts";
import { isSyllable } from "../../vietnamese/syllable.ts";
import type { Repair } from "./repair.ts";

const meant = new Map(lookalikes.flatMap(({ id, from, to }) =>
  [...from].map((letter, at) => [letter, { id, now: to.charAt(at) }] as const)));

/** Ð for Đ, Ƣ for Ư: where the text is Vietnamese, and the word is a syllable or the letter stands among capitals. */
export function mendLookalikes(text: string): Repair[] {
  if (!lookalike.pattern.test(text) || !vietnameseLetter.pattern.test(text)) return [];
  const edits: Repair[] = [];
  for (const { 0: found, index: at } of text.matchAll(word.pattern)) {
    if (lookalike.pattern.test(found)) edits.push(...mendWord(found, at));
  }
  return edits;
}

function mendWord(found: string, at: number): Repair[] {
  const syllable = isSyllable([...found].map((letter) => meant.get(letter)?.now ?? letter).join("").normalize("NFC"));
  return [...found].flatMap((was, place) => {
    const row = meant.get(was);
    const capital = was === was.toUpperCase() && (place === 0 || amongCapitals(found, place));
    if (!row || !(syllable || capital || found.length === 1)) return [];
    return [{ rule: row.id, at: at + place, was, now: row.now, how: "table" as const }];
  });
}

function amongCapitals(found: string, place: number): boolean {
  const before = found.charAt(place - 1);
  return before === before.toUpperCase();
}
