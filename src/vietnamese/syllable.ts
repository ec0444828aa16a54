import { tones } from "../tables/letters.ts";
import {
  frontVowels, glides, onsets, onsetsBeforeBack, onsetsBeforeFront, onsetsWithoutGlide, onsetsWithY, rimes, rimesAfterQu, stops,
  unwritten,
} from "../tables/syllables.ts";
import { placeTone, type ToneStyle } from "./tone.ts";

interface Base {
  readonly onset: string;
  readonly rime: string;
}

/**
 * Whether a word is a written Vietnamese syllable, in either style of tone placement. NFC, any case: `Đường`, `HOÀ`, `hòa`.
 * The grammar, not a word list: it accepts about 17,500 syllables, of which some 7,000 are in use.
 */
export function isSyllable(word: string): boolean {
  return word.length <= longest && (written.has(word) || written.has(word.toLowerCase()));
}

/** Every written syllable, NFC and lower case, in one style of tone placement or in both. */
export function syllables(style: ToneStyle | "both"): ReadonlySet<string> {
  if (style === "both") return written;
  return new Set(bases.flatMap((base) => spellings(base, style)));
}

/** Every syllable without its tone: `hoan`, `nươc`. */
export function tonelessSyllables(): readonly string[] {
  return bases.map(({ onset, rime }) => onset + rime);
}

/**
 * A toneless syllable (NFC, lower case) with a tone, an index into `tones`: `viên` and nặng make `viện`. Null when nobody
 * writes it. An open oa, oe, uy takes the old style.
 */
export function spell(toneless: string, tone: number): string | null {
  const base = byLetters.get(toneless);
  const spelt = base && base.onset + placeTone(base.rime, tone, "old");
  return spelt !== undefined && written.has(spelt) ? spelt : null;
}

const bases: readonly Base[] = distinct([
  ...["", ...onsets].flatMap((onset) => rimesAfter(onset).map((rime) => join(onset, rime))),
  ...rimesAfterQu.map((rime) => ({ onset: "qu", rime })),
  ...onsetsWithY.map((onset) => ({ onset, rime: "y" })),
]);
const written: ReadonlySet<string> = new Set([
  ...bases.flatMap((base) => spellings(base, "old")),
  ...bases.flatMap((base) => spellings(base, "new")),
]);
const byLetters: ReadonlyMap<string, Base> = new Map(bases.map((base) => [base.onset + base.rime, base]));
const longest = Math.max(...[...written].map((syllable) => syllable.length));

function rimesAfter(onset: string): string[] {
  const plain = rimes.filter((rime) => agrees(onset, rime));
  return has(onsetsWithoutGlide, onset) ? plain : [...plain, ...glides];
}

/** The spelling of /k ɣ ŋ/ depends on the vowel that follows. */
function agrees(onset: string, rime: string): boolean {
  const front = has(frontVowels, rime.charAt(0));
  if (has(onsetsBeforeFront, onset)) return front;
  if (has(onsetsBeforeBack, onset)) return !front;
  return true;
}

/** gi before i drops one of the two; iê without onset is written yê. */
function join(onset: string, rime: string): Base {
  if (onset === "gi" && rime.startsWith("i")) return { onset: "g", rime };
  if (onset === "" && rime.startsWith("iê")) return { onset, rime: "y" + rime.slice(1) };
  return { onset, rime };
}

/** One base a spelling: gi + a and g + ia are both written gia, and the first is the one whose tone stands on a. */
function distinct(all: readonly Base[]): Base[] {
  const found = new Map<string, Base>();
  for (const base of all) {
    const spelt = base.onset + base.rime;
    if (!found.has(spelt) && !has(unwritten, spelt)) found.set(spelt, base);
  }
  return [...found.values()];
}

function spellings({ onset, rime }: Base, style: ToneStyle): string[] {
  const stopped = stops.some((stop) => rime.endsWith(stop));
  const allowed = tones.map((_, tone) => tone).filter((tone) => !stopped || tone >= 4);
  return allowed.map((tone) => onset + (tone === 0 ? rime : placeTone(rime, tone, style)));
}

function has(list: readonly string[], word: string): boolean {
  return list.includes(word);
}
