/** Reads a legal text's own number. Reads attribute and letterhead lines. Writes the number without inner spaces. */
import type { Evidence, Fact, Line } from "../../model.ts";
import { attributeRows, headingNumberRow, issuedWithRow, ownNumberRow } from "../../tables/frames.ts";
import { bare } from "../space.ts";
import { unwrapped } from "../unwrap.ts";

export function readNumber(lines: readonly Line[]): Fact<string> {
  const found = unwrapped(lines).flatMap(numberIn);
  const [first, ...rest] = found;
  if (!first) return { value: null, tried: ["attribute-number", "own-number"], rivals: [] };
  const same = rest.filter((one) => one.value === first.value).map((one) => one.evidence);
  return { value: first.value, evidence: [first.evidence, ...same], rivals: [] };
}

function numberIn(line: Line): { value: string; evidence: Evidence }[] {
  const attribute = attributeRows.find((row) => row.field === "number");
  const written = line.label === "attribute" ? attribute?.pattern.exec(line.text)?.groups?.["value"]
    : line.label === "letterhead" ? (headingNumberRow.pattern.exec(line.text.trim()) ?? ownNumberRow.pattern.exec(line.text) ?? issuedWithRow.pattern.exec(bare(line.text)))?.groups?.["number"] : undefined;
  const value = (written ?? "").replace(/[\s\u00a0]+/gu, "").replaceAll("–", "-");
  if (!/^\d{1,5}[\p{L}\d]{0,3}[/-][\p{L}\d]/u.test(value)) return [];
  const labelledField = line.label === "attribute";
  return [{ value, evidence: { rule: labelledField ? "attribute-number" : ownNumberRow.id, grade: labelledField ? "labelled" : "placed", quote: line.text.trim(), line: line.number } }];
}
