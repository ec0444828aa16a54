import type { Document, Shelf, ShelfKind } from "../model.ts";
import { plainText } from "./plain.ts";
import { filterNames, type FilterName } from "./question.ts";
import { stampOf } from "./stamp.ts";

/** What Pagefind takes for one document; its `addCustomRecord` accepts it as it is. */
export interface SearchRecord {
  /** Relative to the site's root. */
  readonly url: string;
  /** The title, where the text has one, on the first line, then the body; plain text, NFC. */
  readonly content: string;
  readonly language: "vi";
  readonly meta: Readonly<Record<string, string>>;
  /** Each value is a key and, where the words shown for it differ, a space and the words: the index explains its filters. */
  readonly filters: Readonly<Partial<Record<FilterName, readonly string[]>>>;
  readonly sort: { readonly newest: string; readonly oldest: string };
}

/** How a document stands on the site: its address, the title shown for it, its shelves, and whether its date is in doubt. */
export interface Standing {
  readonly url: string;
  readonly title: string;
  readonly shelves: readonly Shelf[];
  readonly doubted: boolean;
}

const shelfFilters: Partial<Record<ShelfKind, FilterName>> = {
  year: "nam", undated: "nam", publisher: "noi", place: "dia-phuong", topic: "chu-de",
};

/** The search record of one document: its words, what a result shows, what it can be filtered and sorted by. */
export function recordOf(document: Document, standing: Standing): SearchRecord {
  const { front, body } = document;
  return {
    url: standing.url,
    content: `${front.title ?? ""}\n${plainText(body)}`.normalize("NFC").trim(),
    language: "vi",
    meta: metaOf(document, standing),
    filters: filtersOf(document, standing.shelves),
    sort: { newest: front.date ?? "0000", oldest: front.date ?? "9999" },
  };
}

function metaOf({ front }: Document, { title, shelves, doubted }: Standing): Record<string, string> {
  const meta = {
    title,
    stamp: stampOf({ date: front.date, role: front.dateRole, doubted }),
    year: front.date?.slice(0, 4),
    publisher: labelsOf(shelves, "publisher") || front.publisher,
    places: labelsOf(shelves, "place"),
    author: front.author,
    number: front.number,
  };
  return Object.fromEntries(Object.entries(meta).flatMap(([name, value]) => value ? [[name, value.normalize("NFC")]] : []));
}

function labelsOf(shelves: readonly Shelf[], kind: ShelfKind): string {
  return shelves.filter((shelf) => shelf.kind === kind).map((shelf) => shelf.label).join(", ");
}

function filtersOf({ front }: Document, shelves: readonly Shelf[]): SearchRecord["filters"] {
  const values = (name: FilterName) => shelves
    .filter((shelf) => shelfFilters[shelf.kind] === name)
    .map(({ key, label }) => (key === label ? key : `${key} ${label}`).normalize("NFC"));
  const filters = filterNames.map((name) => [name, name === "loai" ? [front.kind] : values(name)] as const);
  return Object.fromEntries(filters.filter(([, held]) => held.length > 0));
}
