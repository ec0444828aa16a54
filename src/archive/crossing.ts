import type { Document, Shelf, ShelfKind } from "../model.ts";

/** Another shelf on which texts of a shelf stand too, and how many. */
export type Crossed = readonly [other: Shelf, texts: number];

/** Tells on which shelves of another kind the texts of a shelf stand too, the fullest first. Each kind is gone through once. */
export function crossings(shelvesOf: (kind: ShelfKind) => readonly Shelf[]): (shelf: Shelf, kind: ShelfKind) => readonly Crossed[] {
  const known = new Map<ShelfKind, ReadonlyMap<Document, readonly Shelf[]>>();
  const standingOf = (kind: ShelfKind) => {
    const found = known.get(kind) ?? standing(shelvesOf(kind));
    known.set(kind, found);
    return found;
  };
  return (shelf, kind) => {
    const counts = new Map<Shelf, number>();
    for (const document of shelf.documents) {
      for (const other of standingOf(kind).get(document) ?? []) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    return shelvesOf(kind).map((other) => [other, counts.get(other) ?? 0] as const).filter(([, count]) => count > 0).sort(([, one], [, other]) => other - one);
  };
}

/** On which of these shelves each text stands. */
function standing(shelves: readonly Shelf[]): ReadonlyMap<Document, readonly Shelf[]> {
  const found = new Map<Document, Shelf[]>();
  for (const shelf of shelves) {
    for (const document of shelf.documents) {
      const held = found.get(document);
      if (held) held.push(shelf);
      else found.set(document, [shelf]);
    }
  }
  return found;
}
