import type { Evidence, Known, Line } from "../../model.ts";
import { placesIn, placeSignRows, type PlaceSignRow, type PlaceZone } from "../../tables/place-signs.ts";
import type { PlaceRow } from "../../tables/places.ts";
import { hasOne } from "../first-row.ts";
import type { ReadContext } from "./context.ts";

/** Words to look through, and the line they stand on. */
interface Passage {
  readonly text: string;
  readonly line: number | null;
}
interface Sight {
  readonly key: string;
  readonly zone: PlaceZone;
  readonly evidence: Evidence;
}

/**
 * Where a text happens or its office sits; a mere mention is no place.
 * Reads labelled lines and the facts in `context` (never `context.places`). Writes keys of the table of places, in order of sight.
 */
export function readPlaces(lines: readonly Line[], context: ReadContext): Known<string>[] {
  const zones = passages(lines, context);
  const sights = placeSignRows.flatMap((row) => zones[row.zone].flatMap((passage) => sightsOf(row, passage, context.date)));
  const kept = seatGivesWay(sights);
  return [...new Set(kept.map((sight) => sight.key))].map((key) => known(key, kept));
}

function passages(lines: readonly Line[], context: ReadContext): Readonly<Record<PlaceZone, readonly Passage[]>> {
  const of = (...labels: readonly string[]): Passage[] =>
    lines.filter((line) => labels.includes(line.label)).map((line) => ({ text: line.text, line: line.number }));
  const opening = of("lead", "paragraph").filter((passage) => passage.text.trim() !== "").slice(0, 3);
  return {
    title: titlePassages(lines, context),
    office: [...officePassages(lines, context), ...of("credit")],
    letterhead: letterhead(lines),
    seat: [...of("letterhead", "date"), ...letterhead(lines)],
    dateline: [...of("dateline"), ...opening.slice(0, 1)],
    opening: [...opening, ...of("caption")],
  };
}

function titlePassages(lines: readonly Line[], context: ReadContext): Passage[] {
  if (context.title === null) return [];
  return [{ text: context.title, line: lines.find((line) => line.label === "title")?.number ?? null }];
}

/** Publisher and credit, with the line that says so. A key of the table of offices names no place of its own. */
function officePassages(lines: readonly Line[], context: ReadContext): Passage[] {
  return [context.publisher, context.credit].filter((words) => words !== null)
    .map((text) => ({ text, line: lines.find((line) => line.label !== "blank" && line.text.includes(text))?.number ?? null }));
}

/** The letterhead in one piece: the office stands on one line, its place on the next, and either may be wrapped. */
function letterhead(lines: readonly Line[]): Passage[] {
  const head = lines.filter((line) => line.label === "letterhead");
  const first = head[0];
  return first === undefined ? [] : [{ text: head.map((line) => line.text).join(" ").slice(0, 2000), line: first.number }];
}

function sightsOf(row: PlaceSignRow, passage: Passage, date: string | null): Sight[] {
  const words = passage.text.slice(0, 4000);
  const found = row.needs === undefined || hasOne(words, row.needs) ? row.pattern.exec(words) : null;
  const where = found?.groups?.["where"] ?? found?.groups?.["place"];
  const place = where === undefined ? null : firstPlace(where, row.zone, date);
  if (found === null || place === null) return [];
  const quote = found[0].trim();
  return [{ key: place.key, zone: row.zone, evidence: { rule: row.id, grade: row.grade, quote, line: passage.line } }];
}

/** The first known name among the words; a bare name of a town or district counts only where an office or a headline bears it. */
function firstPlace(words: string, zone: PlaceZone, date: string | null): PlaceRow | null {
  return placesIn(words).find(({ place, rank }) => (rank !== null || bareEnough(place, zone)) && lived(place, date))?.place ?? null;
}

function bareEnough(place: PlaceRow, zone: PlaceZone): boolean {
  return zone === "office" || zone === "title" || zone === "seat" || zone === "dateline" || place.level === "province"
    || place.level === "central-city" || place.level === "city";
}

/** A former province is no place of a text written after its end. */
function lived(place: PlaceRow, date: string | null): boolean {
  return place.into.length === 0 || date === null || place.until === null || date.slice(0, 10) <= place.until;
}

/** Where the office is known, the town in which it signs is not a second place. */
function seatGivesWay(sights: readonly Sight[]): readonly Sight[] {
  const offices = sights.filter((sight) => sight.zone === "letterhead" || sight.zone === "office");
  return offices.length === 0 ? sights : sights.filter((sight) => sight.zone !== "seat" || offices.some((office) => office.key === sight.key));
}

function known(key: string, sights: readonly Sight[]): Known<string> {
  const evidence = sights.filter((sight) => sight.key === key).map((sight) => sight.evidence);
  return { value: key, evidence: evidence as [Evidence, ...Evidence[]], rivals: [] };
}
