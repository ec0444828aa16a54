import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { bundleClient } from "../../scripts/client.ts";
import { writeSearchIndex } from "../../scripts/search-index.ts";
import type { Archive, Document } from "../../src/model.ts";
import { benchTexts } from "../bench/texts.ts";
import { writePage } from "../bench/visit.ts";
import { shelfOf } from "./document.ts";

const { documents: generated } = benchTexts(60);

/** Sixty texts over nine years, the last four without a date. */
export const documents: readonly Document[] = generated.map((document, at) => ({
  ...document, front: { ...document.front, date: at < 56 ? `${2000 + at % 9}-0${1 + at % 7}-${10 + at % 19}` : null, dateRole: null },
}));

const yearOf = ({ front }: Document) => front.date?.slice(0, 4) ?? "khong-ro-ngay";

export const years = [...new Set(documents.map(yearOf))].map((year) =>
  shelfOf(year.length === 4 ? "year" : "undated", year, year.length === 4 ? year : "Không rõ ngày", documents.filter((document) => yearOf(document) === year)));

/** Shards of some five texts. */
export const room = 40_000;

/** A search page over shards, so many texts of which are searched at once; `built` is a site that has the fonts. */
export async function writeSite(folder: string, reach: number, built: string): Promise<void> {
  const site = { name: "Kho", description: "Kho", address: null, publisher: "Kho", licence: { name: "CC0", url: null }, contact: "Kho" };
  const archive: Archive = { site, documents, shelves: years, pages: [], former: { renamed: [], gone: [] } };
  mkdirSync(folder, { recursive: true });
  await writeSearchIndex(archive, folder, { room, reach });
  await bundleClient(folder);
  writePage(archive, folder);
  for (const name of ["fonts", "favicon.svg"]) cpSync(join(built, name), join(folder, name), { recursive: true });
}
