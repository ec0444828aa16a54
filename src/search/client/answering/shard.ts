import { inflateSync } from "fflate";
import { bitReader } from "../../bits.ts";
import { encodeWord } from "../../encoding.ts";
import { riceLength, type Fragment, type Shard, type ShardShelves, type ShardTexts } from "../../entry.ts";
import { isBefore, unpackWords, type Word } from "../../postings.ts";

/** What one file of the index holds; it brings each file once. */
export type Load = (name: string) => Promise<unknown>;

/** A shard of the index, of which parts are loaded as they are asked for. Its texts count from 0. */
export interface OpenShard {
  /** How many words each text has. */
  readonly lengths: readonly number[];
  readonly undated: number;
  /** This word, folded; null where no text has it. */
  word(word: string): Promise<Word | null>;
  /** The words that begin so; of very many only those before `end`, an encoded word, which is null where these are all. */
  begun(word: string): Promise<{ readonly words: readonly Word[]; readonly end: string | null }>;
  shelves(): Promise<ShardShelves>;
  fragment(text: number): Promise<Fragment>;
}

/** How many files are read for the beginning of a word. */
const most = 3;

export async function openShard({ folder, texts }: Shard, load: Load): Promise<OpenShard> {
  const { lengths: packed, undated, starts } = await load(`${folder}/texts`) as ShardTexts;
  const reader = bitReader(bytesOf(packed));
  const lengths = Array.from({ length: texts }, () => reader.rice(riceLength));
  const first = starts.split(" ").map((word) => encodeWord(word, false));
  /** The last file that begins with this encoded word or one before it. */
  const fileOf = (encoded: string) => Math.max(0, first.findLastIndex((start) => !isBefore(encoded, start)));
  const wordsOf = async (file: number) => {
    const [letters, bits] = await load(`${folder}/w${file}`) as [string, string];
    return unpackWords({ letters, bits: bytesOf(bits) }, lengths);
  };
  return {
    lengths, undated,
    word: async (word) => (await wordsOf(fileOf(encodeWord(word, false)))).find((one) => one.word === word) ?? null,
    begun: async (word) => {
      const [from, last] = [fileOf(word), fileOf(`${word}\u{10ffff}`)];
      const to = Math.min(last, from + most - 1);
      const files = await Promise.all(Array.from({ length: to - from + 1 }, (_, at) => wordsOf(from + at)));
      return { words: files.flat().filter((one) => one.word.startsWith(word)), end: to < last ? first[to + 1] ?? null : null };
    },
    shelves: () => load(`${folder}/shelves`) as Promise<ShardShelves>,
    fragment: async (text) => JSON.parse(new TextDecoder().decode(inflateSync(bytesOf(String(await load(`${folder}/t${text}`)))))) as Fragment,
  };
}

/** Bytes from base64. */
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
