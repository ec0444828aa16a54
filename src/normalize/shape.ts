/**
 * Builds the blocks of the page from the lines of the body.
 * Reads labelled lines. Writes blocks of plain text: white space runs as one space, list marks and dividers gone.
 */
import { wrapRule, type Block, type Line, type ListItem, type Outcome } from "../model.ts";
import { itemRows, outlineRows } from "../tables/outline.ts";
import { bare } from "./space.ts";
import { unwrapped } from "./unwrap.ts";

export function shape(lines: readonly Line[]): Outcome<readonly Block[]> {
  const blocks: Block[] = [];
  for (const group of groupsOf(lines)) blocks.push(...blocksOf(group));
  return { value: blocks, edits: [], doubts: [] };
}

const together: ReadonlySet<string> = new Set(["item", "row", "letterhead", "recipients", "signature"]);

/** Runs of lines that make one block: lists, tables, letterheads, and paragraphs broken over lines. */
function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let last: Line | undefined;
  for (const line of lines) {
    if (!isBody(line)) { if (line.label === "blank") last = last && together.has(last.label) ? last : undefined; continue; }
    const joins = last !== undefined && last.label === line.label && (together.has(line.label) || line.rule === wrapRule);
    if (joins) groups.at(-1)?.push(line);
    else groups.push([line]);
    last = line;
  }
  return groups;
}

function isBody(line: Line): boolean {
  return ["letterhead", "lead", "paragraph", "heading", "item", "caption", "row", "recipients", "signature"].includes(line.label);
}

function blocksOf(group: readonly Line[]): Block[] {
  const lines = group.map((line) => line.number);
  const [first] = group;
  if (!first) return [];
  switch (first.label) {
    case "heading": return [{ kind: "heading", level: outlineRows.find((row) => row.id === first.rule)?.level ?? 2, text: whole(group), lines }];
    case "caption": return [{ kind: "caption", text: whole(group), lines }];
    case "item": return [{ kind: "list", items: unwrapped(group).map(itemOf), lines }];
    case "row": return [{ kind: "table", rows: unwrapped(group).map((line) => cellsOf(line.text)), lines }];
    case "letterhead": return [{ kind: "letterhead", text: worded(group), lines }];
    case "signature": return [{ kind: "signature", text: worded(group), lines }];
    case "recipients": return recipientsOf(group);
    default: return [{ kind: "paragraph", text: whole(group), lines }];
  }
}

function whole(group: readonly Line[]): string {
  return bare(group.map((line) => line.text).join(" "));
}

/** Lines kept as lines; those without a letter or digit are drawn rules. */
function worded(group: readonly Line[]): string {
  return group.map((line) => bare(line.text)).filter((text) => /[\p{L}\p{N}]/u.test(text)).join("\n");
}

function itemOf(line: Line): ListItem {
  const row = itemRows.find(({ pattern }) => pattern.test(line.text));
  return { level: row?.level ?? 1, text: bare(row?.pattern.exec(line.text)?.groups?.["text"] ?? line.text) };
}

function cellsOf(text: string): string[] {
  return bare(text).replace(/^\||\|$/gu, "").split("|").map((cell) => cell.trim());
}

function recipientsOf(group: readonly Line[]): Block[] {
  const [head, ...rest] = unwrapped(group);
  if (!head) return [];
  const block: Block = { kind: "paragraph", text: bare(head.text), lines: [head.number] };
  return rest.length === 0 ? [block] : [block, { kind: "list", items: rest.map(itemOf), lines: rest.map((line) => line.number) }];
}
