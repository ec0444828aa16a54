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

/** The glossary of an archive, from its texts (NFC). The table comes first: what texts say of its abbreviations adds nothing. */
export function glossaryOf(texts: readonly string[]): Glossary {
  const known = new Set(abbreviations.map(({ short }) => fold(short)));
  const counted = new Map<string, { readonly pair: readonly [string, string]; count: number }>();
  for (const { short, long } of texts.flatMap(definitionsIn)) {
    if (known.has(fold(short)) || isWord(short)) continue;
    const key = `${fold(short)} ${fold(long)}`;
    const held = counted.get(key);
    if (held) held.count += 1;
    else counted.set(key, { pair: [short, long], count: 1 });
  }
  const own = [...counted].sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1)).map(([, { pair }]) => pair);
  const first = own.filter(([short], at) => own.slice(0, at).filter(([other]) => fold(other) === fold(short)).length < meanings);
  return [...abbreviations.map(({ short, long }) => [short, long] as const), ...first.slice(0, kept)];
}

/** Letters that could be read as a syllable ("AN", "HO") would answer to ordinary words. */
function isWord(short: string): boolean {
  return tokensOf(short).length === 1 && (short.length < 3 || isSyllable(fold(short)));
}
