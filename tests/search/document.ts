import type { Document, FrontMatter, Shelf } from "../../src/model.ts";

/** A small document for tests; `front` replaces what matters to the case. */
export function documentOf(front: Partial<FrontMatter>, body: string): Document {
  const whole: FrontMatter = {
    id: "mot-van-ban", kind: "article", title: "Một văn bản", date: null, dateRole: null, author: null, publisher: null,
    credit: null, number: null, places: [], topics: [], cites: [],
    source: { file: "a.txt", sha256: "0".repeat(64), url: null, retrieved: null }, review: [], ...front,
  };
  return { id: whole.id, front: whole, body, ledger: null, edited: [], gist: { repairs: 0, shown: [] } };
}

export function shelfOf(kind: Shelf["kind"], key: string, label: string, documents: readonly Document[]): Shelf {
  return { kind, key, label, url: `${key}.html`, documents };
}
