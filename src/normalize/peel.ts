import type { Line, Outcome } from "../model.ts";
import { peelBody } from "./peel/body.ts";
import { peelChrome } from "./peel/chrome.ts";
import { draftsOf, linesOf, type Draft } from "./peel/draft.ts";
import { peelFields } from "./peel/fields.ts";
import { peelFrame } from "./peel/frame.ts";
import { peelRepeats } from "./peel/repeats.ts";
import { peelSignature } from "./peel/signature.ts";
import { peelTitle } from "./peel/title.ts";

/** Each pass claims what it is sure of; the order is the running order. */
const passes: readonly ((drafts: readonly Draft[]) => readonly Draft[])[] = [
  peelChrome, peelFrame, peelFields, peelTitle, peelRepeats, peelSignature, peelBody,
];

/**
 * Labels every line of a text, cutting a line into pieces where it holds several things.
 * Reads the mended text. Writes lines; removes nothing: the pieces of each line, joined, are the line (law 3).
 */
export function peel(text: string): Outcome<readonly Line[]> {
  const drafts = passes.reduce<readonly Draft[]>((before, pass) => pass(before), draftsOf(text));
  return { value: linesOf(drafts, text), edits: [], doubts: [] };
}
