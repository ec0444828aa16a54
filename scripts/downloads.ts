import { existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { downloadNames, type Download, type Downloads } from "../layouts/parts/downloads.ts";
import type { Archive, Document } from "../src/model.ts";
import { bibtex } from "../src/site/citing/bibtex.ts";
import { citable } from "../src/site/citing/citable.ts";
import { csl } from "../src/site/citing/csl.ts";
import { ris } from "../src/site/citing/ris.ts";
import { addresses } from "../src/site/links.ts";
import { foldersOf, obstacle, sha256 } from "./files.ts";
import { ownSum } from "./kept-pages.ts";
import { noLastSite, type LastSite } from "./last-site.ts";
import type { DocumentSums } from "./load-archive.ts";

/** What is served beside each document, by its id. */
export type Served = ReadonlyMap<string, Downloads>;

/**
 * Writes the files that go with each document: its Markdown, its ledger, its source to the byte, its references. A
 * source that is gone, or whose bytes are no longer those of the document, is not served. Says what was written.
 */
export function writeDownloads(content: string, archive: Archive, output: string, sums: DocumentSums = new Map(), last: LastSite = noLastSite): { readonly served: Served; readonly toRecall: readonly RecalledDownload[] } {
  const before = new Map(last.recalled<readonly RecalledDownload[]>("downloads")?.map((one) => [one[0], one]));
  const all = archive.documents.map((document): RecalledDownload => {
    const key = ownSum(archive.site, sums.get(document.id) ?? null, markOf(content, document));
    const known = before.get(document.id);
    const isKept = known?.[1] === key && last.take(known[2].map((kind) => addresses.download(document.id, downloadNames[kind])));
    return [document.id, key, isKept ? known[2] : written(content, archive, document, output)];
  });
  return { served: new Map(all.map(([id, , kinds]) => [id, new Set(kinds)])), toRecall: all };
}

/** The files that stood beside a document, and a sum of all that they were made from. */
export type RecalledDownload = readonly [id: string, key: string, kinds: readonly Download[]];

/** What tells the file of a source from any other that may come to lie there, without reading it; null where there can be none. */
function markOf(content: string, { front }: Document): unknown {
  try {
    const { size, mtimeMs, ctimeMs, ino } = lstatSync(join(foldersOf(content).sources, front.source.file));
    return [size, mtimeMs, ctimeMs, ino];
  } catch {
    return null;
  }
}

function written(content: string, archive: Archive, document: Document, output: string): readonly Download[] {
  const files = { ...stored(content, document), ...references(archive, document) };
  const kinds: Download[] = [];
  for (const [kind, data] of Object.entries(files) as [Download, string | Uint8Array | null][]) {
    if (data === null) continue;
    const path = join(output, addresses.download(document.id, downloadNames[kind]));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, data);
    kinds.push(kind);
  }
  return kinds;
}

function stored(content: string, { id, ledger, front }: Document) {
  const folders = foldersOf(content);
  const source = bytesIn(folders.sources, front.source.file);
  return {
    markdown: bytesIn(folders.documents, `${id}.md`),
    ledger: ledger && bytesIn(folders.ledger, `${id}.json`),
    source: source && sha256(source) === front.source.sha256 ? source : null,
  };
}

function references({ site }: Archive, document: Document) {
  const text = citable(document, site);
  return { bib: bibtex(text), ris: ris(text), json: csl(text) };
}

/** The bytes of a plain file of a folder; null when there is none, when its name leads out of the folder, or when it may not be read. */
function bytesIn(folder: string, name: string): Uint8Array | null {
  const path = resolve(folder, name);
  if (!path.startsWith(resolve(folder) + sep)) return null;
  return existsSync(path) && obstacle(path) === null ? readFileSync(path) : null;
}
