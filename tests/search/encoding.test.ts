import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { decode, encode, encodeWord, tokensOf } from "../../src/search/encoding.ts";

test.each([
  ["đ becomes a letter that folds, and each word ends", "điện tử", "ḏiện‿ tử‿"],
  ["the parts of a number stand apart and stay joined", "34/2008/CT-TTg", "34‿\u2060 /2008‿\u2060 /CT‿\u2060 -TTg‿"],
  ["punctuation at the end joins nothing", "(CNTT), năm", "(CNTT‿), năm‿"],
  ["a slash followed by a space joins nothing", "2016/ QĐ", "2016‿/ QḎ‿"],
  ["a mark alone is no word", "CT - TTg", "CT‿\u2064- TTg‿"],
  ["two marks alone neither", "a – - b", "a‿\u2064–\u2064- b‿"],
  ["the gap between the parts of a text stays a word", "a \u2063 b", "a‿ \u2063 b‿"],
  ["decomposed words are composed", "điện".normalize("NFD"), "ḏiện‿"],
])("%s", (_, text, expected) => {
  expect(encode(text)).toBe(expected);
  expect(decode(expected)).toBe(text.normalize("NFC"));
});

test.each(["ḏ và Ḏ", "a‿b", "a\u2060 b", "a\u2062b", "a\u200bb", "‿\u2060 ḏ", "\u2062\u2061", "a\u2064- b"])("characters of the encoding itself come back: %j", (text) => {
  expect(decode(encode(text))).toBe(text.normalize("NFC"));
});

test.each(readdirSync("content/sources"))("what is shown of %s is what was written", (file) => {
  const text = readFileSync(`content/sources/${file}`, "utf8");
  expect(decode(encode(text))).toBe(text.normalize("NFC"));
});

test("any text comes back", () => {
  const unit = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("đ", "Đ", "ḏ", "Ḏ", "‿", "\u2060", " ", "\u2062", "\u2061", "\u2063", "\u2064", "-", "\u200b", "a", "/", "\u0331", "\u0301"));
  fc.assert(fc.property(fc.array(unit).map((parts) => parts.join("")), (text) => {
    expect(decode(encode(text))).toBe(text.normalize("NFC"));
  }), { numRuns: 2000 });
});

test("no blank of Pagefind's stands within a word, and none between is lost", () => {
  expect(encode("TT&TT, e-Office").split(/\s+/)).toHaveLength(tokensOf("TT&TT, e-Office").length);
});

test("a word of a query is the word of the index, whole or open", () => {
  expect(encodeWord("Điện", false)).toBe("điện‿");
  expect(encodeWord("điệ", true)).toBe("điệ");
});
