import { shelfKinds, type Archive, type Citation, type Document, type Shelf, type ShelfKind } from "../model.ts";
import { crossings, type Crossed } from "./crossing.ts";
import { heldWorks } from "./held.ts";
import { nearCopies, type NearCopy } from "./near-copies.ts";
import { neighbours, type Neighbours } from "./neighbours.ts";
import { relations, type Related } from "./related.ts";
import { worksOf, type Works } from "./works.ts";
import { shelfPages, type ShelfPage } from "./shelf-pages.ts";

/** An archive with what its pages ask of it, computed once: nothing here is searched for page by page. */
export interface Catalogue {
  readonly archive: Archive;
  readonly neighbours: ReadonlyMap<string, Neighbours>;
  readonly related: ReadonlyMap<string, Related>;
  /** The texts that are nearly the same as another, by id. */
  readonly copies: ReadonlyMap<string, readonly NearCopy[]>;
  readonly figures: Figures;
  /** The legal documents that texts cite. */
  readonly works: Works;
  /** All shelves of one kind, in the archive's order. */
  readonly shelvesOf: (kind: ShelfKind) => readonly Shelf[];
  readonly shelf: (kind: ShelfKind, key: string) => Shelf | null;
  /** The pages of a shelf, its own first. */
  readonly pagesOf: (shelf: Shelf) => readonly ShelfPage[];
  /** The page of a shelf on which a document stands; null where it does not stand on that shelf. */
  readonly pageWith: (shelf: Shelf, document: Document) => ShelfPage | null;
  /** The other shelves of a kind on which texts of a shelf stand too, the fullest first. */
  readonly crossed: (shelf: Shelf, kind: ShelfKind) => readonly Crossed[];
  /** The document that is the cited work itself, where the archive has it. */
  readonly held: (citation: Citation) => Document | null;
}

export interface Figures {
  readonly texts: number;
  readonly undated: number;
  /** Every year from the first to the last, oldest first, those without documents too. */
  readonly years: readonly YearCount[];
  /** The same years without their counts. */
  readonly span: readonly string[];
  readonly mended: number;
  readonly doubts: number;
}

export interface YearCount {
  readonly year: string;
  readonly count: number;
}

export function catalogue(archive: Archive): Catalogue {
  const byKind = new Map(shelfKinds.map((kind) => [kind, archive.shelves.filter((shelf) => shelf.kind === kind)]));
  const byKey = new Map(archive.shelves.map((shelf) => [`${shelf.kind} ${shelf.key}`, shelf]));
  const pages = new Map(archive.shelves.map((shelf) => [shelf, shelfPages(shelf)]));
  const held = heldWorks(archive.documents);
  const shelvesOf = (kind: ShelfKind) => byKind.get(kind) ?? [];
  return Object.freeze({
    archive: Object.freeze({ ...archive }),
    neighbours: neighbours(archive.documents),
    related: relations(archive.documents),
    copies: nearCopies(archive.documents),
    figures: figures(archive),
    works: worksOf(archive.documents),
    shelvesOf,
    shelf: (kind: ShelfKind, key: string) => byKey.get(`${kind} ${key}`) ?? null,
    pagesOf: (shelf: Shelf) => pages.get(shelf) ?? shelfPages(shelf),
    pageWith: placing((shelf) => pages.get(shelf) ?? shelfPages(shelf)),
    crossed: crossings(shelvesOf),
    held: ({ work }: Citation) => (work === null ? null : held(work)),
  });
}

/** Where documents stand on shelves; each shelf is gone through once. */
function placing(pagesOf: (shelf: Shelf) => readonly ShelfPage[]): Catalogue["pageWith"] {
  const known = new Map<Shelf, ReadonlyMap<Document, ShelfPage>>();
  return (shelf, document) => {
    const found = known.get(shelf) ?? new Map(pagesOf(shelf).flatMap((page) => page.documents.map((one) => [one, page] as const)));
    known.set(shelf, found);
    return found.get(document) ?? null;
  };
}

/** How many of these documents stand in each year, from `years`; the same list serves the spine and the sparks. */
export function countByYear(documents: readonly Document[], years: readonly string[]): readonly YearCount[] {
  const counts = countedYears(documents);
  return years.map((year) => ({ year, count: counts.get(year) ?? 0 }));
}

/** How many of these documents stand in each year that has any. */
export function countedYears(documents: readonly Document[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { front } of documents) {
    const year = front.date?.slice(0, 4);
    if (year) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
}

function figures(archive: Archive): Figures {
  const { documents } = archive;
  const all = span(documents.flatMap(({ front }) => front.date ? [Number(front.date.slice(0, 4))] : []));
  return {
    texts: documents.length,
    undated: documents.filter(({ front }) => front.date === null).length,
    years: countByYear(documents, all),
    span: all,
    mended: documents.reduce((sum, document) => sum + document.gist.repairs, 0),
    doubts: documents.reduce((sum, document) => sum + document.front.review.length, 0),
  };
}

/** Every year from the smallest to the largest; a span too long for an archive comes from a mistyped year, and only years with documents show. */
function span(years: readonly number[]): readonly string[] {
  const found = [...new Set(years)].sort((one, other) => one - other);
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (last - first > 120) return found.map(written);
  return Array.from({ length: last - first + 1 }, (_, index) => written(first + index));
}

function written(year: number): string {
  return String(year).padStart(4, "0");
}
