import type { Document } from "../model.ts";
import type { DoubtRule } from "../tables/sentences.ts";

/** The doubts that speak of the document's own date. */
const ofDate: readonly DoubtRule[] = ["posted-before-event", "after-retrieval", "two-posting-dates"];

/** True while an open doubt speaks of the date that is shown; a date that a person wrote is that person's. */
export function dateDoubted({ front, ledger, edited }: Document): boolean {
  if (front.date === null || edited.includes("date") || !ledger) return false;
  const rules: readonly string[] = ofDate;
  return ledger.doubts.some((doubt) => rules.includes(doubt.rule) && front.review.includes(doubt.reason));
}
