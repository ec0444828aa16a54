import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "../src/archive/front.ts";
import type { Ledger, Line } from "../src/model.ts";
import { foldersOf, obstacle, readText } from "./files.ts";
import type { Claim } from "./ids.ts";
import { movedIn } from "./moved-file.ts";

/** What a run asks of each ledger: whose it is and what was last written. */
export type LedgerHead = Pick<Ledger, "id" | "generated" | "source">;

/** How the head of a ledger's file is found, where it may be known from before; throws why a file is none. */
export type ReadHead = (path: string) => LedgerHead & Pick<Ledger, "version">;

/** Every ledger of an archive, by file name. Throws one sentence at the first that cannot be read. */
export function readLedgers(content: string, readHead: ReadHead = (path) => headOf(readText(plain(path)) ?? "")): LedgerHead[] {
  const folder = foldersOf(content).ledger;
  return namesIn(folder, ".json").map((name) => {
    const path = join(folder, name);
    try {
      const ledger = readHead(path);
      if (ledger.version !== 1 || `${ledger.id}.json` !== name) throw new Error("expected version 1 and the id of its file name");
      return ledger;
    } catch (error) {
      throw new Error(`Cannot read ${path}: ${(error as Error).message}. Restore it from version control, or delete it (its document then counts as edited by hand).`);
    }
  });
}

/** The path of a file that can be read as a plain one; throws why another cannot. */
export function plain(path: string): string {
  const why = obstacle(path);
  if (why !== null) throw new Error(why);
  return path;
}

/**
 * The head of a ledger: as this program writes it, it stands before the encoding, and the rest need not be read. A text that
 * does not end as a whole ledger does is read whole, and so found out.
 */
export function headOf(text: string): LedgerHead & Pick<Ledger, "version"> {
  const at = text.indexOf(',\n "encoding": {');
  return JSON.parse(at > 0 && at < longestHead && text.endsWith("\n}\n") ? `${text.slice(0, at)}}` : text) as Ledger;
}
const longestHead = 4000;

/** The labelled lines of a ledger's text. */
export function linesIn(ledger: string): readonly Line[] {
  return (JSON.parse(ledger) as Ledger).lines;
}

/** Which source each ledger says it came from; and each document that has lost its ledger, or not got one before a run was killed. */
export function livingClaims(content: string, ledgers: readonly LedgerHead[]): Claim[] {
  const known = new Set(ledgers.map(({ id }) => id));
  const folder = foldersOf(content).documents;
  const strays = namesIn(folder, ".md").filter((name) => !known.has(name.slice(0, -".md".length)) && obstacle(join(folder, name)) === null).flatMap((name) => {
    const read = readDocument({ path: join(folder, name), text: readText(join(folder, name)) ?? "" });
    return "front" in read ? [{ id: read.front.id, file: read.front.source.file, sha256: read.front.source.sha256 }] : [];
  });
  return [...ledgers.map(claimOf), ...strays];
}

/** Which source each document that was set aside came from. */
export function retiredClaims(content: string): Claim[] {
  const folder = foldersOf(content).retired;
  return namesIn(folder, ".json").flatMap((name) => {
    try {
      const ledger = JSON.parse(readText(join(folder, name)) ?? "") as Ledger;
      return `${ledger.id}.json` === name ? [claimOf(ledger)] : [];
    } catch {
      return [];
    }
  });
}

/** Identifiers are never given twice, not even those of documents that were set aside, renamed or removed. */
export function takenIds(content: string): string[] {
  const { documents, ledger, proposed, retired } = foldersOf(content);
  const { renamed, removed } = movedIn(content);
  const files = [documents, ledger, proposed, retired].flatMap((folder) => [".md", ".json"].flatMap((ending) =>
    namesIn(folder, ending).map((name) => name.slice(0, -ending.length))));
  return [...files, ...renamed.keys(), ...renamed.values(), ...removed.keys()];
}

function claimOf({ id, source }: LedgerHead): Claim {
  return { id, file: source.file, sha256: source.sha256 };
}

/** Names of a folder's files of one ending, by code point; none for a folder that is not there. */
export function namesIn(folder: string, ending: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(ending) && !name.startsWith(".")).sort() : [];
}
