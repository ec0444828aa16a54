import { clauseEndRow, leadingZerosRow, numberGlueRow, numberJointRow } from "../../../tables/citations.ts";
import { longForm } from "../../../tables/abbreviations.ts";
import { matchesOf } from "../../matches.ts";
import { fold } from "../../../vietnamese/fold.ts";

/** One place where a text names a legal document. */
export interface Mention {
  readonly rule: string;
  /** A full number, a law by name and year, or a form and number without the rest. */
  readonly kind: "number" | "law" | "short";
  /** Key of the table of forms. */
  readonly form: string | null;
  readonly as: string;
  /** The number alone and its codes as written (empty for a law by name). */
  readonly n: string;
  readonly codes: readonly string[];
  /** The year inside the number, or of the law's name. */
  readonly year: string | null;
  /** The law's name and its abbreviation in parentheses. */
  readonly name: string | null;
  readonly abbr: string | null;
  readonly date: string | null;
  /** The day told before the number on which it was signed. */
  readonly signed: string | null;
  readonly start: number;
  readonly end: number;
}

const joint = new RegExp(numberJointRow.pattern.source, "gu");
const clauseEnd = new RegExp(clauseEndRow.pattern.source, "gu");

/** What two spellings of one number share: folded, without blanks, zeros before it or the kind of its strokes. */
export function numberKey(as: string): string {
  const folded = fold(as).replaceAll("&", "").replace(numberGlueRow.pattern, "$<n>/");
  return folded.replace(joint, "/").replace(leadingZerosRow.pattern, "");
}

/** What two spellings of one law's name share: abbreviations written out, marks and commas gone. */
export function nameKey(name: string): string {
  return nameSyllables(name).join(" ");
}

/** The folded syllables of a name, abbreviations written out by the table. */
export function nameSyllables(name: string): readonly string[] {
  const long = name.split(" ").map((word) => longForm(word) ?? word).join(" ");
  return fold(long).split(joint).filter((part) => part !== "");
}

/** The words before a place, back to the start of their clause, at most `most` characters and not beyond `floor`. */
export function before(text: string, at: number, most: number, floor: number): string {
  const words = text.slice(Math.max(floor, at - most, 0), at);
  const ends = matchesOf(words, clauseEnd).filter((end) => !words.slice(end.index).startsWith(":"));
  const last = ends.at(-1);
  return last === undefined ? words : words.slice(last.index + last[0].length);
}

/** The words after a place, to the end of their clause, at most `most` characters and not beyond `ceiling`. */
export function after(text: string, at: number, most: number, ceiling: number): string {
  const words = text.slice(at, Math.min(ceiling, at + most));
  const end = clauseEndRow.pattern.exec(words);
  return end === null ? words : words.slice(0, end.index);
}
