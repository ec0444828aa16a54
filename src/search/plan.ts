import { encodeWord } from "./encoding.ts";
import { termsOf, type Term } from "./match.ts";

/** What is looked for, read from the words that were typed. */
export interface Plan {
  readonly terms: readonly Term[];
  /** Whether all of it stands in quotation marks: then only texts with the phrase are wanted. */
  readonly quoted: boolean;
  /** Whether the last word may go on: nothing was typed after it. */
  readonly open: boolean;
}

const quotes = /^\s*["“”](.+)["“”]\s*$/su;

/** Reads a question. Words typed in quotation marks are a phrase; the last word of others may be a beginning. */
export function planOf(words: string): Plan {
  const quoted = quotes.exec(words)?.[1];
  const terms = termsOf(quoted ?? words);
  return { terms, quoted: quoted !== undefined, open: quoted === undefined && /[\p{L}\p{M}\p{N}]$/u.test(words) };
}

/** Whether any word was typed with marks. */
export function isMarked({ terms }: Plan): boolean {
  return terms.some(({ spellings }) => spellings.length > 0);
}

/** The query for texts that hold all these words; `open` lets the last of them go on. */
export function queryOf(terms: readonly Term[], open: boolean): string {
  return terms.map(({ typed }, at) => encodeWord(typed, open && at === terms.length - 1)).join(" ");
}

/** The same query once for each way of setting tones (hoà, hòa), where that makes a difference. */
export function strictQueriesOf({ terms, open }: Plan): readonly string[] {
  const ways = [0, 1, 2].map((way) => terms.map((term) => ({ ...term, typed: term.spellings[way] ?? term.spellings.at(-1) ?? term.typed })));
  return [...new Set(ways.map((way) => queryOf(way, open)))];
}

/** Whether words of a text stand side by side as often as the query has words; places count from 0, in any order. */
export function hasRun(places: readonly number[], length: number): boolean {
  const held = new Set(places);
  return places.some((place) => !held.has(place - 1) && runFrom(held, place) >= length);
}

function runFrom(held: ReadonlySet<number>, place: number): number {
  let length = 0;
  while (held.has(place + length)) length += 1;
  return length;
}
