/** The letters of Vietnamese. */
import type { PatternRow } from "./row.ts";

/** The tones in their dictionary order; a tone is its index here. */
export const tones = ["ngang", "huyền", "hỏi", "ngã", "sắc", "nặng"] as const;

/** One row a vowel, one column a tone, in the order of `tones`. */
export const toned = [
  "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị",
  "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
] as const;

/** The vowels that draw the tone to themselves, before any other of their syllable. */
export const hattedVowels = "ăâêôơ";

/** The combining mark of each tone, in the order of `tones`. */
export const toneMarks = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"] as const;

/** The Vietnamese alphabet with the four letters of foreign names, in dictionary order (TCVN 1960; CLDR `vi`). */
export const alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

/** A word: a run of letters with whatever marks are left on them after NFC. */
export const word: PatternRow = {
  id: "word",
  pattern: /[\p{L}\p{M}]+/gu,
  example: ["đường", "NĐ", "ṭ"],
  never: ["2010", " - ", "�"],
  because: "\\w and \\b do not know Vietnamese letters",
};

/** A word or a number as a text is compared by: punctuation, and the dots inside a number, part them. */
export const wordOrNumber: PatternRow = {
  id: "word-or-number",
  pattern: /[\p{L}\p{M}\p{N}]+/gu,
  example: ["đường", "2010", "QH11"],
  never: [" - ", "�", "\\*"],
  because: "two decisions that differ in their numbers alone are not the same text",
};

/** Marks above and below Latin letters. Marks of other scripts are vowels there and are no ornament. */
export const mark: PatternRow = {
  id: "mark",
  pattern: /[\u0300-\u036f]/g,
  example: ["e\u0301", "o\u031b"],
  never: ["é", "नि"],
  because: "folding strips tone, hat, breve and horn, and nothing else",
};

export const capitalLetter: PatternRow = {
  id: "capital-letter",
  pattern: /\p{Lu}/u,
  example: ["Đ", "UBND"],
  never: ["đ", "2010", "ª"],
  because: "a line in capitals has at least one",
};

/** What separates the syllables of a slug, in folded text. */
export const slugGap: PatternRow = {
  id: "slug-gap",
  pattern: /[^a-z0-9]+/g,
  example: [" - ", "“", "/"],
  never: ["nghi", "2010"],
  because: "an address keeps letters and digits of ASCII only",
};
