import type { Piece } from "./excerpt.ts";
import type { FilterName } from "./question.ts";
import type { Stamp } from "./stamp.ts";

/** One document as a result shows it. */
export interface Hit {
  /** Relative to the site's root. */
  readonly url: string;
  readonly title: readonly Piece[];
  readonly excerpt: readonly Piece[];
  readonly stamp: Stamp;
  /** Publisher, places, author: what is known, in this order. */
  readonly facts: readonly string[];
}

/** A document that was found; its text is loaded when it is shown. */
export interface Found {
  load(): Promise<Hit>;
}

/** How close the texts of a group come: they hold the word or the phrase as typed, or only come near it; or no words were asked. */
export interface Group {
  readonly closeness: "all" | "word" | "phrase" | "near";
  readonly found: readonly Found[];
}

/** One key of a filter, the words shown for it, and how many results it would leave. */
export interface Count {
  readonly key: string;
  readonly label: string;
  readonly count: number;
}
export type Counts = Readonly<Record<FilterName, readonly Count[]>>;

export interface Answer {
  readonly groups: readonly Group[];
  /** Words of the question that no text of the archive has. */
  readonly unknown: readonly string[];
  readonly counts: Counts;
}
