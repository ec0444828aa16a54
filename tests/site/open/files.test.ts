import { describe, expect, test } from "vitest";
import { downloadNames } from "../../../layouts/parts/downloads.ts";
import type { FrontMatter } from "../../../src/model.ts";
import { addresses } from "../../../src/site/links.ts";
import { cellText } from "../../../src/site/open/csv.ts";
import { dataPackage, type WrittenFile } from "../../../src/site/open/datapackage.ts";
import { citationFields, documentFields } from "../../../src/site/open/fields.ts";
import { openFiles } from "../../../src/site/open/files.ts";
import { built, file } from "../../archive/sample.ts";
import { hostileTitles } from "./hostile.ts";
import { readCsv } from "./read-csv.ts";

const archiveOf = (documents: readonly Partial<FrontMatter>[]) => built(documents.map((differs, at) => file({ id: `bai-${at}`, ...differs }))).archive;
const filesOf = (archive: ReturnType<typeof archiveOf>, most?: number) => new Map([...openFiles(archive, most)].map(([{ path }, text]) => [path, text]));
const rowsOf = (text: string | undefined) => {
  const [head = [], ...rows] = readCsv(text ?? "").map((row) => row.map(cellText));
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ""])));
};
const hostile = archiveOf(hostileTitles.map((title) => ({ title, author: title, publisher: title, credit: title, cites: [{ as: title, work: null, date: null }], review: [title] })));

describe("archive.json and archive.csv say the same", () => {
  const files = filesOf(hostile);
  const json = JSON.parse(files.get("archive.json") ?? "") as { part: number; parts: number; next: null; documents: Record<string, unknown>[] };
  test("JSON keeps every character", () => {
    expect(json.documents.map(({ title }) => title)).toEqual(hostile.documents.map(({ front }) => front.title));
    expect([json.part, json.parts, json.next]).toEqual([1, 1, null]);
  });
  test("CSV gives the same texts back, but for U+0000", () => {
    expect(rowsOf(files.get("archive.csv")).map(({ id, title, author }) => [id, title, author]))
      .toEqual(json.documents.map(({ id, title }) => [id, String(title).replaceAll("\0", ""), String(title).replaceAll("\0", "")]));
  });
  test("no document is on a line that it made itself", () => {
    expect((files.get("archive.json") ?? "").split("\n").filter((line) => line.startsWith('{"id":'))).toHaveLength(hostile.documents.length);
  });
  test("what is unknown is empty in one and null in the other", () => {
    const bare = filesOf(archiveOf([{ title: null, date: null, dateRole: null }]));
    expect(rowsOf(bare.get("archive.csv"))[0]).toMatchObject({ title: "", date: "", date_role: "", author: "", publisher: "", cites: "0", date_doubted: "false" });
    expect((JSON.parse(bare.get("archive.json") ?? "") as typeof json).documents[0]).toMatchObject({ title: null, date: null, publisher: null, places: [] });
  });
});

describe("more documents than one file holds", () => {
  const archive = archiveOf(Array.from({ length: 5 }, (_, at) => ({ cites: [{ as: `${at}/QĐ`, work: null, date: null }] })));
  const files = filesOf(archive, 2);
  test("go on in parts, each whole by itself, and none is lost", () => {
    expect([...files.keys()]).toEqual(["", "-2", "-3"].map((end) => `archive${end}.csv`).concat(["", "-2", "-3"].map((end) => `citations${end}.csv`), ["", "-2", "-3"].map((end) => `archive${end}.json`), ["", "-2", "-3"].map((end) => `archive${end}.bib`)));
    const ids = ["archive.csv", "archive-2.csv", "archive-3.csv"].flatMap((path) => rowsOf(files.get(path)).map(({ id }) => id));
    expect(ids).toEqual(archive.documents.map(({ id }) => id));
    expect((JSON.parse(files.get("archive-2.json") ?? "") as { next: string }).next).toBe("archive-3.json");
  });
  test("an empty archive has its files too", () => {
    expect(rowsOf(filesOf(archiveOf([])).get("archive.csv"))).toEqual([]);
    expect(JSON.parse(filesOf(archiveOf([])).get("archive.json") ?? "")).toMatchObject({ documents: [] });
  });
});

describe("datapackage.json", () => {
  const written = (archive: ReturnType<typeof archiveOf>, most?: number): WrittenFile[] => [...openFiles(archive, most)].map(([one, text]) => ({ ...one, bytes: text.length, sha256: "0".repeat(64) }));
  interface Resource { name: string; path: string; type?: string; bytes: number; hash: string; schema?: { fields: { name: string; type: string; constraints?: { required?: boolean; unique?: boolean; enum?: string[]; minimum?: number } }[]; primaryKey?: string[]; foreignKeys?: { reference: { resource: string } }[] } }
  const read = (archive: ReturnType<typeof archiveOf>, most?: number) => JSON.parse(dataPackage(archive.site, written(archive, most))) as { name: string; licenses?: unknown; homepage?: string; resources: Resource[] };

  test("keeps the rules of names, paths and hashes", () => {
    const { name, resources } = read(hostile, 5);
    expect([name, ...resources.map((one) => one.name)].filter((one) => !/^[a-z0-9._-]+$/u.test(one))).toEqual([]);
    expect(new Set(resources.map((one) => one.name)).size).toBe(resources.length);
    for (const { path, hash } of resources) expect([/^[^/.][^/]*$/u.test(path), /^sha256:[0-9a-f]{64}$/u.test(hash)]).toEqual([true, true]);
    const names = new Set(resources.map((one) => one.name));
    for (const { schema } of resources) for (const { reference } of schema?.foreignKeys ?? []) expect(names.has(reference.resource)).toBe(true);
  });
  test("names no licence without an address or a known name, and no home without one", () => {
    const found = read(archiveOf([]));
    expect([found.licenses, found.homepage]).toEqual([undefined, undefined]);
  });
  test("describes every column of every table in its order, and every cell keeps what it says", () => {
    const files = filesOf(hostile, 5);
    for (const { path, schema } of read(hostile, 5).resources.filter(({ type }) => type === "table")) {
      const [head = [], ...rows] = readCsv(files.get(path) ?? "");
      expect(schema?.fields.map(({ name }) => name)).toEqual(head);
      for (const [at, { type, constraints = {} }] of (schema?.fields ?? []).entries()) {
        for (const cell of rows.map((row) => row[at] ?? "")) {
          if (constraints.required) expect(cell).not.toBe("");
          if (type === "integer" && cell) expect(Number.isInteger(Number(cell)) && Number(cell) >= (constraints.minimum ?? -Infinity)).toBe(true);
          if (type === "boolean" && cell) expect(["true", "false"]).toContain(cell);
          if (constraints.enum && cell) expect(constraints.enum).toContain(cell);
        }
        if (constraints.unique) expect(new Set(rows.map((row) => row[at])).size).toBe(rows.length);
      }
    }
  });
  test("every column is explained to readers", () => {
    for (const { title, description } of [...documentFields, ...citationFields]) expect([title.length > 1, description.endsWith(".")]).toEqual([true, true]);
  });
});

test("the text that data points to is the one that is served", () => {
  expect(addresses.text("x")).toBe(addresses.download("x", downloadNames.markdown));
});
