import { dateParts, dateNote, oneLine, type Citable } from "./citable.ts";

/** RIS with its line ends of carriage return and line feed. `DA` is `YYYY/MM/DD/` with what is known of it, and a word where it is doubted. */
export function ris(text: Citable): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ["TY", text.kind === "legal" ? "STAT" : "ELEC"],
    ...text.authors.map((name) => ["AU", name] as const),
    ["TI", text.title],
    ["PY", text.date && text.date.slice(0, 4)],
    ["DA", text.date && written(text.date, text.doubted)],
    ["PB", text.publisher],
    ["M1", text.number],
    ["UR", text.url ?? text.original],
    ["DB", text.archive],
    ["AN", text.id],
    ["LA", "vi"],
    ["N1", dateNote(text)],
    ["ER", ""],
  ];
  return fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}\r\n`])).join("");
}

function written(date: string, doubted: boolean): string {
  const [year, month, day] = dateParts(date);
  const two = (part: number | undefined) => (part === undefined ? "" : String(part).padStart(2, "0"));
  return `${String(year).padStart(4, "0")}/${two(month)}/${two(day)}/${doubted ? "còn ngờ" : ""}`;
}
