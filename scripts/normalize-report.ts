import type { Fate, Report } from "./normalize-folder.ts";
import { printable, refusalLine } from "./refusal.ts";

/** What a maintainer should know about a document that was not simply written; none for the rest. */
const notes: Partial<Record<Fate, string>> = {
  "kept": "edited by hand: kept as it is.",
  "conflict": "edited by hand, and its source now reads otherwise: kept; the new reading lies in proposed/. Compare them, then `npm run accept -- {id}` or `npm run keep -- {id}`.",
  "deleted": "its document was deleted by hand: not made again. To have it back, `npm run accept -- {id}`; to be rid of it, delete the source.",
  "removed": "removed, as moved.yaml says: not made again. To have it back, `npm run accept -- {id}`.",
  "retired": "its source is gone: moved to retired/.",
  "kept without source": "its source is gone, but the document was edited by hand: kept and published.",
};

/** Most doubts that are printed one by one; beyond, the texts most in need of an eye speak for them. */
const fewDoubts = 12;
const mostTexts = 10;

/** Refusals, documents in need of a word, doubts, lines that may be the site's, and one line that counts. */
export function reportLines(report: Report): string[] {
  const spoken = report.changes.flatMap((change) => {
    const note = notes[change.fate];
    return note === undefined ? [] : [`documents/${change.id}.md: ${note.replaceAll("{id}", change.id)}`];
  });
  const renamed = report.renamed.map(({ from, to }) => `documents/${to}.md: renamed from ${from}; old links lead to it (moved.yaml).`);
  return [...report.refusals.map(refusalLine), ...renamed, ...spoken, ...doubtLines(report), ...repeatedLines(report), countLine(report)].map(printable);
}

function doubtLines({ doubts }: Report): string[] {
  if (doubts.length <= fewDoubts) return doubts.map(({ file, doubt }) => `sources/${file}: doubt (${doubt.rule}): ${doubt.reason}`);
  const byRule = tally(doubts.map(({ doubt }) => doubt.rule));
  const byFile = tally(doubts.map(({ file }) => file)).slice(0, mostTexts);
  return [
    "Doubts by kind:", ...byRule.map(([rule, n]) => `  ${n} ${rule}`),
    "Texts most in need of an eye (`npm run explain -- <name>`):",
    ...byFile.map(([file, n]) => `  sources/${file}: ${n} (${[...new Set(doubts.filter((one) => one.file === file).map(({ doubt }) => doubt.rule))].join(", ")})`),
  ];
}

function repeatedLines({ repeated }: Report): string[] {
  if (repeated.length === 0) return [];
  const shown = repeated.slice(0, mostTexts).map(({ publisher, text, texts }) => `  ${texts} texts${publisher === "" ? "" : ` of ${publisher}`}: ${text}`);
  return ["Lines that stand in several texts; if they are the site's, add a row to src/tables/chrome.ts:", ...shown];
}

/** How often each stands, most often first, then by name. */
function tally(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}

function countLine({ sources, changes, refusals, doubts }: Report): string {
  const count = (...fates: Fate[]): number => changes.filter((change) => fates.includes(change.fate)).length;
  const parts = [
    [count("create"), "new"], [count("update"), "updated"], [count("unchanged"), "unchanged"], [count("kept", "conflict", "kept without source"), "edited by hand"],
    [count("conflict"), "in conflict"], [count("retired"), "retired"], [count("deleted"), "deleted by hand"], [count("removed"), "removed"], [refusals.length, "refused"], [doubts.length, doubts.length === 1 ? "doubt" : "doubts"],
  ] as const;
  return `Normalised ${sources} ${sources === 1 ? "source" : "sources"}: ${parts.filter(([n], at) => n > 0 || at === 0).map(([n, what]) => `${n} ${what}`).join(", ")}.`;
}
