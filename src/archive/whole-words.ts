import type { Edit, Ledger } from "../model.ts";
import { mendedText, stepsOf, takeBack } from "./alignment.ts";

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
  const found: WordEdit[][] = [];
  let text = mendedText(ledger.lines);
  for (const edits of [...stepsOf(ledger.edits)].reverse()) {
    found.unshift(widen(text, edits));
    text = takeBack(text, edits);
  }
  return found.flat();
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

/** A word ends at a space or at a sign that is written against words. */
const ends = new Set([..." \t\n\u00a0,.;:!?()[]\"“”‘’…/–—"]);
const longest = 24;

/** The part of a word before `end`, not reaching back beyond `stop`. */
export function wordBefore(text: string, end: number, stop = 0): string {
  let start = end;
  while (start > stop && end - start < longest && !ends.has(text[start - 1] ?? " ")) start -= 1;
  return text.slice(start, end);
}

/** The part of a word after `start`, not reaching beyond `stop`. */
export function wordAfter(text: string, start: number, stop = text.length): string {
  let end = start;
  while (end < stop && end - start < longest && !ends.has(text[end] ?? " ")) end += 1;
  return text.slice(start, end);
}
