import { deviceNames, type Document, type Shelf, type ShelfKind } from "../model.ts";
import { officeLabel } from "../tables/offices.ts";
import { placeLabel } from "../tables/places.ts";
import { topicLabel } from "../tables/topics.ts";
import { compareVietnamese } from "../vietnamese/collation.ts";
import { slug } from "../vietnamese/slug.ts";

/** Every way into the archive: years newest first, the undated (always there), then publishers, places, topics, works. */
export function shelves(documents: readonly Document[]): readonly Shelf[] {
  const years = shelve("year", documents, ({ front }) => front.date ? [year(front.date)] : []);
  const undated = documents.filter((document) => document.front.date === null);
  return [
    ...years.sort((one, other) => (one.key < other.key ? 1 : -1)),
    { kind: "undated", key: "khong-ro-ngay", label: "Không rõ ngày", url: "khong-ro-ngay.html", documents: undated },
    ...alphabetical(shelve("publisher", documents, ({ front }) => front.publisher ? [publisher(front.publisher)] : [])),
    ...alphabetical(shelve("place", documents, ({ front }) => front.places.map(place))),
    ...alphabetical(shelve("topic", documents, ({ front }) => front.topics.map(topic))),
    ...numerical(shelve("work", documents, ({ front }) => front.cites.flatMap(({ as, work }) => work ? [{ key: workKey(work), label: as }] : []))),
  ];
}

/** The key of a publisher's shelf: its name or key as a folded word. */
export function publisherKey(name: string): string {
  const key = slug(name) || "khac";
  return deviceNames.has(key) ? `noi-dang-${key}` : key;
}

/** The key of a cited work's shelf: its four parts joined by hyphens. */
export function workKey(work: string): string {
  return work.replaceAll("/", "-");
}

interface Tag {
  readonly key: string;
  readonly label: string;
}

const year = (date: string): Tag => ({ key: date.slice(0, 4), label: date.slice(0, 4) });
const publisher = (name: string): Tag => ({ key: publisherKey(name), label: officeLabel(name) });
const place = (key: string): Tag => ({ key, label: placeLabel(key) });
const topic = (key: string): Tag => ({ key, label: topicLabel(key) });

const folders: Readonly<Record<Exclude<ShelfKind, "undated">, string>> = {
  year: "nam", publisher: "co-quan", place: "dia-phuong", topic: "chu-de", work: "van-ban-duoc-dan",
};

/** One shelf for each key, its documents in the order given, each of them once. */
function shelve(kind: Exclude<ShelfKind, "undated">, documents: readonly Document[], tagsOf: (document: Document) => readonly Tag[]): Shelf[] {
  const found = new Map<string, { labels: string[]; documents: Set<Document> }>();
  for (const document of documents) {
    for (const { key, label } of tagsOf(document)) {
      const shelf = found.get(key) ?? { labels: [], documents: new Set() };
      shelf.labels.push(label);
      shelf.documents.add(document);
      found.set(key, shelf);
    }
  }
  return [...found].map(([key, shelf]) => ({
    kind, key, label: commonest(shelf.labels), url: `${folders[kind]}/${key}.html`, documents: [...shelf.documents],
  }));
}

/** The spelling that most documents use; between equals, the first. */
function commonest(labels: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function alphabetical(unordered: readonly Shelf[]): readonly Shelf[] {
  return [...unordered].sort((one, other) => compareVietnamese(one.label, other.label) || (one.key < other.key ? -1 : 1));
}

/** Numbered works by their number, those with a name alone after them. */
function numerical(unordered: readonly Shelf[]): readonly Shelf[] {
  const number = (shelf: Shelf) => Number.parseInt(shelf.label, 10) || Infinity;
  return [...alphabetical(unordered)].sort((one, other) => (number(one) === number(other) ? 0 : number(one) - number(other)));
}
