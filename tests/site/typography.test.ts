import { describe, expect, test } from "vitest";
import { textOf } from "../../src/site/html.ts";
import { bound, titled } from "../../src/site/typography.ts";

const gap = "\u00a0";

describe("what belongs together does not part", () => {
  test.each<[string, string, string]>([
    ["a number and its word", "Quyết định số 15 của", `Quyết định số${gap}15 của`],
    ["a year", "đến năm 2010", `đến năm${gap}2010`],
    ["the country", "công nghệ Việt Nam, nay", `công nghệ Việt${gap}Nam, nay`],
    ["the country in capitals", "VIỆT NAM", `VIỆT${gap}NAM`],
    ["a span of years", "giai đoạn 2011 - 2015", `giai đoạn 2011${gap}-${gap}2015`],
    ["a dash between names does not bind", "Phan Rang - Tháp Chàm", "Phan Rang - Tháp Chàm"],
    ["a word that only ends so does not bind", "con số khác", "con số khác"],
    ["the word alone does not bind", "Việt kiều", "Việt kiều"],
    ["nothing is lost of an empty title", "", ""],
    ["double spaces stay", "a  b", "a  b"],
  ])("%s", (_, text, expected) => {
    expect(bound(text)).toBe(expected);
  });

  test.each<[string, string, string]>([
    ["a legal number is one word", "Chỉ thị 15/CT-TTg: nay", 'Chỉ thị <span class="nb">15/CT-TTg:</span> nay'],
    ["a word with a slash and no number is not", "và/hoặc", "và/hoặc"],
    ["a long address may break", `1/${"x".repeat(40)}`, `1/${"x".repeat(40)}`],
    ["markup in a title is text", "<b> &", "&lt;b&gt; &amp;"],
  ])("%s", (_, text, expected) => {
    expect(textOf(titled(text))).toBe(expected);
  });
});
