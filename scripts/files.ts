import { createHash } from "node:crypto";
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";

/** SHA-256 as 64 hexadecimal digits. */
export function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

/** The text of a file, or null when there is none. */
export function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** Writes a whole file or none: to a temporary file beside it, synced, then renamed. */
export function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  const file = openSync(temporary, "w");
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(temporary, path);
}

/** Moves a file, keeping whatever stands at the target under a name of its own. */
export function moveAside(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  const standing = readText(to);
  if (standing !== null && standing !== readText(from)) renameSync(to, to.replace(/(?<end>\.[a-z]+)$/u, `-${sha256(standing).slice(0, 8)}$<end>`));
  renameSync(from, to);
}

/** The folders of an archive. */
export function foldersOf(content: string): Record<"sources" | "documents" | "ledger" | "proposed" | "retired" | "pages", string> {
  const at = (name: string): string => join(content, name);
  return { sources: at("sources"), documents: at("documents"), ledger: at("ledger"), proposed: at("proposed"), retired: at("retired"), pages: at("pages") };
}
