import type { Block, ListItem } from "../../model.ts";
import { anyRow } from "../first-row.ts";
import { escapeRows } from "../../tables/markdown.ts";

const needsEscape = anyRow(escapeRows);

/** Markdown of the blocks, one blank line between them, ending in a line feed; "" for no blocks. */
export function markdownOf(blocks: readonly Block[]): string {
  return blocks.map((block) => `${blockOf(block)}\n`).join("\n");
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case "heading": return `${"#".repeat(block.level)} ${escapeLine(block.text)}`;
    case "paragraph": return escapeLine(block.text);
    case "caption": return `${escapeLine(block.text)}\n{.caption}`;
    case "letterhead": return `${escapeLines(block.text)}\n{.letterhead}`;
    case "signature": return `${escapeLines(block.text)}\n{.signed}`;
    case "list": return listOf(block.items);
    case "table": return tableOf(block.rows);
  }
}

/** Lines of one paragraph, kept as lines by a backslash at their end. */
function escapeLines(text: string): string {
  return text.split("\n").map(escapeLine).join("\\\n");
}

/** A nested entry stands under the one before it; the first entry is never nested. */
function listOf(items: readonly ListItem[]): string {
  return items.map((item, at) => `${at > 0 && item.level > 1 ? "  " : ""}- ${escapeLine(item.text)}`).join("\n");
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map((row) => row.length));
  const line = (cells: readonly string[]): string => `| ${Array.from({ length: width }, (_, at) => escapeLine(cells[at] ?? "")).join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [line(head), `|${" --- |".repeat(width)}`, ...body.map(line)].join("\n");
}

/** The text with a backslash before whatever Markdown would take for markup; rendered, it is the text again. */
export function escapeLine(text: string): string {
  if (!needsEscape(text)) return text;
  const marked = escapeRows.reduce((marks, row) => {
    for (const match of text.matchAll(row.pattern)) marks.add(match.index + match[0].lastIndexOf(match.groups?.["mark"] ?? ""));
    return marks;
  }, new Set<number>());
  const places = [...marked].sort((a, b) => a - b);
  return places.map((at, n) => `${text.slice(places[n - 1] ?? 0, at)}\\`).join("") + text.slice(places.at(-1) ?? 0);
}
