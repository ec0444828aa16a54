import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import Eleventy from "@11ty/eleventy";
import { catalogue, type Catalogue } from "../src/archive/catalogue.ts";
import { movingsOf } from "../layouts/moved.11ty.ts";
import type { Download } from "../layouts/parts/downloads.ts";
import { unknownPages, workPages, worksPages } from "../src/site/work-pages.ts";
import type { Archive, ShelfKind } from "../src/model.ts";
import type { Served } from "./downloads.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Writes every page of the archive into the folder `output`, which need not exist; says how many, and what it found. Documents are data
 * for our own templates and never templates themselves; `served` says which files stand beside their pages. Throws one sentence when a page cannot be written.
 */
export async function render(archive: Archive, output: string, served: Served = new Map()): Promise<{ readonly pages: number; readonly found: Catalogue }> {
  const found = known(archive);
  const eleventy = new Eleventy(fromHere(`${root}layouts`), fromHere(output), {
    configPath: fromHere(`${root}.eleventy.ts`),
    quietMode: true,
    config: (config) => {
      for (const [name, value] of Object.entries(shown(found, served))) config.addGlobalData(name, value);
    },
  });
  eleventy.disableLogger();
  try {
    const [, pages] = await eleventy.write();
    return { pages: pages.filter((page) => page?.outputPath).length, found };
  } catch (error) {
    throw cannotWrite(error);
  }
}

function known(archive: Archive): Catalogue {
  try {
    return catalogue(archive);
  } catch (error) {
    throw cannotWrite(error);
  }
}

function cannotWrite(error: unknown): Error {
  return new Error(`Cannot write the pages of the site: ${chain(error).join(": ")}`, { cause: error });
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
