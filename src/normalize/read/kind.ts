/** Tells an article from a legal text and from a page that lists articles. Reads lines. Writes the kind and doubts. */
import type { Doubt, Fact, Kind, Line } from "../../model.ts";
import { doubt } from "../doubt.ts";
import { writtenDates } from "./written-date.ts";

/** Fewest dated lines that make a list; a text has one posting date. */
const fewestDates = 4;
const fewestFields = 3;
/** Longest teaser of a list, in characters; longer lines are running text. */
const teaser = 200;
/** Characters that may stand beside a day in a line of a list: a mark, a time. */
const otherThanDay = 14;
const longestDay = 40;

export function readKind(lines: readonly Line[]): { kind: Fact<Kind>; doubts: Doubt[] } {
  const head = lines.find((line) => line.label === "letterhead");
  const fields = lines.filter((line) => line.label === "attribute");
  const dated = lines.filter(isDateLine);
  const dates = dated.filter((line, at) => line.number !== dated[at - 1]?.number);
  const closing = lines.some((line) => line.label === "signature") ? lines.find((line) => line.label === "recipients") : undefined;
  const ground = head ?? (fields.length >= fewestFields ? fields[0] : undefined) ?? closing;
  if (ground) return { kind: known("legal", ground, head ? "letterhead" : closing === ground ? "recipients" : "attribute-table"), doubts: [] };
  const text = lines.filter((line) => line.label === "paragraph" || line.label === "lead" || line.label === "item");
  const first = dates[0];
  if (first && dates.length >= fewestDates && text.filter((line) => line.text.length > teaser).length < dates.length) {
    return { kind: known("listing", first, "many-dates"), doubts: [doubt("list-page", first.text.trim(), first.number, {}, true)] };
  }
  const doubts = text.length === 0 ? [doubt("no-text", lines[0]?.text ?? "", null, {}, true)] : [];
  return { kind: { value: "article", evidence: [{ rule: "no-letterhead", grade: "assumed", quote: "", line: null }], rivals: [] }, doubts };
}

/** A line that holds a day, at most with a time and a mark, and no sentence. */
function isDateLine(line: Line): boolean {
  if (line.label === "date") return true;
  const [day] = line.text.length > longestDay + otherThanDay ? [] : writtenDates(line.text);
  return day !== undefined && day.date !== null && line.text.trim().length <= day.quote.length + otherThanDay;
}

function known(value: Kind, line: Line, rule: string): Fact<Kind> {
  return { value, evidence: [{ rule, grade: "placed", quote: line.text.trim(), line: line.number }], rivals: [] };
}
