/** Lays a person's corrections over the facts. Reads the note. Writes facts of grade curated; what was read stays as a rival. */
import { dateRoles, kinds, type DateRole, type Evidence, type Fact, type Facts, type Kind, type Known, type Rival, type SourceNote } from "../../model.ts";
import { verdicts } from "../../tables/sentences.ts";

type Correction = NonNullable<SourceNote["corrections"]>[number];

export function correct(facts: Facts, note: SourceNote | null): Facts {
  return (note?.corrections ?? []).reduce(applied, facts);
}

function applied(facts: Facts, correction: Correction): Facts {
  const { fact, value } = correction;
  if (fact === "places" || fact === "topics") return { ...facts, [fact]: listOf(value).map((one) => curated(one, correction, [])) };
  if (fact === "date" || fact === "dateRole") return { ...facts, date: correctedDate(facts, correction) };
  if (fact === "kind") return kinds.includes(value as Kind) ? { ...facts, kind: over(facts.kind, value as Kind, correction) } : facts;
  return { ...facts, [fact]: over(facts[fact], typeof value === "string" ? value : null, correction) };
}

/** `date` keeps the role that was read, or published; `dateRole` keeps the date that was read. */
function correctedDate(facts: Facts, correction: Correction): Facts["date"] {
  const was = facts.date.value;
  if (correction.value === null) return over(facts.date, null, correction);
  const value = String(correction.value);
  if (correction.fact === "date") return over(facts.date, { date: value, role: was?.role ?? "published" }, correction);
  return was && dateRoles.includes(value as DateRole) ? over(facts.date, { ...was, role: value as DateRole }, correction) : facts.date;
}

function over<T>(fact: Fact<T>, value: T | null, correction: Correction): Fact<T> {
  const lost: Rival[] = "evidence" in fact ? [{ value: wordsOf(fact.value), evidence: fact.evidence[0], verdict: verdicts.overruled }] : [];
  const rivals = [...lost, ...fact.rivals];
  return value === null ? { value: null, tried: ["curated"], rivals } : curated(value, correction, rivals);
}

function curated<T>(value: T, correction: Correction, rivals: readonly Rival[]): Known<T> {
  const evidence: Evidence = { rule: "correction", grade: "curated", quote: correction.because, line: null };
  return { value, evidence: [evidence], rivals };
}

function wordsOf(value: unknown): string {
  return typeof value === "object" && value !== null && "date" in value ? String(value.date) : String(value);
}

function listOf(value: Correction["value"]): string[] {
  return value === null ? [] : Array.isArray(value) ? value : [value];
}
