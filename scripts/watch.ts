import { createHash } from "node:crypto";
import { watch, type FSWatcher } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Calls `changed` with the path of whatever is written, made, renamed or removed below these folders, until it is stopped. */
export async function watchFolders(folders: readonly string[], changed: (path: string) => void): Promise<() => void> {
  const watchers = new Map<string, FSWatcher>();
  const follow = async (): Promise<void> => {
    const present = new Set((await Promise.all(folders.map(foldersUnder))).flat());
    for (const folder of present) if (!watchers.has(folder)) watchers.set(folder, open(folder));
    for (const [folder, watcher] of watchers) {
      if (present.has(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
  };
  // One watcher a folder: an editor that saves by renaming replaces the file, and a watcher of the file would lose it.
  const open = (folder: string) => watch(folder, (_, name) => {
    changed(join(folder, name ?? ""));
    void follow();
  }).on("error", () => { watchers.delete(folder); });
  await follow();
  return () => { for (const watcher of watchers.values()) watcher.close(); };
}

/** One hash of all that these folders hold; it changes when a file is made, removed, renamed or has other bytes. */
export async function fingerprint(folders: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const files = entries.filter((entry) => entry.isFile() && !isPassing(entry.name)).map(({ parentPath, name }) => join(parentPath, name));
    for (const file of files.sort()) {
      const bytes = await readFile(file).catch(() => Buffer.alloc(0));
      hash.update(`${file}\0${bytes.length}\0`).update(bytes);
    }
  }
  return hash.digest("hex");
}

async function foldersUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return [folder, ...entries.filter((entry) => entry.isDirectory()).map(({ parentPath, name }) => join(parentPath, name))];
}

/** Files that editors lay down for a moment. */
function isPassing(name: string): boolean {
  return /^\.|~$|\.(?:sw[pox]|tmp)$/.test(name);
}
