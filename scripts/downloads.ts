import { lstatSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { downloadNames, type Download, type Downloads } from "../layouts/parts/downloads.ts";
import type { Archive, Document } from "../src/model.ts";
import { bibtex } from "../src/site/citing/bibtex.ts";
import { citable } from "../src/site/citing/citable.ts";
import { csl } from "../src/site/citing/csl.ts";
import { ris } from "../src/site/citing/ris.ts";
import { addresses } from "../src/site/links.ts";
import { foldersOf, sha256 } from "./files.ts";

/** What is served beside each document, by its id. */
export type Served = ReadonlyMap<string, Downloads>;

/**
 * Writes the files that go with each document: its Markdown, its ledger, its source to the byte, its references. A
 * source that is gone, or whose bytes are no longer those of the document, is not served. Says what was written.
 */
export function writeDownloads(content: string, archive: Archive, output: string): Served {
  return new Map(archive.documents.map((document) => {
    const files = { ...stored(content, document), ...references(archive, document) };
    const written = new Set<Download>();
    for (const [kind, data] of Object.entries(files) as [Download, string | Uint8Array | null][]) {
      if (data === null) continue;
      const path = join(output, addresses.download(document.id, downloadNames[kind]));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, data);
      written.add(kind);
    }
    return [document.id, written] as const;
  }));
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

/** The bytes of a plain file of a folder; null when there is none, or when its name leads out of the folder. */
function bytesIn(folder: string, name: string): Uint8Array | null {
  const path = resolve(folder, name);
  if (!path.startsWith(resolve(folder) + sep)) return null;
  try {
    return lstatSync(path).isFile() ? readFileSync(path) : null;
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return null;
    throw error;
  }
}
