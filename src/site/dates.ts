import type { ArchiveDate, DateRole } from "../model.ts";
import { roleWords } from "./words.ts";

export type Precision = "year" | "month" | "day" | "minute";

/** How much of a date the text gives. */
export function precision(date: ArchiveDate): Precision {
  if (date.length > 10) return "minute";
  if (date.length > 7) return "day";
  return date.length > 4 ? "month" : "year";
}

export function yearOf(date: ArchiveDate): string {
  return date.slice(0, 4);
}

/** The month, 1 to 12, or null when the text gives only the year. */
export function monthOf(date: ArchiveDate): number | null {
  return date.length > 4 ? Number(date.slice(5, 7)) : null;
}

/** The day of the month, or null when the text gives no day. */
export function dayOf(date: ArchiveDate): number | null {
  return date.length > 7 ? Number(date.slice(8, 10)) : null;
}

/** `28/01/2013`, `01/2013` or `2013`: what the text gives, never a time. */
export function shortDate(date: ArchiveDate): string {
  return date.slice(0, 10).split("-").reverse().join("/");
}

/** The short date, and the time of day where the text gives one: `28/01/2013, 14 giờ 45`. */
export function fullDate(date: ArchiveDate): string {
  if (precision(date) !== "minute") return shortDate(date);
  const minutes = date.slice(14, 16);
  return `${shortDate(date)}, ${Number(date.slice(11, 13))} giờ${minutes === "00" ? "" : ` ${minutes}`}`;
}

/** A date inside its year: `28/01`, `–/07` when only the month is known, `–` when not even that is. */
export function dateInYear(date: ArchiveDate): string {
  const month = date.slice(5, 7);
  if (!month) return "–";
  return `${dayOf(date) === null ? "–" : date.slice(8, 10)}/${month}`;
}

/** The value for `<time datetime>`: Vietnam time, with its zone where there is a time of day. */
export function machineDate(date: ArchiveDate): string {
  return precision(date) === "minute" ? `${date}+07:00` : date;
}

/** `ngày đăng`, `tháng ban hành`, `năm diễn ra`: what is known and what it is the date of. */
export function roleLabel(date: ArchiveDate, role: DateRole | null): string {
  return role ? `${unitOf(date)} ${roleWords[role]}` : `${unitOf(date)} ghi trong bài`;
}

/** What the text gives: `năm`, `tháng` or `ngày`. */
export function unitOf(date: ArchiveDate): string {
  return { year: "năm", month: "tháng", day: "ngày", minute: "ngày" }[precision(date)];
}

/** The same text with its first letter small. */
export function lowered(text: string): string {
  const [first = "", ...rest] = text;
  return first.toLowerCase() + rest.join("");
}

/** The same text with its first letter large. */
export function sentence(text: string): string {
  const [first = "", ...rest] = text;
  return first.toUpperCase() + rest.join("");
}
