/** Searching for all rows at once must find what searching row by row finds. */
import { describe, expect, test } from "vitest";
import { anyRow, firstRow } from "../../src/normalize/first-row.ts";
import { matchesAt, matchesOf } from "../../src/normalize/matches.ts";
import { captionRows } from "../../src/tables/captions.ts";
import { chromeRows } from "../../src/tables/chrome.ts";
import { dayRows } from "../../src/tables/dates.ts";
import { attributeRows } from "../../src/tables/frames.ts";
import { creditRows } from "../../src/tables/bylines.ts";
import { itemRows, outlineRows } from "../../src/tables/outline.ts";
import type { PatternRow } from "../../src/tables/row.ts";
import { everyText } from "./text.ts";

const tables: readonly (readonly [string, readonly PatternRow[]])[] = [
  ["chrome", chromeRows], ["captions", captionRows], ["days", dayRows], ["attributes", attributeRows], ["credits", creditRows],
  ["items and outline", [...itemRows, ...outlineRows]],
];
const decoder = new TextDecoder();
const lines = [...everyText().flatMap(({ bytes }) => decoder.decode(bytes).split("\n")), ...tables.flatMap(([, rows]) => rows.flatMap((row) => [...row.example, ...row.never]))];

describe("of the first row that matches a line", () => {
  test.each(tables)("%s: the answer is that of trying one row after another", (_, rows) => {
    const [find, any] = [firstRow(rows), anyRow(rows)];
    const plain = (line: string): PatternRow | undefined => rows.find((row) => row.pattern.test(line));
    expect(lines.filter((line) => find(line) !== plain(line))).toEqual([]);
    expect(lines.filter((line) => any(line) !== (plain(line) !== undefined))).toEqual([]);
  });
  test("two rows may name and refer back to the same group", () => {
    const find = firstRow([{ pattern: /^(?<a>x)(?<b>y)\k<a>/u }, { pattern: /^(?<a>u)(?<b>v)\k<b>/u }]);
    expect(["xyx", "uvv"].map((text) => find(text)?.pattern.source[6])).toEqual(["x", "u"]);
    expect(["xyy", "uvu", ""].map(find)).toEqual([undefined, undefined, undefined]);
  });
  test("a pattern that remembers its place is always tried from the start", () => {
    const any = anyRow([{ pattern: /a/gu }]);
    expect(["a", "a", "b"].map(any)).toEqual([true, true, false]);
  });
  test("no rows match nothing", () => {
    expect([firstRow([])("a"), anyRow([])("a")]).toEqual([undefined, false]);
  });
});

describe("of all matches", () => {
  test("matchesOf gives what matchAll gives, time after time", () => {
    const pattern = /a(?<b>b)?/gu;
    const expected = [..."abaab".matchAll(pattern)].map(({ 0: whole, index }) => [whole, index]);
    for (let time = 0; time < 2; time++) expect(matchesOf("abaab", pattern).map(({ 0: whole, index }) => [whole, index])).toEqual(expected);
    expect(matchesOf("", pattern)).toEqual([]);
  });
  test.each(["Bộ Luật Luật a Luật", "xBộ Luật b", "Luật", "Luật Luật Luật d", ""])("matchesAt finds in “%s” what the pattern alone finds", (text) => {
    const source = "(?<![\\p{L}])(?:Bộ Luật|Luật) (?!a)\\p{L}+";
    const found = matchesAt(text, /Bộ Luật|Luật/g, new RegExp(source, "uy"));
    expect(found.map(({ 0: whole, index }) => [whole, index])).toEqual([...text.matchAll(new RegExp(source, "gu"))].map(({ 0: whole, index }) => [whole, index]));
  });
});
