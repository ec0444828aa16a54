/**
 * Joins the lines that a title is broken over.
 * Reads drafts without a label. Writes nothing: it gives places.
 */
import { formIssuerRow, formLineRow } from "../../tables/frames.ts";
import { outlineRows } from "../../tables/outline.ts";
import { colonEnd, newsVerb } from "../../tables/shapes.ts";
import { siteNameRow } from "../../tables/site-names.ts";
import { anyRow } from "../first-row.ts";
import { filledAt, isCapitals, placesOf, type Draft } from "./draft.ts";
import { wrapped } from "./wraps.ts";

const isHeading = anyRow(outlineRows);
/** Lines of the text that a title in capitals or in a legal text may be broken over. */
export const titleLines = 6;
/** Fewest words of a line that is too full for the name of a section. */
export const fullTitle = 5;

/** The form of a legal text alone on its line, with its issuer at most. */
export function isFormLine(line: string): boolean {
  return formLineRow.pattern.test(line) || (formIssuerRow.pattern.test(line) && !line.startsWith("CỦA"));
}

/** Candidates with the lines that they are broken over: a title in capitals goes on in the capitals right below it, one that is cut off in the next line. */
export function broken(drafts: readonly Draft[], candidates: readonly number[]): (readonly number[])[] {
  const groups: number[][] = [];
  for (const at of placesOf(drafts, (draft, place) => candidates.includes(place) || (draft.label === null && draft.words > 0 && isCapitals(draft.text)))) {
    const last = groups.at(-1);
    if (last?.at(-1) === at - 1 && goesOn(drafts[at - 1]) && goesOn(drafts[at]) && last.length < titleLines) last.push(at);
    else if (!last?.includes(at)) groups.push(withRest(drafts, at));
  }
  return groups.filter((group) => group.some((at) => candidates.includes(at)));
}

/** A line of a title and those that it goes on in. */
function withRest(drafts: readonly Draft[], at: number): number[] {
  const places = [at];
  for (let last = at; places.length < titleLines && (goesOnBelow(drafts, last) || announcesTitle(drafts, last)); places.push(last)) last = filledAt(drafts, last, 1);
  return places;
}

function goesOn(draft: Draft | undefined): boolean {
  return draft !== undefined && isCapitals(draft.text) && !isFormLine(draft.bare) && !isHeading(draft.bare) && (!siteNameRow.pattern.test(draft.bare) || newsVerb.pattern.test(draft.bare));
}

/** Whether a line stops where none can end and the next one, below blank ones too, goes on. */
export function goesOnBelow(drafts: readonly Draft[], at: number): boolean {
  const next = drafts[filledAt(drafts, at, 1)];
  return next?.label === null && !next.prose && wrapped([drafts[at]?.text ?? "", next.text])[1] === true;
}

/** Whether a line announces the short one below it, both in capitals or right above the page's date: a title in two parts. */
export function announcesTitle(drafts: readonly Draft[], at: number): boolean {
  const below = filledAt(drafts, at, 1);
  const [line, next] = [drafts[at], drafts[below]];
  if (line === undefined || next?.label !== null || next.prose || !colonEnd.pattern.test(line.bare)) return false;
  return (goesOn(line) && goesOn(next)) || (line.words >= fullTitle && next.words >= fullTitle && drafts[filledAt(drafts, below, 1)]?.label === "date");
}
