/** The front matter of a document, as the Markdown file holds it. */
import { z } from "zod";

/**
 * A date as the text gives it, in Vietnam time, never more precise than the text:
 * `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `YYYY-MM-DDThh:mm` (EDTF level 0 without zone).
 */
export type ArchiveDate = string;

export const archiveDate = z.string().regex(
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d)?)?)?$/,
  "a date written YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDThh:mm",
);

export const dateRoles = ["published", "issued", "event"] as const;
/** What a date is the date of: the posting, a legal text's own date, or the first dated event it reports. */
export type DateRole = (typeof dateRoles)[number];

export const kinds = ["article", "legal", "listing"] as const;
export type Kind = (typeof kinds)[number];

/** An identifier that is safe as a file name and in an address: folded words joined by hyphens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The name of a legal document: form/number/issuer (with its place)/year, such as `qd/390/ubnd-quang-ngai/2011`. */
export const workPattern = /^[a-z]+(?:-[a-z]+)*\/\d+[a-z]?\/[a-z0-9]+(?:-[a-z0-9]+)*\/(?:19|20)\d{2}$/;

/** Names that Windows keeps for devices, whatever a file's ending: no address may need such a file. */
export const deviceNames: ReadonlySet<string> = new Set(["con", "prn", "aux", "nul", ...[..."123456789"].flatMap((digit) => [`com${digit}`, `lpt${digit}`])]);

/** Words that are not blank. */
export const text = z.string().refine((words) => words.trim() !== "", "a text that is not empty").refine(isWhole, "a text of whole characters (an escape such as \\ud800 alone is half of one)");
/** The key of a place or a topic. */
export const key = z.string().regex(idPattern, "folded words joined by hyphens, such as quang-ngai")
  .refine((name) => !deviceNames.has(name), "a name that is no device of Windows (con, prn, aux, nul, com1, lpt1 …)");

const citationSchema = z.strictObject({ as: text, work: text.nullable(), date: archiveDate.nullable() });

/** Why a person changed a fact in the Markdown: one sentence for readers, shown beside "sửa tay". The program never writes it. */
const reasonsSchema = z.strictObject({
  kind: text.optional(), title: text.optional(), date: text.optional(), dateRole: text.optional(), author: text.optional(),
  publisher: text.optional(), credit: text.optional(), number: text.optional(), places: text.optional(), topics: text.optional(),
  cites: text.optional(), source: text.optional(),
});

/** Half of a surrogate pair is no character: no file, page or index can hold it. */
function isWhole(words: string): boolean {
  return [...words].every((sign) => sign.length > 1 || sign < "\ud800" || sign > "\udfff");
}

/** The closed list of front-matter keys, in the order in which they are written. */
export const frontMatterSchema = z.strictObject({
  id: key.refine((id) => id.length <= 120, "at most 120 characters"),
  kind: z.enum(kinds),
  title: text.nullable(),
  date: archiveDate.nullable(),
  dateRole: z.enum(dateRoles).nullable(),
  author: text.nullable(),
  publisher: text.nullable(),
  credit: text.nullable(),
  number: text.nullable(),
  places: z.array(key),
  topics: z.array(key),
  cites: z.array(citationSchema),
  source: z.strictObject({
    file: text,
    sha256: z.string().regex(/^[0-9a-f]{64}$/, "64 hexadecimal digits"),
    url: text.nullable(),
    retrieved: text.nullable(),
  }),
  review: z.array(text),
  because: reasonsSchema.optional(),
});
export type FrontMatter = z.infer<typeof frontMatterSchema>;
/** A legal document as one text names it: canonical number or name, the work itself, the date that stands beside it. */
export type Citation = z.infer<typeof citationSchema>;
