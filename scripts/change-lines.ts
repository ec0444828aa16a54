import { parse } from "yaml";
import type { Line } from "../src/model.ts";
import { linesChanged } from "./line-difference.ts";

/** A document before and after: its Markdown, and the labelled lines of its source. */
export interface Version {
  readonly markdown: string;
  readonly lines: readonly Line[];
}

/** What a change of rules or of a source does to one document: facts, labels of source lines, words of the body. */
export function changeLines(before: Version | null, after: Version): string[] {
  if (before === null) return ["new document", ...factLines({}, frontOf(after.markdown))];
  return [
    ...factLines(frontOf(before.markdown), frontOf(after.markdown)),
    ...labelLines(before.lines, after.lines),
    ...linesChanged(bodyOf(before.markdown), bodyOf(after.markdown)).map((line) => `body ${line}`),
  ];
}

function factLines(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): string[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => key !== "id" && key !== "source");
  return keys.map((key) => [key, words(before[key]), words(after[key])] as const).filter(([, was, now]) => was !== now)
    .map(([key, was, now]) => `fact ${key}: ${was} → ${now}`);
}

function words(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}

function labelLines(before: readonly Line[], after: readonly Line[]): string[] {
  const labels = (lines: readonly Line[]): Map<string, string> => new Map(lines.filter((line) => line.label !== "blank").map((line) => [`${line.number}: ${line.text.trim()}`, line.label]));
  const [was, now] = [labels(before), labels(after)];
  return [...now].filter(([key, label]) => was.has(key) && was.get(key) !== label).map(([key, label]) => `line ${key.slice(0, 100)}: ${was.get(key)} → ${label}`);
}

function frontOf(markdown: string): Record<string, unknown> {
  try {
    return (parse(markdown.split("\n---\n")[0]?.replace(/^---\n/u, "") ?? "") as Record<string, unknown> | null) ?? {};
  } catch {
    return {};
  }
}

function bodyOf(markdown: string): string {
  return markdown.slice(markdown.indexOf("\n---\n") + 5);
}
