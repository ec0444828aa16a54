import { expect, test } from "vitest";
import { termsOf } from "../../src/search/match.ts";
import { marking, wordsToMark } from "../../src/search/marking.ts";
import { alternativesOf, keyReading } from "../../src/search/readings.ts";

const glossary = [["CNTT", "công nghệ thông tin"], ["TT&TT", "thông tin và truyền thông"], ["TTTT", "thông tin và truyền thông"], ["TT-TT", "thông tin và truyền thông"], ["BTTTT", "Bộ Thông tin và Truyền thông"]] as const;
const readingsOf = (words: string) => alternativesOf(termsOf(words), glossary).map(({ terms }) => terms.map(({ typed }) => typed).join(" "));

test.each([
  ["an abbreviation is read as its words", "ứng dụng cntt", ["ứng dụng công nghệ thông tin"]],
  ["words are read as their abbreviation", "công nghệ thông tin", ["cntt"]],
  ["words without marks too", "cong nghe thong tin", ["cntt"]],
  ["one abbreviation is read as another", "TTTT", ["thông tin và truyền thông", "tt tt"]],
  ["the longer match comes first", "bộ thông tin và truyền thông", ["btttt", "bộ tt tt", "bộ tttt"]],
])("%s", (_, words, readings) => {
  expect(readingsOf(words)).toEqual(readings);
});

test.each([["words with other marks", "cộng nghệ thông tin"], ["a part of the words", "công nghệ thông"], ["words in another order", "thông tin công nghệ"], ["an abbreviation with more letters", "cnttx"], ["nothing", ""]])(
  "%s have no other reading", (_, words) => { expect(readingsOf(words)).toEqual([]); });

test("bare keys are read where words are unknown, all of them", () => {
  expect(keyReading(termsOf("ddieejn tuwr"), ["ddieejn", "tuwr"])?.read).toBe("điện tử");
  expect(keyReading(termsOf("tinhs"), [])).toBeNull();
  expect(keyReading(termsOf("ddieejn zzqxvk"), ["ddieejn", "zzqxvk"])).toBeNull();
});

test.each([["plain words", "điện tử", false, "điện tử"], ["a phrase", "an toàn", true, '"an toàn"'], ["signs of addresses", "a&b=c#", false, "a b c"]])(
  "%s come back from the address of a document", (_, words, quoted, expected) => {
    expect(wordsToMark(marking(termsOf(words), quoted))).toBe(expected);
  });

test("no words leave the address as it is", () => {
  expect(marking([], false)).toBe("");
  expect(wordsToMark("?trang=2")).toBe("");
});
