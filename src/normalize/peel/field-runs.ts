/**
 * Reads a line as a row of fields: days, labels, counters, controls, and what stands between them.
 * Reads the text of a line. Writes runs that cover it.
 */
import { clockRow, dateDressRows, dateLabelRows, dayRows } from "../../tables/dates.ts";
import { furnitureRows, nameLabelRows } from "../../tables/furniture.ts";
import { cellEdge, counterGap, otherField, separators } from "../../tables/shapes.ts";
import type { PatternRow } from "../../tables/row.ts";
import { hasOne, matches } from "../first-row.ts";
import { matchesOf } from "../matches.ts";
import { isNames } from "./draft.ts";

export type Part = "day" | "dress" | "label" | "furniture" | "author" | "credit" | "gap" | "free";
export interface Found { readonly at: number; readonly end: number; readonly part: Part; readonly row: string }

const parts: readonly [Part, readonly PatternRow[]][] = [
  ["label", dateLabelRows],
  ["author", nameLabelRows.filter((row) => row.names === "author")],
  ["credit", nameLabelRows.filter((row) => row.names === "credit")],
  ["furniture", furnitureRows],
  ["day", dayRows],
  ["dress", [clockRow, ...dateDressRows]],
];
/** Parts of a day: a label before one says what the day is. */
const ofDay: ReadonlySet<Part> = new Set(["day", "dress", "label"]);
const scanners = parts.flatMap(([part, rows]) => rows.map((row) => ({ part, row, pattern: new RegExp(row.pattern.source, `${row.pattern.flags}g`) })));

/** Patterns of what names a field; a date alone names none. */
const labelRows = parts.filter(([part]) => part !== "day" && part !== "dress").flatMap(([, rows]) => rows);
export const hasLabel = (text: string): boolean => labelRows.some((row) => matches(row, text));

/** All matches of all rows, first come first, without overlaps. */
export function scan(text: string): Found[] {
  const all: Found[] = [];
  for (const { part, row, pattern } of scanners) {
    if (row.needs !== undefined && !hasOne(text, row.needs)) continue;
    for (const { index, 0: words } of matchesOf(text, pattern)) {
      if (!("alone" in row) || isNames(fieldFrom(text, index + words.length))) all.push({ at: index, end: index + words.length, part, row: row.id });
    }
  }
  all.sort((a, b) => a.at - b.at || b.end - a.end);
  const kept: Found[] = [];
  for (const one of all) if (one.at >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}

/** The words up to the end of a field. */
function fieldFrom(text: string, at: number): string {
  return text.slice(at).trim().split(cellEdge.pattern)[0] ?? "";
}

/** The whole line as runs: what was found, and between it gaps (separators, counters) or free words. */
export function runsOf(text: string, found: readonly Found[]): Found[] {
  const dated = found.some(({ part }) => part === "day");
  const runs: Found[] = [];
  let at = 0;
  for (const one of [...found, { at: text.length, end: text.length, part: "gap" as const, row: "" }]) {
    if (one.at > at) runs.push(between(text, at, one, runs.length > 0, dated && !ofDay.has(one.part)));
    if (one.end > one.at) runs.push(one);
    at = one.end;
  }
  return runs;
}

/** What stands before the next field. Where the day does not follow, a label with its value is a field of the content system that nobody knows. */
function between(text: string, at: number, { at: end }: Found, afterField: boolean, closed: boolean): Found {
  const words = text.slice(at, end);
  if (otherField.pattern.test(closed ? `${words}  ` : words)) return { at, end, part: "furniture", row: otherField.id };
  const gap = separators.pattern.test(words) || (afterField && counterGap.pattern.test(words));
  return { at, end, part: gap ? "gap" : "free", row: gap ? "separator" : "free" };
}
