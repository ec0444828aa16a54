/** Builds an archive, changes it, builds it again, and builds it from nothing, for each change; tells as JSON what differs. Eleventy reads TypeScript only in a process of its own. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../../scripts/build.ts";
import { filesIn } from "../../scripts/output.ts";
import { cacheOf } from "../../scripts/program.ts";
import { sourceOf } from "../bench/sources.ts";

export interface Outcome {
  readonly name: string;
  readonly files: number;
  /** Pages and files of documents that are the last site's own. */
  readonly taken: number;
  /** The share of the shelves' pages that are the last site's own. */
  readonly shelves: number;
  readonly differing: readonly string[];
  /** Files of the site that name a document which is no more, or hold a line of its text. */
  readonly remains: readonly string[];
}

const many = 24;
const root = mkdtempSync(join(tmpdir(), "small-change-"));
const [content, site, whole] = ["content", "site", "whole"].map((name) => join(root, name)) as [string, string, string];
const source = (name: string) => join(content, "sources", name);
const document = () => join(content, "documents", readdirSync(join(content, "documents")).sort()[3] ?? "");

const changes: readonly (readonly [name: string, change: () => void])[] = [
  ["nothing", () => {}],
  ["one source added", () => writeFileSync(source("moi.txt"), sourceOf(61))],
  ["one source changed", () => writeFileSync(source("5.txt"), readFileSync(source("5.txt"), "utf8").replace("Ngày", "Vào ngày"))],
  ["one source's name changed", () => renameSync(source("6.txt"), source("sau.txt"))],
  ["one source removed", () => rmSync(source("moi.txt"))],
  ["a title changed by hand", () => writeFileSync(document(), readFileSync(document(), "utf8").replace(/^title: "/m, 'title: "Tên mới: '))],
  ["a document renamed by a line in moved.yaml", () => writeFileSync(join(content, "moved.yaml"), `renamed:\n  ${readdirSync(join(content, "documents")).sort()[8]?.slice(0, -3)}: ten-khac-han\n`)],
  ["the about page changed", () => writeFileSync(join(content, "pages/gioi-thieu.md"), `${readFileSync(join(content, "pages/gioi-thieu.md"), "utf8")}\n## Một mục mới\n\nLời mới.\n`)],
  ["the site's name changed", () => writeFileSync(join(content, "site.yaml"), readFileSync(join(content, "site.yaml"), "utf8").replace(/^name: .*/m, 'name: "Tên khác"'))],
  ["a page of the site spoilt", () => writeFileSync(join(site, "van-ban", readdirSync(join(site, "van-ban")).filter((name) => name.endsWith(".html"))[2] ?? ""), "spoilt")],
  ["what is remembered lost", () => rmSync(cacheOf(content), { recursive: true })],
];

const print = console.log;
console.log = () => {};
try {
  mkdirSync(join(content, "sources"), { recursive: true });
  cpSync("content/site.yaml", join(content, "site.yaml"));
  cpSync("content/pages", join(content, "pages"), { recursive: true });
  for (let at = 0; at < many; at++) writeFileSync(source(`${at}.txt`), sourceOf(at + 30));
  await build({ content, output: site, keepFrom: 0 });
  for (const [name, change] of changes) print(JSON.stringify(await outcomeOf(name, change)));
} finally {
  rmSync(cacheOf(content), { recursive: true, force: true });
  rmSync(root, { recursive: true, force: true });
}

async function outcomeOf(name: string, change: () => void): Promise<Outcome> {
  const documents = texts();
  change();
  const [before, shelvesBefore] = [inodes(isOfDocument), inodes(isOfShelf)];
  await build({ content, output: site, keepFrom: 0 });
  const taken = [...inodes(isOfDocument)].filter(([path, inode]) => before.get(path) === inode).length;
  const shelves = [...inodes(isOfShelf)].map(([path, inode]): number => (shelvesBefore.get(path) === inode ? 1 : 0));
  // From nothing, and in more than one run of Eleventy for every other change.
  await build({ content, output: whole, keepFrom: Infinity, ...(name.length % 2 === 0 ? { atOnce: 17 } : {}) });
  const [here, there] = [new Set(filesIn(site)), new Set(filesIn(whole))];
  const differing = [...new Set([...here, ...there])].filter((path) => !here.has(path) || !there.has(path) || !readFileSync(join(site, path)).equals(readFileSync(join(whole, path))));
  const gone = [...documents].filter(([id]) => !texts().has(id));
  return { name, files: here.size, taken, shelves: shelves.reduce((sum, one) => sum + one, 0) / shelves.length, differing, remains: gone.flatMap(([id, text]) => remainsOf(id, text)) };
}

/** Every document by its id. */
function texts(): ReadonlyMap<string, string> {
  const folder = join(content, "documents");
  return new Map(readdirSync(folder).map((name) => [name.slice(0, -3), readFileSync(join(folder, name), "utf8")]));
}

/** The line that is told by is the text's longest. */
function remainsOf(id: string, text: string): readonly string[] {
  const line = text.split("\n").reduce((longest, one) => (one.length > longest.length ? one : longest), "");
  return filesIn(site).filter((path) => path.includes(id) || [id, line].some((words) => readFileSync(join(site, path)).includes(words)));
}

function isOfDocument(path: string): boolean {
  return path.startsWith("van-ban/");
}

function isOfShelf(path: string): boolean {
  return /^(?:nam|co-quan|dia-phuong|chu-de)\/.*\.html$/u.test(path);
}

function inodes(isMeant: (path: string) => boolean): ReadonlyMap<string, number> {
  return new Map(filesIn(site).filter(isMeant).map((path) => [path, statSync(join(site, path)).ino]));
}
