import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { accessSync, closeSync, constants, existsSync, fsyncSync, linkSync, lstatSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync, type Stats } from "node:fs";
import { basename, dirname, join } from "node:path";
import { threadId } from "node:worker_threads";

/** SHA-256 as 64 hexadecimal digits. */
export function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

/** The text of a plain file, or null when there is none. Throws one sentence at a link, a folder, a pipe: a link may lead anywhere, and a pipe never ends. */
export function readText(path: string): string | null {
  return readBytes(path)?.toString("utf8") ?? null;
}

/** The SHA-256 of a file's bytes, or null when there is none: bytes that are no UTF-8 count too. */
export function sumOf(path: string): string | null {
  const bytes = readBytes(path);
  return bytes && sha256(bytes);
}

function readBytes(path: string): Buffer | null {
  try {
    const status = lstatSync(path);
    const why = notPlain(status);
    if (why !== null) throw new Error(`Cannot read ${path}: ${why}. Put the file itself there.`);
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** Why a file that is there cannot be read as a plain file; null when it can, or when there is none. */
export function obstacle(path: string): string | null {
  try {
    const why = notPlain(lstatSync(path));
    if (why === null) accessSync(path, constants.R_OK);
    return why;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? null : "this user may not read it";
  }
}

/** What a file is instead of a plain file; null when it is one. */
export function notPlain(status: Stats): string | null {
  if (status.isFile()) return null;
  return `it is ${status.isSymbolicLink() ? "a symbolic link" : status.isDirectory() ? "a folder" : "not a plain file"}, expected a plain file`;
}

/** Writes a whole file or none: to a temporary file beside it, synced, then renamed. */
export function writeWhole(path: string, text: string): void {
  const temporary = writeAside(path, text);
  renameSync(temporary, path);
}

/** Writes a whole file or none, but does not wait for the disk: for what may be lost with the power. */
export function writeQuickly(path: string, data: string | Uint8Array): void {
  const temporary = `${path}.${process.pid}.${threadId}.unfinished`;
  writeFileSync(temporary, data);
  renameSync(temporary, path);
}

/**
 * Writes a whole file in the place of the one whose sum is `standing` (null: of none). False, and nothing is written,
 * when something else stands there by now: a person saved it meanwhile.
 */
export function replaceWhole(path: string, text: string, standing: string | null): boolean {
  return placeAside(writeAside(path, text), path, standing);
}

/** The second half of `replaceWhole`, for a file that was written aside. */
export function placeAside(temporary: string, path: string, standing: string | null): boolean {
  if (sumOf(path) !== standing) {
    rmSync(temporary);
    return false;
  }
  if (standing === null) return placeNew(temporary, path);
  renameSync(temporary, path);
  return true;
}

/** A link never overwrites; where a file system knows no links, a rename must do. */
function placeNew(temporary: string, path: string): boolean {
  try {
    linkSync(temporary, path);
    rmSync(temporary);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") {
      rmSync(temporary);
      return false;
    }
    renameSync(temporary, path);
    return true;
  }
}

const unfinished = /^\..+\.\d+\.unfinished$/u;

/** Below this many files it is quicker to wait for each than to start a program. */
const fewFiles = 16;

/**
 * Writes files beside the places where they belong, and waits once for the disk where the system can, else for
 * each; gives their temporary names, to be renamed. Many small waits take most of the time of a first run.
 */
export function writeAsides(files: readonly { readonly path: string; readonly text: string }[]): readonly string[] {
  if (files.length < fewFiles) return files.map(({ path, text }) => writeAside(path, text));
  const written: string[] = [];
  try {
    for (const { path, text } of files) written.push(writeAside(path, text, false));
    settleAll(written);
  } catch (error) {
    for (const path of written) rmSync(path, { force: true });
    throw error;
  }
  return written;
}

function settleAll(paths: readonly string[]): void {
  const folders = [...new Set(paths.map(dirname))];
  const isSettled = process.platform === "linux" && spawnSync("sync", ["--file-system", ...folders], { stdio: "ignore" }).status === 0;
  if (!isSettled) for (const path of paths) settle(path);
}

function settle(path: string): void {
  const file = openSync(path, "r+");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function writeAside(path: string, text: string, isSettled = true): string {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.unfinished`);
  const file = openSync(temporary, "w");
  try {
    writeFileSync(file, text);
    if (isSettled) fsyncSync(file);
  } catch (error) {
    closeSync(file);
    rmSync(temporary, { force: true });
    throw error;
  }
  closeSync(file);
  return temporary;
}

/** Takes away what runs that were killed had begun to write into a folder. */
export function sweep(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) if (unfinished.test(name)) rmSync(join(folder, name), { force: true });
}

/** Makes sure that what was renamed in a folder outlives a power cut. Not every system can; then it does nothing. */
export function settleFolder(folder: string): void {
  try {
    const handle = openSync(folder, "r");
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    return;
  }
}

/** Moves a file, keeping whatever stands at the target under a name of its own. */
export function moveAside(from: string, to: string): void {
  makeRoom(from, to);
  renameSync(from, to);
}

/** Puts a copy of a file at a target, keeping whatever stands there under a name of its own. */
export function copyAside(from: string, to: string): void {
  makeRoom(from, to);
  if (sumOf(to) === sumOf(from)) return;
  const temporary = join(dirname(to), `.${basename(to)}.${process.pid}.unfinished`);
  writeFileSync(temporary, readFileSync(from), { flush: true });
  renameSync(temporary, to);
}

function makeRoom(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  const standing = sumOf(to);
  if (standing !== null && standing !== sumOf(from)) renameSync(to, to.replace(/(?<end>\.[a-z]+)$/u, `-${standing.slice(0, 8)}$<end>`));
}

/** The folders of an archive. */
export function foldersOf(content: string): Record<"sources" | "documents" | "ledger" | "proposed" | "retired" | "pages", string> {
  const at = (name: string): string => join(content, name);
  return { sources: at("sources"), documents: at("documents"), ledger: at("ledger"), proposed: at("proposed"), retired: at("retired"), pages: at("pages") };
}
