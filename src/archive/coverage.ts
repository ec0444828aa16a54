import type { Archive, Document, Shelf } from "../model.ts";

/** A column of the matrix: a year, or the ten years that begin with one. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

/** A publisher's row. `shelf` is null for texts whose publisher is not known, and for the publishers that share the last row. */
export interface CoverageRow {
  readonly shelf: Shelf | null;
  readonly kind: "publisher" | "unknown" | "others" | "all";
  /** How many publishers stand in the row. */
  readonly publishers: number;
  /** One for each column. */
  readonly counts: readonly number[];
  readonly undated: number;
  readonly total: number;
}

export const gapKinds = ["title", "date", "event", "partial", "author", "publisher", "place", "topic", "ledger"] as const;
/** What a text does not say; `event`: nothing but an event's date; `partial`: a year or a month alone. */
export type GapKind = (typeof gapKinds)[number];

export interface Gap {
  readonly kind: GapKind;
  readonly documents: readonly Document[];
}

/** Open doubts of one kind; `rule` is null for those that a person wrote. */
export interface OpenDoubts {
  readonly rule: string | null;
  readonly documents: readonly Document[];
}

export interface Coverage {
  readonly columns: readonly Span[];
  readonly rows: readonly CoverageRow[];
  readonly all: CoverageRow;
  readonly gaps: readonly Gap[];
  readonly doubts: readonly OpenDoubts[];
}

/** What an archive holds by year and publisher, and what it does not know. `mostRows` and `mostYears` keep the table readable. */
export function coverage({ documents, shelves }: Archive, mostRows = 100, mostYears = 40): Coverage {
  const columns = columnsOf(documents, mostYears);
  const row = (kind: CoverageRow["kind"], held: readonly Document[], shelf: Shelf | null, publishers: number) => rowOf(kind, held, shelf, publishers, columns);
  const publishers = shelves.filter(({ kind }) => kind === "publisher");
  const shown = new Set([...publishers].sort((one, other) => other.documents.length - one.documents.length).slice(0, mostRows));
  const rest = publishers.filter((shelf) => !shown.has(shelf));
  const unknown = documents.filter(({ front }) => front.publisher === null);
  return {
    columns,
    rows: [
      ...publishers.filter((shelf) => shown.has(shelf)).map((shelf) => row("publisher", shelf.documents, shelf, 1)),
      ...rest.length > 0 ? [row("others", rest.flatMap((shelf) => shelf.documents), null, rest.length)] : [],
      ...unknown.length > 0 ? [row("unknown", unknown, null, 0)] : [],
    ],
    all: row("all", documents, null, publishers.length),
    gaps: gapKinds.map((kind) => ({ kind, documents: documents.filter((document) => lacks[kind](document)) })),
    doubts: doubtsOf(documents),
  };
}

const lacks: Readonly<Record<GapKind, (document: Document) => boolean>> = {
  title: ({ front }) => front.title === null,
  date: ({ front }) => front.date === null,
  event: ({ front }) => front.dateRole === "event",
  partial: ({ front }) => front.date !== null && front.date.length < 10,
  author: ({ front }) => front.author === null && front.kind !== "legal",
  publisher: ({ front }) => front.publisher === null,
  place: ({ front }) => front.places.length === 0,
  topic: ({ front }) => front.topics.length === 0,
  ledger: ({ ledger }) => ledger === null,
};

/** Every year from the first to the last; where they are too many, those with texts alone; where these are too many, tens of years. */
function columnsOf(documents: readonly Document[], most: number): readonly Span[] {
  const held = [...new Set(documents.flatMap(({ front }) => (front.date === null ? [] : [Number(front.date.slice(0, 4))])))].sort((one, other) => one - other);
  const [first, last] = [held[0], held.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (last - first < most) return Array.from({ length: last - first + 1 }, (_, at) => spanOf(first + at, 1));
  if (held.length <= most) return held.map((year) => spanOf(year, 1));
  return [...new Set(held.map((year) => year - (year % 10)))].map((year) => spanOf(year, 10));
}

function spanOf(first: number, years: number): Span {
  const written = (year: number) => String(year).padStart(4, "0");
  return { first: written(first), last: written(first + years - 1) };
}

function rowOf(kind: CoverageRow["kind"], documents: readonly Document[], shelf: Shelf | null, publishers: number, columns: readonly Span[]): CoverageRow {
  const years = new Map<string, number>();
  for (const { front } of documents) {
    const column = front.date === null ? "" : columns.findLast(({ first }) => first <= (front.date ?? "").slice(0, 4))?.first ?? "";
    years.set(column, (years.get(column) ?? 0) + 1);
  }
  return { kind, shelf, publishers, counts: columns.map(({ first }) => years.get(first) ?? 0), undated: years.get("") ?? 0, total: documents.length };
}

/** A doubt that a person took out of `review` is settled; a sentence there that no ledger knows is a person's own. */
function doubtsOf(documents: readonly Document[]): readonly OpenDoubts[] {
  const found = new Map<string | null, Set<Document>>();
  for (const document of documents) {
    for (const sentence of document.front.review) {
      const rule = document.ledger?.doubts.find(({ reason }) => reason === sentence)?.rule ?? null;
      const held = found.get(rule) ?? new Set();
      found.set(rule, held.add(document));
    }
  }
  const all = [...found].map(([rule, held]) => ({ rule, documents: [...held] }));
  return all.sort((one, other) => other.documents.length - one.documents.length || ((one.rule ?? "~") < (other.rule ?? "~") ? -1 : 1));
}
