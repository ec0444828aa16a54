import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { close, createIndex, type PagefindIndex } from "pagefind";
import { plainTitle } from "../layouts/parts/title.ts";
import { dateDoubted } from "../src/archive/doubted.ts";
import type { Archive, Shelf } from "../src/model.ts";
import { encode } from "../src/search/encoding.ts";
import { recordOf, type SearchRecord } from "../src/search/record.ts";
import { addresses } from "../src/site/links.ts";
import { classicScripts } from "./search-files.ts";
import { listScripts } from "./search-lists.ts";

/** Indexes every document of the archive into `<output>/search/`. `progress` is called after each, with the number done. */
export async function writeSearchIndex(
  archive: Archive, output: string, progress: (done: number, total: number) => void = () => {},
): Promise<void> {
  const records = recordsOf(archive);
  try {
    const index = await openIndex();
    for (const [at, record] of records.entries()) {
      await add(index, record);
      progress(at + 1, records.length);
    }
    const licence = { path: "pagefind-licence.txt", text: await readFile(fileURLToPath(new URL("../LICENSE/LICENSE", import.meta.resolve("pagefind"))), "utf8") };
    await write([...classicScripts((await index.getFiles()).files), ...listScripts(records), licence], join(output, "search"));
  } finally {
    await close();
  }
}

/** Records in the order of their ids, whatever the order of the archive: the order decides the bytes of the index. */
export function recordsOf({ documents, shelves }: Archive): readonly SearchRecord[] {
  const shelvesOf = shelvesByDocument(shelves);
  const byId = documents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return byId.map((document) => recordOf(document, {
    url: addresses.document(document.id),
    title: plainTitle(document),
    shelves: shelvesOf.get(document.id) ?? [],
    doubted: dateDoubted(document),
  }));
}

function shelvesByDocument(shelves: readonly Shelf[]): ReadonlyMap<string, readonly Shelf[]> {
  const held = new Map<string, Shelf[]>();
  for (const shelf of shelves) {
    for (const { id } of shelf.documents) held.set(id, [...(held.get(id) ?? []), shelf]);
  }
  return held;
}

async function openIndex(): Promise<PagefindIndex> {
  const { errors, index } = await createIndex({ forceLanguage: "vi" });
  if (!index) throw new Error(`Cannot open a search index: ${errors.join("; ")}`);
  return index;
}

async function add(index: PagefindIndex, record: SearchRecord): Promise<void> {
  const { url, content, language, meta, filters, sort } = record;
  const { errors } = await index.addCustomRecord({
    url, content: encode(content), language, sort: { ...sort },
    meta: Object.fromEntries(Object.entries(meta).map(([name, value]) => [name, encode(value)])),
    filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]])),
  });
  if (errors.length > 0) throw new Error(`Cannot index ${url}: ${errors.join("; ")}`);
}

async function write(files: readonly { readonly path: string; readonly text: string }[], folder: string): Promise<void> {
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
