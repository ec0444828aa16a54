import { alphabet } from "../tables/letters.ts";
import { toneOf, withoutTone } from "./tone.ts";

/**
 * Vietnamese dictionary order, the same on every machine: letters first (đ after d, ă and â after a), over the whole
 * text; then tones (ngang huyền hỏi ngã sắc nặng); then small letters before capitals; then code units.
 */
export function compareVietnamese(a: string, b: string): number {
  return compare(collationKey(a), collationKey(b));
}

/** A string whose order by code units is the order of `compareVietnamese`: for sorting many texts by a key made once. */
export function collationKey(text: string): string {
  const nfc = text.normalize("NFC");
  let letters = "";
  let tones = "";
  for (const letter of nfc.toLowerCase()) {
    letters += weigh(withoutTone(letter));
    tones += toneOf(letter);
  }
  return `${letters}\u0000${tones}\u0000${casesOf(nfc)}\u0000${nfc}`;
}

/** Punctuation and digits keep their ASCII order, before all letters; letters of other scripts come last. */
function weigh(letter: string): string {
  const place = alphabet.indexOf(letter);
  if (place >= 0) return String.fromCharCode(0x100 + place);
  return letter < "\u0080" ? letter : `\u0200${letter}`;
}

function casesOf(text: string): string {
  let cases = "";
  for (const letter of text) cases += letter === letter.toLowerCase() ? "0" : "1";
  return cases;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
