import type { PatternRow } from "./row.ts";

/** Every way to end a line but LF. */
export const lineEnd: PatternRow = {
  id: "line-end",
  pattern: /\r\n?|[\v\f\u2028\u2029]/g,
  example: ["\r\n", "\r", "\u2028"],
  never: ["\n", " "],
  because: "a line is what stands between two LF; a page break or a Word line break ends one too",
};
