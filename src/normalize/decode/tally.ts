import { lookalike, lookalikes, strayMark } from "../../tables/damage.ts";
import { word } from "../../tables/letters.ts";
import { isSyllable } from "../../vietnamese/syllable.ts";
import { unitSet } from "../../vietnamese/unit-set.ts";

/** What the grammar says about a text: of the words with a letter beyond ASCII, how many it accepts and how many not. */
export interface Tally {
  readonly words: number;
  readonly good: number;
  readonly bad: number;
  /** Control characters, which no text has. */
  readonly noise: number;
  /** U+FFFD: letters that were lost, here or before. */
  readonly lost: number;
}

export const nothing: Tally = { words: 0, good: 0, bad: 0, noise: 0, lost: 0 };

const sampleLength = 8_192;

/** A letter by itself is no evidence: in some table every byte is one. Counts over the whole text, or over its beginning, middle and end (three times 8,192 characters) when it is longer. */
export function tally(text: string): Tally {
  const sample = withoutLookalikes(sampleOf(text).normalize("NFC"));
  let [words, good, bad] = [0, 0, 0];
  for (let at = 0; at < sample.length; at++) {
    if (letterAt(sample, at) === 0) continue;
    const start = at;
    let plain = true;
    for (let length = 1; length > 0; length = letterAt(sample, at)) {
      plain &&= sample.charCodeAt(at) < 0x80;
      at += length;
    }
    words++;
    if (plain || at - start < 2) continue;
    const verdict = verdictOn(sample.slice(start, at));
    if (verdict === "good") good++;
    if (verdict === "bad") bad++;
  }
  return { words, good, bad, noise: noiseIn(sample), lost: sample.split("\uFFFD").length - 1 };
}

const letters = new RegExp(word.pattern.source, "u");
const isLetter = unitSet((unit) => letters.test(unit));

/** The length of the letter or mark at a place, 2 for those beyond U+FFFF; 0 where none stands. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdfff) return isLetter(code) ? 1 : 0;
  const point = text.codePointAt(at) ?? 0;
  return point > 0xffff && letters.test(String.fromCodePoint(point)) ? 2 : 0;
}

/** What a word with a letter beyond ASCII is evidence of. */
type Verdict = "good" | "bad" | "none";

/** A few thousand words make up most texts, so each is judged once. Their number is bounded, and their length: of long ones none recurs. */
const judged = new Map<string, Verdict>();
const mostJudged = 20_000;
const longestJudged = 12;

function verdictOn(found: string): Verdict {
  const known = judged.get(found);
  if (known !== undefined) return known;
  if (found.length > longestJudged) return judge(found);
  if (judged.size >= mostJudged) judged.clear();
  const verdict = judge(found);
  judged.set(found, verdict);
  return verdict;
}

function judge(found: string): Verdict {
  if (strayMark.pattern.test(found)) return "none";
  if (!isSyllable(found)) return "bad";
  return hasOneCase(found) ? "good" : "none";
}

/** In a text one word in ten is marked and a syllable; where fewer are, the bytes may be anything. */
const enough = 0.1;

/** Whether a reading is surely Vietnamese. */
export function isVietnamese(counted: Tally): boolean {
  return balance(counted) >= enough * counted.words && counted.good > 2 * counted.bad;
}

/** How much more Vietnamese a text is than not: the measure by which candidates are compared. */
export function balance({ good, bad, noise, lost }: Tally): number {
  return good - bad - 2 * (noise + lost);
}

/** The share of marked words that the grammar accepts, less those it does not; from -1 to 1, 0 when none is marked. */
export function scoreOf({ good, bad }: Tally): number {
  return good + bad === 0 ? 0 : (good - bad) / (good + bad);
}

/** The beginning, middle and end of what is long. */
export function sampleOf<T extends string | Uint8Array>(whole: T): T {
  if (whole.length <= 3 * sampleLength) return whole;
  const middle = Math.floor((whole.length - sampleLength) / 2);
  const parts = [0, middle, whole.length - sampleLength].map((from) => whole.slice(from, from + sampleLength));
  if (typeof whole === "string") return parts.join("\n") as T;
  const joined = new Uint8Array(3 * sampleLength);
  parts.forEach((part, at) => joined.set(part as Uint8Array, at * sampleLength));
  return joined as T;
}

/** Mending reads Ð as Đ and Ƣ as Ư; a text that is full of them is no less Vietnamese. */
function withoutLookalikes(sample: string): string {
  if (!lookalike.pattern.test(sample)) return sample;
  return lookalikes.reduce((read, { from, to }) =>
    [...from].reduce((letters, letter, at) => letters.replaceAll(letter, to.charAt(at)), read), sample);
}

/** `TruyỀn` comes of a wrong table; `VIệT` of a TCVN3 heading: neither is evidence. */
function hasOneCase(found: string): boolean {
  return found === found.toLowerCase() || found.slice(1) === found.slice(1).toLowerCase() || found === found.toUpperCase();
}

function noiseIn(sample: string): number {
  let noise = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    const control = code < 0x20 ? code !== 0x09 && code !== 0x0a && code !== 0x0d && code !== 0x0c : code >= 0x7f && code < 0xa0;
    if (control) noise++;
  }
  return noise;
}
