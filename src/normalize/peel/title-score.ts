import { affiliationRow, creditRows, degreeRow, speakerRow } from "../../tables/bylines.ts";
import { siteNameRow, addressRow } from "../../tables/site-names.ts";
import { menuGap } from "../../tables/controls.ts";
import { bracketsAround, fewLetters, fieldShape, labelHead, newsVerb, officeGap, salutation } from "../../tables/shapes.ts";
import { anyRow, matches } from "../first-row.ts";
import { draftOf, filledAt, isName, siteHeadEnd, wordsAt, type Draft } from "./draft.ts";

/** A line that may be the title, and how much speaks for it. */
export interface Scored {
  /** The places of its lines, in order. */
  readonly places: readonly number[];
  readonly words: number;
  /** Whether the page's date stands right below it. */
  readonly dated: boolean;
  readonly score: number;
}

const isOffice = anyRow(creditRows.filter((row) => row.id === "credit-office"));
/** Lines of a form, of the four around a line, that make it one too. */
const fewestAlike = 2;
/** Short lines above a short line that make it the last of a menu. */
const menuLines = 3;
/** Most words of an entry of such a menu, between short lines. */
const longestEntry = 8;
/** … and of one that stands again above the text. */
const longestStep = 10;
/** Lines of the text that are read for its words. */
const wordsOfText = 16;
/** Words that a title shares with its text, beyond which more say nothing. */
const mostShared = 8;
/** A line of so many words or more, standing between a line and the text, speaks against the upper one. */
const fullLine = 5;
/** Bylines and controls that may stand between a title and its date. */
const mostBetween = 2;
/** What standing right above the text is worth: enough to choose between two lines for which as much speaks. */
const besideText = 0.3;
const [fewWords, someWords, fullTitle, manyWords] = [3, 5, 24, 40];
/** Fewest words of a summary that may stand between a title and the date. */
const summaryWords = 15;

/**
 * Weighs each candidate for the title, `start` being the place where running text begins: what it shares with the text,
 * whether the page's date stands beside it, how near the text it stands, and whether it looks like a name of the site.
 */
export function scored(drafts: readonly Draft[], candidates: readonly (readonly number[])[], start: number): Scored[] {
  const [text, head] = [wordsAfter(drafts, start), siteHeadEnd(drafts, start)];
  return candidates.map((places) => {
    const [first, last] = [places[0] ?? 0, places.at(-1) ?? 0];
    const whole = first === last ? (drafts[first] as Draft) : draftOf(first, wordsAt(drafts, places));
    const score = shared(whole, text) + shape(whole) + place(drafts, first, last, { start, head }) + company(drafts, first, last, whole) + echo(drafts, places, whole) + wrongKind(drafts, first, last, whole);
    return { places, words: whole.words, dated: drafts[filledAt(drafts, last, 1)]?.label === "date", score };
  });
}

function wordsAfter(drafts: readonly Draft[], start: number): ReadonlySet<string> {
  return new Set(drafts.slice(start, start + wordsOfText).filter((draft) => draft.label === null).flatMap((draft) => wordsOf(draft.bare)));
}

function wordsOf(line: string): string[] {
  return line.toLowerCase().match(/[\p{L}\p{M}\p{N}]{2,}/gu) ?? [];
}

/** Half a point for each word that the text takes up, a little off for each that it does not. */
function shared(draft: Draft, text: ReadonlySet<string>): number {
  const words = [...new Set(wordsOf(draft.bare))];
  const met = words.filter((word) => text.has(word)).length;
  return Math.min(met, mostShared) * 0.5 - (words.length - met) * 0.1;
}

function shape({ bare: line, text, words }: Draft): number {
  const size = words < fewWords ? -3 : words < someWords ? -1 : words <= fullTitle ? 1.5 : words <= manyWords ? 0.5 : -1;
  const site = siteNameRow.pattern.test(line) && !newsVerb.pattern.test(line) ? -6 : 0;
  const field = addressRow.pattern.test(line) || labelHead.pattern.test(line) ? -6 : bracketsAround.pattern.test(line) || text.trim().split(menuGap.pattern).length > 1 ? -3 : 0;
  return size + site + field;
}

/** Near the text and beside a date is where titles stand; below a name with a degree stands a post. */
function place(drafts: readonly Draft[], first: number, last: number, { start, head }: { readonly start: number; readonly head: number }): number {
  const between = drafts.slice(last + 1, start).filter((draft, below) => draft.label === null && draft.words >= fullLine && !isAside(draft) && !isOfAuthor(drafts, last + 1 + below) && !isInForm(drafts, last + 1 + below)).length;
  const dated = last < head ? -5 : isDated(drafts, last, 1) ? 2.5 : isDated(drafts, first, -1) ? 1.5 : 0;
  const post = degreeRow.pattern.test(drafts[filledAt(drafts, first, -1)]?.bare ?? "") ? -3 : 0;
  return dated + post - between + (filledAt(drafts, last, 1) === start ? besideText : 0);
}

/** What may stand between a title and its text: a note in brackets, an office, a labelled line, an address, an author with a post, a salutation. */
function isAside({ bare: line }: Draft): boolean {
  return bracketsAround.pattern.test(line) || siteNameRow.pattern.test(line) || labelHead.pattern.test(line) || fewLetters.pattern.test(line) || salutation.pattern.test(line) || isPosted(line);
}

/** The office or the post below an author's name. */
function isOfAuthor(drafts: readonly Draft[], at: number): boolean {
  return affiliationRow.pattern.test(drafts[at]?.bare ?? "") && isName(drafts[filledAt(drafts, at, -1)]?.bare ?? "");
}

/** A line among short lines that stand close is an entry of a menu. */
function company(drafts: readonly Draft[], first: number, last: number, whole: Draft): number {
  const short = (draft: Draft | undefined): boolean => draft?.label === null && draft.words > 0 && draft.words < someWords;
  const entry = (draft: Draft | undefined): boolean => short(draft) || (draft?.rule === "section" && draft.words < someWords);
  const menu = drafts.slice(Math.max(0, first - menuLines), first);
  if (whole.words > fullLine) return whole.words <= longestEntry && menu.length === menuLines && menu.every(entry) && entry(drafts[last + 1]) ? -4 : 0;
  return -[drafts[first - 1], drafts[last + 1]].filter(short).length - (menu.length === menuLines && menu.every(short) ? 2 : 0);
}

/** A page prints its title again: in the breadcrumb, under a picture, among the texts to share. An entry of the menu above is the name of a section. */
function echo(drafts: readonly Draft[], places: readonly number[], whole: Draft): number {
  if (whole.words < fullLine) return 0;
  const first = places[0] ?? 0;
  if (drafts.some(({ bare: line }, at) => at < first && line === whole.bare && isMenuEntry(drafts, at, first))) return -3;
  return drafts.some(({ bare: line }, at) => !places.includes(at) && line.length >= whole.bare.length && line.includes(whole.bare)) ? 2 : 0;
}

/** A short line between two others, above a title that does not touch it. */
function isMenuEntry(drafts: readonly Draft[], at: number, title: number): boolean {
  const isEntry = (draft: Draft | undefined): boolean => draft !== undefined && draft.words > 0 && draft.words <= longestStep && (draft.label === null || draft.label === "chrome");
  const [above, below] = [filledAt(drafts, at, -1), filledAt(drafts, at, 1)];
  return below < title && [above, at, below].every((place) => isEntry(drafts[place]));
}

/** A label with its value among its like is a line of a form. */
function isInForm(drafts: readonly Draft[], first: number, last = first): boolean {
  if (!isFormLine(drafts[first])) return false;
  const [above, below] = [filledAt(drafts, first, -1), filledAt(drafts, last, 1)];
  const near = [filledAt(drafts, above, -1), above, below, filledAt(drafts, below, 1)];
  return near.filter((at) => isFormLine(drafts[at])).length >= fewestAlike;
}

function isFormLine(draft: Draft | undefined): boolean {
  return (draft?.label === null || draft?.label === "attribute") && fieldShape.pattern.test(draft.bare);
}

/** A line of a form, a name with its post, the post or office below a name, and the name of an office: a text speaks of one by its name, and does not say its own title within a sentence. */
function wrongKind(drafts: readonly Draft[], first: number, last: number, { bare: name }: Draft): number {
  if (isInForm(drafts, first, last)) return -6;
  if (isOfAuthor(drafts, first)) return -4;
  if (isPosted(name)) return -6;
  return isOffice(name) && drafts.some(({ prose, bare: line }) => prose && line.length > name.length && line.includes(name)) ? -8 : 0;
}

/** A name and its post or office on one line, in either order. */
function isPosted(line: string): boolean {
  const [person = "", ...post] = line.split(officeGap.pattern);
  return (isName(person) && affiliationRow.pattern.test(post.join(", "))) || matches(speakerRow, line);
}

/** Whether the page's date stands beside a line, a byline or a control between them at most. */
function isDated(drafts: readonly Draft[], at: number, way: 1 | -1): boolean {
  let next = filledAt(drafts, at, way);
  for (let passed = 0; passed < mostBetween && isLight(drafts[next]); passed += 1) next = filledAt(drafts, next, way);
  return drafts[next]?.label === "date";
}

function isLight(draft: Draft | undefined): boolean {
  return draft?.label === "byline" || draft?.label === "chrome" || (draft?.label === null && (bracketsAround.pattern.test(draft.bare) || draft.words >= summaryWords || isPosted(draft.bare)));
}
