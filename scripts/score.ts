import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readArguments, run } from "./arguments.ts";
import { labelledPages } from "./corpus.ts";
import { readingScore, type Measure } from "./reading-score.ts";
import { speed, textScore, type Sample } from "./text-score.ts";

const help = `
Usage: npm run score [-- --content DIR] [--misses]

Measures what the normaliser reads and repairs, on the sources and the labelled pages of the repository.
Prints one table and writes it into README.md between <!-- score:start --> and <!-- score:end -->.

  --content DIR  where the sources are (content)
  --misses       name every miss below the table
`;
const start = "<!-- score:start -->";
const end = "<!-- score:end -->";
const corpus = "tests/corpus";
const leastSpeed = 4;

await run(() => {
  const { content, flags } = readArguments(help, { misses: { type: "boolean", default: false } });
  const samples = [...textsIn(join(content, "sources")), ...textsIn(corpus)];
  const measures = [...textScore(samples), ...readingScore(labelledPages(corpus))];
  const { sound, damaged } = speed(samples);
  const table = tableOf(measures, Math.min(sound, damaged) >= leastSpeed);
  console.log(`${table}\n\nDecoded and mended in a second of one core: ${sound.toFixed(1)} MB of sound text, ${damaged.toFixed(1)} MB of damaged text.`);
  if (flags["misses"]) for (const { name, missed } of measures) for (const one of missed) console.log(`${name}\t${one}`);
  writeBetween("README.md", table);
  return 0;
});

/** Every .txt of a folder and its folders, by name; those a person damaged on purpose count as they stand. */
function textsIn(folder: string): Sample[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".txt")).sort();
  return names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
}

function tableOf(measures: readonly Measure[], quick: boolean): string {
  const rows = measures.map(({ name, right, of }) => `| ${name} | ${right} of ${of} | ${of === 0 ? "—" : `${((100 * right) / of).toFixed(2)} %`} |`);
  const speedRow = `| decoding and mending at ${leastSpeed} MB/s or more on one core | ${quick ? "yes" : "no"} | |`;
  return ["| measure | right | share |", "|---|---|---|", ...rows, speedRow].join("\n");
}

/** Leaves a file without the marks as it is. */
function writeBetween(path: string, table: string): void {
  const text = readFileSync(path, "utf8");
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) return console.error(`Cannot write the table into ${path}: expected the marks ${start} and ${end}.`);
  const now = `${text.slice(0, from + start.length)}\n${table}\n${text.slice(to)}`;
  if (now !== text) writeFileSync(path, now);
}
