import { bodyLabels, outsideLabels, wrapRule, type Ledger, type Line, type LineLabel } from "../model.ts";
import { align, mendedText, type Alignment } from "./alignment.ts";
import { mendings, type Mending } from "./mendings.ts";

/** A stretch of a line; `mended` marks a repaired word. */
export interface Stretch {
  readonly text: string;
  readonly mended: boolean;
}

/** What became of a line: letters repaired, kept as it is, moved into the record, left out. */
export type Act = "mend" | "keep" | "fact" | "cut";

/** A labelled piece of a line, as it was mended. */
export interface Piece {
  readonly label: LineLabel;
  readonly rule: string;
  readonly part: Exclude<Act, "mend">;
  readonly clean: readonly Stretch[];
}

/** A line of the source with what was done to it. */
export interface SourceLine {
  readonly number: number;
  readonly source: readonly Stretch[];
  readonly pieces: readonly Piece[];
  readonly act: Act;
  /** Repaired words, and repairs that leave no ink: spaces and signs without width. */
  readonly mended: number;
  readonly invisible: number;
  /** The line goes on from the one above it. */
  readonly joined: boolean;
}

export interface SourceText {
  readonly lines: readonly SourceLine[];
  readonly blank: number;
}

/** A decoded source line by line against the mended text. A ledger whose edits do not fit shows the mended text alone. */
export function sourceText(ledger: Ledger): SourceText {
  const text = mendedText(ledger.lines);
  const alignment = align(ledger) ?? { source: text, mended: text, hunks: [] };
  const words = mendings(alignment);
  const lines: SourceLine[] = [];
  let [at, hunk, word, blank] = [0, 0, 0, 0];
  for (const pieces of byNumber(ledger.lines)) {
    const end = at + pieces.reduce((sum, { text }) => sum + text.length, 0);
    const last = (offsets: readonly { readonly start: number }[], from: number) => until(offsets, from, end);
    const [hunks, found] = [alignment.hunks.slice(hunk, last(alignment.hunks, hunk)), words.slice(word, last(words, word))];
    const line = lineOf(pieces, alignment, { start: at, end, shift: shiftBefore(alignment, hunk) }, found, hunks.length);
    if (line.source.every((stretch) => stretch.text.trim() === "")) blank += 1;
    else lines.push(line);
    [hunk, word] = [hunk + hunks.length, word + found.length];
    at = end + 1;
  }
  return { lines, blank };
}

interface Reach {
  readonly start: number;
  readonly end: number;
  /** How much longer the mended text is than the source, up to here. */
  readonly shift: number;
}

function lineOf(pieces: readonly Line[], alignment: Alignment, reach: Reach, words: readonly Mending[], hunks: number): SourceLine {
  const from = reach.start - reach.shift;
  const newline = alignment.source.indexOf("\n", from);
  const to = newline < 0 ? alignment.source.length : newline;
  const shown = piecesOf(pieces, reach.start, alignment.mended, words);
  return {
    number: pieces[0]?.number ?? 0,
    source: stretches(alignment.source, from, to, words.map((word) => ({ start: word.from, end: word.to }))),
    pieces: shown, act: actOf(shown), mended: words.length, invisible: Math.max(0, hunks - words.length),
    joined: pieces[0]?.rule === wrapRule,
  };
}

function piecesOf(lines: readonly Line[], start: number, mended: string, words: readonly Mending[]): readonly Piece[] {
  let at = start;
  return lines.map(({ text, label, rule }) => {
    const clean = stretches(mended, at, at + text.length, words);
    at += text.length;
    return { label, rule, part: partOf(label), clean };
  }).filter(({ clean }) => clean.some(({ text }) => text.trim() !== ""));
}

function actOf(pieces: readonly Piece[]): Act {
  const held = pieces.filter(({ part }) => part !== "cut");
  if (held.length === 0) return "cut";
  if (held.some(({ clean }) => clean.some(({ mended }) => mended))) return "mend";
  return held.some(({ part }) => part === "keep") ? "keep" : "fact";
}

function partOf(label: LineLabel): Piece["part"] {
  if ((bodyLabels as readonly string[]).includes(label)) return "keep";
  const facts: readonly LineLabel[] = outsideLabels.filter((one) => ["date", "byline", "credit", "attribute"].includes(one));
  return facts.includes(label) ? "fact" : "cut";
}

/** A part of a text cut at the words that were repaired. */
function stretches(text: string, from: number, to: number, words: readonly { readonly start: number; readonly end: number }[]): readonly Stretch[] {
  const found: Stretch[] = [];
  let at = from;
  for (const { start, end } of words) {
    const [low, high] = [Math.max(start, at), Math.min(end, to)];
    if (high <= low) continue;
    found.push({ text: text.slice(at, low), mended: false }, { text: text.slice(low, high), mended: true });
    at = high;
  }
  return [...found, { text: text.slice(at, Math.max(at, to)), mended: false }].filter((stretch) => stretch.text !== "");
}

function byNumber(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last?.[0]?.number === line.number) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** The index of the first that begins beyond `end`. */
function until(offsets: readonly { readonly start: number }[], from: number, end: number): number {
  let index = from;
  while (index < offsets.length && (offsets[index]?.start ?? Infinity) <= end) index += 1;
  return index;
}

function shiftBefore({ hunks }: Alignment, index: number): number {
  const last = hunks[index - 1];
  return last ? last.end - last.to : 0;
}
