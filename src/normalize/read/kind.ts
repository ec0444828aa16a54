/** Tells an article from a legal text and from a page that lists articles. Reads lines. Writes the kind and doubts. */
import type { Doubt, Fact, Kind, Line } from "../../model.ts";
import { dateLabelRows, entryRows } from "../../tables/dates.ts";
import { cellEdge, moreRow } from "../../tables/shapes.ts";
import { bareNumberRow } from "../../tables/citations.ts";
import { doubt } from "../doubt.ts";
import { anyRow } from "../first-row.ts";
import { writtenDates } from "./written-date.ts";

/** Fewest dated lines that make a list; a text has one posting date. */
const fewestDates = 4;
const fewestFields = 3;
/** Numbers of legal texts alone on their lines, beside as many days, that make a table of texts. */
const fewestNumbers = 3;
/** Links to whole texts that make a list of teasers. */
const fewestTeasers = 3;
/** Longest teaser of a list, in characters; longer lines are running text. */
const teaser = 200;
/** Lines of running text that stand together in a text, and the length, in characters, from which one counts. */
const fewestRunning = 4;
const shortTeaser = 90;
/** Characters that may stand beside a day in a line of a list: a mark, a time. */
const otherThanDay = 14;
const longestDay = 40;
/** Fewest cells of a row, and its greatest length in characters. */
const fewestCells = 3;
const longestRow = 600;

/** Its form alone, without a number, an office or a day, makes no legal text of a site's notice. */
const notice = "THÔNG BÁO";

/** Days of a deadline, an event or a system's work make no list. */
const isHandling = anyRow(dateLabelRows.filter(({ role }) => role === "other"));

export function readKind(lines: readonly Line[]): { kind: Fact<Kind>; doubts: Doubt[] } {
  const head = lines.find((line) => line.label === "letterhead" && line.text.trim() !== notice);
  const fields = lines.filter((line) => line.label === "attribute");
  const dated = lines.filter(isDateLine);
  const dates = dated.filter((line, at) => line.number !== dated[at - 1]?.number);
  const closing = lines.some((line) => line.label === "signature") ? lines.find((line) => line.label === "recipients") : undefined;
  const numbers = lines.filter((line) => bareNumberRow.pattern.test(line.text.trim()));
  const teasers = lines.filter((line) => moreRow.pattern.test(line.text.trim()));
  const entries = lines.filter((line) => isDateLine(line) || isEntry(line));
  if (!head && entries.length >= fewestTeasers && teasers.length >= fewestTeasers && longestRun(lines) < fewestRunning) return listing(entries[0] as Line);
  if (!head && dates.length >= fewestDates && numbers.length >= fewestNumbers && longestRun(lines) < fewestRunning) return listing(dates[0] as Line);
  const ground = head ?? (fields.length >= fewestFields ? fields[0] : undefined) ?? closing;
  if (ground) return { kind: known("legal", ground, head ? "letterhead" : closing === ground ? "recipients" : "attribute-table"), doubts: [] };
  const text = lines.filter((line) => line.label === "paragraph" || line.label === "lead" || line.label === "item");
  const first = dates[0];
  if (first && dates.length >= fewestDates && longestRun(lines) < fewestRunning && text.filter((line) => line.text.length > teaser).length < dates.length) {
    return listing(first);
  }
  const doubts = !text.some(hasWord) ? [doubt("no-text", lines[0]?.text ?? "", null, {}, true)] : [];
  return { kind: { value: "article", evidence: [{ rule: "no-letterhead", grade: "assumed", quote: "", line: null }], rivals: [] }, doubts };
}

function listing(first: Line): { kind: Fact<Kind>; doubts: Doubt[] } {
  return { kind: known("listing", first, "many-dates"), doubts: [doubt("list-page", first.text.trim(), first.number, {}, true)] };
}

/** Marks alone are no text. */
function hasWord({ text }: Line): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** The most lines of running text that stand together without a day between them: a list has one or two an entry. */
function longestRun(lines: readonly Line[]): number {
  let [run, longest] = [0, 0];
  for (const line of lines) {
    if (isDateLine(line)) run = 0;
    else if ((line.label === "paragraph" || line.label === "lead" || line.label === "item") && line.text.length > shortTeaser) run += 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** A line that holds a day, at most with a time and a mark, and no sentence. */
function isDateLine(line: Line): boolean {
  if (line.label === "date") return !isHandling(line.text);
  if (isRow(line)) return true;
  const [day] = line.text.length > longestDay + otherThanDay ? [] : writtenDates(line.text);
  return day !== undefined && day.date !== null && line.text.trim().length <= day.quote.length + otherThanDay;
}

/** A title with its day. */
function isEntry({ text, label }: Line): boolean {
  return label !== "chrome" && text.length <= longestRow && entryRows.some(({ pattern }) => pattern.test(text.trim()));
}

/** A row of a table of texts: several cells, one of which holds a day. */
function isRow({ text, label }: Line): boolean {
  if (label === "attribute" || label === "letterhead" || text.length > longestRow) return false;
  const cells = text.split(cellEdge.pattern).map((cell) => cell.trim()).filter((cell) => cell !== "");
  return cells.length >= fewestCells && cells.some((cell) => cell.length <= longestDay && writtenDates(cell).some((day) => day.date !== null));
}

function known(value: Kind, line: Line, rule: string): Fact<Kind> {
  return { value, evidence: [{ rule, grade: "placed", quote: line.text.trim(), line: line.number }], rivals: [] };
}
