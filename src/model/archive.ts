/** The archive that is shown: its site, its shelves, and what it held. */
import { z } from "zod";
import type { Document } from "./document.ts";
import { text, type FrontMatter } from "./front-matter.ts";

export const shelfKinds = ["year", "undated", "publisher", "place", "topic", "work"] as const;
export type ShelfKind = (typeof shelfKinds)[number];

/** One way into the archive: a year, an office, a place, a topic, a cited work. `url` is relative to the site's root. */
export interface Shelf {
  readonly kind: ShelfKind;
  readonly key: string;
  readonly label: string;
  readonly url: string;
  readonly documents: readonly Document[];
}

/** `content/site.yaml`: what another office changes. */
export const siteSchema = z.strictObject({
  name: text,
  description: text,
  address: z.url().nullable(),
  publisher: text,
  licence: z.strictObject({ name: text, url: z.url().nullable() }),
  contact: text,
  /** What the identifiers in the feeds are made from, beside the documents' own: given once, kept whatever else changes. */
  identity: text.optional(),
  /** The site carries a copy of itself for offline use, as one ZIP, and the home page offers it. */
  offline: z.boolean().optional(),
});
export type Site = z.infer<typeof siteSchema>;

/** A page of prose of the site itself, from `content/pages/<name>.md`. */
export interface ProsePage {
  readonly name: string;
  readonly title: string;
  readonly body: string;
}

/** An id that a document had: its old address leads to the new one, which may not be the `next` that it took. `hasSource`: so does that of its source. */
export interface Renamed {
  readonly from: string;
  readonly next: string;
  readonly to: string;
  readonly title: string | null;
  readonly hasSource: boolean;
}

/** A document that stood in the archive: removed, with a person's reason, or `held` back while its file is refused. */
export interface Gone extends Pick<FrontMatter, "id" | "title" | "number" | "date" | "dateRole"> {
  readonly because: string | null;
  readonly held: boolean;
}

/** Addresses that were given out and have no document now; each list by id. */
export interface Former {
  readonly renamed: readonly Renamed[];
  readonly gone: readonly Gone[];
}

export interface Archive {
  readonly site: Site;
  /** Newest first; undated last, by title. */
  readonly documents: readonly Document[];
  readonly shelves: readonly Shelf[];
  readonly pages: readonly ProsePage[];
  readonly former: Former;
}
