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

/**
 * The title and the best place of the body, with the asked words marked. The best place is the longest run of
 * adjacent words in the order of the query, the first of equals.
 */
export function excerptOf(title: string, body: string, terms: readonly Term[]): Shown {
  const titleWords = wordsIn(title);
  const bodyWords = wordsIn(body);
  const matches = matchesIn([...titleWords, ...bodyWords], terms);
  const inTitle = matches.filter(({ at }) => at < titleWords.length);
  const inBody = matches.slice(inTitle.length).map(({ at, term }) => ({ at: at - titleWords.length, term }));
  const { start, end } = frame(bestPlace(inBody), bodyWords.length);
  return {
    title: pieces(titleWords, inTitle, 0, titleWords.length),
    excerpt: ellipsed(pieces(bodyWords, inBody, start, end), start > 0, end < bodyWords.length),
  };
}

/** How many terms stand side by side, in order, from each match on; the first of the longest runs. */
function bestPlace(matches: readonly Match[]): number {
  const runs = new Map<string, number>();
  let best = { at: 0, length: 0 };
  for (const { at, term } of matches.toReversed()) {
    const length = 1 + (runs.get(`${at + 1} ${term + 1}`) ?? 0);
    runs.set(`${at} ${term}`, length);
    if (length >= best.length) best = { at, length };
  }
  return best.at;
}

function frame(place: number, length: number): { start: number; end: number } {
  const start = place <= before * 2 ? 0 : Math.max(0, Math.min(place - before, length - span));
  return { start, end: Math.min(length, start + span) };
}

function pieces(words: readonly string[], matches: readonly Match[], start: number, end: number): readonly Piece[] {
  const marked = new Set(matches.map(({ at }) => at));
  const found: Piece[] = [];
  for (let at = start; at < end; at += 1) {
    const last = found.at(-1);
    const text = words[at] ?? "";
    if (last?.marked === marked.has(at)) found[found.length - 1] = { ...last, text: `${last.text} ${text}` };
    else found.push({ text, marked: marked.has(at) });
  }
  return found;
}

function ellipsed(found: readonly Piece[], opened: boolean, closed: boolean): readonly Piece[] {
  const dots = { text: "…", marked: false };
  return [...(opened ? [dots] : []), ...found, ...(closed ? [dots] : [])];
}
