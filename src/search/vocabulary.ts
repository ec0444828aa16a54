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

/** The vocabulary of these texts. Numbers and mixtures of letters and digits are no words. */
export function vocabularyOf(texts: Iterable<string>): Vocabulary {
  const [words, pairs, folded] = [new Map<string, number>(), new Map<string, number>(), new Map<string, string>()];
  for (const text of texts) {
    let before = "";
    for (const { text: token } of tokensOf(text)) {
      const word = folded.get(token) ?? fold(token);
      folded.set(token, word);
      const counted = /^[a-z]{2,12}$/.test(word);
      if (counted) add(words, word);
      if (counted && before !== "") add(pairs, `${before} ${word}`);
      before = counted ? word : "";
    }
  }
  const first = mostFrequent(words, keptWords);
  const places = new Map(first.map((word, at) => [word, at]));
  const held = mostFrequent(pairs, keptPairs).flatMap((pair): [number, number][] => {
    const [one, other] = pair.split(" ").map((word) => places.get(word));
    return one === undefined || other === undefined ? [] : [[one, other]];
  });
  return { words: first, pairs: held };
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Equal counts in the order of letters, so that the same texts give the same bytes. */
function mostFrequent(counts: ReadonlyMap<string, number>, kept: number): readonly string[] {
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, kept).map(([key]) => key);
}

/** As a small JSON value: the words in one text, the pairs in one list. */
export function packVocabulary({ words, pairs }: Vocabulary): unknown {
  return [words.join(" "), pairs.flat()];
}

export function unpackVocabulary(packed: unknown): Vocabulary {
  const [words, pairs] = packed as [string, readonly number[]];
  return { words: words.split(" "), pairs: pairs.flatMap((one, at): [number, number][] => (at % 2 === 0 ? [[one, pairs[at + 1] ?? 0]] : [])) };
}
