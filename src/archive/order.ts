import type { Document } from "../model.ts";
import { compareVietnamese } from "../vietnamese/collation.ts";

/**
 * Newest first, undated last; one date, by title. A date known only to its month or year stands before every day of
 * it, as the earliest that it can be, and gains no day by that.
 */
export function newestFirst(one: Document, other: Document): number {
  const [a, b] = [one.front.date, other.front.date];
  if (a !== b) {
    if (a === null) return 1;
    if (b === null) return -1;
    return a < b ? 1 : -1;
  }
  return compareVietnamese(one.front.title ?? "", other.front.title ?? "") || (one.id < other.id ? -1 : 1);
}
