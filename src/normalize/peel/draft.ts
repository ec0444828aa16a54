import { wrapRule, type Line, type LineLabel } from "../../model.ts";
import { wrapped } from "./wraps.ts";
import { isProvince, personName, splitNames } from "../person.ts";
import { bare } from "../space.ts";
import { fullStop, questionEnd, sentenceEnd, sentenceInside } from "../../tables/shapes.ts";
import { degreeRow } from "../../tables/bylines.ts";
import { stepGap } from "../../tables/controls.ts";
import { capitalLetter } from "../../tables/letters.ts";
import { isRaised } from "../../vietnamese/letter-case.ts";

/** A line, or a piece of one, on its way to a label. Lines that were wrapped are one draft, joined by a space for each line feed. */
export interface Draft {
  readonly number: number;
  readonly text: string;
  readonly label: LineLabel | null;
  readonly rule: string;
  /** The text without outer white space, runs of white space as one space. */
  readonly bare: string;
  readonly words: number;
  /** Whether it is running text. */
  readonly prose: boolean;
}

/** A draft of another text at the same place, not yet labelled. */
export function draftOf(number: number, text: string): Draft {
  const line = bare(text);
  const words = wordCount(line);
  const blank = line === "";
  return { number, text, label: blank ? "blank" : null, rule: blank ? "blank" : "", bare: line, words, prose: isRunning(line, words) };
}

export function labelled(draft: Draft, label: LineLabel, rule: string): Draft {
  return { ...draft, label, rule };
}

/** Gives the label to every draft at one of the places. */
export function labelAt(drafts: readonly Draft[], places: ReadonlySet<number>, label: LineLabel, rule: string): readonly Draft[] {
  if (places.size === 0) return drafts;
  return drafts.map((draft, at) => (places.has(at) ? labelled(draft, label, rule) : draft));
}

/** The places of the drafts that a test accepts. */
export function placesOf(drafts: readonly Draft[], accepts: (draft: Draft, at: number) => boolean): number[] {
  const places: number[] = [];
  drafts.forEach((draft, at) => { if (accepts(draft, at)) places.push(at); });
  return places;
}

/** The words at some places, as one line. */
export function wordsAt(drafts: readonly Draft[], places: readonly number[]): string {
  return places.map((at) => drafts[at]?.bare ?? "").join(" ");
}

/** The drafts with some of them in pieces; `cut` gives null for those that stay whole. */
export function cutEach(drafts: readonly Draft[], cut: (draft: Draft, at: number) => readonly Draft[] | null): readonly Draft[] {
  const pieces: Draft[] = [];
  drafts.forEach((draft, at) => {
    const parts = cut(draft, at);
    if (parts === null) pieces.push(draft);
    else pieces.push(...parts);
  });
  return pieces;
}

export function draftsOf(text: string): Draft[] {
  const lines = text.split("\n");
  const goesOn = wrapped(lines);
  const drafts: Draft[] = [];
  for (let at = 0, end = 1; at < lines.length; at = end, end++) {
    while (goesOn[end]) end++;
    drafts.push(draftOf(at + 1, end === at + 1 ? lines[at] ?? "" : lines.slice(at, end).join(" ")));
  }
  return drafts;
}

/**
 * Labelled lines of the text, the wrapped ones apart again. Whatever no rule claimed is a paragraph, for a menu left in
 * is better than a sentence lost.
 */
export function linesOf(drafts: readonly Draft[], text: string): Line[] {
  const lines: Line[] = [];
  let [at, number] = [0, 1];
  drafts.forEach((draft, place) => {
    if (place > 0 && drafts[place - 1]?.number !== draft.number) [at, number] = [at + 1, number + 1];
    const pieces = text.slice(at, at + draft.text.length).split("\n");
    pieces.forEach((piece, n) => {
      if (piece === "" && pieces.length > 1) return;
      lines.push({ number: number + n, text: piece, label: draft.label ?? "paragraph", rule: n > 0 ? wrapRule : draft.rule || "unclaimed" });
    });
    at += draft.text.length;
    number += pieces.length - 1;
  });
  return lines;
}

/** Words as runs of letters and digits; beyond ASCII whatever is no general punctuation counts as a letter. */
export function wordCount(text: string): number {
  let words = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const letter = (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && (code < 0x2000 || code > 0x2bff));
    if (letter && !inside) words++;
    inside = letter;
  }
  return words;
}

/** A line of running text: a sentence that ends as sentences do, or several. Lines in capitals are titles. */
function isRunning(line: string, words: number): boolean {
  if (words < 8 || isRaised(line)) return false;
  if (sentenceEnd.pattern.test(line)) return true;
  if (questionEnd.pattern.test(line)) return words > 30;
  return words >= 12 && sentenceInside.pattern.test(line);
}

/** A sentence nobody would take for a menu entry. */
export function isLongProse(draft: Draft): boolean {
  return draft.words >= 25 && fullStop.pattern.test(draft.bare);
}

export function isCapitals(text: string): boolean {
  return isRaised(text) && capitalLetter.pattern.test(text);
}

/** The place of the first unlabelled line of running text; the number of drafts when there is none. */
export function bodyStart(drafts: readonly Draft[]): number {
  const at = drafts.findIndex((draft) => draft.label === null && draft.prose);
  return at < 0 ? drafts.length : at;
}

/** The steps of breadcrumbs and the entries of menus, in small letters. */
export function stepsOf(drafts: readonly Draft[]): ReadonlySet<string> {
  return new Set(drafts.flatMap(({ bare: line }) => line.toLowerCase().split(stepGap.pattern).map((step) => step.trim())));
}

/** Rows of what stands in the head of a site and never between a title and its text. */
const headRows: ReadonlySet<string> = new Set(["search-hint", "search-box"]);

/** The last place before the text at which the head of the site still goes on; -1 when nothing tells. */
export function siteHeadEnd(drafts: readonly Draft[], start: number): number {
  return drafts.findLastIndex(({ label, rule }, at) => at < start && label === "chrome" && headRows.has(rule));
}

/** The place of the next draft that is not blank, in one direction; a place out of the text when there is none. */
export function filledAt(drafts: readonly Draft[], at: number, way: 1 | -1): number {
  let next = at + way;
  while (drafts[next]?.label === "blank") next += way;
  return next;
}

/** A person's name as a byline writes it, degree and star aside. */
export function isName(text: string): boolean {
  return personName(text) !== null;
}

/** Names, or a name with a degree before it and a post or office after it. */
export function isByline(text: string): boolean {
  if (isNames(text)) return true;
  const line = bare(text);
  const [name, ...rest] = splitNames(line.replace(degreeRow.pattern, ""));
  return name !== undefined && degreeRow.pattern.test(line) && isName(name) && rest.length <= 3 && wordCount(line) <= 24 && !isRunning(line, wordCount(line));
}

/** One or more names joined by commas or hyphens, the province of the last behind it at most. */
export function isNames(text: string): boolean {
  const signed = splitNames(text);
  const names = signed.length > 1 && isProvince(signed.at(-1) ?? "") ? signed.slice(0, -1) : signed;
  return names.length > 0 && names.length <= 6 && names.every(isName);
}
