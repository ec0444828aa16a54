/**
 * What decoding and mending still get wrong. Each case must fail: when one passes, it belongs among the tests.
 */
import { expect, test } from "vitest";
import { decode } from "../../src/normalize/decode.ts";
import { mend } from "../../src/normalize/mend.ts";

const mended = (text: string) => mend({ text, encoding: "utf-8", grade: "inferred", score: 1 }).value;
const decoded = (text: string) => decode({ path: "a.txt", sha256: "", bytes: new TextEncoder().encode(text), note: null }).value.text;

test.fails.each([
  ["a word written without the space that the damage now shows", "ngành c� phê", "ngành càphê"],
  ["a rare word in capitals that another letter makes commoner", "QUẢ T� NẶNG", "QUẢ TẠ NẶNG"],
  ["a space before dots that a writer left", "các sở, ban, v� ...", "các sở, ban, và ..."],
  ["à as a word inside a sentence", "À, � thế", "À, à thế"],
  ["a name of Đắk Lắk that lost its first letter", "tỉnh �ắk Lắk, nhi�u tr�ng", "tỉnh Đắk Lắk, nhiều trọng"],
  ["of the letters that Windows-1252 has holes for, the rarer", "chiếc c� xe, nhi�u tr�ng điểm", "chiếc cọ xe, nhiều trọng điểm"],
  ["question marks in place of letters", "Vi?t Nam", "Việt Nam"],
  ["lost spaces", "PhóchủtịchHộicácphòngthửnghiệm", "Phó chủ tịch Hội các phòng thử nghiệm"],
])("Mending: %s", (_, text, expected) => {
  expect(mended(text)).toBe(expected);
});

test.fails.each([
  ["UTF-8 read as Windows-1251", "Bб»™ ThГґng tin vГ  Truyб»Ѓn thГґng", "Bộ Thông tin và Truyền thông"],
  ["UTF-8 read as Windows-1258", "ThĂ´ng tin", "Thông tin"],
  ["VIQR", "Bo^. Tho^ng tin va` Truye^`n tho^ng", "Bộ Thông tin và Truyền thông"],
])("Decoding: %s", (_, text, expected) => {
  expect(decoded(text)).toBe(expected);
});
