import type { Edit } from "../model.ts";

/**
 * The text after the edits, step by step in the order of their numbers: on a decoded source and its ledger's edits, the
 * mended text (law 2). `at` counts UTF-16 units in the text as its step received it.
 * Throws when an edit does not meet the words it says it replaced.
 */
export function replay(text: string, edits: readonly Edit[]): string {
  const steps = stepsOf(edits);
  const numbers = [...steps.keys()].sort((a, b) => a - b);
  return numbers.reduce((replayed, step) => apply(replayed, steps.get(step) ?? []), text);
}

/** The edits of each step, in the order of the text. */
function stepsOf(edits: readonly Edit[]): Map<number, Edit[]> {
  const steps = new Map<number, Edit[]>();
  for (const edit of edits) {
    const step = steps.get(edit.step);
    if (step) step.push(edit);
    else steps.set(edit.step, [edit]);
  }
  for (const step of steps.values()) step.sort((a, b) => a.at - b.at);
  return steps;
}

function apply(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { at, was, now, rule } of edits) {
    if (at < from || !text.startsWith(was, at)) {
      throw new Error(`Cannot replay an edit of ${rule} at ${at}: expected "${was}", found "${text.slice(at, at + was.length)}"`);
    }
    parts.push(text.slice(from, at), now);
    from = at + was.length;
  }
  parts.push(text.slice(from));
  return parts.join("");
}
