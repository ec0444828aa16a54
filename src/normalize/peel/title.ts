/**
 * Finds the title by its place: beside the page's date, above the text, below the letterhead.
 * Reads drafts without a label and date pieces. Writes title, chrome (breadcrumb, clock, what stands above), repeat.
 */
import { blogDateRow, eventOpenerRow, issueRow, zoneRow } from "../../tables/dates.ts";
import { enactingRow, formLineRow } from "../../tables/frames.ts";
import { bracketed, clockHead, subjectHead, trailMark } from "../../tables/shapes.ts";
import { itemRows, outlineRows } from "../../tables/outline.ts";
import { bodyStart, isByline, isCapitals, labelAt, placesOf, type Draft } from "./draft.ts";
import { anyRow } from "../first-row.ts";
import { bare } from "../space.ts";

const [isItem, isOutline] = [anyRow(itemRows), anyRow(outlineRows)];
const longestTitle = 400;
/** Fewest words of a line that is too full for the name of a section. */
const fullTitle = 5;
/** Most words of a section's or a site's name; and how many lines above an undated text may be its title. */
const sectionWords = 7;
const lastCandidates = 3;
/** Most words of a menu entry. */
const menuWords = 4;
/** Most lines above a text, nearest first, of which one may be its title. */
const mostCandidates = 40;
/** Lines of the text that a title in capitals or in a legal text may be broken over. */
const titleLines = 6;

export function peelTitle(drafts: readonly Draft[]): readonly Draft[] {
  const clocked = peelClock(drafts);
  const start = bodyStart(clocked);
  const legal = clocked.findLastIndex((draft, at) => at < start && draft.label === "letterhead");
  const title = legal >= 0 ? legalTitle(clocked, legal) : pageTitle(clocked);
  if (title.length === 0) return peelMenu(clocked);
  return peelAround(labelAt(clocked, new Set(title), "title", legal >= 0 ? "title-below-letterhead" : "title-by-place"), title);
}

/** A weekday and a date above everything else is the clock of the site on the day of the crawl; a clock names no zone. */
function peelClock(drafts: readonly Draft[]): readonly Draft[] {
  const first = drafts.findIndex((draft) => draft.label === null);
  const start = bodyStart(drafts);
  const dated = drafts.findLastIndex((draft, at) => at < start && draft.label === "date" && !clockHead.pattern.test(draft.text));
  const clocks = placesOf(drafts, (draft, at) => draft.label === "date" && (first < 0 || at < first || at < dated) && clockHead.pattern.test(draft.text) && !zoneRow.pattern.test(draft.text) && !blogDateRow.pattern.test(draft.bare));
  return labelAt(drafts, new Set(clocks), "chrome", "header-clock");
}

/** Above a text without a title, short lines beside the site's own are its menu. */
function peelMenu(drafts: readonly Draft[]): readonly Draft[] {
  const start = bodyStart(drafts);
  const filled = placesOf(drafts, (draft, at) => at < start && draft.label !== "blank");
  const isSite = (place: number): boolean => drafts[filled[place] ?? -1]?.label === "chrome";
  const menu = filled.filter((at, place) => drafts[at]?.label === null && (drafts[at]?.words ?? 0) <= menuWords && (isSite(place - 1) || isSite(place + 1)));
  return labelAt(drafts, new Set(menu), "chrome", "menu");
}

/** Lines below the letterhead up to the grounds, the enacting formula or running text. */
function legalTitle(drafts: readonly Draft[], letterhead: number): number[] {
  const title: number[] = [];
  for (let at = letterhead + 1; at < drafts.length && title.length < titleLines; at++) {
    const draft = drafts[at];
    if (draft?.label === "blank" && title.length === 0) continue;
    if (draft?.label !== null || enactingRow.pattern.test(draft.bare) || (draft.prose && title.length > 0)) break;
    if (draft.text.length > longestTitle || (draft.prose && !subjectHead.pattern.test(draft.bare))) break;
    title.push(at);
  }
  return title;
}

/** The line just above the page's date or below it (below a journal's issue), else the fullest line above the text. */
function pageTitle(drafts: readonly Draft[]): number[] {
  const start = titleEnd(drafts);
  const lines = placesOf(drafts, (draft, at) => at < start && isTitleLine(draft)).slice(-mostCandidates);
  const candidates = lines.filter((at) => !lines.some((other) => isTrail(drafts[at], drafts[other]?.bare ?? "")));
  if (candidates.length === 0) return [];
  const date = drafts.findIndex((draft, at) => at < start && draft.label === "date");
  const above = candidates.filter((at) => at < date);
  const issue = drafts[date]?.rule === issueRow.id && candidates.length > above.length;
  const chosen = date < 0 ? fullest(drafts, candidates) : issue ? candidates[above.length] : nearer(drafts, above.at(-1), candidates[above.length]);
  return chosen === undefined ? [] : joinBroken(drafts, chosen, candidates);
}

/** A first sentence is never a title, unless the page's date stands right below it. */
function titleEnd(drafts: readonly Draft[]): number {
  const start = bodyStart(drafts);
  const next = drafts.slice(start + 1).find((draft) => draft.label !== "blank");
  const dated = drafts.slice(0, start).some((draft) => draft.label === "date" || draft.label === null && isTitleLine(draft));
  return !dated && next?.label === "date" && (drafts[start]?.words ?? 0) <= 40 ? start + 1 : start;
}

function isTitleLine(draft: Draft): boolean {
  const line = draft.bare;
  return draft.label === null && line.length <= longestTitle && draft.words >= 3 && !isByline(line) && !eventOpenerRow.pattern.test(line)
    && !bracketed.pattern.test(line) && !isItem(draft.text);
}

/** Of the lines on both sides of the date the upper one, unless it is as short as a section's name and the lower one is full. */
function nearer(drafts: readonly Draft[], above: number | undefined, below: number | undefined): number | undefined {
  if (above === undefined || below === undefined) return above ?? below;
  const [upper, lower] = [drafts[above]?.words ?? 0, drafts[below]?.words ?? 0];
  return upper <= sectionWords && lower >= fullTitle && lower >= upper + 2 ? below : above;
}

/** Names of sites and sections are short: of the last lines above an undated text the fullest, but no post under a name. */
function fullest(drafts: readonly Draft[], candidates: readonly number[]): number | undefined {
  const words = (at: number): number => drafts[at]?.words ?? 0;
  const free = candidates.filter((at) => !isByline(drafts[at - 1]?.text ?? "")).slice(-lastCandidates);
  return (free.length > 0 ? free : candidates).reduce<number | undefined>((best, at) => (best === undefined || words(at) > words(best) ? at : best), undefined);
}

/** A title in capitals may be broken over lines that stand close together. */
function joinBroken(drafts: readonly Draft[], chosen: number, candidates: readonly number[]): number[] {
  const title = [chosen];
  const joins = (at: number): boolean => candidates.includes(at) && isCapitals(drafts[at]?.text ?? "") && isCapitals(drafts[chosen]?.text ?? "")
    && !formLineRow.pattern.test(drafts[at]?.bare ?? "") && !isOutline(drafts[at]?.bare ?? "");
  for (let at = chosen - 1; joins(at); at--) title.unshift(at);
  for (let at = chosen + 1; joins(at); at++) title.push(at);
  return title;
}

/** What stood above the title was the site's, the form of a legal text apart; the title a second time is a repeat. */
function peelAround(drafts: readonly Draft[], title: readonly number[]): readonly Draft[] {
  const words = bare(title.map((at) => drafts[at]?.text ?? "").join(" "));
  const lower = words.toLowerCase();
  const first = title[0] ?? 0;
  const start = bodyStart(drafts);
  const above = new Set(placesOf(drafts, (draft, at) => draft.label === null && at < first && !draft.prose));
  const again = new Set(placesOf(drafts, (draft) => draft.label === null && draft.bare.length <= lower.length && draft.bare.toLowerCase() === lower));
  const crumbs = new Set(placesOf(drafts, (draft, at) => draft.label === null && at < start && isTrail(draft, words)));
  const forms = new Set([...above].filter((at) => formLineRow.pattern.test(drafts[at]?.bare ?? "")));
  const site = labelAt(labelAt(drafts, forms, "letterhead", formLineRow.id), new Set([...above].filter((at) => !forms.has(at))), "chrome", "above-title");
  return labelAt(labelAt(site, crumbs, "chrome", "breadcrumb-with-title"), again, "repeat", "title-again");
}

/** A breadcrumb that ends in the title. */
function isTrail(draft: Draft | undefined, title: string): boolean {
  if (draft === undefined || draft.bare.length <= title.length + 3 || !draft.bare.endsWith(title)) return false;
  return trailMark.pattern.test(draft.text.slice(0, -title.length));
}
