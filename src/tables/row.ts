/** A row of a pattern table. A test feeds every row its own examples, so that the table proves itself. */
export interface PatternRow {
  readonly id: string;
  readonly pattern: RegExp;
  /** Texts that the pattern must match. */
  readonly example: readonly [string, ...string[]];
  /** Texts that it must not match. */
  readonly never: readonly [string, ...string[]];
  readonly because: string;
  /** Words of which every match holds one; where none stands the pattern need not be tried. For speed alone. */
  readonly needs?: readonly [string, ...string[]];
}

/** The opening of a named group in the source of a pattern. Group `name`. */
export const namedGroup: PatternRow = {
  id: "named-group", pattern: /\(\?<(?<name>[A-Za-z]\w*)>/g,
  example: ["(?<d>\\d{1,2})"], never: ["(?<=a)", "(?<!a)", "(?:a)"],
  because: "patterns that are tried together may not name a group twice",
};
