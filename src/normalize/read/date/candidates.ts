/**
 * Gathers the dates that may be a text's: from its letterhead, its page, its closing words, its address, its first sentence.
 * Reads labelled lines and the note. Writes candidates with their role and evidence, in no order of strength.
 */
import type { DateRole, Evidence, Grade, Line, SourceNote } from "../../../model.ts";
import { dateLabelRows, eventOpenerRow, issueRow, letterheadDateRow, ownAddressRow, passedRow, urlDateRows } from "../../../tables/dates.ts";
import { attributeRows, draftMarkRow, headingNumberRow, issuedWithRow } from "../../../tables/frames.ts";
import { addressGap, lawPassed, pureLetters, shortDay, siteMark, updateWord } from "../../../tables/shapes.ts";
import { slug } from "../../../vietnamese/slug.ts";
import { matches } from "../../first-row.ts";
import { bare } from "../../space.ts";
import { unwrapped } from "../../unwrap.ts";
import { calendarDate, writtenClock, writtenDates } from "../written-date.ts";

/** Strongest first: the order of evidence that fits all labelled pages. */
export const order = ["attribute", "letterhead", "passed", "issued-with", "page-line", "label", "created", "updated", "url", "note-url", "issue", "event", "other"] as const;
type Source = (typeof order)[number];

export interface Candidate {
  readonly source: Source;
  readonly role: DateRole | "effective" | "received" | "clock" | "other";
  readonly date: string | null;
  readonly written: string;
  readonly evidence: Evidence;
}

/** Fewest words of an address that tell whose it is. */
const fewestSlugWords = 4;
/** Rules that know the clock of a site. */
const clocks: ReadonlySet<string> = new Set(["header-clock", "site-clock"]);
/** Labels of days that count where no day of posting stands. */
const weakLabels: ReadonlySet<string> = new Set(["label-created", "label-answered"]);
/** Paragraphs that may open with the event: what a later one opens with is one event among others. */
const eventParagraphs = 1;

/** Every date that may be the text's. */
export function dateCandidates(lines: readonly Line[], note: SourceNote | null): Candidate[] {
  const whole = unwrapped(lines);
  return [...received(whole.flatMap((line, at) => ofDraft(whole[at - 1], lineCandidates(line)))), ...ownAddress(lines), ...eventCandidates(lines), ...noteCandidates(note)];
}

/** On a line that says when a paper came in, every day is of its handling. */
function received(found: readonly Candidate[]): Candidate[] {
  const handled = new Set(found.filter(({ role }) => role === "received").map(({ evidence: { line } }) => line));
  return found.map((one) => (handled.has(one.evidence.line) ? { ...one, source: "other", role: "received" } : one));
}

/** The day below the mark of a draft is that draft's. */
function ofDraft(above: Line | undefined, found: Candidate[]): Candidate[] {
  return above !== undefined && draftMarkRow.pattern.test(bare(above.text)) ? found.map((one) => ({ ...one, source: "other", role: "other" })) : found;
}

function lineCandidates(line: Line): Candidate[] {
  switch (line.label) {
    case "attribute": return attributeCandidates(line);
    case "letterhead": return letterheadCandidates(line);
    case "date": return letterheadDateRow.pattern.test(line.text) ? letterheadCandidates(line) : pageCandidates(line);
    case "chrome": return clocks.has(line.rule) ? pageCandidates(line).map((one) => ({ ...one, source: "other", role: "clock" })) : [];
    case "paragraph": return passedCandidates(line);
    case "credit": case "byline": return [...urlCandidates(line.text, line.number, "url"), ...line.rule === "credit-printed" ? printedCandidates(line) : []];
    default: return [];
  }
}

function candidate(source: Source, role: Candidate["role"], date: string | null, quote: string, line: Line | null, grade: Grade, rule: string): Candidate {
  return { source, role, date, written: quote, evidence: { rule, grade, quote, line: line?.number ?? null } };
}

function attributeCandidates(line: Line): Candidate[] {
  return attributeRows.filter((row) => row.field === "issued" || row.field === "effective").flatMap((row) => {
    const value = row.pattern.exec(line.text)?.groups?.["value"] ?? "";
    return writtenDates(value).slice(0, 1).map((one) =>
      candidate("attribute", row.field === "issued" ? "issued" : "effective", one.date, row.pattern.exec(line.text)?.[0].trim() ?? one.quote, line, "labelled", row.id));
  });
}

/** The place-and-date line; a draft's blank day is no date. */
function letterheadCandidates(line: Line): Candidate[] {
  const own = letterheadDateRow.pattern.exec(line.text) ?? headingNumberRow.pattern.exec(line.text.trim());
  const match = own ?? issuedWithRow.pattern.exec(bare(line.text));
  const groups = match?.groups;
  if (!match || !groups?.["d"] || !groups["m"] || !groups["y"]) return [];
  const [source, rule, grade] = own ? ["letterhead", letterheadDateRow.id, "placed"] as const : ["issued-with", issuedWithRow.id, "inferred"] as const;
  return [candidate(source, "issued", calendarDate(groups), match[0].trim(), line, grade, rule)];
}

/** The issue of the journal in which a paper was printed, to the month at most. */
function printedCandidates(line: Line): Candidate[] {
  return writtenDates(line.text).slice(0, 1).map((one) => candidate("issue", "published", one.date, quoteOf(line.text), line, "labelled", line.rule));
}

/** The day on which a law was passed, in its last sentence. */
function passedCandidates(line: Line): Candidate[] {
  const said = matches(passedRow, line.text) ? passedRow.pattern.exec(line.text)?.[0] : undefined;
  const day = said === undefined ? undefined : writtenDates(line.text.slice(said.length)).find((one) => one.at === 0);
  return day === undefined ? [] : [candidate("passed", "issued", day.date, `${said}${day.quote}`, line, "labelled", passedRow.id)];
}

function pageCandidates(line: Line): Candidate[] {
  const label = dateLabelRows.find((row) => row.pattern.test(line.text));
  const clock = writtenClock(line.text);
  const issue = writtenDates(line.text).length === 0 ? issueRow.pattern.exec(line.text.trim()) : null;
  const { month, ofYear, y, iy } = issue?.groups ?? {};
  const year = month !== undefined && ofYear !== undefined ? `${ofYear}-${month.padStart(2, "0")}` : y ?? iy;
  if (year) return [candidate("page-line", "published", year, quoteOf(line.text), line, "placed", issueRow.id)];
  return writtenDates(line.text).slice(0, 1).map((one) => {
    const date = one.date !== null && clock !== null && one.date.length === 10 ? `${one.date}T${clock}` : one.date;
    const source: Source = label === undefined ? "page-line" : weakLabels.has(label.id) ? "created" : updateWord.pattern.test(line.text) ? "updated" : "label";
    return candidate(source, label?.role ?? "published", date, quoteOf(line.text), line, label ? "labelled" : "placed", label?.id ?? one.rule);
  });
}

function quoteOf(text: string): string {
  return text.replace(/^[\s\u00a0.,;|•*-]+|[\s\u00a0.,;|-]+$/gu, "");
}

/** The first dated event: the text's first paragraphs that open with a full date. */
function eventCandidates(lines: readonly Line[]): Candidate[] {
  const lead = lines.findIndex((line) => line.label === "lead");
  return lines.slice(Math.max(0, lead)).filter((line) => line.label === "lead" || line.label === "paragraph").slice(0, eventParagraphs).flatMap((line) => {
    const words = line.text.trimStart().replace(siteMark.pattern, "");
    const opener = eventOpenerRow.pattern.exec(words);
    if (!opener) return [];
    const rest = words.slice(opener[0].length);
    const first = writtenDates(rest.slice(0, 40)).find((one) => one.at === 0);
    if (first && lawPassed.pattern.test(rest.slice(first.quote.length))) return [];
    if (first) return [candidate("event", "event", first.date, opener[0] + first.quote, line, "placed", eventOpenerRow.id)];
    const short = shortDay.pattern.exec(rest)?.[0];
    return short === undefined ? [] : [candidate("event", "other", null, opener[0] + short, line, "placed", "event-without-year")];
  }).slice(0, 1);
}

/** The page's own address, told by the words of its title, wherever the dump holds it; the sites' own credit lines are read with the credits. */
function ownAddress(lines: readonly Line[]): Candidate[] {
  const title = new Set(slug(lines.filter((line) => line.label === "title").map((line) => line.text).join(" "), 400).split("-"));
  return lines.filter((line) => line.label === "chrome" && ownAddressRow.pattern.test(line.text.trim()) && isOf(title, line.text.trim())).flatMap((line) => urlCandidates(line.text, line.number, "url"));
}

/** Whether the last part of an address is made of the words of a title. */
function isOf(title: ReadonlySet<string>, address: string): boolean {
  const words = (address.split("/").findLast((part) => part !== "") ?? "").split(addressGap.pattern).filter((word) => pureLetters.pattern.test(word));
  return words.length >= fewestSlugWords && words.filter((word) => title.has(word)).length >= words.length * 0.8;
}

function noteCandidates(note: SourceNote | null): Candidate[] {
  return note?.url === undefined ? [] : urlCandidates(note.url, null, "note-url");
}

function urlCandidates(text: string, line: number | null, source: Source): Candidate[] {
  return urlDateRows.flatMap((row) => {
    const match = row.pattern.exec(text);
    if (!match) return [];
    return [{ source, role: "published" as const, date: calendarDate(match.groups ?? {}), written: match[0], evidence: { rule: row.id, grade: "inferred" as const, quote: match[0], line } }];
  });
}
