import { tokensOf, type Token } from "./encoding.ts";
import { matchesIn, type Match, type Term } from "./match.ts";

/** A piece of shown text; marked pieces are the words that were asked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

export interface Shown {
  readonly title: readonly Piece[];
  readonly excerpt: readonly Piece[];
}

const span = 36;
const before = 7;

/**
 * The title and the best place of the body, with the asked words marked. The best place is the longest run of
 * adjacent words in the order of the query, the first of equals. Both texts in NFC.
 */
export function excerptOf(title: string, body: string, terms: readonly Term[]): Shown {
  const [titleWords, bodyWords] = [tokensOf(title), tokensOf(body)];
  const matches = matchesIn([...titleWords, ...bodyWords], terms);
  const inTitle = runsIn(matches.filter(({ at }) => at < titleWords.length));
  const inBody = runsIn(matches.flatMap(({ at, term }) => at < titleWords.length ? [] : [{ at: at - titleWords.length, term }]));
  const best = inBody.reduce((longest, run) => (run.length > longest.length ? run : longest), { at: 0, length: 0 });
  const [start, end] = frame(best.at, bodyWords.length);
  return {
    title: pieces(title, titleWords, markedBy(inTitle, terms.length), 0, titleWords.length),
    excerpt: pieces(body, bodyWords, markedBy(inBody, terms.length), start, end),
  };
}

/** The places of the words to mark in a text as a whole, counted from 0; of a quoted query only where all of it stands. */
export function placesToMark(words: readonly Token[], terms: readonly Term[], quoted: boolean): ReadonlySet<number> {
  const runs = runsIn(matchesIn(words, terms));
  return markedBy(quoted ? runs.filter(({ length }) => length === terms.length) : runs, terms.length);
}

/** Terms that stand side by side in the order of the query: where they begin and how many they are. */
interface Run {
  readonly at: number;
  readonly length: number;
}

function runsIn(matches: readonly Match[]): readonly Run[] {
  const lengths = new Map<string, number>();
  for (const { at, term } of matches.toReversed()) lengths.set(`${at} ${term}`, 1 + (lengths.get(`${at + 1} ${term + 1}`) ?? 0));
  return matches.map(({ at, term }) => ({ at, length: lengths.get(`${at} ${term}`) ?? 1 }));
}

/** The places to mark: every match, or where the whole query stands together, only those places. */
function markedBy(runs: readonly Run[], terms: number): ReadonlySet<number> {
  const whole = runs.filter(({ length }) => length === terms);
  return new Set((whole.length > 0 ? whole : runs).flatMap(({ at, length }) => Array.from({ length }, (_, step) => at + step)));
}

function frame(place: number, length: number): readonly [number, number] {
  const start = place <= before * 2 ? 0 : Math.max(0, Math.min(place - before, length - span));
  return [start, Math.min(length, start + span)];
}

/** The text from one word to another, with what stands between them; adjacent marked words make one piece. */
function pieces(text: string, words: readonly Token[], marked: ReadonlySet<number>, start: number, end: number): readonly Piece[] {
  const found: Piece[] = [];
  const add = (from: number, to: number, mark: boolean) => {
    const last = found.at(-1);
    const added = text.slice(from, to).replace(/\s+/g, " ");
    if (added === "") return;
    if (last?.marked === mark) found[found.length - 1] = { text: last.text + added, marked: mark };
    else found.push({ text: added, marked: mark });
  };
  const edge = (at: number) => words[at]?.start ?? text.length;
  let from = start === 0 ? 0 : edge(start);
  for (let at = start; at < end; at += 1) {
    const word = words[at];
    if (!word) break;
    add(from, word.start, at > start && marked.has(at) && marked.has(at - 1));
    add(word.start, word.end, marked.has(at));
    from = word.end;
  }
  add(from, end < words.length ? from + closing(text, from) : text.length, false);
  return [...dots(start > 0), ...found, ...dots(end < words.length)];
}

/** How much of what follows a word belongs to it: punctuation up to the next blank. */
function closing(text: string, from: number): number {
  return /^[^\p{L}\p{M}\p{N}\s]*/u.exec(text.slice(from, from + 8))?.[0].length ?? 0;
}

function dots(cut: boolean): readonly Piece[] {
  return cut ? [{ text: "…", marked: false }] : [];
}
