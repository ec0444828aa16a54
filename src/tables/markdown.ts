/** What Markdown would take for markup. In a text from elsewhere none of it is: each match gets a backslash before `mark`. */
export interface EscapeRow {
  readonly id: string;
  /** Group `mark` is the character to escape. `where` line: at the head of a line; `anywhere`: wherever it stands. */
  readonly pattern: RegExp;
  readonly where: "line" | "anywhere";
  readonly example: readonly [plain: string, escaped: string];
  readonly because: string;
}

export const escapeRows: readonly EscapeRow[] = [
  { id: "backslash", where: "anywhere", pattern: /(?<mark>\\)/gu, example: ["C:\\tin", "C:\\\\tin"], because: "it escapes what follows" },
  { id: "emphasis", where: "anywhere", pattern: /(?<mark>\*)/gu, example: ["3*4*5", "3\\*4\\*5"], because: "CommonMark turns 3*4*5 into emphasis" },
  { id: "underscore", where: "anywhere", pattern: /(?<mark>(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}]))/gu, example: ["_a_ b_c", "\\_a\\_ b_c"], because: "inside a word it is plain" },
  { id: "code", where: "anywhere", pattern: /(?<mark>`)/gu, example: ["`a`", "\\`a\\`"], because: "code spans and fences" },
  { id: "bracket", where: "anywhere", pattern: /(?<mark>[[\]])/gu, example: ["[1](b)", "\\[1\\](b)"], because: "links, images and reference definitions" },
  { id: "angle", where: "anywhere", pattern: /(?<mark><)/gu, example: ["<b>", "\\<b>"], because: "HTML and autolinks" },
  { id: "entity", where: "anywhere", pattern: /(?<mark>&)(?=#?[A-Za-z0-9]{1,32};)/gu, example: ["&amp; R&D", "\\&amp; R&D"], because: "an entity that is still written out is text" },
  { id: "pipe", where: "anywhere", pattern: /(?<mark>\|)/gu, example: ["a | b", "a \\| b"], because: "tables" },
  { id: "heading", where: "line", pattern: /^(?<mark>#)(?=#{0,5}(?: |$))/gu, example: ["# 1", "\\# 1"], because: "headings" },
  { id: "quote", where: "line", pattern: /^(?<mark>>)/gu, example: ["> a", "\\> a"], because: "block quotations" },
  { id: "bullet", where: "line", pattern: /^(?<mark>[-+])(?=[ -]|$)/gu, example: ["- a", "\\- a"], because: "lists and thematic breaks" },
  { id: "ordered", where: "line", pattern: /^\d{1,9}(?<mark>[.)])(?= |$)/gu, example: ["3. Báo cáo", "3\\. Báo cáo"], because: "Markdown renumbers lists; in law a number is text" },
  { id: "underline", where: "line", pattern: /^(?<mark>=)(?==* *$)/gu, example: ["===", "\\==="], because: "setext headings" },
  { id: "tilde", where: "line", pattern: /^(?<mark>~)(?=~~)/gu, example: ["~~~", "\\~~~"], because: "fences" },
  { id: "attribute", where: "line", pattern: /^(?<mark>\{)(?=\.[a-z]{1,20}\} *$)/gu, example: ["{.caption}", "\\{.caption}"], because: "our own mark of captions" },
];
