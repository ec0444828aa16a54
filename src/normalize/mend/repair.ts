import type { Edit } from "../../model.ts";

/** An edit that does not know its step and line yet. */
export type Repair = Omit<Edit, "step" | "line">;

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

function newlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
