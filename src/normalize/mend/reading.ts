/** What a damaged place may have been, as far as grammar and case allow. */
import { apartBeforeY, apartBeforeYWords, afterY, clauseEnds, closers, codas, eitherWay, footnoteStar, joinedBeforeY, quotationMarks, type OrphanRow } from "../../tables/damage.ts";
import { newStyleOa, openingWords, orphanAcronyms } from "../../tables/common-words.ts";
import { isSyllable } from "../../vietnamese/syllable.ts";
import { beforePoint } from "./point.ts";
import { isLetter, isLower, isUpper, lettersAfter, orphan, wordsAfter, type Place } from "./place.ts";

export interface Reading {
  readonly row: OrphanRow;
  readonly was: string;
  readonly now: string;
  /** The syllable that results. */
  readonly word: string;
  /** A coda left standing as a word of its own: no reading while another letter takes it in. */
  readonly weak: boolean;
  /** No other spacing of the same letter is possible. */
  readonly sure: boolean;
}

/** The readings of a place under some rows: at most one for each of their letters. `capitals`: it stands among capitals. */
export function readingsOf(text: string, place: Place, rows: readonly OrphanRow[], capitals: boolean): Reading[] {
  const readings: Reading[] = [];
  for (const row of rows) {
    const became = row.became.find((sign) => stands(text, place, sign));
    if (became === undefined) continue;
    const acronym = row.letters.includes("Đ") ? ofAcronym(text, place, row, became) : null;
    if (acronym) return [acronym];
    for (const letter of row.letters) {
      if (!caseFits(letter, place.left, capitals) || !leadFits(letter, place)) continue;
      const reading = became === " " ? besideSpace(text, place, row, letter) : inWord(text, place, row, letter, became);
      if (reading) readings.push(reading);
    }
  }
  return readings.some(({ weak }) => !weak) ? readings.filter(({ weak }) => !weak) : readings;
}

/** One U+FFFD stands for any lead; two stand for the two bytes before the last of a letter from U+0800 on. */
function leadFits(letter: string, place: Place): boolean {
  const orphans = place.end - place.at;
  return orphans === 1 || (orphans === 2 && letter > "\u07ff");
}

/** Đ among capitals that make no syllable: `N�-CP`, `H�ND`, `�BQH`. */
function ofAcronym(text: string, place: Place, row: OrphanRow, became: string): Reading | null {
  const from = place.end + became.length;
  const right = lettersAfter(text, from);
  const among = right === "" ? text.charAt(from) === "-" && isUpper(text.charAt(from + 1)) : !isSyllable(`${place.left}Ố${right}`);
  const found = place.end - place.at === 1 && isUpper(place.left + right) && among;
  return found ? { row, was: text.slice(place.at, from), now: "Đ", word: "", weak: false, sure: false } : null;
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
  return { row, was: text.slice(place.at, from), now: letter, word, weak: became === "" && leavesPiece(text, from + right.length), sure: true };
}

/** A coda behind a space (`l� m`), or letters behind a quotation mark (`ch�'ng`), want to be read with the word before. */
function leavesPiece(text: string, at: number): boolean {
  const right = lettersAfter(text, at + 1);
  return text.charAt(at) === " " ? isCoda(right) : right !== "" && quotationMarks.includes(text.charAt(at) || " ");
}

function rightFits(letter: string, left: string, right: string): boolean {
  if (right === "" || isLower(right)) return right === "" || isLower(letter) || left === "";
  return isUpper(letter) && isUpper(right);
}

/** After U+FFFD and a space: was there a space, or only the lost byte? */
function besideSpace(text: string, place: Place, row: OrphanRow, letter: string): Reading | null {
  const word = place.left + letter;
  const from = Math.min(place.end + 1, text.length);
  const kept: Reading = { row, was: text.slice(place.at, place.end), now: letter, word, weak: false, sure: true };
  const free = place.left === "" ? isLoneWord(text, place, letter) : isWord(word);
  if (endsLine(text, place.end)) return free ? kept : null;
  const was = text.slice(place.at, from);
  const right = lettersAfter(text, from);
  if (right === "") return free ? beforeSign(text, from, kept, was) : null;
  if (orphanAcronyms.includes(word + right)) return { ...kept, was, word: word + right };
  const broken = text.charAt(from + right.length) === orphan;
  const joined = broken || !rightFits(letter, place.left, right) ? null : joinedTo(word, right);
  if (place.left === "" && !(joined === word + right && opensWord(text, place, joined))) return null;
  if (joined === null) return !free ? null : isCoda(right) && !broken ? { ...kept, weak: true } : kept;
  if (free && staysApart(text, place, word, right)) return { ...kept, sure: false };
  return { ...kept, was, word: joined, sure: joined === word + right && (!free || right.toLowerCase() !== "y") };
}

function beforeSign(text: string, at: number, kept: Reading, was: string): Reading {
  const sure = !eitherWay.includes(text.charAt(at));
  return swallows(text, at) ? { ...kept, was, sure } : { ...kept, sure };
}

/** In the new style -oà is open in a few words only; do, cho and lo before a no-break space are whole without it. */
function isWord(word: string): boolean {
  if (!isSyllable(word)) return false;
  return !word.endsWith("oà") || newStyleOa.includes(word.toLowerCase());
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

/** Before a closing sign, a line's end or another space there was no space of its own. */
function swallows(text: string, at: number): boolean {
  const next = text.charAt(at);
  const beyond = text.charAt(at + 1);
  if (endsLine(text, at) || next === " " || next === "\u00a0" || next === "\t") return true;
  if (next === orphan) return beyond === " ";
  if (next === '"' || next === "'") return !isLetter(beyond) && !isDigit(beyond) && beyond !== orphan;
  if (next === "/") return beyond !== " ";
  if (next === "-") return isLetter(beyond);
  if (next === footnoteStar) return endsLine(text, at + 1);
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
