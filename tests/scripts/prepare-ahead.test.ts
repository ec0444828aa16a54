import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { normalizeFolder, sourcesOf } from "../../scripts/normalize-folder.ts";
import { prepareAhead } from "../../scripts/prepare-ahead.ts";
import { cacheOf } from "../../scripts/program.ts";
import { sourceOf } from "../bench/sources.ts";

// Processes of their own are started, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

/** Enough that workers and the cache are used. */
const many = 120;
const root = mkdtempSync(join(tmpdir(), "ahead-"));
const folders = ["plain", "ahead"].map((name) => join(root, name)) as [string, string];
const [plain, ahead] = folders;
const prepared = join(cacheOf(ahead), "prepared");

beforeAll(() => {
  mkdirSync(join(plain, "sources"), { recursive: true });
  for (let at = 0; at < many; at++) writeFileSync(join(plain, "sources", `${at}.txt`), at === 7 ? "" : sourceOf(at % 100));
  cpSync(plain, ahead, { recursive: true });
  normalizeFolder(plain);
});

afterAll(() => {
  for (const folder of folders) rmSync(cacheOf(folder), { recursive: true, force: true });
  rmSync(root, { recursive: true, force: true });
});

async function normalised(): Promise<ReturnType<typeof normalizeFolder>> {
  const read = sourcesOf(ahead);
  await prepareAhead(ahead, read.sources, 2);
  return normalizeFolder(ahead, { read });
}

test("two workers write what one run writes, to the byte", async () => {
  const report = await normalised();
  expect(report.refusals.map(({ file }) => file).sort()).toContain("sources/7.txt");
  expect(textsIn(ahead)).toEqual(textsIn(plain));
  expect(readdirSync(prepared).length).toBe(sourcesOf(ahead).sources.length);
});

test.each([
  ["a folder that was deleted is no loss", () => rmSync(prepared, { recursive: true })],
  ["half a file is no file", () => { for (const name of readdirSync(prepared).slice(0, 3)) truncateSync(join(prepared, name), 40); }],
  ["what a killed run had begun to write is taken away", () => writeFileSync(join(prepared, "x.json.1.0.unfinished"), "{")],
])("%s", async (_case, damage) => {
  damage();
  forgetWritten();
  await normalised();
  expect(textsIn(ahead)).toEqual(textsIn(plain));
  expect(readdirSync(prepared).filter((name) => name.endsWith("unfinished"))).toEqual([]);
});

test("a text that is kept is taken from the cache, and a changed one is not", async () => {
  const [first] = readdirSync(prepared);
  const path = join(prepared, first ?? "");
  const held = JSON.parse(readFileSync(path, "utf8")) as { title: string | null; rest: { markdown: string; ledger: string } | null };
  writeFileSync(path, JSON.stringify({ ...held, rest: held.rest && { ...held.rest, markdown: `${held.rest.markdown}\nTừ kho tạm.\n` } }));
  forgetWritten();
  await normalised();
  expect([...textsIn(ahead).values()].filter((text) => text.includes("Từ kho tạm.")).length).toBe(held.rest ? 1 : 0);
  for (const name of readdirSync(join(ahead, "sources"))) writeFileSync(join(ahead, "sources", name), `${readFileSync(join(ahead, "sources", name), "utf8")}\n`);
  await normalised();
  expect([...textsIn(ahead).values()].filter((text) => text.includes("Từ kho tạm.")).length).toBe(0);
});

/** What stands already is not written again, and its text not looked at. */
function forgetWritten(): void {
  for (const name of ["documents", "ledger"]) rmSync(join(ahead, name), { recursive: true });
}

function textsIn(folder: string): ReadonlyMap<string, string> {
  return new Map(["documents", "ledger"].flatMap((name) => readdirSync(join(folder, name)).sort().map((file) => [`${name}/${file}`, readFileSync(join(folder, name, file), "utf8")] as const)));
}
