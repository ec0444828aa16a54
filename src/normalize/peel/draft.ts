import type { Line, LineLabel } from "../../model.ts";
import { isSyllable } from "../../vietnamese/syllable.ts";
import { fullStop, questionEnd, sentenceEnd, sentenceInside } from "../../tables/shapes.ts";
import { degreeRow, initialsRow, nameShapeRow, notNameRow } from "../../tables/bylines.ts";

/** A line, or a piece of one, on its way to a label. */
export interface Draft {
  readonly number: number;
  readonly text: string;
  readonly label: LineLabel | null;
  readonly rule: string;
}

export function labelled(draft: Draft, label: LineLabel, rule: string): Draft {
  return { ...draft, label, rule };
}

/** Gives the label to every draft at one of the places. */
export function labelAt(drafts: readonly Draft[], places: ReadonlySet<number>, label: LineLabel, rule: string): Draft[] {
  return drafts.map((draft, at) => (places.has(at) ? labelled(draft, label, rule) : draft));
}

export function draftsOf(text: string): Draft[] {
  return text.split("\n").map((line, at) => ({
    number: at + 1, text: line, label: bare(line) === "" ? "blank" : null, rule: bare(line) === "" ? "blank" : "",
  }));
}

/** Labelled lines; whatever no rule claimed is a paragraph, for a menu left in is better than a sentence lost. */
export function linesOf(drafts: readonly Draft[]): Line[] {
  return drafts.map(({ number, text, label, rule }) => ({ number, text, label: label ?? "paragraph", rule: rule || "unclaimed" }));
}

/** The text without outer white space, runs of white space as one space. */
export function bare(text: string): string {
  return text.replace(/[\s\u00a0]+/gu, " ").trim();
}

export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)?.length ?? 0;
}

/** A line of running text: a sentence that ends as sentences do, or several. Lines in capitals are titles. */
export function isProse(text: string): boolean {
  const line = bare(text);
  const words = wordCount(line);
  if (words < 8 || line === line.toUpperCase()) return false;
  if (sentenceEnd.pattern.test(line)) return true;
  if (questionEnd.pattern.test(line)) return words > 30;
  return words >= 12 && sentenceInside.pattern.test(line);
}

/** A sentence nobody would take for a menu entry. */
export function isLongProse(text: string): boolean {
  return wordCount(text) >= 25 && fullStop.pattern.test(bare(text));
}

export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && text === text.toUpperCase();
}

/** The place of the first unlabelled line of running text; the number of drafts when there is none. */
export function bodyStart(drafts: readonly Draft[]): number {
  const at = drafts.findIndex((draft) => draft.label === null && isProse(draft.text));
  return at < 0 ? drafts.length : at;
}

/** A person's name as a byline writes it: capitalised Vietnamese syllables or initials, degree and star aside. */
export function isName(text: string): boolean {
  const line = bare(text).replace(/[,*]+$/u, "");
  const name = line.replace(degreeRow.pattern, "");
  if (initialsRow.pattern.test(name)) return true;
  if (!nameShapeRow.pattern.test(name) || notNameRow.pattern.test(name)) return false;
  return name.split(/[\s\u00a0-]+/u).every((word) => isSyllable(word));
}

/** One or more names joined by commas or hyphens. */
export function isNames(text: string): boolean {
  const names = splitNames(text);
  return names.length > 0 && names.length <= 6 && names.every(isName);
}

export function splitNames(text: string): string[] {
  return bare(text).replace(/[,;.\s]+$/u, "").split(/[ \u00a0]?[,;&][ \u00a0]?|[ \u00a0][-–][ \u00a0]|[ \u00a0]và[ \u00a0]/u).map(bare).filter((name) => name !== "");
}
