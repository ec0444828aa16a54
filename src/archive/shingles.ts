import { wordOrNumber } from "../tables/letters.ts";
import { fold } from "../vietnamese/fold.ts";

/** How many words in a row make a shingle. */
const length = 5;
const [unseen, gap, silent] = [-1, 0, 1];
const prime = 0x01000193;

/**
 * Numbers the shingles of texts: every run of five words, folded, as a whole number of 32 bits, in the order of the
 * text. A text of fewer words has none. What a letter folds to is looked up once for all texts.
 */
export function shingling(): (text: string) => Uint32Array {
  const folded = new Int32Array(0x10000).fill(unseen);
  const lettersOf = (code: number): number => {
    if (folded[code] === unseen) folded[code] = foldedLetter(code);
    return folded[code] as number;
  };
  return (text) => runsOf(wordsOf(text, lettersOf));
}

/** The same numbers each once, in rising order. */
export function asSet(runs: Uint32Array): Uint32Array {
  return runs.slice().sort().filter((run, at, rising) => at === 0 || run !== rising[at - 1]);
}

/** The share of the shingles of either text that both have: 0 to 1 (Jaccard). */
export function likeness(one: Uint32Array, other: Uint32Array): number {
  let [at, beside, both] = [0, 0, 0];
  while (at < one.length && beside < other.length) {
    const [a, b] = [one[at] as number, other[beside] as number];
    if (a === b) both += 1;
    if (a <= b) at += 1;
    if (b <= a) beside += 1;
  }
  const either = one.length + other.length - both;
  return either === 0 ? 0 : both / either;
}

/** What a code unit counts for inside a word: its folded letter, nothing for a mark, or the end of the word. */
function foldedLetter(code: number): number {
  const letter = String.fromCharCode(code);
  if (letter.search(wordOrNumber.pattern) < 0) return gap;
  return fold(letter).charCodeAt(0) || silent;
}

/** Every word as a hash of its folded letters (FNV-1a). */
function wordsOf(text: string, lettersOf: (code: number) => number): readonly number[] {
  const words: number[] = [];
  let hash = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const letter = at === text.length ? gap : lettersOf(text.charCodeAt(at));
    if (letter > silent) hash = Math.imul((hash || 0x811c9dc5) ^ letter, prime);
    if (letter !== gap || hash === 0) continue;
    words.push(hash);
    hash = 0;
  }
  return words;
}

function runsOf(words: readonly number[]): Uint32Array {
  const runs = new Uint32Array(Math.max(0, words.length - length + 1));
  for (let from = 0; from < runs.length; from += 1) {
    let hash = 0;
    for (let at = from; at < from + length; at += 1) hash = (Math.imul(hash, prime) + mixed(words[at] as number)) | 0;
    runs[from] = mixed(hash);
  }
  return runs;
}

/** The last step of MurmurHash3: every bit of the outcome hangs on every bit given. */
function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
