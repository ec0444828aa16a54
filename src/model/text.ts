/** A text on its way from its bytes to its blocks. */
import type { Grade } from "./facts.ts";

/**
 * What a piece of a line is. The first group never reaches the body of the page; the second is the body.
 * `repeat` is a passage printed a second time; `dateline` is a news agency's mark at the head of a text.
 */
export const outsideLabels = ["blank", "chrome", "repeat", "dateline", "date", "byline", "credit", "attribute"] as const;
export const bodyLabels = [
  "title", "letterhead", "lead", "paragraph", "heading", "item", "caption", "row", "recipients", "signature",
] as const;
export type LineLabel = (typeof outsideLabels)[number] | (typeof bodyLabels)[number];

/** The rule of a line that goes on from the one above it: the text was wrapped at a column. */
export const wrapRule = "goes-on";
/** The rule of an attribute's value on the line below its label. */
export const valueBelowRule = "attribute-value-below";

/**
 * A labelled line, or a labelled piece of one: pieces with the same `number` stand in order, and joined they are
 * the mended line to the character.
 */
export interface Line {
  readonly number: number;
  readonly text: string;
  readonly label: LineLabel;
  readonly rule: string;
}

/**
 * One replacement. `at` counts UTF-16 units in the text as the step `step` received it; the edits of one step do
 * not overlap and stand in order. Replaying the steps on the decoded source gives the mended text (law 2).
 */
export interface Edit {
  readonly step: number;
  readonly rule: string;
  readonly line: number;
  readonly at: number;
  readonly was: string;
  readonly now: string;
  /** How the reading was chosen: a one-to-one table row, the only reading, the preferred of several, or the last resort. */
  readonly how: "table" | "only" | "preferred" | "fallback";
}

/** Something a person should look at. `reason` is one Vietnamese sentence for readers; `blocks` keeps the text off the site. */
export interface Doubt {
  readonly rule: string;
  readonly reason: string;
  readonly quote: string;
  readonly line: number | null;
  readonly blocks: boolean;
}

/** What each verb returns. */
export interface Outcome<T> {
  readonly value: T;
  readonly edits: readonly Edit[];
  readonly doubts: readonly Doubt[];
}

/** The sound text of a source. `score` is the share of marked syllables that the grammar accepts, less those it does not. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  readonly grade: Grade;
  readonly score: number;
}

/** A block of the body; `lines` are the source lines it was made of. Text is plain: escaping belongs to the writer. */
export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3 | 4; readonly text: string; readonly lines: readonly number[] }
  | { readonly kind: "paragraph" | "caption" | "letterhead" | "signature"; readonly text: string; readonly lines: readonly number[] }
  | { readonly kind: "list"; readonly items: readonly ListItem[]; readonly lines: readonly number[] }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[]; readonly lines: readonly number[] };
export interface ListItem {
  readonly level: 1 | 2 | 3;
  readonly text: string;
}
