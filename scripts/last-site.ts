import { copyFileSync, linkSync, lstatSync, mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { readText, sha256, writeQuickly } from "./files.ts";
import type { SiteFile, SiteFiles } from "./output.ts";
import { cacheOf, programSum } from "./program.ts";

/** What the last build remembers of the site that it made, and what the next may take from it. Anything remembered may be lost at any time. */
export interface LastSite {
  /** What was remembered under a name; null where nothing was, or another version of the program remembered it. */
  recalled<Value>(name: string): Value | null;
  /** Puts the files at these addresses of the last site into the new one, as they are; false, and none is taken, where one is gone or not as it was written. */
  take(addresses: readonly string[]): boolean;
  /** The files that were taken. */
  readonly taken: SiteFiles;
  /** To be called when the new site stands; `more` is what `recalled` gives next time. */
  remember(files: SiteFiles, more: Readonly<Record<string, unknown>>): void;
}

type Remembered = readonly [sum: string, bytes: number, mtime: number, inode: number];

/** For builds that keep nothing. */
export const noLastSite: LastSite = { recalled: () => null, take: () => false, taken: new Map(), remember: () => {} };

/** The site that stands at `output`, of which files are taken into the folder `fresh`. */
export function lastSite(content: string, output: string, fresh: string): LastSite {
  const folder = join(cacheOf(content), "sites", sha256(resolve(output)).slice(0, 12));
  const program = programSum();
  const recalled = <Value>(name: string) => parsed<Value>(readText(join(folder, `${name}.json`)), program);
  const files = new Map(recalled<readonly (readonly [string, Remembered])[]>("files"));
  const taken = new Map<string, SiteFile>();
  const folders = new Set<string>();
  const makeRoom = (path: string): void => {
    if (!folders.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    folders.add(dirname(path));
  };
  return {
    recalled, taken,
    take: (addresses) => {
      const found = addresses.map((address) => ({ address, known: files.get(address) }));
      if (!found.every(({ address, known }) => known && isAsWritten(join(output, address), known))) return false;
      for (const { address, known } of found) {
        makeRoom(join(fresh, address));
        if (place(join(output, address), join(fresh, address)) && known) taken.set(address, asFile(known));
      }
      return true;
    },
    remember: (made, more) => {
      mkdirSync(folder, { recursive: true });
      const all = { files: [...made].map(([address, file]) => [address, remembered(file)] as const), ...more };
      for (const [name, value] of Object.entries(all)) writeQuickly(join(folder, `${name}.json`), JSON.stringify({ program, value }));
    },
  };
}

function remembered({ sum, bytes, mtime, inode }: SiteFile): Remembered {
  return [sum, bytes, mtime, inode];
}

function asFile([sum, bytes, mtime, inode]: Remembered): SiteFile {
  return { sum, bytes, mtime, inode };
}

function isAsWritten(path: string, [, bytes, mtime, inode]: Remembered): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found !== undefined && found.isFile() && found.size === bytes && found.mtimeMs === mtime && found.ino === inode;
}

/** One file at two addresses, until the old site goes; where a file system knows no links, a copy: another file, and false. */
function place(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    copyFileSync(from, to);
    return false;
  }
}

function parsed<Value>(text: string | null, program: string): Value | null {
  try {
    const held = text === null ? null : JSON.parse(text) as { readonly program: string; readonly value: Value };
    return held?.program === program ? held.value : null;
  } catch {
    return null;
  }
}
