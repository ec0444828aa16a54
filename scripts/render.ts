import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import Eleventy from "@11ty/eleventy";
import { catalogue, type Catalogue } from "../src/archive/catalogue.ts";
import { movingsOf } from "../layouts/moved.11ty.ts";
import type { Download } from "../layouts/parts/downloads.ts";
import { unknownPages, workPages, worksPages } from "../src/site/work-pages.ts";
import type { Archive, ShelfKind } from "../src/model.ts";
import { addresses } from "../src/site/links.ts";
import type { Served } from "./downloads.ts";
import { keptPages, ownSum, type KeptPages } from "./kept-pages.ts";
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
export async function render(archive: Archive, output: string, served: Served = new Map(), refusals: readonly Refusal[] = [], { sums = new Map(), last = noLastSite }: Keeping = {}): Promise<Rendered> {
  try {
    const found = catalogue(archive);
    const questions = questionsOn(found, sums);
    const kept = keptPages(questions, last);
    const rendering = Object.freeze({ of: kept.rendered });
    const eleventy = eleventyFor({ ...toMake(shown(found, served), served, questions, kept), open: writeOpenFiles(archive, output), refusals, rendering }, output);
    const [, pages] = await eleventy.write();
    return { pages: pages.filter((page) => page?.outputPath).length, found, toRecall: kept.toRecall() };
  } catch (error) {
    throw new Error(`Cannot write the pages of the site: ${chain(error).join(": ")}`, { cause: error });
  }
}

/** `sums` of the documents, and the last site, of which pages that are still right are taken. */
export interface Keeping {
  readonly sums?: DocumentSums;
  readonly last?: LastSite;
}

/** `pages` counts those that were made; `toRecall` is for the next build. */
export interface Rendered {
  readonly pages: number;
  readonly found: Catalogue;
  readonly toRecall: unknown;
}

/** Of the pages that are many, those to be made: the others are taken from the last site. All else is made at each build. */
function toMake(all: ReturnType<typeof shown>, served: Served, { sums }: Questions, kept: KeptPages): Readonly<Record<string, unknown>> {
  const kinds = (id: string) => [...served.get(id) ?? []].sort();
  return {
    ...all,
    documents: kept.toMake(all.documents, ({ id }) => addresses.document(id), (document) => ownSum(sums.document(document), kinds(document.id))),
    sources: kept.toMake(all.sources, ({ id }) => addresses.source(id), (document) => ownSum(sums.document(document))),
    workPages: kept.toMake(all.workPages, (leaf) => leaf.addresses[leaf.number - 1] ?? "", ({ work, number, addresses: leaves }) => ownSum(sums.work(work), number, leaves)),
  };
}

/** Eleventy, with what it gives to templates. */
function eleventyFor(data: Readonly<Record<string, unknown>>, output: string): Eleventy {
  const eleventy = new Eleventy(fromHere(`${root}layouts`), fromHere(output), {
    configPath: fromHere(`${root}.eleventy.ts`),
    quietMode: true,
    config: (config) => {
      for (const [name, value] of Object.entries(data)) config.addGlobalData(name, value);
    },
  });
  eleventy.disableLogger();
  return eleventy;
}

/** What templates are given: the catalogue, and the lists of which each item has its page. */
function shown(found: Catalogue, served: Served) {
  const { archive } = found;
  const pagesOf = (holds: (kind: ShelfKind) => boolean) => archive.shelves.filter(({ kind }) => holds(kind)).flatMap(found.pagesOf);
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
