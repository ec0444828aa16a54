/**
 * Labels passages that stand a second time, and the mark of a news site at the head of the text.
 * Reads drafts without a label. Writes repeat, dateline.
 */
import { datelineRow } from "../../tables/bylines.ts";
import { bodyStart, cutEach, draftOf, labelAt, labelled, type Draft } from "./draft.ts";
import { unitSet } from "../../vietnamese/unit-set.ts";
import { bare } from "../space.ts";

/** Shortest passage, in words, of which a second copy is taken for the machine's. */
const fewestWords = 12;

/** Shortest half, in characters. */
const shortestHalf = 12;
const isSpace = unitSet((unit) => unit.trim() === "");

export function peelRepeats(drafts: readonly Draft[]): readonly Draft[] {
  return peelHalves(peelCopies(peelDateline(drafts)));
}

function peelDateline(drafts: readonly Draft[]): readonly Draft[] {
  const start = bodyStart(drafts);
  return cutEach(drafts, (draft, at) => {
    const mark = draft.label === null && at <= start ? datelineRow.pattern.exec(draft.text)?.[0] : undefined;
    if (mark === undefined) return null;
    const rest = draft.text.slice(mark.length);
    const head = labelled({ ...draft, text: mark }, "dateline", datelineRow.id);
    return bare(rest) === "" ? [labelled(draft, "dateline", datelineRow.id)] : [head, draftOf(draft.number, rest)];
  });
}

/** A long line that has stood before: the lead, printed as summary and again as first paragraph. */
function peelCopies(drafts: readonly Draft[]): readonly Draft[] {
  const seen = new Set<string>();
  const copies = new Set<number>();
  drafts.forEach((draft, at) => {
    const line = draft.bare;
    if (draft.label !== null || draft.words < fewestWords) return;
    if (seen.has(line)) copies.add(at);
    seen.add(line);
  });
  return labelAt(drafts, copies, "repeat", "passage-again");
}

/** Alternative text and caption glued together: the same words twice in one line. */
function peelHalves(drafts: readonly Draft[]): readonly Draft[] {
  return cutEach(drafts, (draft) => {
    const half = draft.label === null ? doubledHalf(draft.text) : null;
    if (half === null) return null;
    return [labelled(draftOf(draft.number, draft.text.slice(0, half)), "repeat", "doubled-caption"), draftOf(draft.number, draft.text.slice(half))];
  });
}

/** The first unit from a place on that is no white space. */
function firstSign(line: string, from: number): number {
  let at = from;
  while (at < line.length && isSpace(line.charCodeAt(at))) at++;
  return line.charCodeAt(at);
}

function doubledHalf(text: string): number | null {
  const line = text.trimEnd();
  for (const end of [line.length, line.length - 1]) {
    const half = Math.ceil(end / 2);
    for (const at of [half, half - 1]) {
      if (at >= shortestHalf && firstSign(line, 0) === firstSign(line, at) && line.slice(0, at).trim() === line.slice(at, end).trim() && line.slice(0, at).trim() !== "") return at;
    }
  }
  return null;
}
