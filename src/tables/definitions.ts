/** How a text says what an abbreviation stands for. */
import type { PatternRow } from "./row.ts";

/** An abbreviation in brackets after its words, with or without "gọi tắt là". */
export const definition: PatternRow = {
  id: "definition",
  pattern: /[(\[] ?(?:(?:sau đây )?(?:được )?(?:gọi|viết) tắt là:? ?)?["“]?(?<short>[A-ZĐ](?:[A-ZĐ]| ?[&-] ?(?=[A-ZĐ])){1,9})["”]? ?[)\]]/gu,
  example: ["công nghệ thông tin (CNTT)", "Thông tin và Truyền thông (TT&TT)", "dịch vụ công (gọi tắt là DVC)", "(sau đây gọi tắt là “CQNN”)"],
  never: ["(Việt Nam)", "(A)", "(2013)", "CNTT"],
  because: "legal and news texts introduce an abbreviation once, right after its words",
};

/** What ends the words before an abbreviation: a sentence, a bracket, a line. */
export const clauseEnd: PatternRow = {
  id: "clause-end",
  pattern: /[.;:()[\]"“”\n]/u,
  example: [". ", "; ", "("],
  never: [", ", " - ", "và"],
  because: "the words of an abbreviation stand in one clause with it",
};

/** Words that an abbreviation may pass over. */
export const passedOver: readonly string[] = ["và", "của", "các", "về", "cho", "trong", "với", "of", "and", "the", "for"];
