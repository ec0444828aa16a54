import type { Doubt, Edit } from "../../model.ts";

/** An edit that does not know its step and line yet. */
export type Repair = Omit<Edit, "step" | "line">;

/** What one pass over the text proposes, in the order of the text. */
export interface Repairs {
  readonly edits: readonly Repair[];
  readonly doubts: readonly Doubt[];
}

export const nothing: Repairs = { edits: [], doubts: [] };

/** The repairs as edits of one step, each with the line (from 1) in which it stands. */
export function numbered(text: string, repairs: readonly Repair[], step: number): Edit[] {
  let line = 1;
  let from = 0;
  return repairs.map((repair) => {
    line += newlines(text, from, repair.at);
    from = repair.at;
    return { step, rule: repair.rule, line, at: repair.at, was: repair.was, now: repair.now, how: repair.how };
  });
}

/** The number of the line in which a unit stands, from 1. */
export function lineAt(text: string, at: number): number {
  return 1 + newlines(text, 0, at);
}

function newlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
