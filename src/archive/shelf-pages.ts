import type { Document, Shelf } from "../model.ts";
import { wordOrNumber } from "../tables/letters.ts";
import { withoutTone } from "../vietnamese/tone.ts";

/**
 * What one page of a shelf shows. `number` is null for the newest texts, which stand on the shelf's own page; the pages
 * behind it are counted from the oldest, so that a text that is added in front moves none of them.
 */
export interface ShelfPage {
  readonly shelf: Shelf;
  readonly number: number | null;
  /** In the shelf's order, newest first. */
  readonly documents: readonly Document[];
}

/** The most texts on the shelf's own page, and on a page behind it. */
const most = { own: 100, behind: 80 } as const;

/** A place where a list may be cut, best first: how it is told, and how many texts a page must have to be cut there. */
interface Joint {
  readonly keyOf: (document: Document) => string;
  readonly least: number;
}

const joints: readonly Joint[] = [
  { keyOf: ({ front }) => front.date?.slice(0, 4) ?? "", least: most.behind / 2 },
  { keyOf: ({ front }) => front.date?.slice(0, 7) ?? initial(front.title), least: most.behind / 4 },
  { keyOf: ({ front }) => front.date?.slice(0, 10) ?? firstWord(front.title), least: 1 },
];

/** A shelf as pages, its own first. They are cut between years where that can be, else between months, else between days. */
export function shelfPages(shelf: Shelf): readonly ShelfPage[] {
  const behind: (readonly Document[])[] = [];
  let left = shelf.documents;
  while (left.length > most.own) {
    const from = cut(left);
    behind.push(left.slice(from));
    left = left.slice(0, from);
  }
  const counted = behind.map((documents, index) => ({ shelf, number: index + 1, documents }));
  return [{ shelf, number: null, documents: left }, ...counted.reverse()];
}

/** Where the oldest page begins: as early as its length allows, at the best joint that leaves it long enough. */
function cut(documents: readonly Document[]): number {
  const earliest = documents.length - most.behind;
  for (const { keyOf, least } of joints) {
    for (let from = earliest; from <= documents.length - least; from += 1) {
      if (keyOf(documents[from - 1] as Document) !== keyOf(documents[from] as Document)) return from;
    }
  }
  return earliest;
}

/** The letter under which a title stands in a list: in capitals, without its tone (Ứng stands under Ư); none for a text without a title. */
export function initial(title: string | null): string {
  return withoutTone([...firstWord(title)][0] ?? "").toUpperCase();
}

/** The first word of a title. */
export function firstWord(title: string | null): string {
  return (title ?? "").normalize("NFC").match(wordOrNumber.pattern)?.[0] ?? "";
}
