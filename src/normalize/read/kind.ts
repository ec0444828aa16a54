/** Tells an article from a legal text and from a page that lists articles. Reads lines. Writes the kind and doubts. */
import type { Doubt, Fact, Kind, Line } from "../../model.ts";
import { doubt } from "../doubt.ts";

/** Fewest dated lines that make a list; a text has one posting date. */
const fewestDates = 4;
const fewestFields = 3;

export function readKind(lines: readonly Line[]): { kind: Fact<Kind>; doubts: Doubt[] } {
  const head = lines.find((line) => line.label === "letterhead");
  const fields = lines.filter((line) => line.label === "attribute");
  const dates = lines.filter((line) => line.label === "date");
  const ground = head ?? (fields.length >= fewestFields ? fields[0] : undefined);
  if (ground) return { kind: known("legal", ground, head ? "letterhead" : "attribute-table"), doubts: [] };
  const text = lines.filter((line) => line.label === "paragraph" || line.label === "lead" || line.label === "item");
  const first = dates[0];
  if (first && dates.length >= fewestDates && text.filter((line) => line.rule === "running-text").length < dates.length) {
    return { kind: known("listing", first, "many-dates"), doubts: [doubt("list-page", first.text.trim(), first.number, {}, true)] };
  }
  const doubts = text.length === 0 ? [doubt("no-text", lines[0]?.text ?? "", null, {}, true)] : [];
  return { kind: { value: "article", evidence: [{ rule: "no-letterhead", grade: "assumed", quote: "", line: null }], rivals: [] }, doubts };
}

function known(value: Kind, line: Line, rule: string): Fact<Kind> {
  return { value, evidence: [{ rule, grade: "placed", quote: line.text.trim(), line: line.number }], rivals: [] };
}
