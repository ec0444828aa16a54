import { expect, test } from "vitest";
import { hasRun, isMarked, planOf, queryOf, strictQueriesOf } from "../../src/search/plan.ts";

test.each([
  ["plain words", "Công nghệ", "công‿ nghệ‿", false, true],
  ["a word that was finished", "công nghệ ", "công‿ nghệ‿", false, false],
  ["each word ends", "điện tử", "điện‿ tử‿", false, true],
  ["a number falls into its parts", "34/2008/CT-TTg", "34‿ 2008‿ ct‿ ttg‿", false, true],
  ["a phrase in quotation marks is finished", '"an toàn thông tin"', "an‿ toàn‿ thông‿ tin‿", true, false],
  ["printed quotation marks do as well", "“an toàn”", "an‿ toàn‿", true, false],
  ["a quotation mark in the middle is punctuation", 'an "toàn', "an‿ toàn‿", false, true],
  ["decomposed words are composed", "điện".normalize("NFD"), "điện‿", false, true],
  ["punctuation alone asks nothing", "?!", "", false, false],
])("%s", (_, words, query, quoted, open) => {
  const plan = planOf(words);
  expect(queryOf(plan.terms, false)).toBe(query);
  expect([plan.quoted, plan.open]).toEqual([quoted, open]);
});

test("an open query lets its last word go on", () => {
  expect(queryOf(planOf("công ngh").terms, true)).toBe("công‿ ngh");
});

test.each([
  ["words without marks are looked for as they are", "cong nghe", false, ["cong‿ nghe‿"]],
  ["words with marks too", "công nghệ", true, ["công‿ nghệ‿", "công‿ nghệ‿"].slice(1)],
  ["where the tone may stand in two places, both are looked for", "cộng hoà", true, ["cộng‿ hoà‿", "cộng‿ hòa‿"]],
])("%s", (_, words, marked, queries) => {
  const plan = { ...planOf(words), open: false };
  expect(isMarked(plan)).toBe(marked);
  expect(strictQueriesOf(plan)).toEqual(queries);
});

test.each<[string, number[], number, boolean]>([
  ["three places side by side", [7, 5, 6], 3, true],
  ["a run within more", [1, 4, 5, 6, 9], 3, true],
  ["places apart", [1, 3, 5], 2, false],
  ["a place twice", [4, 4], 2, false],
  ["no place", [], 1, false],
])("%s", (_, places, length, expected) => {
  expect(hasRun(places, length)).toBe(expected);
});
