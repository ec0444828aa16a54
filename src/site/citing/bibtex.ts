import { yearOf } from "../dates.ts";
import { dateNote, oneLine, type Citable } from "./citable.ts";

/** BibTeX for biblatex and Zotero: `date` in EDTF, where `?` says that it is doubted; names and title in braces of their own, so that nothing is turned round. */
export function bibtex(text: Citable): string {
  const mark = text.doubted ? "?" : "";
  const fields: readonly (readonly [string, string | null])[] = [
    ["author", text.authors.length === 0 ? null : text.authors.map((name) => `{${escaped(name)}}`).join(" and ")],
    ["title", `{${escaped(text.title)}}`],
    ["date", text.date && `${text.date.slice(0, 10)}${mark}`],
    ["year", text.date && `${yearOf(text.date)}${mark}`],
    ["eventdate", text.event && text.event.slice(0, 10)],
    ["number", text.number && escaped(text.number)],
    ["publisher", text.publisher && escaped(text.publisher)],
    ["howpublished", escaped(text.archive)],
    ["url", address(text.url ?? text.original)],
    ["note", escaped(dateNote(text) ?? "") || null],
    ["langid", "vietnamese"],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]));
  return `@misc{${text.id},\n${lines.join(",\n")}\n}\n`;
}

const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}", "{": "\\{", "}": "\\}", "%": "\\%", "#": "\\#", $: "\\$", "&": "\\&", _: "\\_",
  "^": "\\textasciicircum{}", "~": "\\textasciitilde{}",
};

/** A text in which TeX finds no command and every brace has its fellow. */
function escaped(text: string): string {
  return [...oneLine(text)].map((sign) => commands[sign] ?? sign).join("");
}

/** An address is taken as it is, but for what would end its field. */
function address(url: string | null): string | null {
  return url && oneLine(url).replaceAll("{", "%7B").replaceAll("}", "%7D").replaceAll("\\", "%5C").replaceAll(" ", "%20");
}
