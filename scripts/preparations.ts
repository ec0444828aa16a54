import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile } from "../src/model.ts";
import { readText, sha256, writeQuickly } from "./files.ts";
import { prepare, type Prepared } from "./prepared.ts";
import { cacheOf, programSum } from "./program.ts";

/** What was prepared before, each text in one file named by the sum of all that it is made from. Anything in it may be lost at any time. */
export interface Preparations {
  /** From the folder, else made now and kept. Throws what the verbs throw. */
  of(source: SourceFile): Prepared;
  has(source: SourceFile): boolean;
  /** Forgets all but these. */
  keep(sources: readonly SourceFile[]): void;
}

/** The parts of the program that a preparation hangs on. */
const parts = ["src/model.ts", "src/model", "src/tables", "src/vietnamese", "src/normalize.ts", "src/normalize", "scripts/prepared.ts", "scripts/repeated-lines.ts"];

/** Below this many sources nothing is kept: reading them is quicker than a cache. */
export const fewSources = 100;

/** The preparations of an archive folder. */
export function preparations(content: string, isKept: boolean): Preparations {
  if (!isKept) return { of: prepare, has: () => false, keep: () => {} };
  const folder = join(cacheOf(content), "prepared");
  const program = programSum(parts);
  const held = new Set(namesIn(folder));
  const nameOf = ({ path, sha256: sum, note }: SourceFile) => `${sha256(JSON.stringify([program, path, sum, note]))}.json`;
  return {
    of: (source) => {
      const name = nameOf(source);
      const known = held.has(name) ? parsed(readText(join(folder, name))) : null;
      if (known) return known;
      const fresh = prepare(source);
      writeQuickly(join(folder, name), JSON.stringify(fresh));
      held.add(name);
      return fresh;
    },
    has: (source) => held.has(nameOf(source)),
    keep: (sources) => {
      const wanted = new Set(sources.map(nameOf));
      for (const name of namesIn(folder)) if (!wanted.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}

function namesIn(folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder);
}

/** Half a file, which only a fault of the disk can leave, is none. */
function parsed(text: string | null): Prepared | null {
  try {
    return text === null ? null : JSON.parse(text) as Prepared;
  } catch {
    return null;
  }
}
