/**
 * Cuts a line that holds a date, a label or a control beside the title into labelled pieces.
 * Reads drafts without a label. Writes pieces labelled date, byline, credit or chrome.
 */
import { accountRow, creditRows } from "../../tables/bylines.ts";
import { dateLabelRows, extractorDateRow, issueRow, letterheadDateRow, timeWordRow } from "../../tables/dates.ts";
import { bracketedDay, bracketedDayAlone, digit, fieldEnd, fieldSign, labelSign, separators, todayHead, wrapStart } from "../../tables/shapes.ts";
import { stepGap } from "../../tables/controls.ts";
import { siteNameRow } from "../../tables/site-names.ts";
import { bodyStart, cutEach, isByline, isName, isNames, draftOf, labelled, wordCount, type Draft } from "./draft.ts";
import { anyRow, matches } from "../first-row.ts";
import { hasLabel, runsOf, scan, type Found } from "./field-runs.ts";
import { bare } from "../space.ts";
import { splitNames } from "../person.ts";
import type { LineLabel } from "../../model.ts";

/** Longest line that can be a row of fields, in characters. */
const longestLine = 200;
/** Most words that may stand beside a date without making the line a sentence. */
const mostFreeWords = 10;
/** A sentence is a row of fields only where a label stands in its first characters. */
const headOfLine = 60;
/** Lines of running text that may stand above a page's date; and words in small letters before a day that make a sentence. */
const mostAboveDate = 3;
const fewestSmall = 4;
/** Lines between the text and a day below it: its author, its source. */
const mostBelowText = 4;
/** What stands between fields. */
const freeEdges = /^[\s|,:•·–-]+|[\s|,:•·–-]+$/gu;
/** Labels of days that a page prints below its text too; other days there are told by the text. */
const postings: ReadonlySet<string> = new Set(dateLabelRows.filter(({ role }) => role !== "other").map(({ id }) => id));
const agencies = creditRows.filter((row) => row.id === "credit-agency");
const [isAgency, isCredit] = [anyRow(agencies), anyRow(creditRows)];

export function peelFields(drafts: readonly Draft[]): readonly Draft[] {
  const start = bodyStart(drafts);
  const head = headEnd(drafts, start);
  const foot = footDay(drafts, start);
  return cutEach(drafts, (draft, at) => {
    if (draft.label !== null) return at < start && draft.rule === "breadcrumb" ? cutTrail(draft) : null;
    return (at < start ? cutDay(draft) : at < head ? cutExtracted(draft) ?? wholeDay(draft) : at === foot ? wholeDay(draft) : null) ?? cut(draft, at < start);
  });
}

/** Where the first few lines of running text are over: a page may print its date below its summary. */
function headEnd(drafts: readonly Draft[], start: number): number {
  let running = 0;
  for (let at = start; at < drafts.length; at++) if (drafts[at]?.prose && ++running > mostAboveDate) return at;
  return drafts.length;
}

/** The place of a day alone right below the text and its signature: portals print the date of posting there too. */
function footDay(drafts: readonly Draft[], start: number): number {
  const end = drafts.findLastIndex((draft) => draft.label === null && draft.prose);
  const undated = !drafts.slice(0, end).some((draft) => draft.label === null && wholeDay(draft) !== null);
  let passed = 0;
  for (let at = end + 1; end > start && at < drafts.length && passed < mostBelowText; at++) {
    const draft = drafts[at];
    if (draft?.label === "blank") continue;
    if (draft?.label !== null) return -1;
    if (bracketedDayAlone.pattern.test(draft.bare) || (undated && wholeDay(draft) !== null)) return at;
    passed += 1;
  }
  return -1;
}

/** A breadcrumb that ends in the day of the page, and not in its title. */
function cutTrail(draft: Draft): readonly Draft[] | null {
  const day = draft.text.split(stepGap.pattern).at(-1) ?? "";
  const dated = wholeDay(draftOf(draft.number, day));
  if (dated === null || !digit.pattern.test(day)) return null;
  return [{ ...draftOf(draft.number, draft.text.slice(0, -day.length)), label: draft.label, rule: draft.rule }, ...dated];
}

/** A line in the head of the text that is a date and its time, beside counters and the author's name at most; behind the word for a time stands when something takes place. */
function wholeDay(draft: Draft): readonly Draft[] | null {
  if (draft.text.length > longestLine || draft.prose || !fieldSign.pattern.test(draft.text)) return null;
  const runs = runsOf(draft.text, scan(draft.text));
  if (runs.some(({ row }) => row === timeWordRow.id)) return null;
  const day = runs.find(({ part }) => part === "day");
  if (!day) return null;
  if (runs.every(({ part }) => part === "day" || part === "dress" || part === "gap" || part === "label")) return [labelled(draft, "date", day.row)];
  const isSigned = runs.every(({ part, at, end }) => part !== "free" || isNames(bare(draft.text.slice(at, end)).replace(freeEdges, "")));
  const pieces = isSigned ? piecesOf(draft, runs) : [];
  return pieces.length > 0 && pieces.every(({ label }) => label !== null) ? pieces : null;
}

/** The day that an extractor left before the first words. */
function cutExtracted(draft: Draft): readonly Draft[] | null {
  const day = extractorDateRow.pattern.exec(draft.text)?.groups?.["day"];
  return day === undefined ? null : [labelled(draftOf(draft.number, day), "date", extractorDateRow.id), draftOf(draft.number, draft.text.slice(day.length))];
}

/** A day in brackets behind the title. */
function cutDay(draft: Draft): readonly Draft[] | null {
  const cutAt = bracketedDay.pattern.exec(draft.text)?.groups;
  if (!cutAt?.["text"] || !cutAt["day"] || draft.prose) return null;
  return [draftOf(draft.number, cutAt["text"]), labelled(draftOf(draft.number, cutAt["day"]), "date", bracketedDay.id)];
}

function cut(draft: Draft, beforeBody: boolean): readonly Draft[] | null {
  if (draft.text.length > longestLine || !(beforeBody ? fieldSign : labelSign).pattern.test(draft.text)) return null;
  if (beforeBody && !draft.prose && todayHead.pattern.test(draft.text)) return [labelled(draft, "chrome", "site-clock")];
  if (beforeBody && matches(issueRow, draft.bare)) return [labelled(draft, "date", issueRow.id)];
  if (beforeBody && draft.words <= 14 && matches(letterheadDateRow, draft.text)) return [labelled(draft, "date", letterheadDateRow.id)];
  if (draft.prose && !hasLabel(draft.text.slice(0, headOfLine))) return null;
  if (!beforeBody && !hasLabel(draft.text)) return null;
  const found = scan(draft.text);
  const sentence = draft.prose && !separators.pattern.test(draft.text.slice(0, found[0]?.at));
  if (sentence) return null;
  if (!found.some(({ part, row }) => (beforeBody ? part !== "dress" : part === "furniture" || part === "author" || part === "credit" || (part === "label" && postings.has(row))))) return null;
  const runs = runsOf(draft.text, found);
  const free = runs.filter((run, at) => run.part === "free" && !isAnnounced(draft.text, runs, at) && !isNamed(draft.text.slice(run.at, run.end)));
  if (free.reduce((sum, run) => sum + wordCount(draft.text.slice(run.at, run.end)), 0) > mostFreeWords) return null;
  if (free.some((run) => isClause(draft.text.slice(run.at, run.end), run.at > (found.find(({ part }) => part === "day")?.at ?? Number.POSITIVE_INFINITY)))) return null;
  const pieces = piecesOf(draft, runs);
  return pieces.every((piece) => piece.label !== null) ? pieces : null;
}

/** Names with their degrees and offices. */
function isNamed(text: string): boolean {
  return isByline(text.replace(freeEdges, ""));
}

/** Behind a label for names one word in small letters, the account of a content system; a name with its post; or an office, few of whose words are capitalised. */
function isAnnounced(text: string, runs: readonly Found[], at: number): boolean {
  if (runs.slice(0, at).findLast(({ part }) => part !== "gap")?.part !== "author") return false;
  const words = bare(text.slice(runs[at]?.at, runs[at]?.end));
  return wordCount(words) === 1 || accountRow.pattern.test(words) || siteNameRow.pattern.test(words) || isName(splitNames(words.replace(/ ?\(.*$/u, ""))[0] ?? "");
}

/** Words of a sentence around a day, as captions have them: they go on in small letters behind it, or are mostly small right before it. */
function isClause(text: string, behindDay: boolean): boolean {
  const words = bare(text).split(" ");
  if (!behindDay && fieldEnd.pattern.test(text)) return false;
  const small = words.filter((word) => wrapStart.pattern.test(word)).length;
  return behindDay ? small === words.length || wrapStart.pattern.test(words[0] ?? "") : small >= fewestSmall;
}

function piecesOf(draft: Draft, runs: readonly Found[]): Draft[] {
  const dated = runs.some(({ part }) => part === "day");
  const sided = runs.some(({ row, part }) => row === "relative-time" || part === "credit");
  const pieces: { at: number; end: number; label: LineLabel | null; rule: string; dated: boolean }[] = [];
  let naming: "author" | "credit" | null = null;
  for (const run of runs) {
    const last = pieces.at(-1);
    const [label, rule] = kindOf(draft.text.slice(run.at, run.end), run, naming, dated, sided);
    naming = run.part === "author" || run.part === "credit" ? run.part : run.part === "gap" ? naming : null;
    if (last && (run.part === "gap" || (label === last.label && label !== null && !(run.part === "label" && last.dated)))) last.end = run.end;
    else if (run.part !== "gap") pieces.push({ at: last ? run.at : 0, end: run.end, label, rule, dated: false });
    const current = pieces.at(-1);
    if (current && run.part === "day") current.dated = true;
  }
  return pieces.map(({ at, end, label, rule }) => ({ ...draftOf(draft.number, draft.text.slice(at, end)), label, rule }));
}

function kindOf(text: string, run: Found, naming: "author" | "credit" | null, dated: boolean, sided: boolean): [LineLabel | null, string] {
  switch (run.part) {
    case "day": case "label": return ["date", run.row];
    case "dress": return dated ? ["date", run.row] : [null, ""];
    case "furniture": return ["chrome", run.row];
    case "author": return ["byline", run.row];
    case "credit": return ["credit", run.row];
    case "gap": return [null, ""];
    case "free": return freeWords(text, naming, dated, sided);
  }
}

/** Words beside a date: the name that a label announces, a name, an agency, or the name of a section; never a label nobody knows. */
function freeWords(text: string, naming: "author" | "credit" | null, dated: boolean, sided: boolean): [LineLabel | null, string] {
  if (naming !== null) return [naming === "author" ? "byline" : "credit", `after-${naming}`];
  const words = bare(text).replace(freeEdges, "");
  if (!dated) return sided && isNames(words) ? ["byline", "name-beside-date"] : [null, ""];
  if (text.includes(":")) return [null, ""];
  const first = splitNames(words.replace(/ ?\(.*$/u, ""))[0] ?? "";
  if (isAgency(words)) return ["credit", "agency-beside-date"];
  if (isNames(words) || isName(first)) return ["byline", "name-beside-date"];
  if (isCredit(words)) return ["credit", "agency-beside-date"];
  return ["chrome", "words-beside-date"];
}
