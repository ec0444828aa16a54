import type { Archive, Document } from "../../model.ts";
import { bibtex } from "../citing/bibtex.ts";
import { citable } from "../citing/citable.ts";
import { openWords as words } from "../open-words.ts";
import { csv } from "./csv.ts";
import { citationFields, documentFields, tableOf } from "./fields.ts";
import { archiveJson } from "./json.ts";
import { openRecord } from "./record.ts";

export type OpenKind = "documents" | "json" | "citations" | "bib";

/** A file of open data; `name` is its name in the data package. */
export interface OpenFile {
  readonly kind: OpenKind;
  readonly part: number;
  readonly path: string;
  readonly name: string;
  readonly format: string;
  readonly mediatype: string;
}

/** Most documents in one file: some 4 MB of CSV, 8 MB of JSON. What lies beyond goes into a second part, and so on. */
export const mostDocuments = 5000;

const kinds: Readonly<Record<OpenKind, Omit<OpenFile, "kind" | "part" | "path" | "name"> & { readonly stem: string; readonly name: string }>> = {
  documents: { stem: "archive", name: "documents", format: "csv", mediatype: "text/csv" },
  citations: { stem: "citations", name: "citations", format: "csv", mediatype: "text/csv" },
  json: { stem: "archive", name: "archive-json", format: "json", mediatype: "application/json" },
  bib: { stem: "archive", name: "archive-bib", format: "bib", mediatype: "application/x-bibtex" },
};

/** The files of open data of an archive, one after another, each with its text: an empty archive has them too, with no documents in them. */
export function* openFiles(archive: Archive, most = mostDocuments): Generator<readonly [OpenFile, text: string]> {
  const parts = Math.max(1, Math.ceil(archive.documents.length / most));
  for (const kind of Object.keys(kinds) as OpenKind[]) {
    for (let part = 1; part <= parts; part += 1) {
      const documents = archive.documents.slice((part - 1) * most, part * most);
      yield [fileOf(kind, part), textOf(kind, archive, documents, part, parts)];
    }
  }
}

function fileOf(kind: OpenKind, part: number): OpenFile {
  const { stem, name, format, mediatype } = kinds[kind];
  const end = part === 1 ? "" : `-${part}`;
  return { kind, part, path: `${stem}${end}.${format}`, name: `${name}${end}`, format, mediatype };
}

function textOf(kind: OpenKind, { site }: Archive, documents: readonly Document[], part: number, parts: number): string {
  if (kind === "bib") return [`% ${words.bibHead}\n`, ...documents.map((document) => bibtex(citable(document, site)))].join("\n");
  if (kind === "citations") return csv(tableOf(citationFields, documents.flatMap(({ id, front }) => front.cites.map((one) => ({ ...one, document: id })))));
  const records = documents.map((document) => openRecord(document, site));
  if (kind === "documents") return csv(tableOf(documentFields, records));
  return archiveJson(site, { part, parts, next: part < parts ? fileOf(kind, part + 1).path : null }, records);
}
