import { matchesIn, wordsIn, type Match, type Term } from "./match.ts";

/** A piece of shown text; marked pieces are the words that were asked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

export interface Shown {
  readonly title: readonly Piece[];
  readonly excerpt: readonly Piece[];
}

const span = 34;
const before = 7;
/** Punctuation around a word is not marked with it. */
const edges = /^([^\p{L}\p{M}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su;

/**
 * The title and the best place of the body, with the asked words marked. The best place is the longest run of
 * adjacent words in the order of the query, the first of equals.
 */
export function excerptOf(title: string, body: string, terms: readonly Term[]): Shown {
  const titleWords = wordsIn(title);
  const bodyWords = wordsIn(body);
  const matches = matchesIn([...titleWords, ...bodyWords], terms);
  const inTitle = runsIn(matches.filter(({ at }) => at < titleWords.length));
  const inBody = runsIn(matches.flatMap(({ at, term }) => at < titleWords.length ? [] : [{ at: at - titleWords.length, term }]));
  const best = inBody.reduce((longest, run) => (run.length > longest.length ? run : longest), { at: 0, length: 0 });
  const { start, end } = frame(best.at, bodyWords.length);
  return {
    title: pieces(titleWords, markedBy(inTitle, terms.length), 0, titleWords.length),
    excerpt: pieces(bodyWords, markedBy(inBody, terms.length), start, end),
  };
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

function frame(place: number, length: number): { start: number; end: number } {
  const start = place <= before * 2 ? 0 : Math.max(0, Math.min(place - before, length - span));
  return { start, end: Math.min(length, start + span) };
}

function pieces(words: readonly string[], marked: ReadonlySet<number>, start: number, end: number): readonly Piece[] {
  const found: Piece[] = [];
  const add = (text: string, mark: boolean) => {
    const last = found.at(-1);
    if (text === "") return;
    if (last?.marked === mark) found[found.length - 1] = { text: last.text + text, marked: mark };
    else found.push({ text, marked: mark });
  };
  if (start > 0) add("…", false);
  for (let at = start; at < end; at += 1) {
    const [, before = "", core = "", after = ""] = edges.exec(words[at] ?? "") ?? [];
    const joins = marked.has(at) && marked.has(at - 1) && before === "";
    if (at > start) add(" ", joins && found.at(-1)?.marked === true);
    add(before, false);
    add(core, marked.has(at));
    add(after, false);
  }
  if (end < words.length) add("…", false);
  return found;
}
