import { expect, test } from "vitest";
import { isFiltered, only, readQuestion, toggle, unfiltered, writeQuestion } from "../../src/search/question.ts";

test.each([
  ["words alone", "?q=cong+nghe+thong+tin"],
  ["words and a year", "?q=CNTT&nam=2013"],
  ["two places, newest first, second page", "?q=CNTT&dia-phuong=ha-noi&dia-phuong=tra-vinh&xep=moi&trang=2"],
  ["a filter without words", "?chu-de=an-toan-thong-tin"],
  ["a plus and an ampersand", "?q=TT%26TT+%2B"],
  ["nothing", ""],
])("an address with %s is written as it was read", (_, address) => {
  expect(writeQuestion(readQuestion(address))).toBe(address);
});

test.each([
  ["an unknown order", "?q=a&xep=ngau-nhien", "?q=a"],
  ["an unknown part", "?q=a&la=1", "?q=a"],
  ["a page that is no number", "?q=a&trang=x", "?q=a"],
  ["a page below the first", "?q=a&trang=0", "?q=a"],
  ["the same key twice", "?q=a&nam=2013&nam=2013", "?q=a&nam=2013"],
  ["an empty key", "?q=a&nam=", "?q=a"],
])("%s is passed over", (_, address, kept) => {
  expect(writeQuestion(readQuestion(address))).toBe(kept);
});

test("decomposed letters are composed", () => {
  expect(readQuestion(`?q=${encodeURIComponent("điện tử".normalize("NFD"))}`).words).toBe("điện tử");
});

test.each([
  ["choosing adds a key", "?q=a&noi=x", "?q=a&noi=x&noi=y"],
  ["choosing again lets it go", "?q=a&noi=x&noi=y", "?q=a&noi=x"],
  ["choosing goes back to the first page", "?q=a&trang=3", "?q=a&noi=y"],
])("%s", (_, before, after) => {
  expect(writeQuestion(toggle(readQuestion(before), "noi", "y"))).toBe(after);
});

test("a year on the spine replaces the others, and lets go when it is the only one", () => {
  expect(writeQuestion(only(readQuestion("?q=a&nam=2012&nam=2013"), "nam", "2013"))).toBe("?q=a&nam=2013");
  expect(writeQuestion(only(readQuestion("?q=a&nam=2013"), "nam", "2013"))).toBe("?q=a");
});

test("without filters nothing is held back", () => {
  expect(isFiltered(readQuestion("?q=a&nam=2013"))).toBe(true);
  expect(isFiltered(unfiltered(readQuestion("?q=a&nam=2013")))).toBe(false);
});
