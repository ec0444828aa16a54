/**
 * Labels what belongs to the site by table and place, and the lists that a site prints below a text.
 * Reads drafts without a label. Writes chrome.
 */
import { chromeRows, type ChromeRow } from "../../tables/chrome.ts";
import { cellGap, controlRow, labelGap, menuGap, trailGap } from "../../tables/controls.ts";
import { dateDressRows, dateLabelRows, entryRows, zoneRow } from "../../tables/dates.ts";
import { attributeRows, issuingOfficeRow, mottoRow } from "../../tables/frames.ts";
import { itemRows } from "../../tables/outline.ts";
import { furnitureRows, nameLabelRows } from "../../tables/furniture.ts";
import { digit, numberedField } from "../../tables/shapes.ts";
import type { PatternRow } from "../../tables/row.ts";
import { anyRow, firstRow } from "../first-row.ts";
import { bodyStart, filledAt, isLongProse, labelled, placesOf, labelAt, isName, isNames, wordCount, type Draft } from "./draft.ts";

/** Shortest run of entries that each stand twice, and of which a list is made. */
const fewestDoubles = 3;
/** Longest line of site furniture, in characters; and how many lines below a sentence count as near it. */
const longestRow = 400;
const nearby = 6;
/** Fewest entries of a menu on one line, and the longest of them in words. */
const fewestEntries = 3;
const longestEntry = 5;
/** Fewest words of an entry of a list, so that the name of a section beside a date is none; and of entries that make a list. */
const fewestEntryWords = 6;
const fewestDated = 2;
/** Most controls on one line. */
const mostControls = 12;
const [isItem, isAttribute] = [anyRow(itemRows), anyRow(attributeRows)];
const [isHead, isField] = [anyRow([mottoRow, issuingOfficeRow]), anyRow([...nameLabelRows, ...furnitureRows, ...dateLabelRows, ...dateDressRows.filter(({ id }) => id === "weekday")])];
type FindRow = (text: string) => ChromeRow | undefined;
const [anywhere, top, after, last]: readonly [FindRow, FindRow, FindRow, FindRow] = [
  firstRow(chromeRows.filter((row) => row.place === "any")), firstRow(chromeRows.filter((row) => row.place === "top")),
  firstRow(chromeRows.filter((row) => row.place === "after" && !row.last)), firstRow(chromeRows.filter((row) => row.place === "after")),
];

const openers = new Set(chromeRows.filter((row) => row.opens).map((row) => row.id));
const endlessRows = chromeRows.filter((row) => row.opens === "to-end");
const endless = new Set(endlessRows.map((row) => row.id));
const isEndless = anyRow(endlessRows);

export function peelChrome(drafts: readonly Draft[]): readonly Draft[] {
  return peelDoubles(peelBelow(peelRows(drafts)));
}

/** The rows of the table, each in its place. */
function peelRows(drafts: readonly Draft[]): readonly Draft[] {
  const barred = drafts.map((draft) => withRow(withBar(draft), anywhere));
  const start = bodyStart(barred);
  const site = siteEnd(barred, start);
  const end = barred.findLastIndex((draft, at) => at < site && draft.label === null && draft.prose);
  const menus = peelEntries(barred.map((draft, at) => (at < start && draft.label === null && isMenu(draft) ? labelled(draft, "chrome", "menu-bar") : draft)), start);
  return menus.map((draft, at) => withRow(draft, at < start ? top : at > end ? last : after));
}

/** Where readers' comments or the imprint begin: what stands there is no text, sentences or not. */
function siteEnd(drafts: readonly Draft[], start: number): number {
  const at = drafts.findIndex((draft, place) => place > start && draft.label === null && draft.bare.length <= longestRow && isEndless(draft.bare));
  return at < 0 ? drafts.length : at;
}

/** Titles of other texts above the text, each with its day; a title with its own day behind it stands alone. */
function peelEntries(drafts: readonly Draft[], start: number): readonly Draft[] {
  const [first = [], last = []] = entryRows.map((row) => placesOf(drafts, (draft, at) => at < start && draft.label === null && !draft.prose && entryWords(row, draft) > 1));
  const isSure = (at: number): boolean => entryWords(entryRows[0], drafts[at]) >= fewestEntryWords;
  const entries = first.length >= fewestDated && first.some(isSure) ? first : first.filter(isSure);
  return labelAt(drafts, new Set([...entries, ...last.length >= fewestDated ? last : []]), "chrome", "dated-entry");
}

/** Words of the title in an entry of a list; 0 where a line is none. */
function entryWords(row: PatternRow | undefined, draft: Draft | undefined): number {
  const words = row?.pattern.exec(draft?.bare ?? "")?.groups?.["words"];
  return words === undefined || isField(words) || isNames(words.replace(zoneRow.pattern, "")) || isAttribute(draft?.text.trim() ?? "") || numberedField.pattern.test(words.trim()) ? 0 : wordCount(words);
}

/** A line of short entries above the text, none of which is a date, a number or the office of a letterhead. */
function isMenu({ text, bare: line, prose }: Draft): boolean {
  if (prose || !menuGap.pattern.test(text)) return false;
  const entries = text.trim().split(menuGap.pattern).map((entry) => entry.replace(/^\|+|\|+$/gu, ""));
  if (entries.length < 2 || digit.pattern.test(line) || isHead(line)) return false;
  const trail = trailGap.pattern.test(text);
  return (entries.length >= fewestEntries || trail) && entries.every((entry) => entry !== "" && wordCount(entry) <= longestEntry) && !entries.some(isName);
}

/** A line of controls and nothing else. */
function isBar(draft: Draft): boolean {
  if (draft.words > mostControls * 4 || draft.prose) return false;
  const parted = cellGap.pattern.test(draft.text);
  const cells = parted ? draft.text.split(cellGap.pattern).map((cell) => cell.trim()).filter((cell) => cell !== "") : [draft.text.trim()];
  return cells.length > 0 && cells.length <= mostControls && (cells.every((cell) => controlRow.pattern.test(cell)) || isRowOfControls(cells));
}

/** Controls parted by single spaces after a label: `Chia sẻ: Facebook  Zalo`. */
function isRowOfControls(cells: readonly string[]): boolean {
  const known = (words: string): boolean => controlRow.pattern.test(words) || (cells.length > 1 && last(words) !== undefined);
  return cells.every((cell) => known(cell) || (labelGap.pattern.test(cell) && cell.split(labelGap.pattern).every((part) => known(part) || isWordRow(part))) || (cells.length === 1 && isWordRow(cell)));
}

function withBar(draft: Draft): Draft {
  if (draft.label !== null || draft.bare.length > longestRow || !isBar(draft)) return draft;
  return labelled(draft, "chrome", controlRow.id);
}

/** Buttons parted by single spaces: `Facebook Twitter Google+`. */
function isWordRow(line: string): boolean {
  const words = line.split(" ");
  return words.length > 1 && words.length <= mostControls && words.every((word) => controlRow.pattern.test(word));
}

function withRow(draft: Draft, rowOf: FindRow): Draft {
  if (draft.label !== null || draft.bare.length > longestRow) return draft;
  const row = rowOf(draft.bare);
  return row ? labelled(draft, "chrome", row.id) : draft;
}

/** What follows the heading of a site list belongs to it, up to the next running text; readers' comments are running text too. */
function peelBelow(drafts: readonly Draft[]): readonly Draft[] {
  let below: string | null = null;
  return drafts.map((draft, at) => {
    if (draft.label === "chrome" && openers.has(draft.rule)) below = draft.rule;
    if (below === null || draft.label !== null) return draft;
    if (!endless.has(below) && (resumes(drafts, at) || headsText(drafts, at))) below = null;
    return below === null ? draft : labelled(draft, "chrome", `below-${below}`);
  });
}

/** The heading of the text's next part: right above where it goes on, without the mark or the day that entries above it have. */
function headsText(drafts: readonly Draft[], at: number): boolean {
  const here = drafts[at];
  if (here === undefined || here.prose || here.words < 2 || isMarked(here)) return false;
  const [above, next] = [filledAt(drafts, at, -1), filledAt(drafts, at, 1)];
  const entry = drafts[above];
  return entry !== undefined && isMarked(entry) && drafts[next]?.label === null && resumes(drafts, next);
}

/** An entry with a bullet or a day. */
function isMarked({ bare: line }: Draft): boolean {
  return entryRows.some(({ pattern }) => pattern.test(line)) || isItem(line);
}

/** Running text goes on at a long sentence, or where two lines of it stand close. */
function resumes(drafts: readonly Draft[], at: number): boolean {
  const here = drafts[at];
  if (!here?.prose) return false;
  const next = drafts.slice(at + 1, at + 1 + nearby).filter((draft) => draft.label !== "blank").slice(0, 2);
  return isLongProse(here) || next.some((draft) => draft.label === null && draft.prose);
}

/** A list in which every entry is printed twice: the text of a link and the words of its picture. */
function peelDoubles(drafts: readonly Draft[]): readonly Draft[] {
  const start = bodyStart(drafts);
  const filled = placesOf(drafts, (draft, at) => draft.label === null && at > start);
  const places = new Set<number>();
  for (let run: number[] = [], i = 0; i < filled.length; ) {
    const [one, two] = [filled[i], filled[i + 1]];
    const double = one !== undefined && two !== undefined && drafts[one]?.bare === drafts[two]?.bare && !drafts[one]?.prose;
    if (double) run.push(one, two);
    if ((!double || i + 2 >= filled.length) && run.length >= fewestDoubles * 2) for (const at of run) places.add(at);
    if (!double) run = [];
    i += double ? 2 : 1;
  }
  return labelAt(drafts, places, "chrome", "doubled-list");
}
