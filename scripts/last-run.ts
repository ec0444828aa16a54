import { lstatSync } from "node:fs";
import { join } from "node:path";
import { headOf, plain, type ReadHead } from "./claims.ts";
import { lineCache } from "./line-cache.ts";
import { cacheOf } from "./program.ts";
import { summedFiles } from "./summed-files.ts";

/** What the last run remembers of the files that it left: what has not changed since is not read again. */
export interface LastRun {
  readonly readHead: ReadHead;
  /** The SHA-256 of a plain file's bytes, or null when there is none. */
  sumAt(path: string): string | null;
  /** To be called when all is written. */
  remember(): void;
}

/** The memory of the last run on an archive folder; where nothing `isKept`, every file is read. */
export function lastRun(content: string, isKept: boolean): LastRun {
  const cache = isKept ? cacheOf(content) : null;
  const files = summedFiles(cache, "written");
  const heads = lineCache(cache && join(cache, "heads.jsonl"), "1");
  return {
    readHead: (path) => {
      const file = files.unchanged(path) ?? files.of(plain(path));
      const known = heads.get<ReturnType<ReadHead>>(file.sum);
      if (known) return known;
      const { version, id, generated, source } = headOf(file.text);
      const head = { version, id, generated, source };
      heads.put(file.sum, head);
      return head;
    },
    sumAt: (path) => (files.unchanged(path) ?? (lstatSync(path, { throwIfNoEntry: false }) ? files.of(path) : null))?.sum ?? null,
    remember: () => {
      files.remember();
      heads.save();
    },
  };
}
