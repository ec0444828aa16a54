import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { bundleClient } from "../../scripts/client.ts";
import { recordsOf, writeSearchIndex } from "../../scripts/search-index.ts";
import type { Archive, Document } from "../../src/model.ts";
import { documentOf, shelfOf } from "../search/document.ts";

const outer = mkdtempSync(join(tmpdir(), "search-index-"));
afterAll(() => { rmSync(outer, { recursive: true }); });

const documents = Array.from({ length: 12 }, (_, at) => documentOf(
  { id: `bai-${at}`, title: `Bài số ${at}`, date: at % 3 ? `20${10 + at}-01-0${1 + at % 9}` : null },
  `Ứng dụng công nghệ thông tin lần thứ ${at} tại Quảng Ngãi.`,
));

test("two builds are equal byte for byte, whatever the order of the documents", async () => {
  await writeSearchIndex(archiveOf(documents), join(outer, "one"));
  await writeSearchIndex(archiveOf(documents.toReversed()), join(outer, "two"));
  expect(hashesOf(join(outer, "one"))).toEqual(hashesOf(join(outer, "two")));
  expect(Object.keys(hashesOf(join(outer, "one"))).length).toBeGreaterThan(10);
});

test("an archive without documents has an index too", async () => {
  await writeSearchIndex(archiveOf([]), join(outer, "none"));
  expect(Object.keys(hashesOf(join(outer, "none"))).length).toBeGreaterThan(0);
});

test("each document brings its own shelves, and progress is told", async () => {
  const told: number[] = [];
  await writeSearchIndex(archiveOf(documents.slice(0, 3)), join(outer, "three"), (done) => told.push(done));
  expect(told).toEqual([1, 2, 3]);
  expect(recordsOf(archiveOf(documents)).map(({ filters }) => filters["dia-phuong"])).toContainEqual(["quang-ngai Quảng Ngãi"]);
});

test.each(["search.js", "search/answering.js", "search/highlight.js"])("%s is one classic script, the same each time", async (file) => {
  for (const name of ["a", "b"]) await bundleClient(join(outer, name));
  const [one, other] = ["a", "b"].map((name) => readFileSync(join(outer, name, file), "utf8"));
  expect(one).toBe(other);
  expect(one).not.toMatch(/^(?:import|export)\b/m);
  expect(one).not.toMatch(/innerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/);
});

function archiveOf(held: readonly Document[]): Archive {
  const site = { name: "Kho", description: "Kho", address: null, publisher: "Kho", licence: { name: "CC0", url: null }, contact: "Kho" };
  return { site, documents: held, shelves: [shelfOf("place", "quang-ngai", "Quảng Ngãi", held)], pages: [], former: { renamed: [], gone: [] } };
}

function hashesOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(files.map((file) => [file.slice(folder.length), createHash("sha256").update(readFileSync(file)).digest("hex")]));
}
