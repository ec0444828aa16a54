import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { addresses } from "../src/site/links.ts";
import { readText, sha256 } from "./files.ts";
import { filesIn, manifest } from "./output.ts";
import { progress } from "./progress.ts";
import { sumOfFile } from "./sum-of-file.ts";
import { writeZip, type Entry } from "./zip.ts";

/** The folder that the ZIP unpacks into. */
const top = "kho-ngoai-tuyen";

/** Packing fewer files is not worth a bar. */
const fewShown = 1000;

/** Largest single file in bytes: it is read whole. */
const largestFile = 1_000_000_000;

/**
 * Puts a copy of a finished site, which has no manifest yet, into the site as one ZIP. The copy has the home page that does
 * not offer it, and a manifest of its own. The ZIP is made beside the files it packs and never holds itself.
 */
export function addOfflineCopy(site: string): void {
  const paths = filesIn(site).filter((path) => path !== addresses.homeCopy);
  const packed = paths.map((path) => ({ path, file: path === addresses.home ? addresses.homeCopy : path }));
  writeWhole(join(site, addresses.offline), (to) => writeZip(to, withManifest(site, packed)));
  rmSync(join(site, addresses.homeCopy));
}

/**
 * Packs a built site into a ZIP at `path` and gives its size in bytes. A site that carries its offline copy gives that. What
 * differs from the site's manifest is not packed: throws one sentence.
 */
export function packSite(site: string, path: string): number {
  const sums = sumsOf(site);
  const own = join(site, addresses.offline);
  if (!sums.has(addresses.offline)) return writeWhole(path, (to) => writeZip(to, listedEntries(site, sums)));
  if (!existsSync(own) || sumOfFile(own) !== sums.get(addresses.offline)) throw new Error(changed(site, addresses.offline));
  return writeWhole(path, (to) => copyFileSync(own, to));
}

/** Of each file of a site its sum, from the manifest; without one there is no built site. */
function sumsOf(site: string): ReadonlyMap<string, string> {
  const listed = readText(join(site, manifest));
  if (listed === null || !existsSync(join(site, addresses.home))) throw new Error(`Cannot pack ${site}: there is no built site in it (expected ${manifest} and ${addresses.home}). Run npm run build first, or name the site's folder with --output DIR.`);
  return new Map(listed.split("\n").filter((line) => line !== "").map((line) => [line.slice(66), line.slice(0, 64)]));
}

/** The files of a manifest as they should be, and the manifest itself. */
function* listedEntries(site: string, sums: ReadonlyMap<string, string>): Generator<Entry> {
  const bar = progress("Packing", sums.size, fewShown);
  for (const [path, sum] of sums) {
    yield entry(path, () => {
      const bytes = existsSync(join(site, path)) ? readFile(site, path) : null;
      if (bytes === null || sha256(bytes) !== sum) throw new Error(changed(site, path));
      return bytes;
    });
    bar.step();
  }
  yield entry(manifest, () => readFile(site, manifest));
  bar.end();
}

function changed(site: string, path: string): string {
  return `Cannot pack ${site}: ${path} is missing or no longer what the build wrote. Run npm run build again, then pack it.`;
}

/** Files under the names that they have in the copy, and last their sums. */
function* withManifest(site: string, files: readonly { readonly path: string; readonly file: string }[]): Generator<Entry> {
  const bar = progress("Packing", files.length, fewShown);
  const lines: string[] = [];
  for (const { path, file } of files) {
    yield entry(path, () => {
      const bytes = readFile(site, file);
      lines.push(`${sha256(bytes)}  ${path}\n`);
      return bytes;
    });
    bar.step();
  }
  yield entry(manifest, () => Buffer.from(lines.join("")));
  bar.end();
}

function entry(path: string, read: Entry["read"]): Entry {
  return { name: `${top}/${path}`, read };
}

function readFile(site: string, path: string): Uint8Array {
  const { size } = statSync(join(site, path));
  if (size > largestFile) throw new Error(`Cannot pack ${join(site, path)}: ${size} bytes, expected at most ${largestFile} in one file. Offer the folder itself instead of a ZIP.`);
  return readFileSync(join(site, path));
}

/** Writes a whole file or none, and gives its size in bytes. */
function writeWhole(path: string, write: (temporary: string) => void): number {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    write(temporary);
    const { size } = statSync(temporary);
    renameSync(temporary, path);
    return size;
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
