import { deflateRawSync } from "node:zlib";
import { close, createIndex, type IndexFile, type PagefindIndex } from "pagefind";
import { bitWriter } from "../src/search/bits.ts";
import { partsOf } from "../src/search/content.ts";
import { encode } from "../src/search/encoding.ts";
import { riceLength, type Fragment, type Shard, type ShardShelves, type ShardTexts } from "../src/search/entry.ts";
import { definedIn, type Defined } from "../src/search/glossary.ts";
import { packWords, type Word } from "../src/search/postings.ts";
import type { SearchRecord } from "../src/search/record.ts";
import { countedIn, type Counted } from "../src/search/vocabulary.ts";
import { sha256 } from "./files.ts";
import { engineScripts, handing, type Script } from "./search-files.ts";
import { wordsIn, type Indexed } from "./search-words.ts";

/** One part of the index: all that follows from its texts alone. */
export interface IndexedShard {
  readonly shard: Shard;
  /** Relative to the shard's folder. */
  readonly files: readonly Script[];
  /** Pagefind's engine, the same for every shard. */
  readonly engine: readonly Script[];
  /** What the lists beside the index are made of. */
  readonly defined: Defined;
  readonly counted: Counted;
}

/** How long a file of words may grow, in bytes and by guess, before the next word begins another. */
const enough = 3000;

/** Indexes records, the newest first, with Pagefind. `progress` is called after each. Their order decides the bytes. */
export async function indexShard(records: readonly SearchRecord[], progress: () => void = () => {}): Promise<IndexedShard> {
  const files = await pagefindFiles(records, progress);
  const indexed = wordsIn(files);
  if (indexed.lengths.length !== records.length) throw new Error(`Cannot use what Pagefind wrote: it holds ${indexed.lengths.length} texts, expected ${records.length}.`);
  const own = [...wordScripts(indexed, records), handing("shelves", shelvesOf(records)), ...records.map((record, at) => handing(`t${at}`, fragmentOf(record)))];
  const texts = records.map(({ content }) => partsOf(content)).flatMap(({ title, body }) => [title, body]);
  return {
    shard: { folder: sha256(JSON.stringify(own)).slice(0, 10), texts: records.length, years: [...new Set(records.flatMap(({ filters }) => filters.nam ?? []))] },
    files: own, engine: engineScripts(files), defined: definedIn(texts), counted: countedIn(texts),
  };
}

/** Pagefind runs as a program of its own; it ends with each shard and gives its memory back. */
async function pagefindFiles(records: readonly SearchRecord[], progress: () => void): Promise<readonly IndexFile[]> {
  try {
    const index = await openIndex();
    for (const record of records) {
      await add(index, record);
      progress();
    }
    const { errors, files } = await index.getFiles();
    if (errors.length > 0) throw new Error(`Cannot have the files of the search index: ${errors.join("; ")}`);
    return files;
  } finally {
    await close();
  }
}

async function openIndex(): Promise<PagefindIndex> {
  const { errors, index } = await createIndex({ forceLanguage: "vi" });
  if (!index) throw new Error(`Cannot open a search index: ${errors.join("; ")}`);
  return index;
}

async function add(index: PagefindIndex, { url, content, meta }: SearchRecord): Promise<void> {
  const { errors } = await index.addCustomRecord({ url, content: encode(content), language: "vi", meta: { title: encode(meta.title) } });
  if (errors.length > 0) throw new Error(`Cannot index ${url}: ${errors.join("; ")}`);
}

/** The words in files of about one size, and what has to be known before the first of them is read. */
function wordScripts({ lengths, words }: Indexed, records: readonly SearchRecord[]): readonly Script[] {
  const [scripts, starts]: [Script[], string[]] = [[], []];
  for (const chunk of chunksOf(words)) {
    const { letters, bits } = packWords(chunk, lengths);
    scripts.push(handing(`w${scripts.length}`, [letters, base64(bits)]));
    starts.push(chunk[0]?.word ?? "");
  }
  const texts: ShardTexts = { lengths: packLengths(lengths), undated: records.filter(({ dated }) => !dated).length, starts: starts.join(" ") };
  return [handing("texts", texts), ...scripts];
}

/** A word that is long by itself stands alone, so that nobody loads it for its neighbours. */
function* chunksOf(words: Iterable<Word>): Iterable<readonly Word[]> {
  let chunk: Word[] = [];
  let size = 0;
  for (const word of words) {
    const own = sizeOf(word);
    if (chunk.length > 0 && size + own > enough) {
      yield chunk;
      [chunk, size] = [[], 0];
    }
    chunk.push(word);
    size += own;
  }
  if (chunk.length > 0) yield chunk;
}

/** About as many bytes as the word will take: two for each form, one for each text, one and a quarter for each place. */
function sizeOf({ forms }: Word): number {
  return forms.reduce((sum, { postings }) => postings.reduce((held, { runs }) => runs.reduce((places, run) => places + 1.25 * run.places.length, held + 1), sum + 2), 0);
}

function packLengths(lengths: readonly number[]): string {
  const writer = bitWriter();
  for (const length of lengths) writer.rice(length, riceLength);
  return base64(writer.bytes());
}

function shelvesOf(records: readonly SearchRecord[]): ShardShelves {
  const shelves: Record<string, Record<string, number[]>> = {};
  const last = new Map<string, number>();
  for (const [at, { filters }] of records.entries()) {
    for (const [name, values] of Object.entries(filters)) {
      for (const value of values) {
        const key = `${name} ${value}`;
        ((shelves[name] ??= {})[value] ??= []).push(at - (last.get(key) ?? 0));
        last.set(key, at);
      }
    }
  }
  return shelves;
}

function fragmentOf({ url, content, meta }: SearchRecord): string {
  const fragment: Fragment = [url, meta.title, meta.stamp, meta.facts, partsOf(content).body];
  return base64(deflateRawSync(JSON.stringify(fragment), { level: 9 }));
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}
