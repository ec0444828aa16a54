import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";

const piece = 1 << 20;

/** The SHA-256 of a file of any size, read a megabyte at a time. */
export function sumOfFile(path: string): string {
  const hash = createHash("sha256");
  const buffer = Buffer.alloc(piece);
  const file = openSync(path, "r");
  try {
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) hash.update(buffer.subarray(0, read));
    return hash.digest("hex");
  } finally {
    closeSync(file);
  }
}
