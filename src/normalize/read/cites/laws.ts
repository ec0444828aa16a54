import { blankRow, constitutionRow, lawRows, lawTailRow } from "../../../tables/citations.ts";
import { formByName } from "../../../tables/legal-forms.ts";
import type { PatternRow } from "../../../tables/row.ts";
import { isoOf } from "./dates.ts";
import type { Mention } from "./mention.ts";

const blanks = new RegExp(blankRow.pattern.source, "gu");

/** Every law that the running text names with a date or a year and without a number. */
export function lawMentions(text: string): Mention[] {
  return [...lawRows, constitutionRow].flatMap((row) =>
    [...text.matchAll(new RegExp(row.pattern.source, `${row.pattern.flags}g`))].map((found) => mentionOf(row, found)).filter((mention) => mention !== null));
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
