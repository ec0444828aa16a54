import type { Document, Kind, Shelf, ShelfKind } from "../model.ts";
import { contentOf, factGap } from "./content.ts";
import { plainText } from "./plain.ts";
import { filterNames, type FilterName } from "./question.ts";
import { stampOf } from "./stamp.ts";

/** What is indexed of one document, in plain words; `scripts/search-shard.ts` encodes them for Pagefind. */
export interface SearchRecord {
  /** Relative to the site's root. */
  readonly url: string;
  /** `contentOf` title, body and what is known of the text; plain text, NFC. */
  readonly content: string;
  /** What a result shows: the title, the date as a stamp, and who, where and by whom. */
  readonly meta: { readonly title: string; readonly stamp: string; readonly facts: string };
  /** Each value is a key and, where the words shown for it differ, a space and the words: the index explains its filters. */
  readonly filters: Readonly<Partial<Record<FilterName, readonly string[]>>>;
  readonly dated: boolean;
}

/** How a document stands on the site: its address, the title shown for it, its shelves, and whether its date is in doubt. */
export interface Standing {
  readonly url: string;
  readonly title: string;
  readonly shelves: readonly Shelf[];
  readonly doubted: boolean;
}

/** The filter by which each kind of shelf is searched. */
export const shelfFilters: Partial<Record<ShelfKind, FilterName>> = {
  year: "nam", undated: "nam", publisher: "noi", place: "dia-phuong", topic: "chu-de",
};

/** The search record of one document: its words, what a result shows, what it can be filtered and sorted by. */
export function recordOf({ front, body }: Document, standing: Standing): SearchRecord {
  const { title, shelves, doubted } = standing;
  const facts = [labelsOf(shelves, "publisher") || front.publisher, labelsOf(shelves, "place"), front.author].filter(Boolean).join(factGap);
  const tail = [facts, front.number, front.date?.slice(0, 4)].filter(Boolean).join(factGap);
  return {
    url: standing.url,
    content: contentOf({ title: front.title ?? "", body: plainText(body), tail }),
    meta: { title: title.normalize("NFC"), stamp: stampOf({ date: front.date, role: front.dateRole, doubted }), facts: facts.normalize("NFC") },
    filters: filtersOf(front.kind, shelves),
    dated: front.date !== null,
  };
}

function labelsOf(shelves: readonly Shelf[], kind: ShelfKind): string {
  return shelves.filter((shelf) => shelf.kind === kind).map((shelf) => shelf.label).join(", ");
}

function filtersOf(kind: Kind, shelves: readonly Shelf[]): SearchRecord["filters"] {
  const values = (name: FilterName) => shelves
    .filter((shelf) => shelfFilters[shelf.kind] === name)
    .map(({ key, label }) => (key === label ? key : `${key} ${label}`).normalize("NFC"));
  const filters = filterNames.map((name) => [name, name === "loai" ? [kind] : values(name)] as const);
  return Object.fromEntries(filters.filter(([, held]) => held.length > 0));
}
