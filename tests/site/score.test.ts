import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { measureName } from "../../src/site/coverage-words.ts";
import { scoreTable, share, type Score } from "../../src/site/score-table.ts";
import score from "../../src/tables/score.json" with { type: "json" };

const readme = readFileSync(fileURLToPath(new URL("../../README.md", import.meta.url)), "utf8");

describe("the figures of the normaliser", () => {
  test("in the README and on the page of coverage are the same", () => {
    const [, shown] = /<!-- score:start -->\n([^]*?)\n<!-- score:end -->/u.exec(readme) ?? [];
    expect(shown).toBe(scoreTable(score as Score));
  });
  test("each have a name in Vietnamese", () => {
    expect(score.measures.map(({ name }) => name).filter((name) => measureName(name) === null)).toEqual([]);
    expect(measureName("10 encodings told and read exactly from 1500 characters")).toBe("10 bảng mã, nhận ra và đọc đúng từ 1.500 ký tự");
    expect(measureName("something new")).toBeNull();
  });
  test.each([[1, 3, "33.33 %"], [0, 5, "0.00 %"], [0, 0, "—"]])("%i of %i is %s", (right, of, shown) => {
    expect(share({ name: "x", right, of })).toBe(shown);
  });
});
