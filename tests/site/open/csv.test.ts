import { describe, expect, test } from "vitest";
import { cellText, csv } from "../../../src/site/open/csv.ts";
import { hostileTitles } from "./hostile.ts";
import { readCsv } from "./read-csv.ts";

const cellOf = (text: string) => readCsv(csv([[text, "cuối"]]))[0]?.[0] ?? "";

describe("a cell", () => {
  test.each([...hostileTitles, " ", "\u2028", "\ufeff"].map((title) => [JSON.stringify(title), title] as const))("%s comes back as it was, and is no formula", (_, title) => {
    const cell = cellOf(title);
    expect(cellText(cell)).toBe(title.replaceAll("\0", ""));
    expect(cell).not.toMatch(/^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]/u);
    expect(cell).not.toMatch(/^[\t\r\n]/u);
  });
  test.each(["Nghị quyết", "15/CT-TTg", "a=1", "2013-01-28", "5 - 7", "(-1)", "", "Đ. “trích”"])("%s is left as it is", (text) => {
    expect(cellOf(text)).toBe(text);
  });
});

describe("a table", () => {
  test("is RFC 4180 after a byte-order mark", () => {
    expect(csv([["a", "b,c"], ["d\"e", ""]])).toBe('\ufeffa,"b,c"\r\n"d""e",\r\n');
  });
  test("keeps its rows and columns whatever they hold", () => {
    const rows = hostileTitles.map((title) => [title, "x", title]);
    expect(readCsv(csv(rows)).map((row) => row.map(cellText))).toEqual(rows.map((row) => row.map((cell) => cell.replaceAll("\0", ""))));
  });
});
