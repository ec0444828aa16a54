import { dateNote, dateParts, oneLine, type Citable } from "./citable.ts";

/** CSL-JSON, a list of one. A doubted date is `circa`; a name is `literal`, for a Vietnamese name is not turned round. */
export function csl(text: Citable): string {
  const accessed = text.retrieved === null ? null : partsOf(text.retrieved);
  const item = {
    id: text.id,
    type: text.kind === "legal" ? "legislation" : "webpage",
    title: oneLine(text.title),
    author: text.authors.length === 0 ? undefined : text.authors.map((name) => ({ literal: oneLine(name) })),
    issued: text.date === null ? undefined : { "date-parts": [dateParts(text.date)], ...(text.doubted ? { circa: true } : {}) },
    "event-date": text.event === null ? undefined : { "date-parts": [dateParts(text.event)] },
    accessed: accessed ? { "date-parts": [accessed] } : undefined,
    publisher: text.publisher ?? undefined,
    number: text.number ?? undefined,
    "container-title": text.archive,
    URL: text.url ?? text.original ?? undefined,
    language: "vi",
    note: dateNote(text) ?? undefined,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** The day of `2024-02-29` or `2024-02-29T…`; null for words. */
function partsOf(day: string): readonly number[] | null {
  const parts = dateParts(day);
  return parts.every((part) => Number.isInteger(part)) && (parts[0] ?? 0) > 1000 ? parts : null;
}
