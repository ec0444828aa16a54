/**
 * Decides the date of a text and its role. Every date found is a candidate; the order of evidence decides.
 * Reads labelled lines, the kind, the note. Writes the date with its rivals, and doubts.
 */
import type { DatedRole, DateRole, Doubt, Fact, Kind, Line, Rival, SourceNote } from "../../model.ts";
import { letterheadDateRow } from "../../tables/dates.ts";
import { blankDateRow } from "../../tables/frames.ts";
import { verdicts } from "../../tables/sentences.ts";
import { doubt } from "../doubt.ts";
import { bare } from "../space.ts";
import { unwrapped } from "../unwrap.ts";
import { dateCandidates, order, type Candidate } from "./date/candidates.ts";

export function readDate(lines: readonly Line[], kind: Kind, note: SourceNote | null): { date: Fact<DatedRole>; doubts: Doubt[] } {
  const candidates = dateCandidates(lines, note);
  const chosen = choose(candidates, kind === "legal" && unwrapped(lines).some(isBlank) ? ["issued"] : rolesOf(kind), fromTitle(lines));
  const rivals = candidates.filter((one) => one !== chosen).map((one) => rivalOf(one, chosen, kind));
  const doubts = [...impossible(candidates), ...contradictions(chosen, candidates, note)];
  if (chosen?.date == null) return { date: { value: null, tried: [...order], rivals }, doubts };
  return { date: { value: { date: chosen.date, role: chosen.role as DateRole }, evidence: [chosen.evidence], rivals }, doubts };
}

type Distance = (candidate: Candidate) => number;

/** How many lines away from the title a candidate stands; all the same on a page without a title. */
function fromTitle(lines: readonly Line[]): Distance {
  const title = lines.filter((line) => line.label === "title").map((line) => line.number);
  return ({ evidence: { line } }) => (line === null || title.length === 0 ? 0 : Math.min(...title.map((number) => Math.abs(number - line))));
}

/** A place-and-date line whose day is to be filled in: a draft, which no day of posting dates. */
function isBlank({ text, label }: Line): boolean {
  if (label !== "letterhead" && label !== "date") return false;
  const groups = letterheadDateRow.pattern.exec(text)?.groups;
  return blankDateRow.pattern.test(bare(text)) || (groups !== undefined && !(groups["d"] && groups["m"] && groups["y"]));
}

function rolesOf(kind: Kind): readonly DateRole[] {
  return kind === "legal" ? ["issued", "published"] : ["published", "issued", "event"];
}

function choose(candidates: readonly Candidate[], roles: readonly DateRole[], distance: Distance): Candidate | undefined {
  const dated = candidates.filter((one) => one.date !== null);
  return roles.map((role) => best(dated.filter((one) => one.role === role), distance)).find((one) => one !== undefined);
}

/** By the order of evidence; among equals a whole day before a month or a year, then the one beside the title. */
function best(candidates: readonly Candidate[], distance: Distance): Candidate | undefined {
  return [...candidates].sort((a, b) => order.indexOf(a.source) - order.indexOf(b.source) || Number(isDay(b)) - Number(isDay(a)) || distance(a) - distance(b))[0];
}

function isDay({ date }: Candidate): boolean {
  return (date?.length ?? 0) >= "YYYY-MM-DD".length;
}

function rivalOf(one: Candidate, chosen: Candidate | undefined, kind: Kind): Rival {
  return { value: one.date ?? one.written, evidence: one.evidence, verdict: verdict(one, chosen, kind) };
}

function verdict(one: Candidate, chosen: Candidate | undefined, kind: Kind): string {
  if (one.evidence.rule === "event-without-year") return verdicts["event-without-year"];
  if (one.date === null) return verdicts.impossible;
  if (one.role === "clock") return verdicts["header-clock"];
  if (one.role === "received") return verdicts.received;
  if (one.role === "effective") return verdicts.effective;
  if (one.role === "other") return verdicts["not-issue"];
  if (chosen?.date?.slice(0, 10) === one.date.slice(0, 10)) return verdicts["same-date"];
  if (one.role === "event") return verdicts["event-not-posting"];
  if (one.source === "updated") return verdicts.updated;
  return kind === "legal" && one.role === "published" ? verdicts["posted-not-issued"] : verdicts["weaker-place"];
}

function impossible(candidates: readonly Candidate[]): Doubt[] {
  return candidates.filter((one) => one.date === null && one.role !== "other")
    .map((one) => doubt("impossible-date", one.evidence.quote, one.evidence.line, { date: one.written }));
}

function contradictions(chosen: Candidate | undefined, candidates: readonly Candidate[], note: SourceNote | null): Doubt[] {
  if (chosen?.date == null) return [];
  const day = chosen.date.slice(0, 10);
  const doubts: Doubt[] = [];
  const event = candidates.find((one) => one.role === "event" && one.date !== null);
  if (chosen.role === "published" && event?.date && day < event.date.slice(0, day.length)) {
    doubts.push(doubt("posted-before-event", event.evidence.quote, event.evidence.line, { posted: inWords(day), event: inWords(event.date) }));
  }
  const other = candidates.find((one) => one !== chosen && one.role === "published" && chosen.role === "published" && one.source === chosen.source && one.date !== null && one.date.slice(0, 10) !== day);
  if (other?.date) doubts.push(doubt("two-posting-dates", other.evidence.quote, other.evidence.line, { first: inWords(day), second: inWords(other.date.slice(0, 10)) }));
  const retrieved = note?.retrieved?.slice(0, 10);
  if (retrieved && day > retrieved) doubts.push(doubt("after-retrieval", chosen.evidence.quote, chosen.evidence.line, { date: inWords(day), retrieved: inWords(retrieved) }));
  return doubts;
}

/** `2008-03-05` as Vietnamese pages write it: 5/3/2008. */
function inWords(date: string): string {
  return date.split("-").reverse().map((part) => String(Number(part))).join("/");
}
