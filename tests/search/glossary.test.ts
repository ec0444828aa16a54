import { expect, test } from "vitest";
import { abbreviations } from "../../src/tables/abbreviations.ts";
import { definitionsIn } from "../../src/search/definitions.ts";
import { definedIn, glossaryOf } from "../../src/search/glossary.ts";

test.each([
  ["words and their letters", "ứng dụng công nghệ thông tin (CNTT) trong", "CNTT", "công nghệ thông tin"],
  ["an ampersand and the word it stands for", "Sở Thông tin và Truyền thông (TT&TT)", "TT&TT", "Thông tin và Truyền thông"],
  ["a word that has no letter is passed over", "Ủy ban Chứng khoán của Nhà nước (UBCKNN)", "UBCKNN", "Ủy ban Chứng khoán của Nhà nước"],
  ["đ and its letter", "trong chính quyền điện tử (gọi tắt là CQĐT)", "CQĐT", "chính quyền điện tử"],
  ["English words", "on information and communication technology (ICT)", "ICT", "information and communication technology"],
])("%s make a definition", (_, text, short, long) => {
  expect(definitionsIn(text)).toEqual([{ short, long }]);
});

test.each([
  ["letters that open other words", "tại thành phố Đà Nẵng (CNTT)"],
  ["words of another sentence", "về công nghệ. Thông tin (CNTT)"],
  ["a name in brackets", "tại Hà Nội (Việt Nam)"],
  ["an abbreviation without brackets", "công nghệ thông tin CNTT"],
  ["a word between that has no letter", "công nghệ mới thông tin (CNTT)"],
])("%s make none", (_, text) => {
  expect(definitionsIn(text)).toEqual([]);
});

test("the glossary is the table and what texts add to it, the most frequent meaning first", () => {
  const glossary = glossaryOf([definedIn(["Trung tâm Giám sát (TTGS)", "trung tâm giáo sinh (TTGS)", "Trung tâm giám sát (TTGS)", "công nghệ thông tin (CNTT)"])]);
  expect(glossary.slice(abbreviations.length)).toEqual([["TTGS", "Trung tâm Giám sát"], ["TTGS", "trung tâm giáo sinh"]]);
});

test.each([["two letters", "hải quan (HQ)"], ["letters that are a syllable", "thông hiểu in (THI)"]])("%s answer to ordinary words and are left out", (_, text) => {
  expect(glossaryOf([definedIn([text])])).toHaveLength(abbreviations.length);
});

test("what parts explain makes the glossary of the whole", () => {
  const texts = ["Trung tâm Giám sát (TTGS)", "trung tâm giáo sinh (TTGS)", "trung tâm giáo sinh (TTGS)", "công nghệ thông tin (CNTT)"];
  expect(glossaryOf(texts.map((text) => definedIn([text])))).toEqual(glossaryOf([definedIn(texts)]));
});
