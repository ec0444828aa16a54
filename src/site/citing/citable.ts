import { dateDoubted } from "../../archive/doubted.ts";
import type { ArchiveDate, DateRole, Document, Kind, Site } from "../../model.ts";
import { officeLabel } from "../../tables/offices.ts";
import { unitOf, shortDate } from "../dates.ts";
import { absolute, addresses } from "../links.ts";
import { citing as words } from "../study-words.ts";

/** What a reference to a text may say; what the text does not say is null. */
export interface Citable {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  /** Names as written; for a legal text that names no one, the office that issued it. */
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly number: string | null;
  /** The day on which the text came out, or that it bears. Never the day of an event. */
  readonly date: ArchiveDate | null;
  readonly role: DateRole | null;
  readonly doubted: boolean;
  /** The day of the event that the text reports, where nothing says when it came out. */
  readonly event: ArchiveDate | null;
  /** The page in the archive, where the archive has an address; and the page that it was taken from. */
  readonly url: string | null;
  readonly original: string | null;
  readonly retrieved: string | null;
  readonly archive: string;
}

/** A document as something to be cited. */
export function citable(document: Document, site: Site): Citable {
  const { id, kind, title, author, number, date, dateRole, source } = document.front;
  const publisher = document.front.publisher === null ? null : officeLabel(document.front.publisher);
  const names = author === null ? [] : author.split(", ");
  const isEvent = dateRole === "event";
  return {
    id, kind, title: title ?? words.untitled, publisher, number,
    authors: names.length === 0 && kind === "legal" && publisher !== null ? [publisher] : names,
    date: isEvent ? null : date, role: isEvent ? null : dateRole, doubted: dateDoubted(document), event: isEvent ? date : null,
    url: site.address === null ? null : absolute(site.address, addresses.document(id)),
    original: source.url, retrieved: source.retrieved, archive: site.name,
  };
}

/** What a reader must know of the date before citing it; null where there is nothing to know. */
export function dateNote({ date, doubted, event }: Citable): string | null {
  if (event !== null) return `${words.noPosting}; ${words.event(unitOf(event), shortDate(event))}`;
  if (date === null) return words.noDate;
  return doubted ? words.doubted : null;
}

/** Year, month and day as numbers, as far as the text gives them. */
export function dateParts(date: ArchiveDate): readonly number[] {
  return date.slice(0, 10).split("-").map(Number);
}

/** On one line: no reference may carry a line of its own making. */
export function oneLine(text: string): string {
  if (isOneLine(text)) return text;
  return [...text].map((sign) => (sign.trim() === "" || (sign.codePointAt(0) ?? 0) < 32 ? " " : sign)).join("").split(" ").filter((word) => word !== "").join(" ");
}

/** Most texts are one line as they stand, in single spaces, without a sign beyond the letters. */
function isOneLine(text: string): boolean {
  let before = 32;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 32 || unit === 0xa0 || unit === 0x1680 || unit >= 0x2000 || (unit === 32 && before === 32)) return false;
    before = unit;
  }
  return before !== 32;
}
