import { fold } from "../vietnamese/fold.ts";
import { newStyle, oldStyle } from "../vietnamese/tone.ts";
import { tokensOf, type Token } from "./encoding.ts";

/** One word of a query: in lower case, and folded (no marks, đ as d). */
export interface Term {
  readonly typed: string;
  readonly folded: string;
  /** The word in both spellings of tones (hoà, hòa), where the reader typed marks: with other marks a word is only a look-alike. */
  readonly spellings: readonly string[];
}

/** A place in a text where a term stands; `at` counts words from 0. */
export interface Match {
  readonly at: number;
  readonly term: number;
}

/** The words of a query; quotation marks and other punctuation fall away. */
export function termsOf(words: string): readonly Term[] {
  return tokensOf(words.normalize("NFC").toLowerCase()).map(({ text }) => {
    const folded = fold(text);
    return { typed: text, folded, spellings: folded === text ? [] : [...new Set([text, oldStyle(text), newStyle(text)])] };
  });
}

/**
 * Where the terms stand among these words. Of each term only the closest way of matching counts: the word as typed,
 * its beginning as typed, the word folded, its beginning folded. So `công` marks no `cộng` where `công` stands.
 */
export function matchesIn(words: readonly Token[], terms: readonly Term[]): readonly Match[] {
  const texts = words.map(({ text }) => ({ typed: text.toLowerCase(), folded: fold(text) }));
  return terms.flatMap((term, index) => {
    const closest = waysOf(term).map((way) => texts.flatMap((text, at) => way(text) ? [{ at, term: index }] : []));
    return closest.find((matches) => matches.length > 0) ?? [];
  }).sort((a, b) => a.at - b.at || a.term - b.term);
}

type Way = (word: { readonly typed: string; readonly folded: string }) => boolean;

function waysOf({ typed, folded, spellings }: Term): readonly Way[] {
  const near: readonly Way[] = [(word) => word.folded === folded, (word) => word.folded.startsWith(folded)];
  return spellings.length > 0 ? [(word) => spellings.includes(word.typed), (word) => word.typed.startsWith(typed), ...near] : near;
}
