import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TextFile } from "../src/archive/refusal.ts";
import { sha256 } from "./files.ts";
import { lineCache } from "./line-cache.ts";

/** A file with the sum of its bytes; it is read when its sum or its text is asked for, and not held. */
export interface SummedFile extends TextFile {
  readonly sum: string;
  readonly bytes: Uint8Array;
}

/** The sums of files, some of them known from before. */
export interface SummedFiles {
  of(path: string): SummedFile;
  /** The plain file that was summed before, untouched since; null where it is not known to be that. */
  unchanged(path: string): SummedFile | null;
  /** To be called when all is read. */
  remember(): void;
}

type Known = readonly [size: number, mtime: number, ctime: number, inode: number, sum: string];

/** A file that was changed within so many milliseconds before it was read may be changed once more without a sign of it. */
const unsettled = 3000;

/**
 * Sums in the folder `cache`, which may be lost at any time, under a name: a file is not read for its sum where it has the
 * size, the times and the place on the disk that it had when it was summed. Without a cache each is read.
 */
export function summedFiles(cache: string | null, name: string): SummedFiles {
  const known = lineCache(cache && join(cache, `sums-${name}.jsonl`), "1");
  const read = reading();
  const start = Date.now();
  const unchanged = (path: string): SummedFile | null => {
    const before = known.get<Known>(path);
    return before && isSame(path, before) ? fileWith(path, read, before[4]) : null;
  };
  return {
    unchanged,
    of: (path) => {
      const same = unchanged(path);
      if (same) return same;
      // What is told of a file is told before it is read: changed in between, it is another file next time.
      const { size, mtimeMs, ctimeMs, ino } = lstatSync(path);
      const isSettled = Math.max(mtimeMs, ctimeMs) < start - unsettled;
      return fileWith(path, read, null, (sum) => { if (isSettled) known.put(path, [size, mtimeMs, ctimeMs, ino, sum] satisfies Known); });
    },
    remember: known.save,
  };
}

function isSame(path: string, [size, mtime, ctime, inode]: Known): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found !== undefined && found.isFile() && found.size === size && found.mtimeMs === mtime && found.ctimeMs === ctime && found.ino === inode;
}

function fileWith(path: string, read: Read, known: string | null, tell: (sum: string) => void = () => {}): SummedFile {
  const owner = {};
  let sum = known;
  const bytes = (): Buffer => {
    const found = read(path, owner);
    if (sum !== null && found.sum !== sum) throw new Error(`Cannot go on: ${path} was changed while it was read. Start again.`);
    return found.bytes;
  };
  return {
    path,
    get sum() {
      if (sum === null) tell(sum = read(path, owner).sum);
      return sum;
    },
    get bytes() { return bytes(); },
    get text() { return bytes().toString("utf8"); },
  };
}

type Read = (path: string, owner: object) => { readonly bytes: Buffer; readonly sum: string };

/** Reads files; whoever asks for a file's sum mostly asks for its text next, and so the last one is held for the one who asked. */
function reading(): Read {
  let last: { readonly owner: object; readonly bytes: Buffer; readonly sum: string } | null = null;
  return (path, owner) => {
    if (last?.owner === owner) return last;
    const bytes = readFileSync(path);
    return last = { owner, bytes, sum: sha256(bytes) };
  };
}
