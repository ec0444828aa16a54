import type { Line } from "../src/model.ts";

/** A line that stands in several texts of one publisher and was left in their bodies: perhaps the site's. */
export interface RepeatedLine {
  readonly publisher: string;
  readonly text: string;
  readonly texts: number;
}

/** Fewest texts that make a line suspicious, and the longest such line in words. */
const fewestTexts = 3;
const longestLine = 20;

/** A text's lines that count: those of its body that are short, each once. */
export function standingLines(lines: readonly Line[]): readonly string[] {
  const kept = new Set(lines.filter(({ label }) => label === "paragraph" || label === "heading" || label === "caption").map(({ text }) => text.trim()));
  return [...kept].filter((text) => text.split(/\s+/u).length <= longestLine);
}

/** Candidates for the table of chrome, most frequent first: what one text alone cannot show. */
export function repeatedLines(texts: readonly { readonly publisher: string; readonly standing: readonly string[] }[]): RepeatedLine[] {
  const counts = new Map<string, { readonly publisher: string; readonly text: string; texts: number }>();
  for (const { publisher, standing } of texts) {
    for (const text of standing) {
      const key = `${publisher}\n${text}`;
      const known = counts.get(key);
      if (known) known.texts += 1;
      else counts.set(key, { publisher, text, texts: 1 });
    }
  }
  return [...counts.values()].filter((line) => line.texts >= fewestTexts).sort((a, b) => b.texts - a.texts || (a.text < b.text ? -1 : 1));
}
