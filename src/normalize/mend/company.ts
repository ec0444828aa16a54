/** The words around a damaged place: whether they are in capitals, and which stand next to it. */
import { orphanAcronyms } from "../../tables/common-words.ts";
import { capitalOpeners, codas } from "../../tables/damage.ts";
import { isSyllable } from "../../vietnamese/syllable.ts";
import { isLetter, isLower, isUpper, lettersAfter, orphan, wordsAfter, wordsBefore, type Place } from "./place.ts";

/** The nearest words on both sides, in lower case; "" where the line ends. */
export interface Company {
  readonly before: string;
  readonly after: string;
}

export function companyOf(text: string, place: Place): Company {
  const before = wordsBefore(text, place.at - place.left.length, 1)[0] ?? "";
  const [next = "", second = ""] = wordsAfter(text, past(text, place), 2);
  return { before: before.toLowerCase(), after: (isSyllable(next) ? next : second).toLowerCase() };
}

/**
 * Whether a place stands among capitals. What stands against it says so at once (`Đ� T`, `“C� QUAN” hoặc`); else the six
 * nearest words vote, the nearer the heavier. Acronyms and single letters are no evidence of capitals.
 */
export function amongCapitals(text: string, place: Place): boolean {
  if (place.left.length !== 1) return isUpper(place.left);
  const from = past(text, place);
  const right = lettersAfter(text, from);
  if (isLower(right) || isLower(place.left)) return false;
  if (saysCapitals(place.left, right, text.charAt(from + right.length))) return true;
  const votes = [...weigh(wordsBefore(text, place.at - place.left.length, 6)), ...weigh(wordsAfter(text, from, 6))];
  return votes.reduce((sum, vote) => sum + vote, 0) > 0;
}

/** An acronym, a capital coda that is no initial (`Đ� T`, not `B� N. T.`), or a word in capitals after no small word. */
function saysCapitals(left: string, right: string, then: string): boolean {
  if (!isUpper(left) || !isUpper(right)) return false;
  if (orphanAcronyms.includes(`${left}Ơ${right}`)) return true;
  if (isCoda(right)) return then !== "." && then !== orphan;
  return right.length > 1 && isSyllable(right) && !capitalOpeners.includes(left);
}

/** Behind the place and the space after it. */
function past(text: string, place: Place): number {
  return text.charAt(place.end) === " " ? place.end + 1 : place.end;
}

function weigh(words: readonly string[]): number[] {
  return words.map((word, at) => {
    const letters = [...word].filter(isLetter).join("");
    if (!isUpper(letters)) return -1 / (at + 1);
    return letters.length > 1 && !word.includes(orphan) && isSyllable(letters) ? 1 / (at + 1) : 0;
  });
}

function isCoda(letters: string): boolean {
  return (codas as readonly string[]).includes(letters.toLowerCase());
}
