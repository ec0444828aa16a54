import { basename, join, resolve } from "node:path";
import { stringify } from "yaml";
import { buildArchive, type Built } from "../src/archive/build.ts";
import { stemOf } from "../src/archive/refusal.ts";
import { doorsOf } from "./checked-files.ts";
import { namesIn } from "./claims.ts";
import { foldersOf, obstacle, readText } from "./files.ts";
import { movedFile } from "./moved-file.ts";
import { unreadable, type Refusal } from "./refusal.ts";
import { summedFiles, type SummedFile, type SummedFiles } from "./summed-files.ts";

/** Below this many documents it is quicker to check each file again than to remember what was right. */
const fewDocuments = 100;

/** Reads what the site is made of: `site.yaml`, `documents/`, `ledger/`, `pages/`; of what is gone, `moved.yaml` and `retired/`. `warnings` are plain sentences; `cache` is a folder to remember in which files were right. */
export function loadArchive(content: string, cache: string | null = null, keepFrom = fewDocuments): Built & { readonly warnings: readonly string[]; readonly sums: DocumentSums } {
  const folders = foldersOf(content);
  const site = readText(join(content, "site.yaml"));
  const kept = namesIn(folders.documents, ".md").length >= keepFrom ? cache : null;
  const sums = summedFiles(kept, "archive");
  const textsIn = (folder: string, ending: string) => plainFiles(folder, ending, sums);
  const [documents, ledgers, pages] = [textsIn(folders.documents, ".md"), textsIn(folders.ledger, ".json"), textsIn(folders.pages, ".md")];
  const doors = doorsOf(kept, [...documents.texts, ...ledgers.texts]);
  const built = buildArchive({
    site: { path: join(content, "site.yaml"), text: site ?? plainSite(content) },
    documents: documents.texts, ledgers: ledgers.texts, pages: pages.texts,
    former: { moved: movedFile(content), retiredDocuments: textsIn(folders.retired, ".md").texts, retiredLedgers: textsIn(folders.retired, ".json").texts },
  }, doors);
  const documentSums = sumsOf(documents.texts, ledgers.texts);
  doors.remember();
  sums.remember();
  const warnings = site === null ? [`${join(content, "site.yaml")} is missing: the site carries the name of its folder. Copy content/site.yaml of this repository and fill it in.`] : [];
  return { ...built, refusals: [...built.refusals, ...documents.refusals, ...ledgers.refusals, ...pages.refusals], warnings, sums: documentSums };
}

/** Of each document one sum of its file and its ledger's, to the byte, by id. */
export type DocumentSums = ReadonlyMap<string, string>;

function sumsOf(documents: readonly SummedFile[], ledgers: readonly SummedFile[]): DocumentSums {
  const evidence = new Map(ledgers.map(({ path, sum }) => [stemOf(path), sum]));
  return new Map(documents.map(({ path, sum }) => [stemOf(path), `${sum} ${evidence.get(stemOf(path)) ?? "none"}`]));
}

/** Plain files alone: a link may lead out of the folder. What is not one is refused by its name. */
function plainFiles(folder: string, ending: string, sums: SummedFiles): { readonly texts: readonly SummedFile[]; readonly refusals: readonly Refusal[] } {
  const found = namesIn(folder, ending).map((name) => join(folder, name)).map((path) => {
    const same = sums.unchanged(path);
    const why = same ? null : obstacle(path);
    return why === null ? same ?? sums.of(path) : unreadable(path, why);
  });
  return { texts: found.filter((one) => "sum" in one), refusals: found.filter((one) => "reason" in one) };
}

/** For a folder that has sources and nothing else. */
function plainSite(content: string): string {
  const name = basename(resolve(content));
  return stringify({ name: `Kho văn bản ${name}`, description: `Kho lưu trữ các văn bản trong thư mục ${name}.`, address: null, publisher: "Chưa ghi", licence: { name: "Chưa ghi", url: null }, contact: "Chưa ghi" });
}
