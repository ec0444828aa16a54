import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Doors } from "../src/archive/build.ts";
import { readDocument } from "../src/archive/front.ts";
import { readLedger } from "../src/archive/ledger.ts";
import { stemOf, type TextFile } from "../src/archive/refusal.ts";
import { cutFrontMatter } from "../src/archive/yaml.ts";
import type { FrontMatter, Ledger } from "../src/model.ts";
import { readText, writeQuickly } from "./files.ts";
import { programSum } from "./program.ts";

/** A file's text with the sum of its bytes. */
export interface SummedFile extends TextFile {
  readonly sum: string;
}

/** The checks at the door, which remember what they found right: a file with the same name and bytes is right again. */
export interface RememberingDoors extends Doors {
  /** To be called when all is read. */
  remember(): void;
}

interface Remembered {
  readonly program: string;
  readonly fronts: readonly (readonly [key: string, front: FrontMatter])[];
  /** Ledgers that hold what the schema names and nothing else. */
  readonly ledgers: readonly string[];
}

/** Doors that remember in the folder `cache`, which may be lost at any time; without one they remember nothing. */
export function doorsOf(cache: string | null, files: readonly SummedFile[]): RememberingDoors {
  if (cache === null) return { readDocument, readLedger, remember: () => {} };
  const path = join(cache, "checked.json");
  const program = programSum();
  const held = parsed(readText(path), program);
  const [before, sound] = [new Map(held?.fronts), new Set(held?.ledgers)];
  const keys = new Map(files.map((file) => [file.path, `${stemOf(file.path)} ${file.sum}`]));
  const [fronts, ledgers] = [new Map<string, FrontMatter>(), new Set<string>()];
  return {
    readDocument: (file) => {
      const key = keys.get(file.path) ?? "";
      const front = before.get(key);
      const read = front ? { front, body: cutFrontMatter(file.text)?.body ?? "" } : readDocument(file);
      if ("front" in read) fronts.set(key, read.front);
      return read;
    },
    readLedger: (file) => {
      const key = keys.get(file.path) ?? "";
      const isKnown = sound.has(key);
      const read = isKnown ? JSON.parse(file.text) as Ledger : readLedger(file);
      if (isKnown || (!("reason" in read) && isDeepStrictEqual(read, JSON.parse(file.text)))) ledgers.add(key);
      return read;
    },
    remember: () => {
      mkdirSync(cache, { recursive: true });
      writeQuickly(path, JSON.stringify({ program, fronts: [...fronts], ledgers: [...ledgers] } satisfies Remembered));
    },
  };
}

function parsed(text: string | null, program: string): Remembered | null {
  try {
    const held = text === null ? null : JSON.parse(text) as Remembered;
    return held?.program === program ? held : null;
  } catch {
    return null;
  }
}
