import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { plainTitle } from "../layouts/parts/title.ts";
import { dateDoubted } from "../src/archive/doubted.ts";
import type { Archive, Document, Shelf } from "../src/model.ts";
import { format, usualReach, type Entry, type Shard } from "../src/search/entry.ts";
import { recordOf, type SearchRecord, type Standing } from "../src/search/record.ts";
import { shardsOf } from "../src/search/shards.ts";
import { addresses } from "../src/site/links.ts";
import { sha256 } from "./files.ts";
import { noLastSite, type LastSite } from "./last-site.ts";
import type { DocumentSums } from "./load-archive.ts";
import { programSum } from "./program.ts";
import { shardCache, type KeptShard, type ShardCache } from "./search-cache.ts";
import { handing, known, type Script } from "./search-files.ts";
import { indexerFor } from "./search-indexer.ts";
import { listScripts } from "./search-lists.ts";
import type { IndexedShard } from "./search-shard.ts";

export interface Indexing {
  /** A folder for shards to be kept in from one build to the next. */
  readonly cache?: string;
  /** Called after each text, with the number done. */
  readonly progress?: (done: number, total: number) => void;
  /** The room of a shard, in characters; a test has smaller ones. */
  readonly room?: number;
  /** How many texts the page searches at once; a test has fewer. */
  readonly reach?: number;
  /** The last site: what stands there already is taken. */
  readonly last?: LastSite;
  /** Sums of the documents' files, where they are known: then no text need be summed again. */
  readonly sums?: DocumentSums;
}

/** A document, how it stands on the site, and how much room it takes in a shard. */
interface Standed {
  readonly id: string;
  readonly date: string | null;
  readonly size: number;
  readonly document: Document;
  readonly standing: Standing;
}

/** Below this many texts a cache would take longer than the work. */
const worthwhile = 200;
/** What a text costs besides its words, in characters. */
const overhead = 300;

/**
 * Indexes every document of the archive into `<output>/search/`: shards of some hundred texts, one after another, so
 * that no more memory is needed for many than for a few; shards whose inputs are as before are taken from the cache. The
 * bytes are the same, whatever the order of the documents and whatever the cache holds.
 */
export async function writeSearchIndex(archive: Archive, output: string, { cache, progress = () => {}, room, reach = usualReach, last = noLastSite, sums = new Map() }: Indexing = {}): Promise<void> {
  const kept = shardCache(cache !== undefined && archive.documents.length >= worthwhile ? join(cache, "search") : null);
  const program = programSum();
  const total = archive.documents.length;
  let done = 0;
  const step = () => { progress(++done, total); };
  const folder = join(output, "search");
  const parts: Omit<IndexedShard, "files">[] = [];
  const shards = shardsOf(standedIn(archive), room).map((texts) => ({ texts, key: keyOf(program, texts, sums) }));
  const indexer = indexerFor(shards.filter(({ key }) => !kept.has(key)).length);
  mkdirSync(folder, { recursive: true });
  try {
    for (const { texts, key } of shards) {
      const held = placed(key, kept, folder, last);
      const records = held ? [] : texts.map(({ document, standing }) => recordOf(document, standing)).filter(hasWord);
      for (const _ of texts.slice(records.length)) step();
      if (held) parts.push(held);
      if (records.length === 0) continue;
      const { files, ...part } = await indexer.index(records, step);
      kept.put(key, { files, ...part });
      write(files, join(folder, part.shard.folder));
      parts.push(part);
    }
  } finally {
    await indexer.end();
  }
  kept.keep(shards.map(({ key }) => key));
  write([...oneEngine(parts), ...listScripts(parts), entry(parts.map(({ shard }) => shard), reach), ...licences()], folder);
}

/** What holds no word cannot be found, and Pagefind leaves it out. */
function hasWord({ content }: SearchRecord): boolean {
  return /[\p{L}\p{N}]/u.test(content);
}

/** Puts a shard that was indexed before into the folder: its files as they stand in the last site, else from the cache. Null where there is none. */
function placed(key: string, kept: ShardCache, folder: string, last: LastSite): KeptShard["part"] | null {
  const held = kept.get(key);
  if (!held) return null;
  const own = held.part.shard.folder;
  if (last.take(held.names.map((name) => `search/${own}/${name}`))) return held.part;
  const files = kept.filesOf(key);
  if (files) write(files, join(folder, own));
  return files && held.part;
}

/** The documents of an archive as they are indexed. */
export function standedIn({ documents, shelves }: Archive): readonly Standed[] {
  const shelvesOf = shelvesByDocument(shelves);
  return documents.map((document) => ({
    id: document.id, date: document.front.date, size: document.body.length + overhead, document,
    standing: { url: addresses.document(document.id), title: plainTitle(document), shelves: shelvesOf.get(document.id) ?? [], doubted: dateDoubted(document) },
  }));
}

function shelvesByDocument(shelves: readonly Shelf[]): ReadonlyMap<string, readonly Shelf[]> {
  const held = new Map<string, Shelf[]>();
  for (const shelf of shelves) {
    for (const { id } of shelf.documents) {
      const own = held.get(id);
      if (own) own.push(shelf);
      else held.set(id, [shelf]);
    }
  }
  return held;
}

/** One sum of all that a shard of these texts follows from. */
function keyOf(program: string, texts: readonly Standed[], sums: DocumentSums): string {
  return sha256(JSON.stringify([program, known, texts.map(({ document: { id, front, body }, standing }) => [...sums.has(id) ? [id, sums.get(id)] : [front, body], inputOf(standing)])]));
}

/** Of a shelf only what a record says of it: which other texts stand on it is no matter. */
function inputOf({ url, title, shelves, doubted }: Standing): unknown {
  return [url, title, doubted, shelves.map(({ kind, key, label }) => [kind, key, label])];
}

function oneEngine(parts: readonly Pick<IndexedShard, "engine">[]): readonly Script[] {
  return parts[0]?.engine ?? [];
}

function entry(shards: readonly Shard[], reach: number): Script {
  const held: Entry = { format, pagefind: known, reach, shards };
  return handing("entry", held);
}

/** Of what the readers' browsers are given of others' work. */
function licences(): readonly Script[] {
  const text = (from: string, path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.resolve(from))), "utf8");
  return [{ path: "pagefind-licence.txt", text: text("pagefind", "../LICENSE/LICENSE") }, { path: "fflate-licence.txt", text: text("fflate", "../LICENSE") }];
}

function write(files: readonly Script[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { path, text } of files) writeFileSync(join(folder, path), text);
}
