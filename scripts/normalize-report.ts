import type { Fate, Report } from "./normalize-folder.ts";
import { refusalLine } from "./refusal.ts";

/** What a maintainer should know about a document that was not simply written; none for the rest. */
const notes: Partial<Record<Fate, string>> = {
  "kept": "edited by hand: kept as it is.",
  "conflict": "edited by hand, and its source now reads otherwise: kept; the new reading lies in proposed/. Compare them, then `npm run accept -- {id}` or `npm run keep -- {id}`.",
  "deleted": "its document was deleted by hand: not made again. To have it back, `npm run accept -- {id}`; to be rid of it, delete the source.",
  "retired": "its source is gone: moved to retired/.",
  "kept without source": "its source is gone, but the document was edited by hand: kept and published.",
};

/** Refusals, documents in need of a word, doubts by kind, and one line that counts. */
export function reportLines(report: Report): string[] {
  const spoken = report.changes.flatMap((change) => {
    const note = notes[change.fate];
    return note === undefined ? [] : [`documents/${change.id}.md: ${note.replaceAll("{id}", change.id)}`];
  });
  return [...report.refusals.map(refusalLine), ...spoken, ...report.doubts.map(({ file, doubt }) => `sources/${file}: doubt (${doubt.rule}): ${doubt.reason}`), countLine(report)];
}

function countLine({ sources, changes, refusals, doubts }: Report): string {
  const count = (...fates: Fate[]): number => changes.filter((change) => fates.includes(change.fate)).length;
  const parts = [
    [count("create"), "new"], [count("update"), "updated"], [count("unchanged"), "unchanged"], [count("kept", "conflict", "kept without source"), "edited by hand"],
    [count("conflict"), "in conflict"], [count("retired"), "retired"], [count("deleted"), "deleted by hand"], [refusals.length, "refused"], [doubts.length, doubts.length === 1 ? "doubt" : "doubts"],
  ] as const;
  return `Normalised ${sources} sources: ${parts.filter(([n], at) => n > 0 || at === 0).map(([n, what]) => `${n} ${what}`).join(", ")}.`;
}
