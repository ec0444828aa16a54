import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "../../src/vietnamese/fold.ts";

test.each([
  ["tones and hats are stripped", "Quyết định số 67/2006/QH11", "quyet dinh so 67/2006/qh11"],
  ["đ is d, in both cases", "Đường đi", "duong di"],
  ["horns and breves are stripped", "ĂÂÊÔƠƯ ăâêôơư", "aaeoou aaeoou"],
  ["decomposed text folds like composed text", "hòa".normalize("NFD"), "hoa"],
  ["both tone styles fold alike", "hoà", fold("hòa")],
  ["punctuation, digits and line ends stay", "TT& TT\n2011- 2015…", "tt& tt\n2011- 2015…"],
  ["a no-break space stays", "a\u00a0b", "a\u00a0b"],
  ["vowel signs of other scripts stay", "नि", "नि"],
  ["Korean is composed again", "한국", "한국"],
  ["an eth is no đ", "Ð", "ð"],
])("%s", (_, text, folded) => {
  expect(fold(text)).toBe(folded);
});

test("Folding twice is folding once, and the result is NFC", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
    const once = fold(text);
    expect(fold(once)).toBe(once);
    expect(once.normalize("NFC")).toBe(once);
  }));
});
