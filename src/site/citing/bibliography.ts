import { roleLabel, sentence, shortDate, unitOf, yearOf } from "../dates.ts";
import { citing as words } from "../study-words.ts";
import { oneLine, type Citable } from "./citable.ts";

/**
 * A Vietnamese reference, after the order that universities here ask for: author (year). Title. Publisher, date.
 * Archive, address. Without an author the title stands first; a doubted year carries a question mark.
 */
export function bibliography(text: Citable): string {
  const year = `(${text.date === null ? (text.event === null ? words.noDateShort : words.noPostingShort) : `${yearOf(text.date)}${text.doubted ? "?" : ""}`})`;
  const head = text.authors.length > 0 ? `${text.authors.join(", ")} ${year}. ${closed(titled(text))}` : `${titled(text)} ${year}.`;
  const publisher = text.authors[0] === text.publisher ? null : text.publisher;
  const day = dated(text);
  const origin = publisher === null ? day && sentence(day) : [publisher, day].filter((part) => part !== null).join(", ");
  const place = `${text.archive}, ${text.url ?? `${words.code} ${text.id}`}.`;
  return oneLine([head, origin && closed(origin), place].filter((part) => part).join(" "));
}

function titled({ title, number }: Citable): string {
  return number === null || title.includes(number) ? title : `${title}, ${words.number} ${number}`;
}

function dated({ date, role, doubted, event }: Citable): string | null {
  if (event !== null) return words.event(unitOf(event), shortDate(event));
  if (date === null) return null;
  const said = `${roleLabel(date, role)} ${shortDate(date)}`;
  return doubted ? `${words.written} ${said}, ${words.stillDoubted}` : said;
}

/** Ends in a full stop, unless it ends in a sign of its own. */
function closed(text: string): string {
  return ".?!…".includes(text.at(-1) ?? "") ? text : `${text}.`;
}
