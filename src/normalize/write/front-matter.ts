import { parse } from "yaml";
import { frontMatterSchema, type FrontMatter } from "../../model.ts";
import { unitSet } from "../../vietnamese/unit-set.ts";
import { plainText, unsafeUnit } from "../../tables/shapes.ts";

/** YAML front matter between its fences, keys in the order of the schema, every string JSON-quoted, ending in a line feed. */
export function frontMatterOf(front: FrontMatter): string {
  const lines = Object.entries(front).flatMap(([key, value]) => (key === "cites" ? citesOf(front.cites) : [`${key}: ${flow(value)}`]));
  const yaml = `${lines.join("\n")}\n`.replace(unsafeUnit.pattern, escapeUnit);
  if (!isPlain(yaml)) readBack(yaml, front);
  return `---\n${yaml}---\n`;
}

const plainUnit = unitSet((unit) => plainText.pattern.test(unit));

/** Whether no control, format or private character stands in it; letters beyond U+FFFF are read by the pattern. */
function isPlain(yaml: string): boolean {
  for (let at = 0; at < yaml.length; at++) if (!plainUnit(yaml.charCodeAt(at))) return plainText.pattern.test(yaml);
  return true;
}

/** Letters, digits, marks and signs are proved once, by test; whatever else a title holds is proved each time. */
function readBack(yaml: string, front: FrontMatter): void {
  const back = frontMatterSchema.parse(parse(yaml));
  if (JSON.stringify(back) !== JSON.stringify(front)) throw new Error(`Cannot write front matter of ${front.id}: read back it differs. Expected the same values.`);
}

function citesOf(cites: FrontMatter["cites"]): string[] {
  return cites.length === 0 ? ["cites: []"] : ["cites:", ...cites.map((cite) => `  - ${flow(cite)}`)];
}

/** YAML flow style: JSON but for bare keys. */
function flow(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  return `{${Object.entries(value).map(([key, inner]) => `${key}: ${flow(inner)}`).join(", ")}}`;
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
