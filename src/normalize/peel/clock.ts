/**
 * Tells the clock of a site, which shows the day of the crawl, from the date of the page.
 * Reads date pieces and the place of the title. Writes chrome.
 */
import { blogDateRow, clockRow, zoneRow } from "../../tables/dates.ts";
import { furnitureRows } from "../../tables/furniture.ts";
import { controlRow, trailGap } from "../../tables/controls.ts";
import { clockHead, updateWord } from "../../tables/shapes.ts";
import { bodyStart, filledAt, labelAt, placesOf, siteHeadEnd, type Draft } from "./draft.ts";

/** What of a site may stand between a title and the date above it. */
const besideDates: ReadonlySet<string> = new Set([controlRow.id, "follow", ...furnitureRows.map((row) => row.id)]);
/** Lines without a label (a subtitle, a summary) that may stand between a title and its date below. */
const mostBetween = 1;
/** Fewest lines above a date without its time that make it no clock of the masthead. */
const fewestAbove = 3;

export function peelClock(drafts: readonly Draft[], title: readonly number[]): readonly Draft[] {
  const head = siteHeadEnd(drafts, bodyStart(drafts));
  const above = placesOf(drafts, (draft, at) => at < head && isClock(draft));
  const clocks = [...above, ...title.length === 0 ? aboveAll(drafts) : apart(drafts, title)];
  return labelAt(drafts, new Set(clocks), "chrome", "header-clock");
}

/** On a page without a title: a weekday with a date above everything else; a newspaper's date names its zone. */
function aboveAll(drafts: readonly Draft[]): number[] {
  const first = drafts.findIndex((draft) => draft.label === null);
  const start = bodyStart(drafts);
  const dated = drafts.findLastIndex((draft, at) => at < start && draft.label === "date" && !clockHead.pattern.test(draft.text));
  return placesOf(drafts, (draft, at) => (first < 0 || at < first || at < dated) && isClock(draft) && !zoneRow.pattern.test(draft.text));
}

/** A date that shows a weekday or the time and stands apart from the title, where another date stands beside it or none may; and a weekday's above it where the date stands below. */
function apart(drafts: readonly Draft[], title: readonly number[]): number[] {
  const start = bodyStart(drafts);
  const beside = besides(drafts, title);
  const posted = [...beside].some((at) => !isClock(drafts[at]) || at > (title[0] ?? 0) || saysWhen(drafts, at));
  const below = [...beside].some((at) => at > (title[0] ?? 0) && drafts[at]?.label === "date" && !updateWord.pattern.test(drafts[at]?.text ?? ""));
  return placesOf(drafts, (draft, at) => draft.label === "date" && at < start && (beside.has(at)
    ? isClock(draft) && (!posted || (below && at < (title[0] ?? 0) && !clockRow.pattern.test(draft.text)))
    : isClock(draft) || (posted && at < (title[0] ?? 0) && clockRow.pattern.test(draft.text))));
}

function isClock(draft: Draft | undefined): boolean {
  return draft?.label === "date" && clockHead.pattern.test(draft.text) && !blogDateRow.pattern.test(draft.bare);
}

/** Right above a title a weekday and a date may be either; below the lines of the site, below a breadcrumb, or below one line and with the time, it is the page's. */
function saysWhen(drafts: readonly Draft[], at: number): boolean {
  const above = drafts.slice(0, at).filter((draft) => draft.label !== "blank").length;
  const text = drafts[at]?.text ?? "";
  const before = drafts[filledAt(drafts, at, -1)];
  if (before?.label === "chrome" && trailGap.pattern.test(before.text)) return true;
  return clockRow.pattern.test(text) ? above > 0 || zoneRow.pattern.test(text) : above >= fewestAbove;
}

/** Dates beside the title, above and below it, with bylines, controls and counters between them at most. */
function besides(drafts: readonly Draft[], title: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const way of [-1, 1] as const) {
    let passed = 0;
    for (let at = (way < 0 ? title[0] ?? 0 : title.at(-1) ?? 0) + way; at >= 0 && at < drafts.length; at += way) {
      const draft = drafts[at];
      if (draft?.label === "date") found.add(at);
      else if (draft?.label === null && (way < 0 || passed++ >= mostBetween)) break;
      else if (draft?.label === "chrome" && way < 0 && !besideDates.has(draft.rule)) break;
    }
  }
  return found;
}
