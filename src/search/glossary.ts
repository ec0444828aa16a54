import { abbreviations } from "../tables/abbreviations.ts";
import { fold } from "../vietnamese/fold.ts";
import { isSyllable } from "../vietnamese/syllable.ts";
import { definitionsIn } from "./definitions.ts";
import { tokensOf } from "./encoding.ts";

/** Abbreviations and their words, in pairs: those of the table, then those that the archive's texts explain. */
export type Glossary = readonly (readonly [short: string, long: string])[];

/** How many meanings one abbreviation may have, and how many pairs of texts' own are kept. */
const meanings = 2;
const kept = 1000;

/** Abbreviations that texts explain, with their words and how often. */
export type Defined = readonly (readonly [short: string, long: string, count: number])[];

/** What these texts (NFC) explain; abbreviations of the table and those that answer to ordinary words are left out. */
export function definedIn(texts: readonly string[]): Defined {
  const known = new Set(abbreviations.map(({ short }) => fold(short)));
  return together(texts.flatMap(definitionsIn).filter(({ short }) => !known.has(fold(short)) && !isWord(short)).map(({ short, long }) => [short, long, 1]));
}

/** The glossary of an archive, from what its parts explain. The table comes first: what texts say of its abbreviations adds nothing. */
export function glossaryOf(parts: readonly Defined[]): Glossary {
  const held = new Map<string, number>();
  const own = together(parts.flat()).filter(([short]) => {
    const before = held.get(fold(short)) ?? 0;
    held.set(fold(short), before + 1);
    return before < meanings;
  });
  return [...abbreviations.map(({ short, long }) => [short, long] as const), ...own.slice(0, kept).map(([short, long]) => [short, long] as const)];
}

/** Each pair once, in the spelling that came first, the most frequent before others. */
function together(defined: Defined): Defined {
  const counted = new Map<string, [string, string, number]>();
  for (const [short, long, count] of defined) {
    const key = `${fold(short)} ${fold(long)}`;
    const held = counted.get(key);
    if (held) held[2] += count;
    else counted.set(key, [short, long, count]);
  }
  return [...counted].sort(([a, [, , one]], [b, [, , other]]) => other - one || (a < b ? -1 : 1)).map(([, pair]) => pair);
}

/** Letters that could be read as a syllable ("AN", "HO") would answer to ordinary words. */
function isWord(short: string): boolean {
  return tokensOf(short).length === 1 && (short.length < 3 || isSyllable(fold(short)));
}
