import { bodyLabels, type Edit, type Ledger } from "../model.ts";

/** One way of mending: what stood in the source, what stands now, how it was decided, how often. */
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
export function repairs(ledger: Ledger | null): Repairs {
  const edits = ledger?.edits ?? [];
  const seen = edits.filter((edit) => ink(edit.was) !== ink(edit.now));
  const body = bodyLines(ledger);
  return {
    visible: gather(seen),
    invisible: gather(edits.filter((edit) => ink(edit.was) === ink(edit.now))),
    places: seen.length,
    outside: seen.filter((edit) => !body.has(edit.line)).length,
  };
}

function gather(edits: readonly Edit[]): readonly Repair[] {
  const found = new Map<string, Repair>();
  for (const { was, now, how } of edits) {
    const key = JSON.stringify([was, now, how]);
    found.set(key, { was, now, how, times: (found.get(key)?.times ?? 0) + 1 });
  }
  return [...found.values()].sort((one, other) => other.times - one.times);
}

function bodyLines(ledger: Ledger | null): ReadonlySet<number> {
  const labels: readonly string[] = bodyLabels;
  return new Set(ledger?.lines.filter((line) => labels.includes(line.label)).map((line) => line.number));
}

const widthless = new Set(["\u00ad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff"]);

/** The characters that leave ink on the page. */
function ink(text: string): string {
  return [...text].filter((character) => character.trim() !== "" && !widthless.has(character)).join("");
}
