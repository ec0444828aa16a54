import { readdirSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import Eleventy from "@11ty/eleventy";
import { catalogue, type Catalogue } from "../src/archive/catalogue.ts";
import { movingsOf } from "../layouts/moved.11ty.ts";
import type { Download } from "../layouts/parts/downloads.ts";
import { addressOf } from "../layouts/parts/shelfpage.ts";
import type { ShelfPage } from "../src/archive/shelf-pages.ts";
import { unknownPages, workPages, worksPages } from "../src/site/work-pages.ts";
import type { Archive, ShelfKind } from "../src/model.ts";
import { addresses } from "../src/site/links.ts";
import type { Served } from "./downloads.ts";
import { keptPages, nothingKept, ownSum, type KeptPages } from "./kept-pages.ts";
import { noLastSite, type LastSite } from "./last-site.ts";
import type { DocumentSums } from "./load-archive.ts";
import { questionsOn, type Questions } from "./page-questions.ts";
import { writeOpenFiles } from "./open-files.ts";
import type { Refusal } from "./refusal.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Writes every page of the archive, its feeds and its open data into the folder `output`, which need not exist; says how many
 * pages, and what it found. Documents are data for our own templates and never templates themselves; `served` says which files
 * stand beside their pages, `refusals` what this build did not take. Throws one sentence when a page cannot be written.
 */
export async function render(archive: Archive, output: string, served: Served = new Map(), refusals: readonly Refusal[] = [], { sums = new Map(), last = noLastSite, atOnce = mostPages }: Keeping = {}): Promise<Rendered> {
  try {
    const found = catalogue(archive);
    const questions = questionsOn(found, sums);
    const kept = last === noLastSite ? nothingKept : keptPages(questions, last);
    const rendering = Object.freeze({ of: kept.rendered });
    const all = shown(found, served);
    const common = { ...all, ...shelvesToMake(all, questions, kept), open: writeOpenFiles(archive, output), refusals, rendering };
    let pages = 0;
    for (const part of partsOf(toMake(all, served, questions, kept), atOnce)) {
      const [, made] = await eleventyFor({ ...common, ...part.lists }, output, part.isFirst ? [] : fewPages()).write();
      pages += made.filter((page) => page?.outputPath).length;
    }
    return { pages, found, toRecall: kept.toRecall() };
  } catch (error) {
    throw new Error(`Cannot write the pages of the site: ${chain(error).join(": ")}`, { cause: error });
  }
}

/** `sums` of the documents, and the last site, of which pages that are still right are taken. */
export interface Keeping {
  readonly sums?: DocumentSums;
  readonly last?: LastSite;
  /** How many pages of documents and works one run of Eleventy makes. */
  readonly atOnce?: number;
}

/** A run holds its pages in memory until all are written: so many make some 75 MB. */
const mostPages = 3000;

/** `pages` counts those that were made; `toRecall` is for the next build. */
export interface Rendered {
  readonly pages: number;
  readonly found: Catalogue;
  readonly toRecall: unknown;
}

/** The lists whose pages are many, and that are made in parts. */
type LongLists = Readonly<Record<"documents" | "sources" | "workPages", readonly unknown[]>>;

/** Of the pages that are many, those to be made: the others are taken from the last site. */
function toMake(all: ReturnType<typeof shown>, served: Served, { sums }: Questions, kept: KeptPages): LongLists {
  const kinds = (id: string) => [...served.get(id) ?? []].sort();
  return {
    documents: kept.toMake(all.documents, ({ id }) => addresses.document(id), (document) => ownSum(sums.document(document), kinds(document.id))),
    sources: kept.toMake(all.sources, ({ id }) => addresses.source(id), (document) => ownSum(sums.document(document))),
    workPages: kept.toMake(all.workPages, (leaf) => leaf.addresses[leaf.number - 1] ?? "", ({ work, number, addresses: leaves }) => ownSum(sums.work(work), number, leaves)),
  };
}

/** The same of the pages of shelves, which are few. */
function shelvesToMake(all: ReturnType<typeof shown>, { sums }: Questions, kept: KeptPages): Pick<typeof all, "years" | "undated" | "shelves"> {
  const left = (pages: readonly ShelfPage[]) => kept.toMake(pages, addressOf, ({ shelf, number }) => ownSum(sums.shelf(shelf), number));
  return { years: left(all.years), undated: left(all.undated), shelves: left(all.shelves) };
}

/** The long lists cut so that no part has more than `atOnce` pages; all other pages belong to the first part. */
function partsOf(lists: LongLists, atOnce: number): readonly { readonly lists: LongLists; readonly isFirst: boolean }[] {
  const total = Object.values(lists).reduce((sum, list) => sum + list.length, 0);
  return Array.from({ length: Math.max(1, Math.ceil(total / atOnce)) }, (_, at) => {
    let before = 0;
    const cut = (list: readonly unknown[]) => {
      const [from, to] = [at * atOnce - before, (at + 1) * atOnce - before];
      before += list.length;
      return list.slice(Math.max(0, from), Math.max(0, to));
    };
    return { lists: { documents: cut(lists.documents), sources: cut(lists.sources), workPages: cut(lists.workPages) }, isFirst: at === 0 };
  });
}

/** The layouts of all pages that are made in the first part. */
function fewPages(): readonly string[] {
  const many = ["document.11ty.ts", "source.11ty.ts", "work.11ty.ts"];
  return readdirSync(`${root}layouts`).filter((name) => name.endsWith(".11ty.ts") && !many.includes(name)).map((name) => fromHere(`${root}layouts/${name}`));
}

/** Eleventy, with what it gives to templates, of which some are `ignored`. */
function eleventyFor(data: Readonly<Record<string, unknown>>, output: string, ignored: readonly string[]): Eleventy {
  const eleventy = new Eleventy(fromHere(`${root}layouts`), fromHere(output), {
    configPath: fromHere(`${root}.eleventy.ts`),
    quietMode: true,
    config: (config) => {
      for (const [name, value] of Object.entries(data)) config.addGlobalData(name, value);
      for (const layout of ignored) config.ignores.add(layout);
    },
  });
  eleventy.disableLogger();
  return eleventy;
}

/** What templates are given: the catalogue, and the lists of which each item has its page. */
function shown(found: Catalogue, served: Served) {
  const { archive } = found;
  const pagesOf = (holds: (kind: ShelfKind) => boolean): readonly ShelfPage[] => archive.shelves.filter(({ kind }) => holds(kind)).flatMap(found.pagesOf);
  return {
    catalogue: found,
    served: Object.freeze({ of: (id: string) => served.get(id) ?? new Set<Download>() }),
    documents: archive.documents,
    sources: archive.documents.filter(({ ledger }) => ledger !== null),
    years: pagesOf((kind) => kind === "year"),
    undated: pagesOf((kind) => kind === "undated"),
    shelves: pagesOf((kind) => kind !== "year" && kind !== "undated" && kind !== "work"),
    workPages: workPages(found.works),
    worksPages: worksPages(found.works),
    unknownPages: unknownPages(found.works),
    prosePages: archive.pages,
    movings: movingsOf(archive.former.renamed),
    gone: archive.former.gone,
  };
}

/** Eleventy reads paths from the folder in which it is started, which need not be the project's. */
function fromHere(path: string): string {
  return relative(process.cwd(), path) || ".";
}

/** What Eleventy says of a fault, from the template that failed to the fault itself, each said once. */
function chain(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [String(error)];
  const inner = (error as { originalError?: unknown }).originalError ?? error.cause;
  const outer = error.message.split("\n")[0] ?? "";
  return inner === undefined ? [outer] : [outer, ...chain(inner)];
}
