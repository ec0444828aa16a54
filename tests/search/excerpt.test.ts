import { expect, test } from "vitest";
import { excerptOf, type Piece } from "../../src/search/excerpt.ts";
import { termsOf } from "../../src/search/match.ts";

const filler = (count: number) => Array.from({ length: count }, (_, at) => `x${at}`).join(" ");

test.each([
  ["words are marked together", "đẩy mạnh công nghệ thông tin", "công nghệ thông tin", "đẩy mạnh [công nghệ thông tin]"],
  ["words typed without marks mark those with marks", "phát triển Chính phủ điện tử", "dien tu", "phát triển Chính phủ [điện tử]"],
  ["a word typed with marks marks no look-alike", "cộng đồng công nghệ", "công", "cộng đồng [công] nghệ"],
  ["a look-alike is marked where nothing closer stands", "cộng đồng", "công", "[cộng] đồng"],
  ["the beginning of a word is enough", "công nghệ", "công ngh", "[công nghệ]"],
  ["but not where the whole word stands", "tin tức, tính toán", "tin", "[tin] tức, tính toán"],
  ["where the words stand together, they are not marked apart", "công tác công nghệ", "công nghệ", "công tác [công nghệ]"],
  ["where they never stand together, they are", "công tác nghệ thuật", "công nghệ", "[công] tác [nghệ] thuật"],
  ["punctuation between them is marked with them", "công. Nghệ", "công nghệ", "[công. Nghệ]"],
  ["punctuation around a word does no harm", "(CNTT), năm 2009", "cntt", "([CNTT]), năm 2009"],
  ["a number is found by its beginning", "Chỉ thị 34/2008/CT-TTg ngày", "34/2008", "Chỉ thị [34/2008]/CT-TTg ngày"],
  ["decomposed words are composed first", "điện tử", "điện tử".normalize("NFD"), "[điện tử]"],
  ["a word that is not there marks nothing", "điện tử", "zzqxvk", "điện tử"],
  ["no words mark nothing", "điện tử", "", "điện tử"],
])("%s", (_, body, query, shown) => {
  expect(read(excerptOf("", body, termsOf(query)).excerpt)).toBe(shown);
});

test("the title is marked too, apart from the body", () => {
  const { title, excerpt } = excerptOf("Luật Công nghệ", "thông tin", termsOf("công nghệ thông tin"));
  expect([read(title), read(excerpt)]).toEqual(["Luật [Công nghệ]", "[thông tin]"]);
});

test("the excerpt stands around the phrase, not around its scattered words", () => {
  const body = `tin nghệ ${filler(60)} công nghệ thông tin ${filler(60)}`;
  const shown = read(excerptOf("", body, termsOf("công nghệ thông tin")).excerpt);
  expect(shown).toContain("[công nghệ thông tin]");
  expect(shown).toMatch(/^…x.*x\d+…$/s);
});

test("a text that does not hold the words is shown from its beginning", () => {
  expect(read(excerptOf("", `đầu ${filler(60)}`, termsOf("zzqxvk")).excerpt)).toMatch(/^đầu .*x\d+…$/);
});

function read(pieces: readonly Piece[]): string {
  return pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");
}
