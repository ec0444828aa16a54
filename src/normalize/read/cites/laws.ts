import { blankRow, constitutionRow, lawHeadRow, lawRows, lawTailRow } from "../../../tables/citations.ts";
import { formByName } from "../../../tables/legal-forms.ts";
import type { PatternRow } from "../../../tables/row.ts";
import { hasOne } from "../../first-row.ts";
import { matchesAt, matchesOf } from "../../matches.ts";
import { isoOf } from "./dates.ts";
import type { Mention } from "./mention.ts";

const head = new RegExp(lawHeadRow.pattern.source, "gu");
const rows = lawRows.map((row) => ({ row, here: new RegExp(row.pattern.source, "uy") }));
const constitution = new RegExp(constitutionRow.pattern.source, "gu");
const blanks = new RegExp(blankRow.pattern.source, "gu");

/** Every law that the running text names with a date or a year and without a number. */
export function lawMentions(text: string): Mention[] {
  const laws = rows.flatMap(({ row, here }) => matchesAt(text, head, here).map((found) => mentionOf(row, found)));
  const others = hasOne(text, constitutionRow.needs ?? [""]) ? matchesOf(text, constitution).map((found) => mentionOf(constitutionRow, found)) : [];
  return [...laws, ...others].filter((mention) => mention !== null);
}

function mentionOf(row: PatternRow, found: RegExpMatchArray): Mention | null {
  const groups = found.groups ?? {};
  const date = isoOf(groups);
  const year = groups["yy"] ?? groups["dy"] ?? groups["yw"];
  if (year === undefined) return null;
  const name = plain(groups["name"] ?? "").replace(lawTailRow.pattern, "");
  const form = plain(groups["form"] ?? "");
  const start = found.index ?? 0;
  return {
    rule: row.id, kind: "law", form: formByName(form)?.key ?? null, n: "", codes: [], year, date, signed: null,
    as: [form, name, year].filter((part) => part !== "").join(" "), name: [form, name].filter((part) => part !== "").join(" "),
    abbr: groups["abbr"] ?? null, start, end: start + found[0].length,
  };
}

function plain(words: string): string {
  return words.replace(blanks, " ").trim();
}
