import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { sha256 } from "./files.ts";

/** The list of a site's files with their sums. A folder that has it was made by this program and may be replaced by it. */
export const manifest = "manifest-sha256.txt";

/** Makes an empty folder beside `output` to build in, after mending what a killed build left. Refuses an output that is not ours. */
export function openOutput(output: string): string {
  heal(output);
  if (existsSync(output) && !lstatSync(output).isDirectory()) throw new Error(`Cannot build into ${output}: it is not a folder. Name another one with --output DIR.`);
  if (existsSync(output) && readdirSync(output).length > 0 && !existsSync(join(output, manifest))) {
    throw new Error(`Cannot build into ${output}: it holds files that no build has made (expected ${manifest} in it). Name another folder with --output DIR, or empty this one.`);
  }
  const fresh = beside(output, `new-${process.pid}`);
  mkdirSync(fresh, { recursive: true });
  return fresh;
}

/** Puts the finished folder in the place of the old site by two renames. */
export function swapIn(fresh: string, output: string): void {
  writeManifest(fresh);
  const old = beside(output, "old");
  rmSync(old, { recursive: true, force: true });
  if (existsSync(output)) renameSync(output, old);
  renameSync(fresh, output);
  rmSync(old, { recursive: true, force: true });
}

/** Throws away a build that failed; the old site stands as it stood. */
export function discard(fresh: string): void {
  rmSync(fresh, { recursive: true, force: true });
}

function beside(output: string, what: string): string {
  const whole = resolve(output);
  return join(dirname(whole), `.${basename(whole)}-${what}`);
}

/** A build killed between the two renames left the old site aside; one killed before left its own folder. */
function heal(output: string): void {
  const old = beside(output, "old");
  if (existsSync(old) && !existsSync(output)) renameSync(old, output);
  const folder = dirname(resolve(output));
  const stem = basename(beside(output, "new-"));
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (name.startsWith(stem) && !isAlive(Number(name.slice(stem.length)))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Every file of a folder, as paths with `/` relative to it, by code point. */
export function filesIn(folder: string, under = ""): string[] {
  return readdirSync(join(folder, under), { withFileTypes: true }).flatMap((entry) => {
    const path = under === "" ? entry.name : `${under}/${entry.name}`;
    return entry.isDirectory() ? filesIn(folder, path) : [path];
  }).sort((a, b) => (a < b ? -1 : 1));
}

/** The form of sha256sum: sum, two spaces, path. */
function writeManifest(folder: string): void {
  const lines = filesIn(folder).map((path) => `${sha256(readFileSync(join(folder, path)))}  ${path}\n`);
  writeFileSync(join(folder, manifest), lines.join(""));
}
