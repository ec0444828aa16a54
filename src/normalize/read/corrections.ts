/** Lays a person's corrections over the facts. Reads the note. Writes facts of grade curated; what was read stays as a rival. */
import type { DateRole, Evidence, Fact, Facts, Kind, Known, Rival, SourceNote } from "../../model.ts";
import { verdicts } from "../../tables/sentences.ts";

type Correction = NonNullable<SourceNote["corrections"]>[number];

/** Whatever their order in the note, the role of a date is corrected after the date itself. */
export function correct(facts: Facts, note: SourceNote | null): Facts {
  const corrections = note?.corrections ?? [];
  const isRole = (one: Correction): boolean => one.fact === "dateRole";
  return [...corrections.filter((one) => !isRole(one)), ...corrections.filter(isRole)].reduce(applied, facts);
}

function applied(facts: Facts, correction: Correction): Facts {
  const { fact, value } = correction;
  if (fact === "places" || fact === "topics") return { ...facts, [fact]: correctedList(facts[fact], listOf(value), correction) };
  if (fact === "date" || fact === "dateRole") return { ...facts, date: correctedDate(facts, correction) };
  if (fact === "kind") return { ...facts, kind: over(facts.kind, value as Kind, correction) };
  return { ...facts, [fact]: over(facts[fact], typeof value === "string" ? value : null, correction) };
}

/** What was read and is not in the corrected list stays as rivals of its first value. */
function correctedList(read: readonly Known<string>[], values: readonly string[], correction: Correction): Known<string>[] {
  const lost = read.filter((one) => !values.includes(one.value)).flatMap((one) => overruled(one));
  return values.map((value, at) => curated(value, correction, at === 0 ? lost : []));
}

/** `date` keeps the role that was read, or published; `dateRole` keeps the date that was read. */
function correctedDate(facts: Facts, correction: Correction): Facts["date"] {
  const was = facts.date.value;
  if (correction.value === null) return over(facts.date, null, correction);
  const value = String(correction.value);
  if (correction.fact === "date") return over(facts.date, { date: value, role: was?.role ?? "published" }, correction);
  return was ? over(facts.date, { ...was, role: value as DateRole }, correction) : facts.date;
}

function over<T>(fact: Fact<T>, value: T | null, correction: Correction): Fact<T> {
  const read = "evidence" in fact ? fact : null;
  const rivals = [...read ? overruled(read) : [], ...fact.rivals];
  if (value === null) return { value: null, tried: ["curated"], because: correction.because, rivals };
  return curated(value, correction, rivals, read?.evidence.filter(({ grade }) => grade === "curated"));
}

/** A value that a person laid another over; what that person laid down before is no rival. */
function overruled({ value, evidence }: Known<unknown>): Rival[] {
  return evidence[0].grade === "curated" ? [] : [{ value: wordsOf(value), evidence: evidence[0], verdict: verdicts.overruled }];
}

/** `before` is what the person said of another part of the same fact. */
function curated<T>(value: T, correction: Correction, rivals: readonly Rival[], before: readonly Evidence[] = []): Known<T> {
  return { value, evidence: [{ rule: "correction", grade: "curated", quote: correction.because, line: null }, ...before], rivals };
}

function wordsOf(value: unknown): string {
  return typeof value === "object" && value !== null && "date" in value ? String(value.date) : String(value);
}

function listOf(value: Correction["value"]): string[] {
  return value === null ? [] : Array.isArray(value) ? value : [value];
}
