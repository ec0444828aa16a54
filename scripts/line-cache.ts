import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Values by key in one file, a line each, so that many small ones are read at once and only those that are asked for are
 * parsed. Anything in it may be lost at any time: then nothing is known.
 */
export interface LineCache {
  get<Value>(key: string): Value | null;
  put(key: string, value: unknown): void;
  /** Writes what was put or asked for, and forgets the rest. */
  save(): void;
}

/** The cache in a file, as far as this `version` of the program wrote it; without a file nothing is kept. */
export function lineCache(path: string | null, version: string): LineCache {
  const held = path === null ? new Map<string, Buffer>() : linesIn(path, version);
  const used = new Map<string, Buffer>();
  let isSame = true;
  return {
    get: <Value>(key: string) => {
      const name = JSON.stringify(key);
      const line = held.get(name);
      const value = line ? parsed<Value>(line.toString("utf8", Buffer.byteLength(name) + 1)) : null;
      if (line && value !== null) used.set(name, line);
      return value;
    },
    put: (key, value) => {
      const name = JSON.stringify(key);
      if (path !== null) used.set(name, Buffer.from(`${name}\t${JSON.stringify(value)}`));
      isSame = false;
    },
    save: () => {
      if (path !== null && !(isSame && used.size === held.size)) write(path, version, used.values());
    },
  };
}

function linesIn(path: string, version: string): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
  for (let from = bytes.indexOf(10) + 1; from > 0 && bytes.toString("utf8", 0, bytes.indexOf(10)) === version;) {
    const to = bytes.indexOf(10, from);
    if (to < 0) break;
    const line = bytes.subarray(from, to);
    found.set(line.toString("utf8", 0, Math.max(0, line.indexOf(9))), line);
    from = to + 1;
  }
  return found;
}

/** So many bytes are written at once. */
const portion = 2 ** 22;

/** To a temporary file beside it, then renamed; it does not wait for the disk. */
function write(path: string, version: string, lines: Iterable<Buffer>): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.unfinished`;
  const file = openSync(temporary, "w");
  try {
    let [waiting, size]: [Buffer[], number] = [[Buffer.from(version)], 0];
    const flush = () => {
      writeSync(file, Buffer.concat(waiting.flatMap((line) => [line, newline])));
      [waiting, size] = [[], 0];
    };
    for (const line of lines) {
      waiting.push(line);
      size += line.length;
      if (size > portion) flush();
    }
    flush();
  } finally {
    closeSync(file);
  }
  renameSync(temporary, path);
}

const newline = Buffer.from("\n");

function parsed<Value>(text: string): Value | null {
  try {
    return JSON.parse(text) as Value;
  } catch {
    return null;
  }
}
