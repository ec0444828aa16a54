import { fold } from "../vietnamese/fold.ts";
import { tokensOf } from "./encoding.ts";

/** The archive's own words, folded, and which of them stand side by side; the most frequent first. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** Places in `words`, two and two. */
  readonly pairs: readonly (readonly [number, number])[];
}

const keptWords = 5000;
const keptPairs = 6000;

/** How often words, and pairs of words with a blank between, stand in some texts; the most frequent first. */
export interface Counted {
  readonly words: readonly (readonly [string, number])[];
  readonly pairs: readonly (readonly [string, number])[];
}

/** Counts the words of these texts: twice as many as a vocabulary keeps. Numbers and mixtures of letters and digits are no words. */
export function countedIn(texts: Iterable<string>): Counted {
  const [seen, places]: [Map<string, Told>, Map<string, Told>] = [new Map(), new Map()];
  for (const text of texts) {
    let before: Told | null = null;
    for (const { text: token } of tokensOf(text)) {
      const told = seen.get(token) ?? toldOf(fold(token), places);
      seen.set(token, told);
      if (!told.counted) before = null;
      else {
        told.count += 1;
        before?.next.set(told, (before.next.get(told) ?? 0) + 1);
        before = told;
      }
    }
  }
  const words = [...places.values()].filter(({ counted }) => counted);
  const pairs = words.flatMap(({ word, next }) => [...next].map(([other, count]) => [`${word} ${other.word}`, count] as const));
  return { words: mostFrequent(words.map(({ word, count }) => [word, count]), 2 * keptWords), pairs: mostFrequent(pairs, 2 * keptPairs) };
}

/** A word while it is counted, and what stands after it. */
interface Told {
  readonly word: string;
  readonly counted: boolean;
  readonly next: Map<Told, number>;
  count: number;
}

function toldOf(word: string, places: Map<string, Told>): Told {
  const told = places.get(word) ?? { word, counted: /^[a-z]{2,12}$/.test(word), next: new Map<Told, number>(), count: 0 };
  places.set(word, told);
  return told;
}

/** The vocabulary of an archive, from the counts of its parts. */
export function vocabularyOf(parts: readonly Counted[]): Vocabulary {
  const [words, pairs] = [new Map<string, number>(), new Map<string, number>()];
  for (const part of parts) {
    for (const [word, count] of part.words) add(words, word, count);
    for (const [pair, count] of part.pairs) add(pairs, pair, count);
  }
  const first = mostFrequent([...words], keptWords).map(([word]) => word);
  const places = new Map(first.map((word, at) => [word, at]));
  const held = mostFrequent([...pairs], keptPairs).flatMap(([pair]): [number, number][] => {
    const [one, other] = pair.split(" ").map((word) => places.get(word));
    return one === undefined || other === undefined ? [] : [[one, other]];
  });
  return { words: first, pairs: held };
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

/** Equal counts in the order of letters, so that the same texts give the same bytes. */
function mostFrequent(counts: (readonly [string, number])[], kept: number): readonly (readonly [string, number])[] {
  return counts.sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, kept);
}

/** As a small JSON value: the words in one text, the pairs in one list. */
export function packVocabulary({ words, pairs }: Vocabulary): unknown {
  return [words.join(" "), pairs.flat()];
}

export function unpackVocabulary(packed: unknown): Vocabulary {
  const [words, pairs] = packed as [string, readonly number[]];
  return { words: words.split(" "), pairs: pairs.flatMap((one, at): [number, number][] => (at % 2 === 0 ? [[one, pairs[at + 1] ?? 0]] : [])) };
}
