import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { SearchRecord } from "../src/search/record.ts";
import { indexShard, type IndexedShard } from "./search-shard.ts";

/** Indexes shards, one after another. */
export interface Indexer {
  index(records: readonly SearchRecord[], progress: () => void): Promise<IndexedShard>;
  end(): void;
}

/** What the process that indexes says: that a text is done, a shard, or why there is none. */
export type FromIndexer = { readonly step: true } | { readonly shard: IndexedShard } | { readonly fault: string };

/**
 * An indexer for so many shards: one is indexed in this process; more in a process of their own, so that what indexing
 * leaves behind does not come on top of the archive that this one holds.
 */
export function indexerFor(shards: number): Indexer {
  if (shards < 2) return { index: indexShard, end: () => {} };
  const child = fork(fileURLToPath(new URL("search-indexing.ts", import.meta.url)), [], { execArgv: ["--import", import.meta.resolve("tsx")], serialization: "advanced" });
  return { index: (records, progress) => ask(child, records, progress), end: () => { child.disconnect(); } };
}

function ask(child: ChildProcess, records: readonly SearchRecord[], progress: () => void): Promise<IndexedShard> {
  return new Promise((resolve, reject) => {
    const listen = (said: FromIndexer) => {
      if ("step" in said) return progress();
      child.off("message", listen);
      child.off("exit", leave);
      if ("shard" in said) resolve(said.shard);
      else reject(new Error(said.fault));
    };
    const leave = (code: number | null, signal: string | null) => { reject(new Error(`Cannot index: the process that does it ended (${signal ?? code}).`)); };
    child.on("message", listen);
    child.once("exit", leave);
    child.send(records, (error) => { if (error) reject(new Error(`Cannot index: the process that does it takes no texts (${error.message}).`)); });
  });
}
