import type { ArchiveDate } from "../../model.ts";
import { clockRow, dayRows, monthNames, yearStart } from "../../tables/dates.ts";
import { hasOne } from "../first-row.ts";
import { matchesOf } from "../matches.ts";

/** A date as it stands in a text. `date` is null when there is no such day in the calendar. */
export interface WrittenDate {
  readonly date: ArchiveDate | null;
  readonly quote: string;
  readonly rule: string;
  readonly at: number;
}

const days = dayRows.map((row) => ({ row, pattern: new RegExp(row.pattern.source, `${row.pattern.flags}g`) }));

/** Every day or month written in the text, in order. */
export function writtenDates(text: string): WrittenDate[] {
  if (!yearStart.pattern.test(text)) return [];
  const found = days.flatMap(({ row, pattern }) => (row.needs !== undefined && !hasOne(text, row.needs) ? [] : matchesOf(text, pattern).map((match) => ({
    date: calendarDate(match.groups ?? {}), quote: match[0], rule: row.id, at: match.index,
  }))));
  if (found.length < 2) return found;
  found.sort((a, b) => a.at - b.at || b.quote.length - a.quote.length);
  return found.filter((one, i) => !found.slice(0, i).some((before) => one.at < before.at + before.quote.length));
}

/** `YYYY-MM-DD` or `YYYY-MM`; null when the calendar has no such day. */
export function calendarDate(groups: Readonly<Record<string, string | undefined>>): ArchiveDate | null {
  const year = Number(groups["y"] ?? (groups["yy"] === undefined ? Number.NaN : 2000 + Number(groups["yy"])));
  const month = Number(groups["m"] ?? monthNames.get((groups["name"] ?? "").toLowerCase()));
  const day = groups["d"];
  if (!Number.isInteger(year) || !(month >= 1 && month <= 12)) return null;
  const written = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
  if (!day) return written;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= last ? `${written}-${String(Number(day)).padStart(2, "0")}` : null;
}

/**
 * The clock time beside a date, `hh:mm`, or null. SA and CH of the vi-VN culture stand beside an hour that already
 * counts to 24 (14:45 CH) or to 12 (2:45 CH); AM and PM beside either. A clock that contradicts itself is no time.
 */
export function writtenClock(text: string): string | null {
  const groups = clockRow.pattern.exec(text)?.groups;
  if (!groups) return null;
  const half = (groups["half"] ?? "").toUpperCase().replaceAll(".", "");
  const late = half === "PM" || half === "CH";
  const early = half === "AM" || half === "SA";
  let hour = Number(groups["h"]);
  const minute = Number(groups["min"]);
  if (hour > 23 || minute > 59 || (early && hour > 12)) return null;
  if (late && hour < 12) hour += 12;
  if (early && hour === 12) hour = 0;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
