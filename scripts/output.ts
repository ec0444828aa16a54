import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmdirSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { readText, settleFolder, sha256 } from "./files.ts";
import { sumOfFile } from "./sum-of-file.ts";

/** The list of a site's files with their sums. A folder that has it was made by this program and may be replaced by it. */
export const manifest = "manifest-sha256.txt";

/** What file managers lay into a folder that they show. */
const passing = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);

/**
 * Makes an empty folder beside `output` to build in, after mending what a killed build left. Refuses an output that is
 * not ours, or that lies where the archive's own texts are. To be called under the output's lock.
 */
export function openOutput(output: string, content?: string): string {
  if (content !== undefined) keepApart(output, content);
  heal(output);
  if (existsSync(output)) checkOurs(output);
  const fresh = beside(output, `new-${process.pid}`);
  mkdirSync(fresh, { recursive: true });
  return fresh;
}

/** A site is replaced as a whole, and sources are never written to: neither folder may hold the other. */
function keepApart(output: string, content: string): void {
  const [site, archive] = [realPath(output), realPath(content)];
  if (!`${site}${sep}`.startsWith(`${archive}${sep}`) && !`${archive}${sep}`.startsWith(`${site}${sep}`)) return;
  throw new Error(`Cannot build into ${output}: it lies in ${content}, or holds it. Name another folder with --output DIR.`);
}

/** The path without links, of what exists of it. */
function realPath(path: string): string {
  const whole = resolve(path);
  return existsSync(whole) || dirname(whole) === whole ? realpathSync(whole) : join(realPath(dirname(whole)), basename(whole));
}

function checkOurs(output: string): void {
  const other = "Name another folder with --output DIR";
  const status = lstatSync(output);
  if (!status.isDirectory()) throw new Error(`Cannot build into ${output}: it is ${status.isSymbolicLink() ? "a symbolic link, which a site cannot take the place of" : "not a folder"}. ${other}.`);
  const files = filesIn(output).filter((path) => !passing.has(basename(path)));
  if (files.length === 0) return;
  const listed = readText(join(output, manifest));
  if (listed === null) throw new Error(`Cannot build into ${output}: it holds files that no build has made (expected ${manifest} in it). ${other}, or empty this one.`);
  const ours = new Set([manifest, ...listed.split("\n").map((line) => line.slice(66))]);
  const foreign = files.filter((path) => !ours.has(path));
  if (foreign.length > 0) throw new Error(`Cannot replace ${output}: it holds ${foreign.slice(0, 5).join(", ")}${foreign.length > 5 ? ` and ${foreign.length - 5} files more` : ""}, which no build has made. Move them out of it. ${other}.`);
}

/** Puts the finished folder in the place of the old site by two renames; what was there is put aside, or goes away under another name. */
export function swapIn(fresh: string, output: string, known: SiteFiles = new Map(), putAside: (old: string, made: SiteFiles) => boolean = () => false): SiteFiles {
  const files = writeManifest(fresh, known);
  const old = beside(output, "old");
  if (existsSync(output)) renameSync(output, old);
  try {
    renameSync(fresh, output);
  } catch (error) {
    if (existsSync(old)) renameSync(old, output);
    throw error;
  }
  settleFolder(dirname(resolve(output)));
  if (existsSync(old) && !putAside(old, files)) clear(old);
  return files;
}

/** A file of a site, told apart from any other that may come to lie at its address. */
export interface SiteFile {
  readonly sum: string;
  readonly bytes: number;
  readonly mtime: number;
  readonly inode: number;
}
export type SiteFiles = ReadonlyMap<string, SiteFile>;

/** Throws away a build that failed, and a site that another has replaced. */
export function discard(folder: string): void {
  try {
    if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) empty(folder);
  } catch {
    // What is left goes with Node's own way, which has patience and tells what it cannot remove.
  }
  rmSync(folder, { recursive: true, force: true });
}

/** A folder tells what each of its files is: of a site with a hundred thousand none need be asked, as Node's own way does. */
function empty(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) unlinkSync(path);
    else {
      empty(path);
      rmdirSync(path);
    }
  }
}

/** Mends what a killed build left: killed between the two renames, it left the old site aside; before them, its own folder. */
export function heal(output: string): void {
  const old = beside(output, "old");
  if (existsSync(old) && !existsSync(output)) renameSync(old, output);
  clear(old);
  const folder = dirname(resolve(output));
  const stems = [basename(beside(output, "new-")), basename(beside(output, "gone-"))];
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const isLock = name.startsWith(basename(beside(output, "lock."))) && name.endsWith(".unfinished");
    if (isLock || stems.some((stem) => name.startsWith(stem) && Number.isInteger(Number(name.slice(stem.length))))) discard(join(folder, name));
  }
}

/** Removes an old site. Half of one must never be taken for a whole: it is renamed before the first file goes. */
function clear(old: string): void {
  if (!existsSync(old)) return;
  const gone = old.replace(/old$/u, `gone-${process.pid}`);
  renameSync(old, gone);
  discard(gone);
}

function beside(output: string, what: string): string {
  const whole = resolve(output);
  return join(dirname(whole), `.${basename(whole)}-${what}`);
}

/** Every file of a folder, as paths with `/` relative to it, by code point. */
export function filesIn(folder: string): string[] {
  const found: string[] = [];
  const list = (under: string): void => {
    for (const entry of readdirSync(join(folder, under), { withFileTypes: true })) {
      const path = under === "" ? entry.name : `${under}/${entry.name}`;
      if (entry.isDirectory()) list(path);
      else found.push(path);
    }
  };
  list("");
  return found.sort((a, b) => (a < b ? -1 : 1));
}

/**
 * The form of sha256sum: sum, two spaces, path. A page that was cut off in writing is found here, and the old site stays. A file
 * that is known was found whole before.
 */
function writeManifest(folder: string, known: SiteFiles): SiteFiles {
  const files = new Map<string, SiteFile>();
  for (const path of filesIn(folder)) files.set(path, known.get(path) ?? summed(folder, path));
  writeFileSync(join(folder, manifest), [...files].map(([path, { sum }]) => `${sum}  ${path}\n`).join(""), { flush: true });
  return files;
}

function summed(folder: string, path: string): SiteFile {
  const whole = join(folder, path);
  const { size, mtimeMs, ino } = lstatSync(whole);
  return { sum: checkedSum(whole, path, size), bytes: size, mtime: mtimeMs, inode: ino };
}

function checkedSum(whole: string, path: string, size: number): string {
  if (size > 0 && !path.endsWith(".html")) return sumOfFile(whole);
  const bytes = readFileSync(whole);
  if (size === 0 || !bytes.subarray(-16).toString().includes("</html>")) throw new Error(`Cannot finish the site: ${path} was not written to its end. The old site is unchanged.`);
  return sha256(bytes);
}
