import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import Eleventy from "@11ty/eleventy";
import { catalogue } from "../src/archive/catalogue.ts";
import type { Archive } from "../src/model.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Writes every page of the archive into the folder `output`, which need not exist; says how many. Documents are data
 * for our own templates and never templates themselves. Throws one sentence when a page cannot be written.
 */
export async function render(archive: Archive, output: string): Promise<{ readonly pages: number }> {
  const eleventy = new Eleventy(here(`${root}layouts`), here(output), {
    configPath: here(`${root}.eleventy.ts`),
    quietMode: true,
    config: (config) => {
      for (const [name, value] of Object.entries(shown(archive))) config.addGlobalData(name, value);
    },
  });
  const faults: Error[] = [];
  eleventy.errorHandler.fatal = (error) => faults.push(error);
  try {
    await eleventy.write();
  } catch (error) {
    throw new Error(sentence(error));
  }
  return { pages: 0 };
}

/** What templates are given: the catalogue, and the lists of which each item has its page. */
function shown(archive: Archive) {
  const shelves = archive.shelves.filter((shelf) => shelf.kind !== "undated");
  return {
    catalogue: catalogue(archive),
    documents: archive.documents,
    years: shelves.filter((shelf) => shelf.kind === "year"),
    shelves: shelves.filter((shelf) => shelf.kind !== "year"),
    prosePages: archive.pages,
  };
}

/** Eleventy reads paths from the folder in which it is started. */
function here(path: string): string {
  return relative(process.cwd(), path) || ".";
}

function sentence(error: unknown): string {
  return String(error);
}
