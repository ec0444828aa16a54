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

/** Results that are found in the same way: `all` where the engine makes no difference. */
export interface Group {
  readonly closeness: "all" | "phrase" | "near";
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
  readonly counts: Counts;
}
