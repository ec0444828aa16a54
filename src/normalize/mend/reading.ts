/** What a damaged place may have been, as far as grammar and case allow. */
import { apartBeforeY, apartBeforeYWords, afterY, closers, codas, joinedBeforeY, type OrphanRow } from "../../tables/damage.ts";
import { isSyllable } from "../../vietnamese/syllable.ts";
import { beforePoint } from "./point.ts";
import { isLower, isUpper, lettersAfter, orphan, wordsAfter, wordsBefore, type Place } from "./place.ts";

export interface Reading {
  readonly row: OrphanRow;
  readonly was: string;
  readonly now: string;
  /** The syllable that results, and the whole word that follows when it stands free. */
  readonly word: string;
  /** A coda left standing as a word of its own: no reading while another letter takes it in. */
  readonly weak: boolean;
  /** No other spacing of the same letter is possible. */
  readonly sure: boolean;
}

/** What the readings of a place depend on besides its own letters. */
export interface Surroundings {
  /** The words around it are in capitals. */
  readonly capitals: boolean;
  /** The straight quote after it closes one opened on the same line. */
  readonly quoteCloses: boolean;
}

/** The readings of a place under one row: at most one for each of its letters. */
export function readingsOf(text: string, place: Place, row: OrphanRow, around: Surroundings): Reading[] {
  const became = row.became.find((sign) => stands(text, place, sign));
  if (became === undefined) return [];
  const letters = [...row.letters].filter((letter) => caseFits(letter, place.left, around.capitals));
  const found = letters.map((letter) =>
    became === " " ? besideSpace(text, place, row, letter, around) : inWord(text, place, row, letter, became));
  const readings = found.filter((reading) => reading !== null);
  const strong = readings.filter((reading) => !reading.weak);
  return strong.length > 0 ? strong : readings;
}

/** A space at the end of a line may have been trimmed since. */
function stands(text: string, place: Place, sign: string): boolean {
  return text.startsWith(sign, place.end) || (sign === " " && endsLine(text, place.end));
}

function endsLine(text: string, at: number): boolean {
  return at >= text.length || text.charAt(at) === "\n";
}

/**
 * Capitals follow capitals. After one capital alone (`C� QUAN`, `C� Mau`) the words around decide; Ơ Ạ Ỡ are read only
 * among capitals, since À and the small ơ ạ ỡ were never hit.
 */
function caseFits(letter: string, left: string, capitals: boolean): boolean {
  if (left === "") return isLower(letter) ? !capitals : true;
  if (left.length === 1 && isUpper(left)) return isUpper(letter) === capitals;
  return isUpper(left) === isUpper(letter) && (isUpper(letter) || isLower(left.slice(-1)));
}

function inWord(text: string, place: Place, row: OrphanRow, letter: string, became: string): Reading | null {
  const from = place.end + became.length;
  const right = lettersAfter(text, from);
  const word = place.left + letter + right;
  if (!isSyllable(word) || !rightFits(letter, place.left, right) || text.charAt(from + right.length) === orphan) return null;
  return { row, was: text.slice(place.at, from), now: letter, word, weak: false, sure: true };
}

function rightFits(letter: string, left: string, right: string): boolean {
  if (right === "" || isLower(right)) return right === "" || isLower(letter) || left === "";
  return isUpper(letter) && isUpper(right);
}

/** After U+FFFD and a space: was there a space, or only the lost byte? */
function besideSpace(text: string, place: Place, row: OrphanRow, letter: string, around: Surroundings): Reading | null {
  const word = place.left + letter;
  const from = place.end + 1;
  const lead = text.slice(place.at, place.end);
  const kept: Reading = { row, was: lead, now: letter, word, weak: false, sure: true };
  const dropped: Reading = { ...kept, was: text.slice(place.at, Math.min(from, text.length)) };
  if (endsLine(text, place.end)) return isSyllable(word) ? kept : null;
  const right = lettersAfter(text, from);
  if (right === "") return isSyllable(word) ? (swallows(text, from, around) ? dropped : kept) : null;
  const joins = isSyllable(word + right) && rightFits(letter, place.left, right) && text.charAt(from + right.length) !== orphan;
  const free = isSyllable(word);
  if (joins && free && staysApart(text, place, word, right)) return { ...kept, sure: false };
  if (joins) return { ...dropped, word: word + right, sure: !free || right.toLowerCase() !== "y" };
  return free ? { ...kept, weak: isCoda(right) } : null;
}

/** Before a closing sign, a line's end or another space there was no space of its own. */
function swallows(text: string, at: number, around: Surroundings): boolean {
  const next = text.charAt(at);
  if (endsLine(text, at) || next === " " || next === "\u00a0" || next === "\t") return true;
  if (next === orphan) return text.charAt(at + 1) === " ";
  if (next === '"' || next === "'") return around.quoteCloses;
  if (next === "/") return text.charAt(at + 1) !== " ";
  return closers.includes(next);
}

/** The joined word and the two words are both grammatical: a law's point letter, or the word y, stands apart. */
function staysApart(text: string, place: Place, word: string, right: string): boolean {
  if (beforePoint(text, place, right)) return true;
  if (right.toLowerCase() !== "y") return false;
  const onset = place.left.toLowerCase();
  const next = wordsAfter(text, place.end + 1 + right.length, 1)[0]?.toLowerCase() ?? "";
  if (includes(apartBeforeY, onset) && isLower(word.slice(-1))) return !includes(joinedBeforeY, next);
  return (includes(apartBeforeYWords, onset) || isUpper(word)) && includes(afterY, next);
}

function isCoda(letters: string): boolean {
  return includes(codas, letters.toLowerCase());
}

function includes(list: readonly string[], word: string): boolean {
  return list.includes(word);
}

/** Whether most of the words around a place are written in capitals. Acronyms have no vowels and are no evidence. */
export function amongCapitals(text: string, place: Place): boolean {
  const words = [...wordsBefore(text, place.at - place.left.length, 6), ...wordsAfter(text, place.end, 6)];
  const telling = words.filter((word) => word.length > 1);
  const upper = telling.filter((word) => isUpper(word) && isSyllable(word)).length;
  const lower = telling.filter((word) => !isUpper(word)).length;
  return upper > lower || (upper === 0 && lower === 0 && isUpper(place.left) && words.length > 0);
}
