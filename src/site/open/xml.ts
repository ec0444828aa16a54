import { html, type Content, type Markup } from "../html.ts";

/** Template tag for XML 1.0: escapes every interpolated text, after dropping the characters that XML cannot hold. */
export function xml(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return html(parts, ...contents.map(writable));
}

function writable(content: Content): Content {
  if (typeof content === "string") return holdable(content);
  return Array.isArray(content) ? content.map(writable) : content;
}

/**
 * A text without the characters that XML 1.0 forbids (most controls, lone surrogates, U+FFFE, U+FFFF), and without those
 * that turn the direction of whatever stands after them. `archive.json` keeps them all.
 */
export function holdable(text: string): string {
  for (let at = 0; at < text.length; at += 1) {
    if (isSuspect(text.charCodeAt(at))) return [...text].filter((sign) => isHoldable(sign.codePointAt(0) ?? 0)).join("");
  }
  return text;
}

/** Most texts have no such unit, and need no second look. */
function isSuspect(unit: number): boolean {
  return unit < 32 || unit >= 0xd800 || (unit >= 0x202a && unit <= 0x2069);
}

function isHoldable(code: number): boolean {
  return [...controls, ...turns].every(([from, to]) => code < from || code > to);
}

/** Ranges of code points; `production 2` of XML 1.0, turned round. */
const controls: readonly (readonly [from: number, to: number])[] = [[0, 8], [11, 12], [14, 31], [0xd800, 0xdfff], [0xfffe, 0xffff]];
/** Embeddings, overrides and isolates of the bidirectional algorithm. */
const turns: readonly (readonly [from: number, to: number])[] = [[0x202a, 0x202e], [0x2066, 0x2069]];
