import type { PatternRow } from "./row.ts";

/** A sign that makes a run of signs one word: beside it no other word begins or ends. */
export const wordSign: PatternRow = {
  id: "word-sign",
  pattern: /[\p{L}\p{M}\p{N}]/u,
  example: ["ữ", "7", "Đ"],
  never: [" ", "/", "(", "�"],
  because: "5/CT-TTg is no citation inside 15/CT-TTg, and \\b does not know Vietnamese",
};

/** What may stand inside a legal number on either side of a cut: beside it the number goes on. */
export const numberSign: PatternRow = {
  id: "number-sign",
  pattern: /[\p{L}\p{M}\p{N}/&–-]/u,
  example: ["Q", "/", "-", "&"],
  never: [" ", ",", ")", "."],
  because: "15/CT is no citation inside 15/CT-TTg",
};

/** A short form in capitals, as a whole word. */
export const shortForm: PatternRow = {
  id: "short-form",
  pattern: /(?=\p{Lu})(?<![\p{L}\p{M}\p{N}/&-])\p{Lu}{1,8}(?:[ \u00a0]?[&-][ \u00a0]?\p{Lu}{1,6}){0,3}\p{Lu}(?![\p{L}\p{M}\p{N}/&-])/gu,
  example: ["CNTT", "TT&TT", "KT-XH", "TT& TT", "UBND"],
  never: ["Bộ", "A", "15/QĐ-UBND", "CNTTs", "TT&Truyền"],
  because: "seed 001 writes TT& TT; a number's letters are no abbreviation",
};
