import { fileURLToPath } from "node:url";
import { loadArchive } from "../../scripts/load-archive.ts";
import type { Archive } from "../../src/model.ts";
import { benchTexts } from "./texts.ts";

/** The archive of a size: the seeds for 5, generated texts for more. */
export function benchArchive(size: number): Archive {
  const seeds = loadArchive(fileURLToPath(new URL("../../content", import.meta.url))).archive;
  if (size <= seeds.documents.length) return seeds;
  return { site: seeds.site, pages: [], former: { renamed: [], gone: [] }, ...benchTexts(size) };
}
