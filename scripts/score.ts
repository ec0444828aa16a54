import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readArguments, run } from "./arguments.ts";
import { leastSpeed, scoreTable, type Score } from "../src/site/score-table.ts";
import { labelledPages } from "./corpus.ts";
import { readingScore } from "./reading-score.ts";
import { speed, textScore, type Sample } from "./text-score.ts";

const help = `
Usage: npm run score [-- --content DIR] [--misses]

Measures what the normaliser reads and repairs, on the sources and the labelled pages of the repository.
Prints one table and writes it into README.md between <!-- score:start --> and <!-- score:end -->, and its figures into
src/tables/score.json, from which the site's page of coverage shows them.

  --content DIR  where the sources are (content)
  --misses       name every miss below the table
`;
const start = "<!-- score:start -->";
const end = "<!-- score:end -->";
const corpus = "tests/corpus";
const scoreFile = "src/tables/score.json";

await run(() => {
  const { content, flags } = readArguments(help, { misses: { type: "boolean", default: false } });
  const samples = [...textsIn(join(content, "sources")), ...textsIn(corpus)];
  const measures = [...textScore(samples), ...readingScore(labelledPages(corpus))];
  const { sound, damaged } = speed(samples);
  const score: Score = { measures: measures.map(({ name, right, of }) => ({ name, right, of })), quick: Math.min(sound, damaged) >= leastSpeed };
  const table = scoreTable(score);
  console.log(`${table}\n\nDecoded and mended in a second of one core: ${sound.toFixed(1)} MB of sound text, ${damaged.toFixed(1)} MB of damaged text.`);
  if (flags["misses"]) for (const { name, missed } of measures) for (const one of missed) console.log(`${name}\t${one}`);
  writeBetween("README.md", table);
  writeFileSync(scoreFile, `${JSON.stringify(score, null, 2)}\n`);
  return 0;
});

/** Every .txt of a folder and its folders, by name; those a person damaged on purpose count as they stand. */
function textsIn(folder: string): Sample[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".txt")).sort();
  return names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
}

/** Leaves a file without the marks as it is. */
function writeBetween(path: string, table: string): void {
  const text = readFileSync(path, "utf8");
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) return console.error(`Cannot write the table into ${path}: expected the marks ${start} and ${end}.`);
  const now = `${text.slice(0, from + start.length)}\n${table}\n${text.slice(to)}`;
  if (now !== text) writeFileSync(path, now);
}
