import { fold } from "../vietnamese/fold.ts";

/** One word of a query: as typed without punctuation, and folded (no marks, đ as d, lower case). */
export interface Term {
  readonly typed: string;
  readonly folded: string;
  /** Whether the reader typed marks: then a word with other marks is only a look-alike. */
  readonly marked: boolean;
}

/** A place in a text where a term stands; `at` counts words from 0. */
export interface Match {
  readonly at: number;
  readonly term: number;
}

const notLetters = /[^\p{L}\p{M}\p{N}]+/gu;

/** The words of a query; quotation marks and other punctuation fall away. */
export function termsOf(words: string): readonly Term[] {
  return wordsIn(words).map(bare).filter(Boolean).map((typed) => {
    const folded = fold(typed);
    return { typed, folded, marked: folded !== typed };
  });
}

/** The words of a text, split as the index splits them. */
export function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/u).filter(Boolean);
}

/**
 * Where the terms stand among these words. Of each term only the closest way of matching counts: the word as typed,
 * its beginning as typed, the word folded, its beginning folded. So `công` marks no `cộng` where `công` stands.
 */
export function matchesIn(words: readonly string[], terms: readonly Term[]): readonly Match[] {
  const texts = words.map((word) => ({ typed: bare(word), folded: fold(bare(word)) }));
  return terms.flatMap((term, index) => {
    const closest = waysOf(term).map((way) => texts.flatMap((text, at) => way(text) ? [{ at, term: index }] : []));
    return closest.find((matches) => matches.length > 0) ?? [];
  }).sort((a, b) => a.at - b.at || a.term - b.term);
}

type Way = (word: { readonly typed: string; readonly folded: string }) => boolean;

function waysOf({ typed, folded, marked }: Term): readonly Way[] {
  const near: readonly Way[] = [(word) => word.folded === folded, (word) => word.folded.startsWith(folded)];
  return marked ? [(word) => word.typed === typed, (word) => word.typed.startsWith(typed), ...near] : near;
}

function bare(word: string): string {
  return word.normalize("NFC").toLowerCase().replace(notLetters, "");
}
