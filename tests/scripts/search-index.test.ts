import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { bundleClient } from "../../scripts/client.ts";
import { noLastSite } from "../../scripts/last-site.ts";
import { writeSearchIndex, type Indexing } from "../../scripts/search-index.ts";
import { indexerFor } from "../../scripts/search-indexer.ts";
import type { Archive, Document } from "../../src/model.ts";
import { recordOf } from "../../src/search/record.ts";
import { documentOf, shelfOf } from "../search/document.ts";

const outer = mkdtempSync(join(tmpdir(), "search-index-"));
afterAll(() => { rmSync(outer, { recursive: true }); });

const documents = Array.from({ length: 12 }, (_, at) => documentOf(
  { id: `bai-${at}`, title: `Bài số ${at}`, date: at % 3 ? `20${10 + at}-01-0${1 + at % 9}` : null },
  `Ứng dụng công nghệ thông tin lần thứ ${at} tại Quảng Ngãi.`,
));
/** Enough for a cache, in some ten shards. */
const many = Array.from({ length: 220 }, (_, at) => documentOf({ id: `bai-${at}`, title: `Bài ${at}`, date: `${2000 + at % 20}-01-01` }, `Công nghệ lần thứ ${at}.`));
const room = 9000;

test("two builds are equal byte for byte, whatever the order of the documents", async () => {
  const one = await built("one", documents);
  expect(await built("two", documents.toReversed())).toEqual(one);
  expect(Object.keys(one).length).toBeGreaterThan(10);
});

test("an archive without documents has an index too", async () => {
  expect(Object.keys(await built("none", []))).toContain("/search/entry.js");
});

test("a text that holds no word stops no other, and is not in the index", async () => {
  const marks = documentOf({ id: "dau", title: null, date: null }, "“^” [](http://a.vn)");
  const withMarks = async (name: string, others: readonly Document[]) => {
    await writeSearchIndex({ ...archiveOf(others), documents: [...others, marks] }, join(outer, name));
    return hashesOf(join(outer, name));
  };
  expect(await withMarks("with-marks", documents)).toEqual(await built("without-marks", documents));
  expect(await withMarks("marks-alone", [])).toEqual(await built("none-at-all", []));
});

test("progress is told after each text", async () => {
  const told: number[] = [];
  await built("three", documents.slice(0, 3), { progress: (done) => told.push(done) });
  expect(told).toEqual([1, 2, 3]);
});

test("a changed text changes its shard and the lists, and no other file; with a cache nothing else is indexed, to the same bytes", async () => {
  const cache = join(outer, "cache");
  const before = await built("before", many, { cache, room });
  const changed = many.map((document) => (document.id === "bai-7" ? documentOf({ ...document.front, title: "Bài khác" }, "Chữ khác.") : document));
  const held = readdirSync(join(cache, "search"));
  const after = await built("after", changed, { cache, room });
  expect(new Set(readdirSync(join(cache, "search")).filter((name) => !held.includes(name)).map(keyOf)).size).toBe(1);
  expect(readdirSync(join(cache, "search"))).toHaveLength(held.length);
  expect(held.length).toBeGreaterThan(8);
  expect(after).toEqual(await built("anew", changed, { room }));
  expect(shardsIn(after).filter((folder) => !shardsIn(before).includes(folder))).toHaveLength(1);
});

test("one text more and one less change their shards alone", async () => {
  const before = shardsIn(await built("whole", many, { room }));
  const more = shardsIn(await built("more", [...many, documentOf({ id: "moi", date: "2019-06-01" }, "Chữ mới.")], { room }));
  const less = shardsIn(await built("less", many.filter(({ id }) => id !== "bai-100"), { room }));
  for (const after of [more, less]) expect(after.filter((folder) => !before.includes(folder))).toHaveLength(1);
});

test("what a cache holds may be damaged, lost or left from a killed build", async () => {
  const cache = join(outer, "damaged");
  const sound = await built("sound", many, { cache, room });
  const [first = "", second = "", third = ""] = readdirSync(join(cache, "search")).map((name) => join(cache, "search", name));
  writeFileSync(first, readFileSync(first, "utf8").replace("Bài", "Sai"));
  writeFileSync(second, readFileSync(second, "utf8").slice(0, 500));
  rmSync(third);
  writeFileSync(`${third}.123.tmp`, "nửa chừng");
  expect(await built("mended", many, { cache, room })).toEqual(sound);
  expect(existsSync(`${third}.123.tmp`)).toBe(false);
});

test("a shard whose files stand in the last site is taken from there, and not read from the cache", async () => {
  const cache = join(outer, "kept");
  const sound = await built("last", many, { cache, room });
  const taken: string[] = [];
  const take = (addresses: readonly string[]) => {
    for (const address of addresses) cpSync(join(outer, "last", address), join(outer, "next", address));
    taken.push(...addresses);
    return true;
  };
  for (const name of readdirSync(join(cache, "search")).filter((one) => one.endsWith(".files.json"))) writeFileSync(join(cache, "search", name), "");
  expect(await built("next", many, { cache, room, last: { ...noLastSite, take } })).toEqual(sound);
  expect(taken.length).toBeGreaterThan(many.length);
});

test("a small archive leaves nothing in the cache", async () => {
  await built("small", documents, { cache: join(outer, "unused") });
  expect(existsSync(join(outer, "unused"))).toBe(false);
});

test("a changed shelf is a changed text", async () => {
  const one = await built("a-shelf", documents);
  await writeSearchIndex({ ...archiveOf(documents), shelves: [shelfOf("place", "quang-ngai", "Tỉnh Quảng Ngãi", documents)] }, join(outer, "b-shelf"));
  expect(shardsIn(hashesOf(join(outer, "b-shelf")))).not.toEqual(shardsIn(one));
});

test.each(["search.js", "search/answering.js", "search/highlight.js"])("%s is one classic script, the same each time", async (file) => {
  for (const name of ["a", "b"]) await bundleClient(join(outer, name));
  const [one, other] = ["a", "b"].map((name) => readFileSync(join(outer, name, file), "utf8"));
  expect(one).toBe(other);
  expect(one).not.toMatch(/^(?:import|export)\b/m);
  expect(one).not.toMatch(/innerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/);
});

async function built(name: string, held: readonly Document[], indexing: Indexing = {}): Promise<Readonly<Record<string, string>>> {
  await writeSearchIndex(archiveOf(held), join(outer, name), indexing);
  return hashesOf(join(outer, name));
}

function archiveOf(held: readonly Document[]): Archive {
  const site = { name: "Kho", description: "Kho", address: null, publisher: "Kho", licence: { name: "CC0", url: null }, contact: "Kho" };
  return { site, documents: held, shelves: [shelfOf("place", "quang-ngai", "Quảng Ngãi", held)], pages: [], former: { renamed: [], gone: [] } };
}

/** A shard has two files in the cache, named by its key. */
function keyOf(name: string): string {
  return name.split(".")[0] ?? "";
}

function shardsIn(hashes: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(hashes).flatMap((path) => /^\/search\/([0-9a-f]+)\/texts\.js$/.exec(path)?.[1] ?? []);
}

function hashesOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(files.sort().map((file) => [file.slice(folder.length), createHash("sha256").update(readFileSync(file)).digest("hex")]));
}

test("a process that indexes and ends is told in one sentence", async () => {
  const indexer = indexerFor(2);
  const records = [recordOf(documentOf({ id: "mot" }, "Chữ."), { url: "mot.html", title: "Một", shelves: [], doubted: false })];
  expect((await indexer.index(records, () => {})).shard.texts).toBe(1);
  const broken = records.map((record) => ({ ...record, content: null as unknown as string }));
  await expect(indexer.index(broken, () => {})).rejects.toThrow(/null/);
  await indexer.end();
  await expect(indexer.index(records, () => {})).rejects.toThrow(/^Cannot index: the process that does it /);
});
