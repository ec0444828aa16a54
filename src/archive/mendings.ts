import type { Alignment, Hunk } from "./alignment.ts";
import { isVisible } from "./ink.ts";
import { wordAfter, wordBefore } from "./whole-words.ts";

/** A repaired word: where it stands in the source and in the mended text, and how it reads in each. */
export interface Mending extends Hunk {
  readonly was: string;
  readonly now: string;
}

/** The places where a reader sees a difference, widened to whole words; repairs of one word are one. */
export function mendings({ source, mended, hunks }: Alignment): readonly Mending[] {
  const words: Hunk[] = [];
  hunks.forEach((hunk, index) => {
    if (!isVisible({ was: source.slice(hunk.from, hunk.to), now: mended.slice(hunk.start, hunk.end) })) return;
    const left = wordBefore(mended, hunk.start, hunks[index - 1]?.end ?? 0).length;
    const right = wordAfter(mended, hunk.end, hunks[index + 1]?.start ?? mended.length).length;
    const word = { from: hunk.from - left, to: hunk.to + right, start: hunk.start - left, end: hunk.end + right };
    const last = words.at(-1);
    if (last && last.end >= word.start) words[words.length - 1] = { ...last, to: word.to, end: word.end };
    else words.push(word);
  });
  return words.map((word) => ({ ...word, was: source.slice(word.from, word.to), now: mended.slice(word.start, word.end) }));
}
