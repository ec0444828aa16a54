/** A row of a pattern table. A test feeds every row its own examples, so that the table proves itself. */
export interface PatternRow {
  readonly id: string;
  readonly pattern: RegExp;
  /** Texts that the pattern must match. */
  readonly example: readonly [string, ...string[]];
  /** Texts that it must not match. */
  readonly never: readonly [string, ...string[]];
  readonly because: string;
}
