import { expect, test } from "vitest";
import { termsOf } from "../../src/search/match.ts";
import { oneApart, suggestionOf } from "../../src/search/suggest.ts";
import { countedIn, packVocabulary, unpackVocabulary, vocabularyOf } from "../../src/search/vocabulary.ts";

const vocabulary = vocabularyOf([countedIn([...Array.from({ length: 5 }, () => "tự do. từ năm tới"), "Chính phủ điện tử; công nghệ thông tin. Nghề nông"])]);

test.each([
  ["one more letter", "tuu", "tu", true], ["one less", "tn", "tin", true], ["another", "cang", "cong", true], ["two exchanged", "cnog", "cong", true],
  ["the same", "cong", "cong", false], ["two other letters", "bang", "bien", false], ["two more", "t", "tin", false], ["exchanged, but apart", "gonc", "cong", false],
])("%s", (_, one, other, expected) => {
  expect([oneApart(one, other), oneApart(other, one)]).toEqual([expected, expected]);
});

test.each([
  ["a letter twice", "dien tuu", ["dien"], "dien tu"],
  ["letters exchanged", "cnog nghe", ["nghe"], "cong nghe"],
  ["what stands beside it decides", "thong tn", ["thong"], "thong tin"],
  ["known words keep their marks", "điện tuu", ["điện"], "điện tu"],
])("%s: %s", (_, words, kept, suggestion) => {
  expect(suggestionOf(termsOf(words), kept, vocabulary)).toBe(suggestion);
});

test.each([["a word like none", "zzqxvk", []], ["words that are all known", "cong nghe", ["cong", "nghe"]], ["no words", "", []]])("%s has no suggestion", (_, words, kept) => {
  expect(suggestionOf(termsOf(words), kept, vocabulary)).toBeNull();
});

test("the vocabulary is folded, the most frequent first, without numbers, and comes back from its packing", () => {
  const held = vocabularyOf([countedIn(["Điện tử 2013, điện lực", "điện tử"])]);
  expect(held).toEqual({ words: ["dien", "tu", "luc"], pairs: [[0, 1], [0, 2]] });
  expect(unpackVocabulary(JSON.parse(JSON.stringify(packVocabulary(held))))).toEqual(held);
});

test("the vocabularies of parts make the vocabulary of the whole", () => {
  const texts = ["điện tử, lực lượng", "điện lực 7", "tử tế"];
  expect(vocabularyOf(texts.map((text) => countedIn([text])))).toEqual(vocabularyOf([countedIn(texts)]));
});
