/**
 * Finds the title by its place: beside the page's date, above the text, below the letterhead.
 * Reads drafts without a label and date pieces. Writes title, chrome (breadcrumb, clock, what stands above), repeat.
 */
import { dateLabelRows, dayRows, eventOpenerRow } from "../../tables/dates.ts";
import { draftMarkRow, enactingRow, formIssuerRow, formLineRow, issuedWithRow } from "../../tables/frames.ts";
import { bracketed, cutShort, fewLetters, groundHead, lawName, salutation, subjectHead, subjectMark, trailMark } from "../../tables/shapes.ts";
import { dividerRow, itemRows, outlineRows } from "../../tables/outline.ts";
import { bodyStart, cutEach, filledAt, isByline, isCapitals, labelAt, placesOf, stepsOf, wordsAt, type Draft } from "./draft.ts";
import { anyRow, matches } from "../first-row.ts";
import { abstractOf, cutAbstract, saysSame } from "./abstract.ts";
import { peelClock } from "./clock.ts";
import { announcesTitle, broken, fullTitle, goesOnBelow, isFormLine, titleLines } from "./title-lines.ts";
import { scored, type Scored } from "./title-score.ts";

const [isLabel, isDay] = [anyRow(dateLabelRows), anyRow(dayRows)];
const isForm = anyRow([formLineRow, formIssuerRow]);
const [isItem, isHeading, isPart] = [anyRow(itemRows), anyRow(outlineRows), anyRow(outlineRows.filter((row) => row.id === "outline-part" || row.id === "outline-section"))];
const longestTitle = 400;
/** What must speak for a line at the least: more for a short one, which may be the name of a section, unless the date stands below it. */
const leastScore = ({ words, dated }: Scored): number => (words < fullTitle && !dated ? 1.5 : 0.5);
/** Fewest words of a chapter's heading that names its law. */
const fullChapter = 8;
/** Most words of a menu entry. */
const menuWords = 4;
/** Most lines above a text, nearest first, of which one may be its title. */
const mostCandidates = 40;
/** Lines between a title cut short and the whole one. */
const mostBelow = 6;

export function peelTitle(whole: readonly Draft[]): readonly Draft[] {
  const drafts = peelShortened(cutEach(whole, cutAbstract));
  const start = bodyStart(drafts);
  const above = drafts.findLastIndex((draft, at) => at < start && draft.label === "letterhead");
  const found = above >= 0 ? legalTitle(drafts, above) : pageTitle(drafts);
  const legal = found.length > 0 ? above : Math.max(above, letterheadBelow(drafts, start));
  const below = found.length > 0 || legal < 0 ? found : legalTitle(drafts, legal);
  const abstract = abstractOf(drafts);
  const isOwn = legal >= 0 || abstract.length === 0 || saysSame(wordsAt(drafts, below), wordsAt(drafts, abstract));
  const title = below.length > 0 && isOwn ? below : abstract;
  const clocked = peelClock(drafts, title);
  if (title.length === 0) return peelMenu(clocked);
  return peelIssuedWith(peelAround(labelAt(clocked, new Set(title), "title", legal >= 0 ? "title-below-letterhead" : "title-by-place"), title), title);
}

/** A title cut short by dots, as sites print it in their breadcrumbs, close above the whole one. */
function peelShortened(drafts: readonly Draft[]): readonly Draft[] {
  const isShortened = ({ bare: line, label, words }: Draft, at: number): boolean => {
    if (label !== null || words < menuWords || !cutShort.pattern.test(line)) return false;
    const stem = line.replace(cutShort.pattern, "");
    return drafts.slice(at + 1, at + 1 + mostBelow).some((draft) => draft.label === null && draft.bare.length > stem.length && draft.bare.startsWith(stem) && !cutShort.pattern.test(draft.bare));
  };
  return labelAt(drafts, new Set(placesOf(drafts, isShortened)), "chrome", "title-shortened");
}

/** The last line of the letterhead that stands below the first sentences of a page without a title of its own. */
function letterheadBelow(drafts: readonly Draft[], start: number): number {
  const first = drafts.findIndex((draft, at) => at > start && draft.label === "letterhead");
  if (first < 0) return -1;
  const end = drafts.findIndex((draft, at) => at > first && draft.label !== "letterhead" && draft.label !== "blank" && draft.label !== "date");
  return drafts.findLastIndex((draft, at) => at < (end < 0 ? drafts.length : end) && draft.label === "letterhead");
}

/** Below its title a regulation names the document that it was issued with. */
function peelIssuedWith(drafts: readonly Draft[], title: readonly number[]): readonly Draft[] {
  const next = filledAt(drafts, title.at(-1) ?? 0, 1);
  const draft = drafts[next];
  return draft?.label === null && matches(issuedWithRow, draft.bare) ? labelAt(drafts, new Set([next]), "letterhead", issuedWithRow.id) : drafts;
}

/** Above a text without a title, a run of short lines that touches the site's own is its menu. */
function peelMenu(drafts: readonly Draft[]): readonly Draft[] {
  const start = bodyStart(drafts);
  const filled = placesOf(drafts, (draft, at) => at < start && draft.label !== "blank");
  const isShort = (at: number): boolean => drafts[at]?.label === null && (drafts[at]?.words ?? 0) <= menuWords;
  const menu = new Set<number>();
  for (const run of [filled, [...filled].reverse()]) {
    run.forEach((at, place) => {
      const before = run[place - 1] ?? -1;
      if (isShort(at) && (menu.has(before) || drafts[before]?.label === "chrome")) menu.add(at);
    });
  }
  return labelAt(drafts, menu, "chrome", "menu");
}

/** Lines below the letterhead up to the grounds, the enacting formula or running text. */
function legalTitle(drafts: readonly Draft[], letterhead: number): number[] {
  const title: number[] = [];
  for (let at = letterhead + 1; at < drafts.length && title.length < titleLines; at++) {
    const draft = drafts[at];
    if ((draft?.label === "blank" || draft?.label === "date") && title.length === 0) continue;
    if (draft?.label === "blank" && goesOnBelow(drafts, title.at(-1) ?? at)) continue;
    if (draft?.label === null && title.length === 0 && isForm(draft.bare)) continue;
    if (draft?.label === null && (dividerRow.pattern.test(draft.bare) || draftMarkRow.pattern.test(draft.bare) || salutation.pattern.test(draft.bare) || matches(issuedWithRow, draft.bare) || (title.length > 0 && isHeading(draft.bare)))) break;
    if (draft?.label !== null || enactingRow.pattern.test(draft.bare) || (draft.prose && title.length > 0)) break;
    if (draft.text.length > longestTitle || (draft.prose && !subjectHead.pattern.test(draft.bare))) break;
    title.push(at);
  }
  return title.length > 0 ? title : subjectAbove(drafts, letterhead);
}

/** What a dispatch is about, under its number in the left column; the column may break it over lines. */
function subjectAbove(drafts: readonly Draft[], letterhead: number): number[] {
  const first = drafts.findLastIndex((draft, at) => at < letterhead && draft.label === null && subjectMark.pattern.test(draft.bare));
  if (first < 0) return [];
  const end = drafts.findIndex((draft, at) => at > first && draft.label !== null);
  return placesOf(drafts, (_, at) => at >= first && at < Math.min(end, first + titleLines));
}

/** Of the lines above the text the one for which most speaks; none, where too little speaks for any. */
function pageTitle(drafts: readonly Draft[]): readonly number[] {
  const start = titleEnd(drafts);
  const lines = placesOf(drafts, (draft, at) => at < start && isTitleLine(draft) && !isIssuer(drafts, at)).slice(-mostCandidates);
  const steps = stepsIn(drafts, start);
  const candidates = lines.filter((at) => !lines.some((other) => isTrail(drafts[at], drafts[other]?.bare ?? "")) && !isStep(drafts[at], steps));
  const weighed = scored(drafts, broken(drafts, candidates), start);
  const best = weighed.reduce<Scored | undefined>((chosen, one) => (chosen === undefined || one.score >= chosen.score ? one : chosen), undefined);
  return best === undefined || best.score < leastScore(best) ? [] : best.places;
}

/** The steps of the breadcrumbs above the text, in small letters. */
function stepsIn(drafts: readonly Draft[], start: number): ReadonlySet<string> {
  return stepsOf(drafts.slice(0, start).filter(({ rule }) => rule === "breadcrumb"));
}

/** A short line that is a step of the breadcrumb names a section; the last step may be the title, but a short one tells too little. */
function isStep(draft: Draft | undefined, steps: ReadonlySet<string>): boolean {
  return draft !== undefined && draft.words < fullTitle && steps.has(draft.bare.toLowerCase());
}

/** A first sentence is never a title, unless the page's date stands right below it. */
function titleEnd(drafts: readonly Draft[]): number {
  const start = bodyStart(drafts);
  if (announcesTitle(drafts, start)) return filledAt(drafts, start, 1) + 1;
  const next = drafts.slice(start + 1).find((draft) => draft.label !== "blank");
  const dated = drafts.slice(0, start).some((draft) => draft.label === "date" || draft.label === null && isTitleLine(draft));
  return !dated && next?.label === "date" && (drafts[start]?.words ?? 0) <= 40 ? start + 1 : start;
}

function isTitleLine(draft: Draft): boolean {
  const line = draft.bare;
  return draft.label === null && line.length <= longestTitle && draft.words >= 3 && !isByline(line) && !eventOpenerRow.pattern.test(line)
    && !bracketed.pattern.test(line) && !fewLetters.pattern.test(line) && !line.startsWith("*") && !(isLabel(line) && isDay(line)) && !isOutline(draft) && !salutation.pattern.test(line) && !isItem(draft.text);
}

/** Who issues a legal text, in capitals above its grounds. */
function isIssuer(drafts: readonly Draft[], at: number): boolean {
  const draft = drafts[at] as Draft;
  if (!isCapitals(draft.text)) return false;
  if (isFormLine(draft.bare)) return true;
  const next = drafts[filledAt(drafts, at, 1)];
  return enactingRow.pattern.test(draft.bare) && next !== undefined && groundHead.pattern.test(next.bare);
}

/** A numbered heading of the text; a chapter of a law that is published alone names its law in the same line. */
function isOutline({ bare: line, words }: Draft): boolean {
  return isHeading(line) && !(words >= fullChapter && isPart(line) && lawName.pattern.test(line));
}

/** What stood above the title was the site's, the form of a legal text apart; the title a second time is a repeat. */
function peelAround(drafts: readonly Draft[], title: readonly number[]): readonly Draft[] {
  const words = wordsAt(drafts, title);
  const lower = words.toLowerCase();
  const first = title[0] ?? 0;
  const start = bodyStart(drafts);
  const above = new Set(placesOf(drafts, (draft, at) => draft.label === null && at < first && !draft.prose));
  const again = new Set(placesOf(drafts, (draft) => draft.label === null && draft.bare.length <= lower.length && draft.bare.toLowerCase() === lower));
  const crumbs = new Set(placesOf(drafts, (draft, at) => draft.label === null && at < start && isTrail(draft, words)));
  const forms = new Set([...above].filter((at) => isFormLine(drafts[at]?.bare ?? "") || draftMarkRow.pattern.test(drafts[at]?.bare ?? "") || isIssuedBy(drafts, at)));
  const site = labelAt(labelAt(drafts, forms, "letterhead", formLineRow.id), new Set([...above].filter((at) => !forms.has(at))), "chrome", "above-title");
  return labelAt(labelAt(site, crumbs, "chrome", "breadcrumb-with-title"), again, "repeat", "title-again");
}

/** Who issues a text, on the line below its form. */
function isIssuedBy(drafts: readonly Draft[], at: number): boolean {
  const before = drafts[filledAt(drafts, at, -1)];
  return formIssuerRow.pattern.test(drafts[at]?.bare ?? "") && (before?.label === "letterhead" || formLineRow.pattern.test(before?.bare ?? ""));
}

/** A breadcrumb that ends in the title. */
function isTrail(draft: Draft | undefined, title: string): boolean {
  if (draft === undefined || draft.bare.length <= title.length + 3 || !draft.bare.endsWith(title)) return false;
  return trailMark.pattern.test(draft.text.slice(0, -title.length));
}
