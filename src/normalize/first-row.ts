import { namedGroup, type PatternRow } from "../tables/row.ts";

/** What of a row it takes to try it. */
type Tried = Pick<PatternRow, "pattern" | "needs">;

/**
 * The first row of a table, in its order, whose pattern matches a text. All patterns are tried in one search first, since
 * most lines match none; rows with `needs` only where one of those words stands.
 */
export function firstRow<Row extends Tried>(rows: readonly Row[]): (text: string) => Row | undefined {
  const free = anyOf(rows.filter((row) => row.needs === undefined));
  const needing = rows.filter((row) => row.needs !== undefined);
  return (text) => {
    if (free(text)) return rows.find((row) => matches(row, text));
    return needing.length === 0 ? undefined : needing.find((row) => matches(row, text));
  };
}

/** Whether a text matches any of the rows. */
export function anyRow(rows: readonly Tried[]): (text: string) => boolean {
  const free = anyOf(rows.filter((row) => row.needs === undefined));
  const needing = rows.filter((row) => row.needs !== undefined);
  return (text) => free(text) || (needing.length > 0 && needing.some((row) => matches(row, text)));
}

/** Whether the pattern of a row matches, its words looked for first. */
export function matches(row: Tried, text: string): boolean {
  return (row.needs === undefined || hasOne(text, row.needs)) && row.pattern.test(text);
}

/** Whether one of the words stands in a text. */
export function hasOne(text: string, words: readonly string[]): boolean {
  for (const word of words) if (text.includes(word)) return true;
  return false;
}

function anyOf(rows: readonly Tried[]): (text: string) => boolean {
  const joined = [...new Set(rows.map(flagsOf))].map((flags) => together(rows.filter((row) => flagsOf(row) === flags), flags));
  const [only, ...others] = joined;
  if (only === undefined) return () => false;
  return others.length === 0 ? (text) => only.test(text) : (text) => joined.some((pattern) => pattern.test(text));
}

/** The flags, but for those that make a pattern remember a place. */
function flagsOf({ pattern }: Tried): string {
  return [...pattern.flags].filter((flag) => flag !== "g" && flag !== "y").join("");
}

/** The patterns as one, that matches where any does. */
function together(rows: readonly Tried[], flags: string): RegExp {
  return new RegExp(rows.map(({ pattern }, at) => `(?:${unnamed(pattern.source, at)})`).join("|"), flags);
}

/** A source without its named groups, but for those that it refers back to. */
function unnamed(source: string, at: number): string {
  const back = (name: string): string => `\\k<${name}>`;
  const names = [...source.matchAll(namedGroup.pattern)].map((group) => group.groups?.["name"] ?? "");
  return names.reduce((written, name) => written.includes(back(name))
    ? written.replace(`(?<${name}>`, `(?<${name}${at}>`).replaceAll(back(name), `\\k<${name}${at}>`)
    : written.replace(`(?<${name}>`, "(?:"), source);
}
