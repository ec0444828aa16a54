import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { SearchRecord } from "../src/search/record.ts";
import { indexShard, type IndexedShard } from "./search-shard.ts";

/** Indexes shards, one after another. */
export interface Indexer {
  index(records: readonly SearchRecord[], progress: () => void): Promise<IndexedShard>;
  /** Resolves when nothing of it runs any more. */
  end(): Promise<void>;
}

/** What the process that indexes says: that a text is done, a shard, or why there is none. */
export type FromIndexer = { readonly step: true } | { readonly shard: IndexedShard } | { readonly fault: string };

/**
 * An indexer for so many shards: one is indexed in this process; more in a process of their own, so that what indexing
 * leaves behind does not come on top of the archive that this one holds.
 */
export function indexerFor(shards: number): Indexer {
  if (shards < 2) return { index: indexShard, end: async () => {} };
  const child = fork(fileURLToPath(new URL("search-indexing.ts", import.meta.url)), [], { execArgv: ["--import", import.meta.resolve("tsx")], serialization: "advanced" });
  return { index: (records, progress) => ask(child, records, progress), end: () => ended(child) };
}

/** The process ends by itself when nothing more can be asked of it. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  if (child.connected) child.disconnect();
  await exit;
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
