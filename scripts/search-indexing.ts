/** A process that indexes shards for `search-indexer.ts`: records come in, a shard goes out; it ends with the one that started it. */
import type { SearchRecord } from "../src/search/record.ts";
import type { FromIndexer } from "./search-indexer.ts";
import { indexShard } from "./search-shard.ts";

const say = (said: FromIndexer) => { process.send?.(said); };

process.on("message", (records: readonly SearchRecord[]) => {
  indexShard(records, () => { say({ step: true }); }).then(
    (shard) => { say({ shard }); },
    (error: unknown) => { say({ fault: error instanceof Error ? error.message : String(error) }); });
});
