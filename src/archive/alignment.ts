import type { Edit, Ledger, Line } from "../model.ts";

/** A place where the mended text differs from the decoded source: `from` to `to` there, `start` to `end` here. */
export interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** The decoded source beside the mended text; offsets count UTF-16 units. */
export interface Alignment {
  readonly source: string;
  readonly mended: string;
  /** In the order of the text; no two meet. */
  readonly hunks: readonly Hunk[];
}

/**
 * The source of a ledger, found again by taking the edits back step by step, and what became of each place in it.
 * Null when an edit does not meet the words it says it left: then the ledger is not of this text.
 */
export function align(ledger: Ledger): Alignment | null {
  const mended = mendedText(ledger.lines);
  const steps = stepsOf(ledger.edits);
  let source = mended;
  for (const edits of [...steps].reverse()) {
    if (!meets(source, edits)) return null;
    source = takeBack(source, edits);
  }
  const hunks = steps.reduce<readonly Hunk[]>((before, edits) => composed(before, hunksOf(edits)), []);
  return { source, mended, hunks };
}

/** The mended text, put together from its lines. */
export function mendedText(lines: readonly Line[]): string {
  const parts: string[] = [];
  let number = lines[0]?.number ?? 1;
  for (const line of lines) {
    parts.push("\n".repeat(Math.max(0, line.number - number)), line.text);
    number = line.number;
  }
  return parts.join("");
}

/** The text as it stood before these edits of one step, which stand in order. */
export function takeBack(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let [length, from] = [0, 0];
  for (const { at, was, now } of edits) {
    const start = from + at - length;
    parts.push(text.slice(from, start), was);
    length = at + was.length;
    from = start + now.length;
  }
  return parts.join("") + text.slice(from);
}

/** The edits of each step, first step first, each in the order of the text. */
export function stepsOf(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const steps = new Map<number, Edit[]>();
  for (const edit of edits) {
    const step = steps.get(edit.step);
    if (step) step.push(edit);
    else steps.set(edit.step, [edit]);
  }
  return [...steps].sort((one, other) => one[0] - other[0]).map(([, step]) => step.sort((one, other) => one.at - other.at));
}

function hunksOf(edits: readonly Edit[]): readonly Hunk[] {
  let shift = 0;
  return edits.map(({ at, was, now }) => {
    const hunk = { from: at, to: at + was.length, start: at + shift, end: at + shift + now.length };
    shift += now.length - was.length;
    return hunk;
  });
}

function meets(text: string, edits: readonly Edit[]): boolean {
  const hunks = hunksOf(edits);
  return edits.every(({ now }, index) => text.startsWith(now, hunks[index]?.start));
}

/** Two steps as one: places of the first and the second that meet in the text between them become one place. */
function composed(first: readonly Hunk[], second: readonly Hunk[]): readonly Hunk[] {
  if (first.length === 0) return second;
  const made: Hunk[] = [];
  let [one, other, behind, ahead] = [0, 0, 0, 0];
  while (one < first.length || other < second.length) {
    let [low, high] = [Math.min(first[one]?.start ?? Infinity, second[other]?.from ?? Infinity), -1];
    const [before, after] = [behind, ahead];
    const touches = (start: number | undefined) => start !== undefined && start <= (high < 0 ? low : high);
    while (touches(first[one]?.start) || touches(second[other]?.from)) {
      const [a, b] = [first[one], second[other]];
      if (a && touches(a.start)) {
        [high, behind] = [Math.max(high, a.end), a.end - a.to];
        one += 1;
      } else if (b) {
        [high, ahead] = [Math.max(high, b.to), b.end - b.to];
        other += 1;
      }
    }
    made.push({ from: low - before, to: high - behind, start: low + after, end: high + ahead });
  }
  return made;
}
