/** What a damaged place may have been, as far as grammar and case allow. */
import { apartBeforeY, apartBeforeYWords, afterY, clauseEnds, closers, codas, eitherWay, joinedBeforeY, type OrphanRow } from "../../tables/damage.ts";
import { newStyleOa, openingWords, orphanAcronyms } from "../../tables/common-words.ts";
import { isSyllable } from "../../vietnamese/syllable.ts";
import { withoutTone } from "../../vietnamese/tone.ts";
import { beforePoint } from "./point.ts";
import { isLetter, isLower, isUpper, lettersAfter, orphan, wordsAfter, type Place } from "./place.ts";

export interface Reading {
  readonly rule: string;
  readonly was: string;
  readonly now: string;
  /** The syllable that results. */
  readonly word: string;
  /** A coda left standing as a word of its own: no reading while another letter takes it in. */
  readonly weak: boolean;
  /** No other spacing of the same letter is possible. */
  readonly sure: boolean;
}

/** The readings of a place under one row: at most one for each of its letters. `capitals`: it stands among capitals. */
export function readingsOf(text: string, place: Place, row: OrphanRow, capitals: boolean): Reading[] {
  const became = row.became.find((sign) => stands(text, place, sign));
  if (became === undefined) return [];
  if (row.letters.includes("Đ") && inAcronym(text, place, place.end + became.length)) {
    return [{ rule: row.id, was: text.slice(place.at, place.end + became.length), now: "Đ", word: "", weak: false, sure: false }];
  }
  const letters = [...row.letters].filter((letter) => caseFits(letter, place.left, capitals));
  const readings = letters.map((letter) =>
    became === " " ? besideSpace(text, place, row, letter) : inWord(text, place, row, letter, became));
  const found = readings.filter((reading) => reading !== null);
  const strong = found.filter((reading) => !reading.weak);
  return strong.length > 0 ? strong : found;
}

/** Đ among capitals that make no syllable: `N�-CP`, `H�ND`, `�BQH`. */
function inAcronym(text: string, place: Place, from: number): boolean {
  const right = lettersAfter(text, from);
  const beyond = text.charAt(from) === "-" ? lettersAfter(text, from + 1) : right;
  const around = place.left + right;
  return around !== "" && isUpper(around) && isUpper(beyond.charAt(0)) && !isSyllable(`${place.left}Ố${right}`);
}

/** Whether a space lost with the byte, or already trimmed at the end of the line, may follow. */
function stands(text: string, place: Place, sign: string): boolean {
  if (sign === "") return !text.startsWith(" ", place.end) || place.left !== "";
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
  if (left === "") return true;
  if (left.length === 1 && isUpper(left)) return isUpper(letter) === capitals;
  return isUpper(left) === isUpper(letter) && (isUpper(letter) || isLower(left.slice(-1)));
}

/** After U+FFFD and another sign, or none: the whole word has to be a syllable. */
function inWord(text: string, place: Place, row: OrphanRow, letter: string, became: string): Reading | null {
  const from = place.end + became.length;
  const right = lettersAfter(text, from);
  const word = place.left + letter + right;
  if (!isSyllable(word) || !rightFits(letter, place.left, right) || text.charAt(from + right.length) === orphan) return null;
  return { rule: row.id, was: text.slice(place.at, from), now: letter, word, weak: false, sure: true };
}

function rightFits(letter: string, left: string, right: string): boolean {
  if (right === "" || isLower(right)) return right === "" || isLower(letter) || left === "";
  return isUpper(letter) && isUpper(right);
}

/** After U+FFFD and a space: was there a space, or only the lost byte? */
function besideSpace(text: string, place: Place, row: OrphanRow, letter: string): Reading | null {
  const word = place.left + letter;
  const from = Math.min(place.end + 1, text.length);
  const kept: Reading = { rule: row.id, was: text.slice(place.at, place.end), now: letter, word, weak: false, sure: true };
  const dropped: Reading = { ...kept, was: text.slice(place.at, from) };
  const free = place.left === "" ? isLoneWord(text, place, letter) : isWord(word);
  if (endsLine(text, place.end)) return free ? kept : null;
  const right = lettersAfter(text, from);
  if (right === "") return free ? { ...(swallows(text, from) ? dropped : kept), sure: !eitherWay.includes(text.charAt(from)) } : null;
  if (isAcronym(place.left, letter, right)) return { ...dropped, word: word + right };
  const whole = text.charAt(from + right.length) !== orphan;
  const joined = whole && rightFits(letter, place.left, right) ? joinedTo(word, right) : null;
  if (place.left === "" && !(joined === word + right && opensWord(text, place, joined))) return null;
  if (joined === null) return free ? { ...kept, weak: isCoda(right) && whole } : null;
  if (free && staysApart(text, place, word, right)) return { ...kept, sure: false };
  return { ...dropped, word: joined, sure: joined === word + right && (!free || right.toLowerCase() !== "y") };
}

/** In the new style -oà is open in a few words only; do, cho and lo before a no-break space are whole without it. */
function isWord(word: string): boolean {
  if (!isSyllable(word)) return false;
  const toneless = withoutTone(word).toLowerCase();
  return !toneless.endsWith("oa") || !isLower(word.slice(-1)) || newStyleOa.includes(word.toLowerCase());
}

/** «à» is a word of its own only at the end of a clause, after another word: `thế � ?`. */
function isLoneWord(text: string, place: Place, letter: string): boolean {
  return letter === "à" && followsWord(text, place) && clauseEnds.includes(text.charAt(place.end + 1) || " ");
}

function opensWord(text: string, place: Place, word: string): boolean {
  return openingWords.includes(word.toLowerCase()) && (followsWord(text, place) || !isLower(word));
}

function followsWord(text: string, place: Place): boolean {
  return text.charAt(place.at - 1) === " " && isLetter(text.charAt(place.at - 2));
}

/** The syllable that a word makes with what follows, which may have another word glued behind it (`ngo� itại`). */
function joinedTo(word: string, right: string): string | null {
  if (isSyllable(word + right)) return word + right;
  if (isSyllable(right)) return null;
  const coda = codas.findLast((end) => right.startsWith(end) && isSyllable(word + end) && isSyllable(right.slice(end.length)));
  return coda === undefined ? null : word + coda;
}

function isAcronym(left: string, letter: string, right: string): boolean {
  return right !== "" && orphanAcronyms.includes(left + letter + right);
}

/** Before a closing sign, a line's end or another space there was no space of its own. */
function swallows(text: string, at: number): boolean {
  const next = text.charAt(at);
  const beyond = text.charAt(at + 1);
  if (endsLine(text, at) || next === " " || next === "\u00a0" || next === "\t") return true;
  if (next === orphan) return beyond === " ";
  if (next === '"' || next === "'") return !isLetter(beyond) && !isDigit(beyond) && beyond !== orphan;
  if (next === "/") return beyond !== " ";
  if (next === "-") return isLetter(beyond);
  return closers.includes(next);
}

function isDigit(unit: string): boolean {
  return unit >= "0" && unit <= "9";
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
