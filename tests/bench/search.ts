/** `npm run bench:search -- [sizes]`: what the search costs at 5, 1,000 and 10,000 texts, beside MiniSearch and Lunr; writes README.md here. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { findChromium, forget, launch } from "../browser/chromium.ts";
import { benchArchive } from "./archive.ts";
import { coldVisit, writePage } from "./visit.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const sizes = process.argv.slice(2).map(Number).filter((size) => size > 0);
const questions = [{ words: "công nghệ", year: "" }, { words: "dien tu", year: "" }, { words: "công nghệ", year: "2010" }];
const rows: string[] = [];
const indexing: string[] = [];
const asked = sizes.length > 0 ? sizes : [5, 1000, 10_000];
/** What was measured of other sizes stays. */
const before = existsSync(join(here, "README.md")) ? [...readFileSync(join(here, "README.md"), "utf8").matchAll(/^\| ([\d,]+) \|.*$/gm)].filter(([, size = ""]) => !asked.includes(Number(size.replace(",", "")))).map(([row]) => row) : [];
const isIndexing = (row: string) => row.split("|").length === 7;

const chromium = await findChromium();
const browser = await launch(chromium);
const folder = mkdtempSync(join(tmpdir(), "bench-"));
try {
  for (const size of asked) {
    await ownRows(size, browser);
    for (const engine of ["minisearch", "lunr"]) {
      rows.push(otherRow(engine, size));
      writeFileSync(join(here, "README.md"), readme(browser.version()));
    }
  }
} finally {
  await browser.close();
  await forget(chromium);
  rmSync(folder, { recursive: true });
}

async function ownRows(size: number, opened: Browser): Promise<void> {
  const own = join(folder, `archive-${size}`);
  const [cost, ...memory] = built("archive", size, own);
  indexing.push(indexLine(size, "all texts", cost, memory));
  writePage(benchArchive(size), own);
  for (const way of ["http", "file"] as const) {
    for (const question of questions.filter(({ year }) => year === "" || size > 5)) {
      const { bytes, files, milliseconds, block } = await coldVisit(opened, own, way, question);
      rows.push(line(size, `this search, ${way === "http" ? "http" : "disk"}, “${question.words}”${question.year && ` in ${question.year}`}`, bytes, files, milliseconds, block, cost));
    }
  }
  const [changed, ...less] = built("changed", size, own);
  indexing.push(indexLine(size, "one text changed", changed, less));
}

function otherRow(engine: string, size: number): string {
  const own = join(folder, `${engine}-${size}`);
  const [cost] = built(engine, size, own);
  const bytes = gzipSync(readFileSync(join(own, "index.json"))).length;
  const spent = Number(run(["--import", "tsx", join(here, "others.ts"), engine, own]).stdout);
  return line(size, `${engine}, http (loading and one search, in Node)`, bytes, 1, spent, spent, cost);
}

/** CPU seconds of building an index, without those of making the texts; and what the build said of its memory. */
function built(engine: string, size: number, own: string): [cost: number, ...memory: number[]] {
  const built = (name: string) => {
    const { stdout, stderr } = run(["--import", "tsx", join(here, "build.ts"), name, String(size), own]);
    return { memory: JSON.parse(stdout || "[]") as number[], seconds: [...stderr.matchAll(/^(?:user|sys) ([\d.]+)$/gm)].reduce((sum, [, spent]) => sum + Number(spent), 0) };
  };
  const { seconds, memory } = built(engine);
  return [Math.max(0, seconds - built("none").seconds), ...memory];
}

function indexLine(size: number, what: string, cost: number, [own, all]: readonly number[]): string {
  const row = `| ${size.toLocaleString("en")} | ${what} | ${cost.toFixed(1)} | ${own ?? "–"} | ${all || "–"} |`;
  console.log(row);
  return row;
}

function run(command: readonly string[]): { readonly stdout: string; readonly stderr: string } {
  const timed = spawnSync("bash", ["-c", 'time -p "$@"', "bash", process.execPath, ...command], { encoding: "utf8", maxBuffer: 1 << 26 });
  if (timed.status !== 0) throw new Error(`Cannot run ${command.join(" ")}:\n${timed.stderr}`);
  return timed;
}

function line(size: number, what: string, bytes: number, files: number, milliseconds: number, block: number, cost: number): string {
  const row = `| ${size.toLocaleString("en")} | ${what} | ${(bytes / 1000).toFixed(0)} | ${files} | ${milliseconds} | ${block} | ${cost.toFixed(1)} |`;
  console.log(row);
  return row;
}

function sizeOf(row: string): number {
  return Number(row.split("|")[1]?.replace(",", ""));
}

function readme(version: string): string {
  const versions = ["pagefind", "minisearch", "lunr"].map((name) => `${name} ${(JSON.parse(readFileSync(join(here, `../../node_modules/${name}/package.json`), "utf8")) as { version: string }).version}`);
  return `# What the search costs

Written by \`npm run bench:search\`. Bytes: the search's own files from a cold cache to the first result, compressed (gzip)
over http, as they are from a disk. Longest block: the longest task on the page's main thread during that question, the same
sorted and filtered, a phrase of four words with its abbreviation, and a quoted phrase; 0 means none of 50 ms or more. Build: CPU
without making the texts, that of Pagefind's program included. Times are those of a machine that may have had other work.
Targets: 120 KB for the five texts; at 10,000 400 KB over http, 600 KB from a disk, 250 KB within a year, no block over 500 ms;
indexing in 1.5 GB of memory, however many texts.

${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB; Node ${process.versions.node}, Chromium ${version}, ${versions.join(", ")}.

| texts | what | KB | files | ms to first result | longest block, ms | build, CPU s |
|---:|---|---:|---:|---:|---:|---:|
${[...before, ...rows].filter((row) => !isIndexing(row)).sort((a, b) => sizeOf(a) - sizeOf(b)).join("\n")}

Indexing, in shards of some thousand texts; what is kept between builds is used where one text changed. Our process holds the
texts of the whole archive, which a build has in memory anyway; a second process and Pagefind's program hold one shard.

| texts | what | CPU s | our process at most, MB | all processes at most, MB |
|---:|---|---:|---:|---:|
${[...before, ...indexing].filter(isIndexing).sort((a, b) => sizeOf(a) - sizeOf(b)).join("\n")}
`;
}
