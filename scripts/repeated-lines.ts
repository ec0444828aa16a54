import type { Normalized } from "../src/normalize.ts";

/** A line that stands in several texts of one publisher and was left in their bodies: perhaps the site's. */
export interface RepeatedLine {
  readonly publisher: string;
  readonly text: string;
  readonly texts: number;
}

/** Fewest texts that make a line suspicious, and the longest such line in words. */
const fewestTexts = 3;
const longestLine = 20;

/** Candidates for the table of chrome, most frequent first: what one text alone cannot show. */
export function repeatedLines(texts: readonly Normalized[]): RepeatedLine[] {
  const counts = new Map<string, RepeatedLine>();
  for (const { facts, lines } of texts) {
    const publisher = facts?.publisher.value ?? "";
    const kept = new Set(lines.filter((line) => line.label === "paragraph" || line.label === "heading" || line.label === "caption").map((line) => line.text.trim()));
    for (const text of kept) {
      if (text.split(/\s+/u).length > longestLine) continue;
      const key = `${publisher}\n${text}`;
      counts.set(key, { publisher, text, texts: (counts.get(key)?.texts ?? 0) + 1 });
    }
  }
  return [...counts.values()].filter((line) => line.texts >= fewestTexts).sort((a, b) => b.texts - a.texts || (a.text < b.text ? -1 : 1));
}
