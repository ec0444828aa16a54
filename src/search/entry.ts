/** What the first file of the index says: how its files are to be read, and which shards there are. */
export interface Entry {
  /** Other files than these cannot be read. */
  readonly format: typeof format;
  /** The version of Pagefind whose engine reads the index. */
  readonly pagefind: string;
  /** How many texts are searched at once: beyond that a question would take too long to load. */
  readonly reach: number;
  /** The newest first. */
  readonly shards: readonly Shard[];
}

export interface Shard {
  /** Named by what it holds: a changed shard has other addresses. */
  readonly folder: string;
  readonly texts: number;
  /** The values of the year filter that its texts have. */
  readonly years: readonly string[];
}

/** What has to be known of a shard's texts before a word is looked for. */
export interface ShardTexts {
  /** How many words each text has: as bits in base64, each by `riceLength`. */
  readonly lengths: string;
  /** How many of its texts, the last ones, have no date. */
  readonly undated: number;
  /** The first word of each file of words, separated by blanks. */
  readonly starts: string;
}

/** For each filter and each of its values the places of the texts that have it, each told by its distance from the one before. */
export type ShardShelves = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/** A text as a result shows it: address, title, stamp, facts, body. */
export type Fragment = readonly [url: string, title: string, stamp: string, facts: string, body: string];

export const format = 2;
/** As many as can be loaded while somebody waits. */
export const usualReach = 12_000;
/** The `k` of Rice's code for the length of a text. */
export const riceLength = 9;
