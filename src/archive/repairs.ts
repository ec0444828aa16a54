import { bodyLabels, type Edit, type Ledger } from "../model.ts";
import { isVisible } from "./ink.ts";
import { wholeWords } from "./whole-words.ts";

/** One way of mending: the word as the source has it, the word as it stands now, how it was decided, how often. */
export interface Repair {
  readonly was: string;
  readonly now: string;
  readonly how: Edit["how"];
  readonly times: number;
}

export interface Repairs {
  /** Repairs of letters and signs, the commonest first. */
  readonly visible: readonly Repair[];
  /** Repairs of spaces and of signs that have no width. */
  readonly invisible: readonly Repair[];
  /** Places with a visible repair, and how many of them lie outside the body. */
  readonly places: number;
  readonly outside: number;
}

/** What was mended in a text, gathered from the edits of its ledger. */
export function repairs(ledger: Ledger): Repairs {
  const seen = ledger.edits.filter(isVisible);
  const body = bodyLines(ledger);
  const words = wholeWords(ledger);
  return {
    visible: gather(words.filter(({ edit }) => isVisible(edit))),
    invisible: gather(ledger.edits.filter((edit) => !isVisible(edit)).map((edit) => ({ was: edit.was, now: edit.now, edit }))),
    places: seen.length,
    outside: seen.filter((edit) => !body.has(edit.line)).length,
  };
}

function gather(edits: readonly { readonly was: string; readonly now: string; readonly edit: Edit }[]): readonly Repair[] {
  const found = new Map<string, Repair>();
  for (const { was, now, edit } of edits) {
    const key = JSON.stringify([was, now, edit.how]);
    found.set(key, { was, now, how: edit.how, times: (found.get(key)?.times ?? 0) + 1 });
  }
  return [...found.values()].sort((one, other) => other.times - one.times);
}

function bodyLines(ledger: Ledger): ReadonlySet<number> {
  const labels: readonly string[] = bodyLabels;
  return new Set(ledger.lines.filter((line) => labels.includes(line.label)).map((line) => line.number));
}
