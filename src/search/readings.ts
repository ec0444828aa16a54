import type { Reading } from "./answer.ts";
import { fromBareKeys } from "./bare-keys.ts";
import { tokensOf } from "./encoding.ts";
import type { Glossary } from "./glossary.ts";
import { termsOf, type Term } from "./match.ts";

/** Other words to look for in place of those typed; `part` is the run of them that was put in, which must stand together. */
export interface Alternative {
  readonly reading: Reading;
  readonly terms: readonly Term[];
  readonly part: readonly Term[];
}

const most = 3;

/**
 * Other readings of a query, three at most: an abbreviation for its words, words for their abbreviation, and one
 * abbreviation for another of the same words (TTTT, TT&TT). Longer matches first.
 */
export function alternativesOf(terms: readonly Term[], glossary: Glossary): readonly Alternative[] {
  const first = exchanges(terms, glossary);
  const second = first.flatMap(({ reading, terms: read }) =>
    exchanges(read, glossary).map((exchange) => ({ ...exchange, reading: { ...exchange.reading, typed: reading.typed } })));
  const seen = new Set([keyOf(terms)]);
  return [...first, ...second].filter((alternative) => {
    const key = keyOf(alternative.terms);
    return seen.has(key) ? false : seen.add(key);
  }).slice(0, most);
}

/** The same words read as bare keys of an input method, where `unknown` ones can be read so; else null. */
export function keyReading(terms: readonly Term[], unknown: readonly string[]): Reading | null {
  const read = terms.map(({ typed }) => unknown.includes(typed) ? fromBareKeys(typed) : typed);
  if (unknown.length === 0 || read.includes(null)) return null;
  return { as: "keys", typed: terms.map(({ typed }) => typed).join(" "), read: read.join(" ") };
}

function exchanges(terms: readonly Term[], glossary: Glossary): readonly Alternative[] {
  const found = glossary.flatMap(([short, long]) => [[short, long], [long, short]].flatMap(([from = "", to = ""]) => {
    const words = tokensOf(from.toLowerCase());
    const at = placeOf(words.map(({ text }) => text), terms);
    return at < 0 ? [] : [{ length: words.length, alternative: exchange(terms, at, words.length, from, to) }];
  }));
  return found.sort((a, b) => b.length - a.length).map(({ alternative }) => alternative);
}

function exchange(terms: readonly Term[], at: number, length: number, from: string, to: string): Alternative {
  const part = termsOf(to);
  return { reading: { as: "abbreviation", typed: from, read: to }, part, terms: [...terms.slice(0, at), ...part, ...terms.slice(at + length)] };
}

/** Where these words (lower case) stand in the query: typed with marks, they must agree in them. */
function placeOf(words: readonly string[], terms: readonly Term[]): number {
  const wanted = termsOf(words.join(" "));
  return terms.findIndex((_, start) => wanted.every((word, step) => agree(terms[start + step], word)));
}

function agree(term: Term | undefined, word: Term): boolean {
  if (!term) return false;
  return term.spellings.length > 0 ? term.spellings.includes(word.typed) : term.folded === word.folded;
}

function keyOf(terms: readonly Term[]): string {
  return terms.map(({ folded }) => folded).join(" ");
}
