import type { Piece } from "./excerpt.ts";
import type { FilterName } from "./question.ts";
import type { Stamp } from "./stamp.ts";

/** One document as a result shows it. */
export interface Hit {
  /** Relative to the site's root; `?tim=` carries the words that the document is to mark. */
  readonly url: string;
  readonly title: readonly Piece[];
  readonly excerpt: readonly Piece[];
  readonly stamp: Stamp;
  /** Publisher, places, author: what is known, in this order. */
  readonly facts: readonly string[];
}

/** Another way to read what was typed: an abbreviation for its words, words for their abbreviation, bare keys of an input method. */
export interface Reading {
  readonly as: "abbreviation" | "keys";
  readonly typed: string;
  readonly read: string;
}

/**
 * How close the texts of a group come: they hold the word or the phrase as typed, the same in another reading, or only
 * come near it; or no words were asked. `hits` are the first of them, as far as the question's pages go.
 */
export interface Group {
  readonly closeness: "all" | "word" | "phrase" | "alike" | "near";
  readonly total: number;
  readonly hits: readonly Hit[];
  /** The readings that found the texts of an `alike` group. */
  readonly readings: readonly Reading[];
}

/**
 * Where was looked: in all texts; in those of the years that were chosen; or in the newest, `texts` of `total`, back to a
 * year, and then on to the year `next` (0: to all that is left, those without a date too).
 */
export type Part =
  | { readonly of: "all" | "years" }
  | { readonly of: "newest"; readonly texts: number; readonly total: number; readonly back: number; readonly next: number };

export interface Answer {
  readonly groups: readonly Group[];
  readonly part: Part;
  /** Words of the question that no text of the archive has. */
  readonly unknown: readonly string[];
  /** What the reader may have meant, where that finds more. */
  readonly suggestion: string | null;
}

/** One key of a filter, the words shown for it, and how many results it would leave; null where that was not looked for. */
export interface Count {
  readonly key: string;
  readonly label: string;
  readonly count: number | null;
}
export type Counts = Readonly<Record<FilterName, readonly Count[]>>;
