import { DateTime } from "luxon";
import type { ArchiveDate } from "../../model.ts";
import { clockRow, dayRows } from "../../tables/dates.ts";

/** A date as it stands in a text. `date` is null when there is no such day in the calendar. */
export interface WrittenDate {
  readonly date: ArchiveDate | null;
  readonly quote: string;
  readonly rule: string;
  readonly at: number;
}

const days = dayRows.map((row) => ({ id: row.id, pattern: new RegExp(row.pattern.source, `${row.pattern.flags}g`) }));

/** Every day or month written in the text, in order. */
export function writtenDates(text: string): WrittenDate[] {
  const found = days.flatMap((row) => [...text.matchAll(row.pattern)].map((match) => ({
    date: calendarDate(match.groups ?? {}), quote: match[0], rule: row.id, at: match.index,
  })));
  found.sort((a, b) => a.at - b.at || b.quote.length - a.quote.length);
  return found.filter((one, i) => !found.slice(0, i).some((before) => one.at < before.at + before.quote.length));
}

/** `YYYY-MM-DD` or `YYYY-MM`; null when the calendar has no such day. */
export function calendarDate(groups: Readonly<Record<string, string | undefined>>): ArchiveDate | null {
  const year = Number(groups["y"] ?? (groups["yy"] === undefined ? Number.NaN : 2000 + Number(groups["yy"])));
  const month = Number(groups["m"]);
  const day = groups["d"];
  const moment = DateTime.fromObject({ year, month, day: day ? Number(day) : 1 }, { zone: "utc" });
  if (!moment.isValid) return null;
  return moment.toFormat(day ? "yyyy-MM-dd" : "yyyy-MM");
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
