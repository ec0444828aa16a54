import type { Catalogue, Figures } from "../src/archive/catalogue.ts";
import type { Work } from "../src/archive/works.ts";
import type { Citation, Document, Shelf, ShelfKind } from "../src/model.ts";
import { feedsOf } from "../src/site/open/feeds.ts";
import { unknownAddress } from "../src/site/work-pages.ts";
import { sha256 } from "./files.ts";
import type { DocumentSums } from "./load-archive.ts";

/** What a page asked of the catalogue while it was rendered: a name and its arguments, as JSON. */
export type Question = string;

/** A catalogue that notes what is asked of it, and tells whether the answers are still the same. */
export interface Questions {
  /** The catalogue for one page, which notes in `asked` what the page asks. */
  asking(asked: Set<Question>): Catalogue;
  /** A sum of the answer to a question, as this archive gives it. */
  answer(question: Question): string;
  /** A sum of a document, of a work with all that cites it, of a shelf with all that stands on it, and of what every page shows. */
  readonly sums: { readonly document: (document: Document) => string; readonly work: (work: Work) => string; readonly shelf: (shelf: Shelf) => string; readonly every: string };
  /** False when a page read the archive past the catalogue: then nothing is known of what it was made from. */
  isSound(): boolean;
}

/**
 * The questions that pages ask of a catalogue. An answer counts as another one when anything changed in a document that it
 * speaks of, shown or not: so a page may be made in vain, but never be left as it was when it should have changed.
 */
export function questionsOn(found: Catalogue, documentSums: DocumentSums): Questions {
  const document = (one: Document | null) => one && (documentSums.get(one.id) ?? one.id);
  const work = remembering((one: Work | null) => one && sumOf([one.id, one.number, one.held?.id, document(one.held), one.citers.map((citer) => document(citer.document))]));
  const shelf = remembering((one: Shelf) => sumOf([shown(one), one.documents.map(document)]));
  const answers = answersFrom(found, document, work);
  const guard = guarded(found);
  return {
    asking: (asked) => askingCatalogue(found, guard.archive, (...question) => { asked.add(JSON.stringify(question)); }),
    answer: (question) => {
      const [name, ...rest] = JSON.parse(question) as [keyof typeof answers, ...string[]];
      return sumOf((answers[name] as (...rest: string[]) => unknown)(...rest));
    },
    sums: { document: (one) => document(one) ?? "", work: (one) => work(one) ?? "", shelf, every: everySum(found) },
    isSound: guard.isSound,
  };
}

type Sum<Noun> = (one: Noun | null) => string | null;

/** What each question is answered with, in short. */
function answersFrom(found: Catalogue, document: Sum<Document>, work: Sum<Work>) {
  const { works } = found;
  const byId = new Map(found.archive.documents.map((one) => [one.id, one]));
  const shelfOf = (kind: string, key: string) => found.shelf(kind as ShelfKind, key);
  return {
    neighbours: (id: string) => { const beside = found.neighbours.get(id); return beside && [beside.earlier.map(document), beside.later.map(document)]; },
    related: (id: string) => { const near = found.related.get(id); return near && [near.citing, near.near].map((all) => all.map((one) => [document(one.document), one.works, one.topics, one.places])); },
    copies: (id: string) => found.copies.get(id)?.map((copy) => [document(copy.document), copy.likeness]),
    figure: (name: string) => found.figures[name as keyof Figures],
    shelf: (kind: string, key: string) => shown(shelfOf(kind, key)),
    documents: (kind: string, key: string) => shelfOf(kind, key)?.documents.map(document),
    shelvesOf: (kind: string) => found.shelvesOf(kind as ShelfKind).map(shown),
    pagesOf: (kind: string, key: string) => { const shelf = shelfOf(kind, key); return shelf && found.pagesOf(shelf).map((page) => [page.number, page.documents.map(document)]); },
    pageWith: (kind: string, key: string, id: string) => { const shelf = shelfOf(kind, key); const one = byId.get(id); return shelf && one && found.pageWith(shelf, one)?.number; },
    crossed: (kind: string, key: string, other: string) => { const shelf = shelfOf(kind, key); return shelf && found.crossed(shelf, other as ShelfKind).map(([one, texts]) => [shown(one), texts]); },
    held: (id: string) => document(found.held({ as: "", work: id, date: null })),
    byId: (id: string) => work(works.byId(id)),
    ofText: (id: string) => work(works.ofText(id)),
    named: (as: string) => works.named(as).map(work),
    unknownAs: (as: string) => { const one = works.unknownAs(as); return one && [unknownAddress(one), one.at, one.citers.map((citer) => document(citer.document))]; },
    works: () => [works.all.map(work), works.unknown.map((one) => [one.as, one.citers.map((citer) => document(citer.document))])],
  } as const;
}

function askingCatalogue(found: Catalogue, archive: Catalogue["archive"], ask: (name: string, ...rest: string[]) => void): Catalogue {
  const byId = <Value>(name: string, map: ReadonlyMap<string, Value>) => onlyGet(map, (id) => { ask(name, id); });
  const shelf = (one: Shelf): Shelf => ({ ...shown(one), kind: one.kind, get documents() { ask("documents", one.kind, one.key); return one.documents; } });
  const real = ({ kind, key }: Shelf) => found.shelf(kind, key);
  return {
    archive,
    neighbours: byId("neighbours", found.neighbours),
    related: byId("related", found.related),
    copies: byId("copies", found.copies),
    figures: askingFigures(found.figures, ask),
    works: {
      get all() { ask("works"); return found.works.all; },
      get unknown() { ask("works"); return found.works.unknown; },
      byId: (id) => { ask("byId", id); return found.works.byId(id); },
      ofText: (id) => { ask("ofText", id); return found.works.ofText(id); },
      named: (as) => { ask("named", as); return found.works.named(as); },
      unknownAs: (as) => { ask("unknownAs", as); return found.works.unknownAs(as); },
    },
    shelvesOf: (kind) => { ask("shelvesOf", kind); return found.shelvesOf(kind).map(shelf); },
    shelf: (kind, key) => { ask("shelf", kind, key); const one = found.shelf(kind, key); return one && shelf(one); },
    pagesOf: (one) => { ask("pagesOf", one.kind, one.key); return found.pagesOf(real(one) ?? one); },
    pageWith: (one, document) => { ask("pageWith", one.kind, one.key, document.id); const page = found.pageWith(real(one) ?? one, document); return page && { shelf: shelf(page.shelf), number: page.number, documents: [] }; },
    crossed: (one, kind) => { ask("crossed", one.kind, one.key, kind); return found.crossed(real(one) ?? one, kind).map(([other, texts]) => [shelf(other), texts]); },
    held: (citation: Citation) => { if (citation.work !== null) ask("held", citation.work); return found.held(citation); },
  };
}

function askingFigures(figures: Figures, ask: (name: string, ...rest: string[]) => void): Figures {
  const getters = Object.keys(figures).map((name) => [name, { enumerable: true, get: () => { ask("figure", name); return figures[name as keyof Figures]; } }] as const);
  return Object.defineProperties({}, Object.fromEntries(getters)) as Figures;
}

/** What is seen of a shelf without its texts. */
function shown({ kind, key, label, url }: Shelf): Omit<Shelf, "documents">;
function shown(shelf: Shelf | null): Omit<Shelf, "documents"> | null;
function shown(shelf: Shelf | null): Omit<Shelf, "documents"> | null {
  return shelf && { kind: shelf.kind, key: shelf.key, label: shelf.label, url: shelf.url };
}

/** A map of which pages ask one entry; whoever goes through it meets a fault, not a stale page. */
function onlyGet<Value>(map: ReadonlyMap<string, Value>, ask: (id: string) => void): ReadonlyMap<string, Value> {
  return { get: (id: string) => { ask(id); return map.get(id); } } as ReadonlyMap<string, Value>;
}

/** The archive for pages: its site and its own prose may be read; its documents, shelves and former addresses are for the catalogue to tell. */
function guarded({ archive }: Catalogue): { readonly archive: Catalogue["archive"]; readonly isSound: () => boolean } {
  let [open, sound] = [true, true];
  const told = <Value>(value: Value): Value => { sound = sound && open; return value; };
  const guard = {
    site: archive.site, pages: archive.pages,
    get documents() { return told(archive.documents); }, get shelves() { return told(archive.shelves); }, get former() { return told(archive.former); },
  };
  // The feeds that every page names are gathered once for an archive, here; their names are part of what every page shows.
  feedsOf(guard);
  open = false;
  return { archive: guard, isSound: () => sound };
}

/** What stands on every page: the site, its own prose, its feeds. */
function everySum({ archive }: Catalogue): string {
  return sumOf([archive.site, archive.pages, feedsOf(archive).map(({ title, page, topic }) => [title, page, topic])]);
}

function sumOf(value: unknown): string {
  return sha256(JSON.stringify(value) ?? "").slice(0, 32);
}

function remembering<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const held = known.get(key);
    if (held !== undefined) return held;
    const fresh = find(key);
    known.set(key, fresh);
    return fresh;
  };
}
