import { word } from "../../tables/letters.ts";

/** How often the undamaged words of a text stand in it, alone and in pairs; all in lower case. */
export interface Votes {
  word(word: string): number;
  pair(first: string, second: string): number;
}

/** Words of so many characters are evidence enough, and counted in a moment. */
const enough = 200_000;

/** Counted when first asked, since most texts never ask. ơ ạ ỡ were never hit, so `cơ quan` votes for `C� QUAN`. */
export function votesOf(text: string): Votes {
  let counts: Map<string, number> | null = null;
  const count = (key: string): number => (counts ??= countWords(text.slice(0, enough))).get(key.toLowerCase()) ?? 0;
  return { word: count, pair: (first, second) => count(`${first} ${second}`) };
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  let last = "";
  for (const found of text.toLowerCase().match(word.pattern) ?? []) {
    counts.set(found, (counts.get(found) ?? 0) + 1);
    const pair = `${last} ${found}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
    last = found;
  }
  return counts;
}
