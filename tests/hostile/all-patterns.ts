/** Every pattern of the house: the rows of the tables, and those that code makes of them. */
import { readdirSync } from "node:fs";
import "iconv-lite";
import { vi } from "vitest";
import "yaml";
import "../../src/model.ts";

export interface TriedPattern {
  readonly name: string;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
}

interface Row {
  readonly id?: string;
  readonly pattern: RegExp;
  readonly example: readonly string[];
}

/** Patterns made while the normaliser is loaded (anew, where another test has loaded it) are seen by standing in for the constructor for so long; the libraries' are not ours. */
vi.resetModules();
const plain = globalThis.RegExp;
const made = new Set<RegExp>();
globalThis.RegExp = new Proxy(plain, {
  construct(target, parts, caller): RegExp {
    const pattern = Reflect.construct(target, parts, caller) as RegExp;
    made.add(pattern);
    return pattern;
  },
});
const folder = new URL("../../src/tables/", import.meta.url);
const tables = await Promise.all(readdirSync(folder).filter((name) => name.endsWith(".ts")).sort().map(async (name) =>
  ({ name, rows: rowsOf(await import(new URL(name, folder).href)) })));
const { normalize } = await import("../../src/normalize.ts");
globalThis.RegExp = plain;

/** A row is searched for everywhere in a text (flag `g`), the hardest way in which it is used. */
const rows = tables.flatMap((table) => table.rows.map((row): TriedPattern =>
  ({ name: `${table.name} ${row.id ?? ""}`, pattern: everywhere(row.pattern), examples: row.example })));

const known = new Set(rows.map(({ pattern }) => `${pattern.source}/${pattern.flags}`));
/** A made pattern gets the examples of rows that it matches, in small letters too. */
const texts = rows.flatMap(({ examples }) => examples.flatMap((text) => [text, text.toLowerCase()]));
const ofCode = [...made].map(everywhere).filter(({ source, flags }) => !known.has(`${source}/${flags}`)).map((pattern): TriedPattern =>
  ({ name: `made of ${pattern.source.slice(0, 60)}`, pattern, examples: texts.filter((text) => text.search(pattern) >= 0) }));

export const tablePatterns: readonly TriedPattern[] = rows;
export const codePatterns: readonly TriedPattern[] = [...new Map(ofCode.map((one) => [`${one.pattern.source}/${one.pattern.flags}`, one])).values()];
export const loaded: boolean = typeof normalize === "function";

/** Milliseconds of processor time (user and system) that all matches of a pattern take in a text. */
function millisecondsOf(pattern: RegExp, text: string): number {
  const before = process.cpuUsage();
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) if (match[0] === "") pattern.lastIndex += 1;
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Whether a pattern takes more than a second on a megabyte of an input. Short texts are tried first, so that a pattern
 * that is out of all proportion is told at once; `megabyte` false stops at a text of 100 KB that took its share and no more.
 */
export function isSlow(pattern: RegExp, make: (length: number) => string, megabyte: boolean): boolean {
  for (const [length, most] of [[10_000, 40], [100_000, 150]] as const) if (takes(pattern, make(length)) > most) return true;
  if (!megabyte && takes(pattern, make(100_000)) <= quick) return false;
  return takes(pattern, make(1_000_000)) > 1_000;
}

/** What is quadratic and takes a second on a megabyte takes 10 ms on 100 KB. */
const quick = 10;

/** The better of two runs: the first compiles, and other work on the machine only slows. */
function takes(pattern: RegExp, text: string): number {
  const first = millisecondsOf(pattern, text);
  return first <= quick ? first : Math.min(first, millisecondsOf(pattern, text));
}

function everywhere({ source, flags }: RegExp): RegExp {
  return new plain(source, `${flags.replace(/[gy]/gu, "")}g`);
}

function rowsOf(exports: Record<string, unknown>): Row[] {
  const found = Object.values(exports).flatMap((value) => (Array.isArray(value) ? value : [value]));
  return [...new Set(found)].filter((value): value is Row =>
    typeof value === "object" && value !== null && "pattern" in value && value.pattern instanceof plain && "example" in value);
}
