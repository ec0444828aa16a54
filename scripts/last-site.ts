import { copyFileSync, existsSync, linkSync, lstatSync, mkdirSync, readdirSync, renameSync, unlinkSync } from "node:fs";
import { dirname, join, posix, resolve } from "node:path";
import { readText, sha256, writeQuickly } from "./files.ts";
import { discard, type SiteFile, type SiteFiles } from "./output.ts";
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
  /** Puts a site that the new one has replaced aside, where the next build takes from it what both have; false when it is worth nothing. */
  putAside(old: string, made: SiteFiles): boolean;
}

type Remembered = readonly [sum: string, bytes: number, mtime: number, inode: number];

/** For builds that keep nothing. */
export const noLastSite: LastSite = { recalled: () => null, take: () => false, taken: new Map(), remember: () => {}, putAside: () => false };

/**
 * The site that stands at `output`, of which files are taken into the folder `fresh`. What it shares with the site that it once
 * replaced is moved from there, a folder at a time: both name the same files, and neither site need be taken down file by file.
 */
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
  const aside = join(folder, "aside");
  const isAside = existsSync(aside);
  const moved = (found: readonly Found[]): boolean => {
    const [first, second] = found;
    if (!isAside || !first) return false;
    const from = second ? posix.dirname(first.address) : first.address;
    if (!(second ? holdsOnly(aside, from, found) : isAsWritten(join(aside, from), first.known))) return false;
    makeRoom(join(fresh, from));
    return hasMoved(join(aside, from), join(fresh, from));
  };
  return {
    recalled, taken,
    take: (addresses) => {
      const found = addresses.flatMap((address): Found[] => {
        const known = files.get(address);
        return known ? [{ address, known }] : [];
      });
      if (found.length < addresses.length) return false;
      const isMoved = moved(found);
      if (!isMoved && !found.every(({ address, known }) => isAsWritten(join(output, address), known))) return false;
      for (const { address, known } of found) {
        if (!isMoved) makeRoom(join(fresh, address));
        if (isMoved || place(join(output, address), join(fresh, address))) taken.set(address, asFile(known));
      }
      return true;
    },
    remember: (made, more) => {
      mkdirSync(folder, { recursive: true });
      const all = { files: [...made].map(([address, file]) => [address, remembered(file)] as const), ...more };
      for (const [name, value] of Object.entries(all)) writeQuickly(join(folder, `${name}.json`), JSON.stringify({ program, value }));
    },
    putAside: (old, made) => {
      const isRoom = isGone(aside);
      return isRoom && taken.size >= made.size * worthwhile && hasMoved(old, aside);
    },
  };
}

/** A file of the last site, and how it was written. */
interface Found {
  readonly address: string;
  readonly known: Remembered;
}

/** What part of its files the new site must share with the old one for the old one to be kept: what they do not share takes room on the disk. */
const worthwhile = 0.5;

/** Whether a folder of a site has these files as they were written. Others go from it: they may belong to a state that is past. */
function holdsOnly(site: string, folder: string, found: readonly Found[]): boolean {
  if (!found.every(({ address, known }) => posix.dirname(address) === folder && isAsWritten(join(site, address), known))) return false;
  const names = new Set(found.map(({ address }) => posix.basename(address)));
  try {
    for (const name of readdirSync(join(site, folder))) if (!names.has(name)) unlinkSync(join(site, folder, name));
    return true;
  } catch {
    return false;
  }
}

/** Throws a folder away; false where something of it cannot be removed. */
function isGone(folder: string): boolean {
  try {
    discard(folder);
    return true;
  } catch {
    return false;
  }
}

/** False where it cannot be moved: to another disk, or onto something. */
function hasMoved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
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
