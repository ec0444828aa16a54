import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";

/** One room for all files: making a fresh one for each costs more than reading a small file. */
const room = Buffer.allocUnsafe(1 << 20);

/** The SHA-256 of a file of any size, read a megabyte at a time. */
export function sumOfFile(path: string): string {
  const hash = createHash("sha256");
  const file = openSync(path, "r");
  try {
    for (let read = readSync(file, room); read > 0; read = readSync(file, room)) hash.update(room.subarray(0, read));
    return hash.digest("hex");
  } finally {
    closeSync(file);
  }
}
