import { existsSync, lstatSync, readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { stringify } from "yaml";
import { buildArchive, type Built } from "../src/archive/build.ts";
import type { TextFile } from "../src/archive/refusal.ts";
import { foldersOf, readText } from "./files.ts";
import { movedFile } from "./moved-file.ts";

/** Reads what the site is made of: `site.yaml`, `documents/`, `ledger/`, `pages/`; of what is gone, `moved.yaml` and `retired/`. `warnings` are plain sentences. */
export function loadArchive(content: string): Built & { readonly warnings: readonly string[] } {
  const folders = foldersOf(content);
  const site = readText(join(content, "site.yaml"));
  const built = buildArchive({
    site: { path: join(content, "site.yaml"), text: site ?? plainSite(content) },
    documents: textsIn(folders.documents, ".md"),
    ledgers: textsIn(folders.ledger, ".json"),
    pages: textsIn(folders.pages, ".md"),
    former: { moved: movedFile(content), retiredDocuments: textsIn(folders.retired, ".md"), retiredLedgers: textsIn(folders.retired, ".json") },
  });
  const warnings = site === null ? [`${join(content, "site.yaml")} is missing: the site carries the name of its folder. Copy content/site.yaml of this repository and fill it in.`] : [];
  return { ...built, warnings };
}

/** Plain files alone: a link may lead out of the folder. */
function textsIn(folder: string, ending: string): TextFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name.endsWith(ending) && !name.startsWith(".") && lstatSync(join(folder, name)).isFile()).sort()
    .map((name) => ({ path: join(folder, name), text: readText(join(folder, name)) ?? "" }));
}

/** For a folder that has sources and nothing else. */
function plainSite(content: string): string {
  const name = basename(resolve(content));
  return stringify({ name: `Kho văn bản ${name}`, description: `Kho lưu trữ các văn bản trong thư mục ${name}.`, address: null, publisher: "Chưa ghi", licence: { name: "Chưa ghi", url: null }, contact: "Chưa ghi" });
}
