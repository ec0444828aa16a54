/** A document with all that is known of how it came to be. */
import type { Facts, Grade } from "./facts.ts";
import type { FrontMatter } from "./front-matter.ts";
import type { Doubt, Edit, Line } from "./text.ts";

/** All that is known about how one document came to be; `content/ledger/<id>.json`. */
export interface Ledger {
  readonly version: 1;
  readonly id: string;
  /** SHA-256 of the Markdown file as this program last wrote it. */
  readonly generated: string;
  readonly source: { readonly file: string; readonly sha256: string; readonly bytes: number };
  readonly encoding: { readonly name: string; readonly grade: Grade; readonly score: number };
  readonly facts: Facts;
  readonly edits: readonly Edit[];
  readonly lines: readonly Line[];
  readonly doubts: readonly Doubt[];
  /** SHA-256 of all that stands before it in the file; only there. */
  readonly sum?: string;
}

/** A document as the site shows it: the Markdown file (which a person may have edited) beside its ledger. */
export interface Document {
  readonly id: string;
  readonly front: FrontMatter;
  /** Markdown without front matter. */
  readonly body: string;
  /** Null when the ledger is missing: the document was written by hand. */
  readonly ledger: Ledger | null;
  /** Facts whose value in the Markdown differs from what the ledger says: a person changed them. */
  readonly edited: readonly (keyof FrontMatter)[];
  readonly gist: Gist;
}

/** What lists and other texts' pages ask of a ledger's edits and lines. Those are long, and read only when a page shows them. */
export interface Gist {
  /** Places with a repair that a reader sees. */
  readonly repairs: number;
  /** Numbers of the lines that the page of the source shows. */
  readonly shown: readonly number[];
}
