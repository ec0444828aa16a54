import { expect, test } from "vitest";
import { fromBareKeys } from "../../src/search/bare-keys.ts";

test.each([
  ["a doubled d and a hat", "ddieejn", "điện"], ["a horn", "tuwr", "tử"], ["a pair of horns", "truwowngf", "trường"],
  ["one w for both", "dduowngf", "đường"], ["a hat without a tone", "coong", "công"], ["a tone alone", "nghis", "nghí"],
  ["an initial t before the tone", "tinhs", "tính"], ["digits", "d9ie65n", "điện"], ["a horn by digit", "tu73", "tử"], ["a tone by digit", "da1", "dá"],
])("%s: %s", (_, keys, word) => {
  expect(fromBareKeys(keys)).toBe(word);
});

test.each([
  ["a word without keys", "cong"], ["no syllable comes out", "zzqxvk"], ["a number", "2013"], ["letters of a foreign word", "office"],
  ["an abbreviation", "cntt"], ["nothing", ""], ["a misspelt word", "tuu"], ["a tone that the syllable cannot have", "tinhtf"],
])("%s makes none: %s", (_, keys) => {
  expect(fromBareKeys(keys)).toBeNull();
});
