import type { Edit, Ledger, Line } from "../model.ts";

/** An edit with the word around it, as the step received it and as the step left it. */
export interface WordEdit {
  readonly was: string;
  readonly now: string;
  readonly edit: Edit;
}

/**
 * The edits of a ledger widened to whole words, in the order of the text. An edit says only `� ` and `à`; a reader
 * wants `v� o` and `vào`. The mended text is put together from the lines and the steps are taken back, last step first.
 * An edit that does not meet the words it says it left stays as it is.
 */
export function wholeWords(ledger: Ledger): readonly WordEdit[] {
  const steps = [...new Set(ledger.edits.map((edit) => edit.step))].sort((one, other) => other - one);
  const found: WordEdit[][] = [];
  let text = mendedText(ledger.lines);
  for (const step of steps) {
    const edits = ledger.edits.filter((edit) => edit.step === step).sort((one, other) => one.at - other.at);
    found.unshift(widen(text, edits));
    text = takeBack(text, edits);
  }
  return found.flat();
}

function mendedText(lines: readonly Line[]): string {
  let text = "";
  let number = lines[0]?.number ?? 1;
  for (const line of lines) {
    text += "\n".repeat(line.number - number) + line.text;
    number = line.number;
  }
  return text;
}

function widen(text: string, edits: readonly Edit[]): WordEdit[] {
  let shift = 0;
  return edits.map((edit) => {
    const from = edit.at + shift;
    const to = from + edit.now.length;
    shift += edit.now.length - edit.was.length;
    if (text.slice(from, to) !== edit.now) return { was: edit.was, now: edit.now, edit };
    const [before, after] = [wordBefore(text, from), wordAfter(text, to)];
    return { was: before + edit.was + after, now: before + edit.now + after, edit };
  });
}

function takeBack(text: string, edits: readonly Edit[]): string {
  let before = "";
  let from = 0;
  for (const { at, was, now } of edits) {
    const start = from + at - before.length;
    before += text.slice(from, start) + was;
    from = start + now.length;
  }
  return before + text.slice(from);
}

/** A word ends at a space or at a sign that is written against words. */
const ends = new Set([..." \t\n\u00a0,.;:!?()[]\"“”‘’…/–—"]);
const longest = 24;

function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < longest && !ends.has(text[start - 1] ?? " ")) start -= 1;
  return text.slice(start, end);
}

function wordAfter(text: string, start: number): string {
  let end = start;
  while (end < text.length && end - start < longest && !ends.has(text[end] ?? " ")) end += 1;
  return text.slice(start, end);
}
