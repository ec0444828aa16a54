import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readText, sha256, writeWhole } from "./files.ts";
import type { Script } from "./search-files.ts";
import type { IndexedShard } from "./search-shard.ts";

/** A shard without the texts of its files, which need not be read where they stand already. */
export interface KeptShard {
  readonly part: Omit<IndexedShard, "files">;
  /** The names of its files, relative to the shard's folder. */
  readonly names: readonly string[];
}

/** Shards that were indexed before, each in two files named by the key of its inputs. Anything in them may be lost at any time. */
export interface ShardCache {
  has(key: string): boolean;
  get(key: string): KeptShard | null;
  filesOf(key: string): readonly Script[] | null;
  put(key: string, shard: IndexedShard): void;
  /** Forgets all but these. */
  keep(keys: readonly string[]): void;
}

/** A cache in this folder; without a folder nothing is kept. */
export function shardCache(folder: string | null): ShardCache {
  if (folder === null) return { has: () => false, get: () => null, filesOf: () => null, put: () => {}, keep: () => {} };
  const namesOf = (key: string) => [`${key}.json`, `${key}.files.json`] as const;
  const pathsOf = (key: string) => namesOf(key).map((name) => join(folder, name)) as [string, string];
  return {
    has: (key) => pathsOf(key).every((path) => existsSync(path)),
    get: (key) => readPack<KeptShard>(pathsOf(key)[0]),
    filesOf: (key) => readPack<readonly Script[]>(pathsOf(key)[1]),
    put: (key, { files, ...part }) => {
      const [about, texts] = pathsOf(key);
      writePack(texts, files);
      writePack(about, { part, names: files.map(({ path }) => path) } satisfies KeptShard);
    },
    keep: (keys) => {
      mkdirSync(folder, { recursive: true });
      const kept = new Set<string>(keys.flatMap(namesOf));
      for (const name of readdirSync(folder)) if (!kept.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}

/** A pack is a line with the sum of the rest, and the rest: one that was damaged counts as lost. */
function readPack<Held>(path: string): Held | null {
  const pack = readText(path);
  if (pack === null) return null;
  const end = pack.indexOf("\n");
  const held = pack.slice(end + 1);
  return pack.slice(0, end) === sha256(held) ? JSON.parse(held) as Held : null;
}

function writePack(path: string, held: unknown): void {
  const text = JSON.stringify(held);
  writeWhole(path, `${sha256(text)}\n${text}`);
}
