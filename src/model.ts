/** The nouns of the archive. All of them are plain read-only data; no step changes what another made. */
import { z } from "zod";

/**
 * A date as the text gives it, in Vietnam time, never more precise than the text:
 * `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `YYYY-MM-DDThh:mm` (EDTF level 0 without zone).
 */
export type ArchiveDate = string;

const archiveDate = z.string().regex(
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

const text = z.string().refine((words) => words.trim() !== "", "a text that is not empty").refine(isWhole, "a text of whole characters (an escape such as \\ud800 alone is half of one)");
const key = z.string().regex(idPattern, "folded words joined by hyphens, such as quang-ngai")
  .refine((name) => !deviceNames.has(name), "a name that is no device of Windows (con, prn, aux, nul, com1, lpt1 …)");

const citationSchema = z.strictObject({ as: text, work: text.nullable(), date: archiveDate.nullable() });

/** The facts that a person may correct beside the source, in its note. */
export const correctable = ["title", "kind", "date", "dateRole", "author", "publisher", "credit", "number", "places", "topics"] as const;

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

/** A file as received. `sha256` is of the bytes; `path` is relative to `content/sources/`. */
export interface SourceFile {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly note: SourceNote | null;
}

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

/**
 * How well a fact is grounded, strongest first: a person said so · the text labels it · it stands where such
 * things stand · it follows from something else · it is assumed.
 */
export const grades = ["curated", "labelled", "placed", "inferred", "assumed"] as const;
export type Grade = (typeof grades)[number];

/** The words a fact rests on. `rule` names a row of a table or a step; `line` counts from 1 in the decoded source. */
export interface Evidence {
  readonly rule: string;
  readonly grade: Grade;
  readonly quote: string;
  readonly line: number | null;
}

/** Another candidate for the same fact, and in one Vietnamese phrase why it lost. */
export interface Rival {
  readonly value: string;
  readonly evidence: Evidence;
  readonly verdict: string;
}

export interface Known<T> {
  readonly value: T;
  readonly evidence: readonly [Evidence, ...Evidence[]];
  readonly rivals: readonly Rival[];
}
/** `tried` names the rules that looked and found nothing; `because` is a person's reason for taking a value away. */
export interface Missing {
  readonly value: null;
  readonly tried: readonly string[];
  readonly because?: string | undefined;
  readonly rivals: readonly Rival[];
}
export type Fact<T> = Known<T> | Missing;

export interface DatedRole {
  readonly date: ArchiveDate;
  readonly role: DateRole;
}

/** A citation with the words of each mention: spelling, place and line. */
export interface CitedWork extends Citation {
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

/** Everything that reading claims about one text. */
export interface Facts {
  readonly kind: Fact<Kind>;
  readonly title: Fact<string>;
  readonly date: Fact<DatedRole>;
  readonly author: Fact<string>;
  readonly publisher: Fact<string>;
  readonly credit: Fact<string>;
  readonly number: Fact<string>;
  /** Of legal texts: who signed, and the day on which the text takes effect (YYYY-MM-DD). */
  readonly signer: Fact<string>;
  readonly effective: Fact<ArchiveDate>;
  readonly places: readonly Known<string>[];
  readonly topics: readonly Known<string>[];
  readonly cites: readonly CitedWork[];
}

/**
 * What a piece of a line is. The first group never reaches the body of the page; the second is the body.
 * `repeat` is a passage printed a second time; `dateline` is a news agency's mark at the head of a text.
 */
export const outsideLabels = ["blank", "chrome", "repeat", "dateline", "date", "byline", "credit", "attribute"] as const;
export const bodyLabels = [
  "title", "letterhead", "lead", "paragraph", "heading", "item", "caption", "row", "recipients", "signature",
] as const;
export type LineLabel = (typeof outsideLabels)[number] | (typeof bodyLabels)[number];

/** The rule of a line that goes on from the one above it: the text was wrapped at a column. */
export const wrapRule = "goes-on";
/** The rule of an attribute's value on the line below its label. */
export const valueBelowRule = "attribute-value-below";

/**
 * A labelled line, or a labelled piece of one: pieces with the same `number` stand in order, and joined they are
 * the mended line to the character.
 */
export interface Line {
  readonly number: number;
  readonly text: string;
  readonly label: LineLabel;
  readonly rule: string;
}

/**
 * One replacement. `at` counts UTF-16 units in the text as the step `step` received it; the edits of one step do
 * not overlap and stand in order. Replaying the steps on the decoded source gives the mended text (law 2).
 */
export interface Edit {
  readonly step: number;
  readonly rule: string;
  readonly line: number;
  readonly at: number;
  readonly was: string;
  readonly now: string;
  /** How the reading was chosen: a one-to-one table row, the only reading, the preferred of several, or the last resort. */
  readonly how: "table" | "only" | "preferred" | "fallback";
}

/** Something a person should look at. `reason` is one Vietnamese sentence for readers; `blocks` keeps the text off the site. */
export interface Doubt {
  readonly rule: string;
  readonly reason: string;
  readonly quote: string;
  readonly line: number | null;
  readonly blocks: boolean;
}

/** What each verb returns. */
export interface Outcome<T> {
  readonly value: T;
  readonly edits: readonly Edit[];
  readonly doubts: readonly Doubt[];
}

/** The sound text of a source. `score` is the share of marked syllables that the grammar accepts, less those it does not. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  readonly grade: Grade;
  readonly score: number;
}

/** A block of the body; `lines` are the source lines it was made of. Text is plain: escaping belongs to the writer. */
export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3 | 4; readonly text: string; readonly lines: readonly number[] }
  | { readonly kind: "paragraph" | "caption" | "letterhead" | "signature"; readonly text: string; readonly lines: readonly number[] }
  | { readonly kind: "list"; readonly items: readonly ListItem[]; readonly lines: readonly number[] }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[]; readonly lines: readonly number[] };
export interface ListItem {
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

/** All that is known about how one document came to be; `content/ledger/<id>.json`. */
export interface Ledger {
  readonly version: 1;
  readonly id: string;
  /** SHA-256 of the Markdown file as this program last wrote it. */
  readonly generated: string;
  readonly source: { readonly file: string; readonly sha256: string; readonly bytes: number };
  readonly encoding: { readonly name: string; readonly grade: Grade; readonly score: number };
  readonly facts: Facts;
  readonly edits: readonly Edit[];
  readonly lines: readonly Line[];
  readonly doubts: readonly Doubt[];
  /** SHA-256 of all that stands before it in the file; only there. */
  readonly sum?: string;
}

/** A document as the site shows it: the Markdown file (which a person may have edited) beside its ledger. */
export interface Document {
  readonly id: string;
  readonly front: FrontMatter;
  /** Markdown without front matter. */
  readonly body: string;
  /** Null when the ledger is missing: the document was written by hand. */
  readonly ledger: Ledger | null;
  /** Facts whose value in the Markdown differs from what the ledger says: a person changed them. */
  readonly edited: readonly (keyof FrontMatter)[];
  readonly gist: Gist;
}

/** What lists and other texts' pages ask of a ledger's edits and lines. Those are long, and read only when a page shows them. */
export interface Gist {
  /** Places with a repair that a reader sees. */
  readonly repairs: number;
  /** Numbers of the lines that the page of the source shows. */
  readonly shown: readonly number[];
}

export const shelfKinds = ["year", "undated", "publisher", "place", "topic", "work"] as const;
export type ShelfKind = (typeof shelfKinds)[number];

/** One way into the archive: a year, an office, a place, a topic, a cited work. `url` is relative to the site's root. */
export interface Shelf {
  readonly kind: ShelfKind;
  readonly key: string;
  readonly label: string;
  readonly url: string;
  readonly documents: readonly Document[];
}

/** `content/site.yaml`: what another office changes. */
export const siteSchema = z.strictObject({
  name: text,
  description: text,
  address: z.url().nullable(),
  publisher: text,
  licence: z.strictObject({ name: text, url: z.url().nullable() }),
  contact: text,
  /** What the identifiers in the feeds are made from, beside the documents' own: given once, kept whatever else changes. */
  identity: text.optional(),
  /** The site carries a copy of itself for offline use, as one ZIP, and the home page offers it. */
  offline: z.boolean().optional(),
});
export type Site = z.infer<typeof siteSchema>;

/** A page of prose of the site itself, from `content/pages/<name>.md`. */
export interface ProsePage {
  readonly name: string;
  readonly title: string;
  readonly body: string;
}

/** An id that a document had: its old address leads to the new one, which may not be the `next` that it took. `hasSource`: so does that of its source. */
export interface Renamed {
  readonly from: string;
  readonly next: string;
  readonly to: string;
  readonly title: string | null;
  readonly hasSource: boolean;
}

/** A document that stood in the archive: removed, with a person's reason, or `held` back while its file is refused. */
export interface Gone extends Pick<FrontMatter, "id" | "title" | "number" | "date" | "dateRole"> {
  readonly because: string | null;
  readonly held: boolean;
}

/** Addresses that were given out and have no document now; each list by id. */
export interface Former {
  readonly renamed: readonly Renamed[];
  readonly gone: readonly Gone[];
}

export interface Archive {
  readonly site: Site;
  /** Newest first; undated last, by title. */
  readonly documents: readonly Document[];
  readonly shelves: readonly Shelf[];
  readonly pages: readonly ProsePage[];
  readonly former: Former;
}
