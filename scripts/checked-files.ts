import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Doors } from "../src/archive/build.ts";
import { readDocument } from "../src/archive/front.ts";
import { gistOf } from "../src/archive/gist.ts";
import { readLedger } from "../src/archive/ledger.ts";
import { stemOf, type Refusal } from "../src/archive/refusal.ts";
import { cutFrontMatter } from "../src/archive/yaml.ts";
import type { FrontMatter, Gist, Ledger } from "../src/model.ts";
import { lineCache, type LineCache } from "./line-cache.ts";
import { programSum } from "./program.ts";
import { lengthening, shortened, type ShortLedger } from "./short-ledger.ts";
import type { SummedFile } from "./summed-files.ts";

/**
 * The checks at the door, which remember what they found right: a file with the same name and bytes is right again. Of a
 * ledger only what is short is held.
 */
export interface RememberingDoors extends Doors {
  /** To be called when all is read. */
  remember(): void;
}

/** Doors that remember in the folder `cache`, which may be lost at any time; without one they remember nothing. */
export function doorsOf(cache: string | null, files: readonly SummedFile[]): RememberingDoors {
  const before = lineCache(cache && join(cache, "checked.jsonl"), cache === null ? "" : programSum());
  const byPath = new Map(files.map((file) => [file.path, file]));
  const gists = new WeakMap<Ledger, Gist>();
  const readShort = ledgerDoor(before, gists);
  return {
    readDocument: (file) => {
      const summed = byPath.get(file.path);
      if (!summed) return readDocument(file);
      const key = keyOf("document", summed);
      const front = before.get<FrontMatter>(key);
      if (front) return { front, body: cutFrontMatter(file.text)?.body ?? "" };
      const read = readDocument(file);
      if ("front" in read) before.put(key, read.front);
      return read;
    },
    readLedger: (file) => {
      const summed = byPath.get(file.path);
      return summed ? readShort(summed) : readLedger(file);
    },
    gistOf: (ledger) => (ledger && gists.get(ledger)) ?? gistOf(ledger),
    remember: before.save,
  };
}

function ledgerDoor(before: LineCache, gists: WeakMap<Ledger, Gist>): (file: SummedFile) => Ledger | Refusal {
  const lengthened = lengthening();
  const held = (short: ShortLedger, gist: Gist, file: SummedFile): Ledger => {
    const ledger = lengthened(short, file);
    gists.set(ledger, gist);
    return ledger;
  };
  return (file) => {
    const known = before.get<readonly [ShortLedger, Gist]>(keyOf("ledger", file));
    if (known) return held(...known, file);
    const read = readLedger(file);
    // What a file holds beyond the schema must not come back with its edits and lines: then it is held as it was checked.
    if ("reason" in read || !isDeepStrictEqual(read, JSON.parse(file.text))) return read;
    const found = [shortened(read), gistOf(read)] as const;
    before.put(keyOf("ledger", file), found);
    return held(...found, file);
  };
}

function keyOf(what: string, { path, sum }: SummedFile): string {
  return `${what} ${stemOf(path)} ${sum}`;
}
