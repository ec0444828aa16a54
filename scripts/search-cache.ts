import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readText, sha256, writeWhole } from "./files.ts";
import type { IndexedShard } from "./search-shard.ts";

/** Shards that were indexed before, each in one file named by the key of its inputs. Anything in it may be lost at any time. */
export interface ShardCache {
  has(key: string): boolean;
  get(key: string): IndexedShard | null;
  put(key: string, shard: IndexedShard): void;
  /** Forgets all but these. */
  keep(keys: readonly string[]): void;
}

/** A cache in this folder; without a folder nothing is kept. */
export function shardCache(folder: string | null): ShardCache {
  if (folder === null) return { has: () => false, get: () => null, put: () => {}, keep: () => {} };
  const pathOf = (key: string) => join(folder, `${key}.json`);
  return {
    has: (key) => existsSync(pathOf(key)),
    get: (key) => readPack(pathOf(key)),
    put: (key, shard) => { writePack(pathOf(key), shard); },
    keep: (keys) => {
      mkdirSync(folder, { recursive: true });
      const kept = new Set(keys.map((key) => `${key}.json`));
      for (const name of readdirSync(folder)) if (!kept.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}

/** A pack is a line with the sum of the rest, and the rest: one that was damaged counts as lost. */
function readPack(path: string): IndexedShard | null {
  const pack = readText(path);
  if (pack === null) return null;
  const end = pack.indexOf("\n");
  const held = pack.slice(end + 1);
  return pack.slice(0, end) === sha256(held) ? JSON.parse(held) as IndexedShard : null;
}

function writePack(path: string, shard: IndexedShard): void {
  const held = JSON.stringify(shard);
  writeWhole(path, `${sha256(held)}\n${held}`);
}
