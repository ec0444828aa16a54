import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { SourceFile } from "../../src/model.ts";
import { normalize } from "../../src/normalize.ts";
import { decode } from "../../src/normalize/decode.ts";
import { mend } from "../../src/normalize/mend.ts";
import { peel } from "../../src/normalize/peel.ts";
import { read } from "../../src/normalize/read.ts";
import { shape } from "../../src/normalize/shape.ts";
import { write } from "../../src/normalize/write.ts";

/**
 * `npm run bench:normalize`: megabytes of source bytes in a second of processor time (user and system, one thread), of
 * each verb and of the whole, in a warm process; the best of many short rounds, since other work on the machine only slows.
 */
const [rounds, warmUps] = [40, 10];
const megabyte = 1e6;

const house = fileURLToPath(new URL("../../", import.meta.url));
const seeds = textsIn(join(house, "content/sources"));
const pages = textsIn(join(house, "tests/corpus"));
const long = joined([...seeds, ...pages]);

const sets: readonly (readonly [string, readonly SourceFile[]])[] = [
  ["content/sources", seeds], ["tests/corpus", pages], ["one long text", [long]],
];

for (const [name, sources] of sets) console.log(rowOf(name, sources));

function rowOf(name: string, sources: readonly SourceFile[]): string {
  const bytes = sources.reduce((sum, source) => sum + source.bytes.length, 0);
  for (let round = 0; round < warmUps; round++) whole(sources);
  const verbs = Array.from({ length: rounds }, () => timesOf(sources));
  const best = Object.keys(verbs[0] ?? {}).map((verb) => `${verb} ${(bytes / megabyte / Math.min(...verbs.map((times) => times[verb] ?? 0))).toFixed(1)}`);
  const all = bytes / megabyte / Math.min(...Array.from({ length: rounds }, () => secondsOf(() => whole(sources))));
  return `${name} (${(bytes / megabyte).toFixed(2)} MB): whole ${all.toFixed(2)} MB/s; ${best.join(", ")}`;
}

function whole(sources: readonly SourceFile[]): void {
  for (const source of sources) normalize(source, () => "a");
}

/** Seconds of each verb over all the sources, one verb after another. */
function timesOf(sources: readonly SourceFile[]): Record<string, number> {
  const times: Record<string, number> = {};
  const timed = <T>(verb: string, work: () => T): T => {
    let made: T | undefined;
    times[verb] = secondsOf(() => { made = work(); });
    return made as T;
  };
  const decoded = timed("decode", () => sources.map(decode));
  const mended = timed("mend", () => decoded.map(({ value }) => mend(value)));
  const peeled = timed("peel", () => mended.map(({ value }) => peel(value)));
  const facts = timed("read", () => peeled.map(({ value }) => read(value, null)));
  const shaped = timed("shape", () => peeled.map(({ value }) => shape(value)));
  timed("write", () => sources.map((source, at) => {
    const [fact, blocks] = [facts[at], shaped[at]];
    return fact && blocks ? write("a", source, fact.value, blocks.value, fact.doubts) : null;
  }));
  return times;
}

function secondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function textsIn(folder: string): SourceFile[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".txt")).sort();
  return names.map((name) => sourceOf(name, new Uint8Array(readFileSync(join(folder, name)))));
}

function sourceOf(path: string, bytes: Uint8Array): SourceFile {
  return { path, sha256: "0".repeat(64), bytes, note: null };
}

/** All the texts as one, once. */
function joined(sources: readonly SourceFile[]): SourceFile {
  return sourceOf("long.txt", new Uint8Array(Buffer.concat(sources.flatMap(({ bytes }) => [bytes, Buffer.from("\n\n")]))));
}
