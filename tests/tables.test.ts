/** Every row of every pattern table proves itself on its own examples. */
import { describe, expect, test } from "vitest";
import { readdirSync } from "node:fs";
import type { PatternRow } from "../src/tables/row.ts";

const folder = new URL("../src/tables/", import.meta.url);
const tables = await Promise.all(readdirSync(folder).filter((name) => name.endsWith(".ts")).sort().map(async (name) =>
  ({ name, rows: rowsOf(await import(new URL(name, folder).href)) })));

describe.each(tables.filter(({ rows }) => rows.length > 0))("$name", ({ rows }) => {
  test("names every row once", () => {
    const ids = rows.map((row) => row.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
  test.each(rows)("$id matches its examples and nothing it must not", (row) => {
    expect(row.example.filter((text) => !matches(row, text)), "examples that do not match").toEqual([]);
    expect(row.never.filter((text) => matches(row, text)), "texts that must not match").toEqual([]);
    expect(row.because, "a reason").not.toBe("");
    expect(row.example.filter((text) => row.needs?.every((word) => !text.includes(word))), "examples without a word that the row needs").toEqual([]);
  });
});

function matches(row: PatternRow, text: string): boolean {
  return new RegExp(row.pattern.source, row.pattern.flags.replace(/[gy]/gu, "")).test(text);
}

function rowsOf(exports: Record<string, unknown>): PatternRow[] {
  const found = Object.values(exports).flatMap((value) => (Array.isArray(value) ? value : [value]));
  return [...new Set(found)].filter((value): value is PatternRow =>
    typeof value === "object" && value !== null && "pattern" in value && value.pattern instanceof RegExp && "never" in value);
}
