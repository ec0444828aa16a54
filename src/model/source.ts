/** A source, and what a person wrote beside it. */
import { z } from "zod";
import { archiveDate, dateRoles, key, kinds, text, type ArchiveDate } from "./front-matter.ts";

/** A file as received. `sha256` is of the bytes; `path` is relative to `content/sources/`. */
export interface SourceFile {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly note: SourceNote | null;
}

/** The facts that a person may correct beside the source, in its note. */
export const correctable = ["title", "kind", "date", "dateRole", "author", "publisher", "credit", "number", "places", "topics"] as const;

function dayExists(date: ArchiveDate): boolean {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

/** A correction of one of these facts to such a value. */
function correction<F extends readonly (typeof correctable)[number][], V extends z.ZodType>(facts: F, value: V) {
  return z.strictObject({ fact: z.enum(facts), value, because: text });
}

/** What a person wrote beside a source, in `<name>.note.yaml`. */
export const sourceNoteSchema = z.strictObject({
  url: text.optional(),
  retrieved: text.optional(),
  encoding: text.optional(),
  corrections: z.array(z.discriminatedUnion("fact", [
    correction(["title", "author", "publisher", "credit", "number"], text.nullable()),
    correction(["kind"], z.enum(kinds)),
    correction(["date"], archiveDate.refine(dayExists, "a day that exists").nullable()),
    correction(["dateRole"], z.enum(dateRoles)),
    correction(["places", "topics"], z.union([key, z.array(key)]).nullable()),
  ])).optional(),
});
export type SourceNote = z.infer<typeof sourceNoteSchema>;
