/** Joins the title from its lines. Reads title pieces. Writes the title, or a doubt when the page has none. */
import type { Doubt, Fact, Line } from "../../model.ts";
import { doubt } from "../doubt.ts";
import { bare } from "../space.ts";

export function readTitle(lines: readonly Line[]): { title: Fact<string>; doubts: Doubt[] } {
  const pieces = lines.filter((line) => line.label === "title");
  const title = bare(pieces.map((line) => line.text).join(" "));
  const first = pieces[0];
  if (!first || title === "") return { title: { value: null, tried: ["title-by-place", "title-below-letterhead"], rivals: [] }, doubts: [doubt("no-title", "", null)] };
  return { title: { value: title, evidence: [{ rule: first.rule, grade: "placed", quote: title, line: first.number }], rivals: [] }, doubts: [] };
}
