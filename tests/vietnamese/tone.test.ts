import { expect, test } from "vitest";
import { syllables } from "../../src/vietnamese/syllable.ts";
import { newStyle, oldStyle, sameSpelling, toneOf, withoutTone, withTone } from "../../src/vietnamese/tone.ts";

test.each([
  ["oa", "hòa", "hoà"], ["oe", "khỏe", "khoẻ"], ["uy", "thúy", "thuý"], ["capitals", "HÒA", "HOÀ"], ["title case", "Thúy", "Thuý"],
  ["a sentence", "Tòa án hòa giải, khóa học", "Toà án hoà giải, khoá học"],
])("%s moves between the styles", (_, old, modern) => {
  expect(newStyle(old)).toBe(modern);
  expect(oldStyle(modern)).toBe(old);
});

test.each([
  ["a closed rime has one style", "hoàn toàn"], ["the u of qu is no vowel", "quý"], ["ua has one style", "của"],
  ["three vowels have one style", "ngoài"], ["no tone, nothing to move", "hoa"], ["a misplaced tone stays misplaced", "hiệu qủa"],
  ["a foreign word stays", "Liverpoòl"],
])("%s", (_, text) => {
  expect(newStyle(text)).toBe(text);
  expect(oldStyle(text)).toBe(text);
});

test("Every syllable of one style becomes one of the other, and comes back", () => {
  const [old, modern] = [syllables("old"), syllables("new")];
  expect([...old].filter((syllable) => !modern.has(newStyle(syllable)) || oldStyle(newStyle(syllable)) !== syllable)).toEqual([]);
});

test.each([
  ["the styles of one word", "Hoà Bình", "hòa bình", true], ["the same text", "Đà Nẵng", "Đà Nẵng", true],
  ["composed and decomposed", "hòa", "hòa".normalize("NFD"), true], ["another tone", "hoà", "hoá", false],
  ["đ and d", "đa", "da", false], ["i and y", "kỹ", "kĩ", false],
])("Same spelling: %s", (_, a, b, same) => {
  expect(sameSpelling(a, b)).toBe(same);
});

test.each([
  ["ngang", "hoa", 0], ["huyền", "hoà", 1], ["hỏi", "Thủ", 2], ["ngã", "MỸ", 3], ["sắc", "quốc", 4], ["nặng", "việt", 5],
])("The tone of %s", (_, syllable, tone) => {
  expect(toneOf(syllable)).toBe(tone);
});

test("A letter keeps its hat and case under another tone; a consonant takes none", () => {
  expect([withTone("ế", 5), withTone("Ờ", 0), withTone("đ", 3), withoutTone("Nguyễn Ái Quốc")]).toEqual(["ệ", "Ơ", "đ", "Nguyên Ai Quôc"]);
});
