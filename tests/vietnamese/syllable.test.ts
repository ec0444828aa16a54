import { expect, test } from "vitest";
import { isSyllable, syllables, tonelessSyllables } from "../../src/vietnamese/syllable.ts";

test.each([
  ["toneless written syllables", tonelessSyllables().length, 3736],
  ["written syllables in the old style", syllables("old").size, 17188],
  ["written syllables in the new style", syllables("new").size, 17188],
  ["written syllables in both styles", syllables("both").size, 17518],
])("The grammar makes the counted number of %s", (_, found, counted) => {
  expect(found).toBe(counted);
});

test.each([
  ["a long rime after a long onset", "nghiêng"], ["qu with its own rimes", "quyết"], ["quốc, the only quôc", "quốc"],
  ["gi that drops an i", "giếng"], ["gi alone", "gì"], ["the old tone style", "hòa"], ["the new tone style", "hoà"],
  ["capitals", "THUÝ"], ["y alone", "y"], ["y after l", "lý"], ["i after l", "lí"], ["yê without onset", "yêu"],
  ["ươ takes its tone on ơ", "rượu"], ["three vowels take it in the middle", "khuỷu"], ["a rare rime", "thuở"],
  ["oo of loans", "xoong"], ["no tone", "anh"],
])("%s is a syllable", (_, word) => {
  expect(isSyllable(word)).toBe(true);
});

test.each([
  ["k before a", "ka"], ["c before e", "cén"], ["ng before i", "nghá"], ["huyền on a stopped rime", "càc"],
  ["no tone on a stopped rime", "hoc"], ["a tone on the wrong vowel", "qủa"], ["two syllables", "chínhphủ"],
  ["an acronym", "UBND"], ["an English word", "email"], ["nothing", ""], ["a digit", "5"], ["iê without onset", "iêu"],
  ["y after n", "ny"], ["a damaged word", "nh\uFFFD"], ["a decomposed word", "hòa".normalize("NFD")],
])("%s is none", (_, word) => {
  expect(isSyllable(word)).toBe(false);
});
