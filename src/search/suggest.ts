import type { Term } from "./match.ts";
import type { Vocabulary } from "./vocabulary.ts";

interface Choice {
  readonly words: readonly string[];
  readonly changed: number;
  readonly score: number;
}

const choices = 24;

/**
 * What may have been meant: words of the archive one letter away (one more, one less, another, or two exchanged), the
 * ones that stand side by side in it before others. Words in `kept` stay as typed. Null when there is no better reading.
 */
export function suggestionOf(terms: readonly Term[], kept: readonly string[], vocabulary: Vocabulary): string | null {
  const ranks = new Map(vocabulary.words.map((word, at) => [word, at]));
  const pairs = new Map(vocabulary.pairs.map(([one, other], at) => [`${vocabulary.words[one]} ${vocabulary.words[other]}`, at]));
  const share = (rank: number | undefined, length: number) => rank === undefined ? 0 : 1 - rank / length;
  let best: readonly Choice[] = [{ words: [], changed: 0, score: 0 }];
  for (const term of terms) {
    const options = kept.includes(term.typed) ? [term.typed] : nearTo(term.folded, vocabulary.words);
    best = best.flatMap(({ words, changed, score }) => options.map((word): Choice => {
      const linked = pairs.get(`${foldedOf(terms, words)} ${word === term.typed ? term.folded : word}`);
      const link = linked === undefined ? 0 : 2 + share(linked, vocabulary.pairs.length);
      return { words: [...words, word], changed: changed + (word === term.typed ? 0 : 1), score: score + link + share(ranks.get(word), vocabulary.words.length) };
    })).sort((a, b) => b.score - a.score).slice(0, choices);
  }
  const [first] = best;
  return first && first.changed > 0 ? first.words.join(" ") : null;
}

/** The last word chosen so far, folded as in the vocabulary. */
function foldedOf(terms: readonly Term[], words: readonly string[]): string {
  const [term, word] = [terms[words.length - 1], words.at(-1) ?? ""];
  return term && term.typed === word ? term.folded : word;
}

/** The words one letter away, the most frequent first. */
function nearTo(word: string, words: readonly string[]): readonly string[] {
  return words.filter((other) => oneApart(word, other)).slice(0, choices);
}

/** Whether two words differ in one letter more, less or other, or in two neighbours exchanged. */
export function oneApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || short === long) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}
