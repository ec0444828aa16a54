/**
 * Reads who signed a legal text and from when it has effect.
 * Reads attribute, signature and body lines, and the day of issue. Writes the signer and the effective date.
 */
import type { ArchiveDate, Evidence, Fact, Line } from "../../model.ts";
import { initialsRow } from "../../tables/bylines.ts";
import { effectRow } from "../../tables/dates.ts";
import { attributeRows, signatureRow } from "../../tables/frames.ts";
import { evidence } from "../evidence.ts";
import { personName } from "../person.ts";
import { bare } from "../space.ts";
import { writtenDates } from "./written-date.ts";

type Field = "signer" | "effective";

export function readSigner(lines: readonly Line[]): Fact<string> {
  const fields = lines.flatMap((line) => attribute(line, "signer"));
  const signed = lines.filter((line) => line.label === "signature").flatMap(signerIn);
  return first([...fields, ...signed], ["attribute-signer", "signature"]);
}

function signerIn(line: Line): Known[] {
  const name = signatureRow.pattern.test(bare(line.text)) ? null : personName(line.text);
  return name !== null && !initialsRow.pattern.test(name) ? [{ value: name, evidence: evidence("signature", "placed", line.text, line) }] : [];
}

/** `issued` is the day of issue, which “kể từ ngày ký” means. */
export function readEffective(lines: readonly Line[], issued: ArchiveDate | null): Fact<ArchiveDate> {
  const fields = lines.flatMap((line) => attribute(line, "effective")).flatMap(({ value, evidence: ground }) => {
    const date = writtenDates(value)[0]?.date;
    return date ? [{ value: date, evidence: ground }] : [];
  });
  const said = lines.filter((line) => line.label === "paragraph" || line.label === "heading").flatMap((line) => effectIn(line, issued));
  return first([...fields, ...said], ["attribute-effective", effectRow.id]);
}

function effectIn(line: Line, issued: ArchiveDate | null): Known[] {
  const match = effectRow.pattern.exec(line.text);
  if (!match) return [];
  if (match.groups?.["sign"]) return issued === null ? [] : [{ value: issued.slice(0, 10), evidence: evidence(effectRow.id, "inferred", match[0], line) }];
  const day = writtenDates(line.text.slice(match.index + match[0].length)).find((one) => one.at === 0);
  return day?.date ? [{ value: day.date, evidence: evidence(effectRow.id, "labelled", match[0] + day.quote, line) }] : [];
}

interface Known { readonly value: string; readonly evidence: Evidence }

function attribute(line: Line, field: Field): Known[] {
  const row = attributeRows.find((one) => one.field === field);
  const value = line.label === "attribute" ? row?.pattern.exec(line.text)?.groups?.["value"]?.replace(/[ |]{1,9}$/u, "").trim() : undefined;
  return value && /\p{L}\p{M}*.*\p{L}|\d/u.test(value) ? [{ value, evidence: evidence(`attribute-${field}`, "labelled", line.text, line) }] : [];
}

function first(found: readonly Known[], tried: readonly string[]): Fact<string> {
  const [chosen, ...rest] = found;
  if (!chosen) return { value: null, tried, rivals: [] };
  return { value: chosen.value, evidence: [chosen.evidence, ...rest.filter((one) => one.value === chosen.value).map((one) => one.evidence)], rivals: [] };
}
