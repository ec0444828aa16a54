import type { Edit } from "../../model.ts";

/** An edit that does not know its step and line yet. */
export type Repair = Omit<Edit, "step" | "line">;

/** The repairs as edits of one step, each with the line (from 1) in which it stands. */
export function numbered(text: string, repairs: readonly Repair[], step: number): Edit[] {
  let line = 1;
  let end = endOfLine(text, 0);
  return repairs.map(({ rule, at, was, now, how }) => {
    for (; at > end; end = endOfLine(text, end + 1)) line++;
    return { step, rule, line, at, was, now, how };
  });
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  return at < 0 ? text.length : at;
}
