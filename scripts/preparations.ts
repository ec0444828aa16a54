import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile } from "../src/model.ts";
import { readText, sha256, writeQuickly } from "./files.ts";
import { lineCache, type LineCache } from "./line-cache.ts";
import { prepare, toldOf, type Files, type Prepared, type Told } from "./prepared.ts";
import { cacheOf, programSum } from "./program.ts";

/**
 * What was prepared before: the texts of each source in one file named by the sum of all that they are made from, what is
 * told of them in one file for all. Anything in it may be lost at any time.
 */
export interface Preparations {
  /** From the folder, else made now and kept. Throws what the verbs throw. The texts are read when they are asked for. */
  of(source: SourceFile): Prepared;
  /** The sums of the two files of a kept text under an identifier; the files themselves are asked for only where their sums are not known. */
  sumsUnder(id: string, source: SourceFile, files: () => Files): Sums;
  has(source: SourceFile): boolean;
  /** Takes note of what another process has prepared in the folder. */
  tell(source: SourceFile, told: Told): void;
  /** Forgets all but these. */
  keep(sources: readonly SourceFile[]): void;
  /** Keeps what was told, for the next who reads the folder. */
  save(): void;
}

export interface Sums {
  readonly markdown: string;
  readonly ledger: string;
}

/** The parts of the program that a preparation hangs on. */
const parts = ["src/model.ts", "src/model", "src/tables", "src/vietnamese", "src/normalize.ts", "src/normalize", "scripts/prepared.ts", "scripts/repeated-lines.ts"];

/** The preparations of an archive folder. */
export function preparations(content: string, isKept: boolean): Preparations {
  if (!isKept) return { of: prepare, sumsUnder: (_id, _source, files) => sumsOf(files()), has: () => false, tell: () => {}, keep: () => {}, save: () => {} };
  const folder = join(cacheOf(content), "prepared");
  const program = programSum(parts);
  const held = new Set(namesIn(folder));
  const [told, sums] = ["told", "written"].map((name) => lineCache(join(cacheOf(content), `${name}.jsonl`), program)) as [LineCache, LineCache];
  const nameOf = ({ path, sha256: sum, note }: SourceFile) => `${sha256(JSON.stringify([program, path, sum, note]))}.json`;
  const whole = (name: string, source: SourceFile): Prepared => {
    const known = held.has(name) ? parsed(readText(join(folder, name))) : null;
    if (known) return known;
    const fresh = prepare(source);
    writeQuickly(join(folder, name), JSON.stringify(fresh));
    held.add(name);
    return fresh;
  };
  return {
    of: (source) => {
      const name = nameOf(source);
      const known = held.has(name) ? told.get<Told>(name) : null;
      const said = known ?? toldOf(whole(name, source));
      if (!known) told.put(name, said);
      return { ...said, get rest() { return whole(name, source).rest; } };
    },
    sumsUnder: (id, source, files) => {
      const key = `${nameOf(source)} ${id}`;
      const known = sums.get<Sums>(key);
      if (known) return known;
      const fresh = sumsOf(files());
      sums.put(key, fresh);
      return fresh;
    },
    has: (source) => held.has(nameOf(source)) && told.get(nameOf(source)) !== null,
    tell: (source, said) => {
      held.add(nameOf(source));
      told.put(nameOf(source), said);
    },
    keep: (sources) => {
      const wanted = new Set(sources.map(nameOf));
      for (const name of namesIn(folder)) if (!wanted.has(name)) rmSync(join(folder, name), { force: true });
      told.save();
      sums.save();
    },
    save: told.save,
  };
}

function sumsOf({ sum, ledger }: Files): Sums {
  return { markdown: sum, ledger: sha256(ledger) };
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
