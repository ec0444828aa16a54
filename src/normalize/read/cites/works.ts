import { leadingZerosRow } from "../../../tables/citations.ts";
import { issuerByCode } from "../../../tables/issuers.ts";
import { formByCode, legalForms } from "../../../tables/legal-forms.ts";
import { works, type WorkRow } from "../../../tables/works.ts";
import { fold } from "../../../vietnamese/fold.ts";
import type { Group } from "./groups.ts";
import { nameKey, numberKey, type Mention } from "./mention.ts";

/** The key of a work, and whether a table had to add to what the text says. */
export interface WorkFound {
  readonly work: string;
  readonly rule: "work-number" | "work-table" | "work-place";
}

const byNumber = new Map(works.map((work) => [numberKey(work.number), work]));
const byName = new Map<string, readonly WorkRow[]>();
for (const work of works) {
  for (const name of [work.name, ...work.short]) byName.set(nameKey(name), [...(byName.get(nameKey(name)) ?? []), work]);
}

/**
 * The work a group of mentions means: form/number/issuer(with its place)/year; null when form, issuer, place or year is
 * not known. `place` is that of a local issuer; `near` are the words after the first mention.
 */
export function workOf(group: Group, place: string | null, near: string): WorkFound | null {
  const mention = group.mentions[0];
  if (mention === undefined) return null;
  if (mention.kind === "law") return lawWork(group);
  const known = byNumber.get(numberKey(mention.as));
  const year = group.year ?? (known !== undefined && speaksOf(known, near) ? known.date.slice(0, 4) : null);
  if (known !== undefined && known.date.slice(0, 4) === year) return { work: known.key, rule: group.year === null ? "work-table" : "work-number" };
  const form = group.mentions.find((one) => one.form !== null)?.form ?? null;
  const issuer = issuerPart(mention, form, place);
  if (form === null || issuer === null || year === null) return null;
  return { work: [form, numberPart(mention.n), issuer, year].join("/"), rule: place === null ? "work-number" : "work-place" };
}

/** A law of the table with this name, this day and this month, but of another year: a misprint, most likely. */
export function misdatedLaw(group: Group): WorkRow | null {
  const mention = group.mentions[0];
  if (mention?.kind !== "law" || mention.name === null || mention.date?.length !== 10) return null;
  const known = byName.get(nameKey(mention.name)) ?? [];
  if (known.some((work) => work.date.startsWith(group.year ?? "?"))) return null;
  return known.find((work) => work.date.slice(5) === mention.date?.slice(5)) ?? null;
}

/** A law by name: the table's law of that name and day, or the only one of that year. */
function lawWork(group: Group): WorkFound | null {
  const name = group.mentions.find((mention) => mention.kind === "law")?.name ?? "";
  const known = (byName.get(nameKey(name)) ?? []).filter((work) => work.date.startsWith(group.year ?? "?"));
  const date = group.mentions.find((mention) => mention.date !== null)?.date ?? "";
  const found = known.find((work) => work.date === date) ?? (known.length === 1 ? known[0] : undefined);
  return found === undefined ? null : { work: found.key, rule: "work-table" };
}

function speaksOf(work: WorkRow, near: string): boolean {
  const words = near.toLowerCase();
  return work.words.some((word) => words.includes(word));
}

/** The issuer of a number, several joined by hyphens; null when one of them is unknown or its place is. */
function issuerPart(mention: Mention, form: string | null, place: string | null): string | null {
  if (mention.codes.length === 0) return legalForms.find((row) => row.key === form)?.issuer ?? null;
  const rest = mention.codes.filter((code, at) => at > 0 || formByCode(code) === null);
  const joint = form === "ttlt" || form === "nqlt";
  const rows = (joint ? rest : rest.slice(0, 1)).map(issuerByCode);
  if (rows.length === 0 || rows.includes(null)) return null;
  const parts = rows.map((row) => (row?.scope === "place" ? (place === null ? null : `${row.key}-${place}`) : row?.key ?? null));
  return parts.includes(null) ? null : parts.join("-");
}

function numberPart(n: string): string {
  return fold(n).replace(leadingZerosRow.pattern, "");
}
