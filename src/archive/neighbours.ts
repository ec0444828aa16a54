import type { Document } from "../model.ts";

/** The documents that stand beside one in time, each list oldest first. */
export interface Neighbours {
  readonly earlier: readonly Document[];
  readonly later: readonly Document[];
}

/**
 * The neighbours of every dated document, by id, in one pass over documents that stand newest first, undated last.
 * An undated document has none.
 */
export function neighbours(documents: readonly Document[], reach = { earlier: 2, later: 1 }): ReadonlyMap<string, Neighbours> {
  const dated = documents.filter((document) => document.front.date !== null);
  return new Map(dated.map((document, index) => [document.id, {
    earlier: dated.slice(index + 1, index + 1 + reach.earlier).reverse(),
    later: dated.slice(Math.max(0, index - reach.later), index).reverse(),
  }]));
}
