import { cpSync, existsSync, lstatSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../../scripts/files.ts";

/** Every file below a folder by its path, with its bytes as text of one letter a byte; null when there is no such folder. */
export type Tree = Readonly<Record<string, string>>;

/** Locks are left by the dead, and taken over; unfinished files are swept by the next run. */
const leftover = /(?:^|\/)\.(?:lock(?:-breaking)?|.*-lock|.*\.unfinished)$/u;

export function treeOf(folder: string, under = ""): Tree {
  const names = existsSync(join(folder, under)) ? readdirSync(join(folder, under)).sort() : [];
  return Object.assign({}, ...names.map((name): Tree => {
    const path = under === "" ? name : `${under}/${name}`;
    if (leftover.test(path)) return {};
    return lstatSync(join(folder, path)).isDirectory() ? treeOf(folder, path) : { [path]: readFileSync(join(folder, path), "latin1") };
  })) as Tree;
}

/** One sum for a whole tree. */
export function sumOfTree(tree: Tree): string {
  return sha256(Object.entries(tree).map(([path, bytes]) => `${path}\0${sha256(Buffer.from(bytes, "latin1"))}\n`).join(""));
}

/** Makes a folder what another is. */
export function becomes(folder: string, from: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(from, folder, { recursive: true });
}
