/**
 * RFC 4180 with carriage return and line feed, after a byte-order mark: without it Excel reads UTF-8 as something else.
 * Each cell is one that a spreadsheet takes as text; `cellText` gives back what was meant.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map((cell) => quoted(safe(cell))).join(",")}\r\n`).join("")}`;
}

/** What a cell said before it was made safe. */
export function cellText(cell: string): string {
  return cell.startsWith(guard) ? cell.slice(guard.length) : cell;
}

const guard = "'";
/** A cell that begins so, or so after signs without ink, is a formula to some spreadsheet; the wide forms are taken for the narrow ones. */
const formulas = new Set([..."=+-@\uff1d\uff0b\uff0d\uff20"]);
const inkless = new Set([..."\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u2060\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202e\ufeff"]);

/** A cell that would begin a formula, or that begins with the guard itself, gets one guard more: so that one taken off is always right. */
function safe(cell: string): string {
  const text = cell.replaceAll("\0", "");
  return text.startsWith(guard) || leads(text) ? guard + text : text;
}

function leads(text: string): boolean {
  if (text.startsWith("\t") || text.startsWith("\r") || text.startsWith("\n")) return true;
  const first = [...text].find((sign) => !isInkless(sign));
  return first !== undefined && formulas.has(first);
}

function isInkless(sign: string): boolean {
  return sign.trim() === "" || inkless.has(sign) || (sign.codePointAt(0) ?? 0) < 32;
}

function quoted(text: string): string {
  const isPlain = text.trim() === text && !["\"", ",", "\r", "\n"].some((sign) => text.includes(sign));
  return isPlain ? text : `"${text.replaceAll("\"", "\"\"")}"`;
}
