import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Doubt, Ledger, SourceFile } from "../src/model.ts";
import { ledgerOf, normalize, type GiveId, type Normalized } from "../src/normalize.ts";
import { foldersOf, moveAside, readText, sha256, writeWhole } from "./files.ts";
import { versionOf, type Version } from "./change-lines.ts";
import { settle, type Settlement } from "./hand-edits.ts";
import { identifiers } from "./ids.ts";
import { progress } from "./progress.ts";
import { refusalOf, type Refusal } from "./refusal.ts";
import { repeatedLines, type RepeatedLine } from "./repeated-lines.ts";
import { readSources } from "./sources.ts";

export type Fate = Settlement | "retired" | "kept without source";

/** What became of one document; `before` is null for a new one, `after` for one whose source is gone. */
export interface Change {
  readonly id: string;
  readonly file: string;
  readonly fate: Fate;
  readonly before: Version | null;
  readonly after: Version | null;
}

export interface Report {
  readonly sources: number;
  readonly changes: readonly Change[];
  readonly refusals: readonly Refusal[];
  readonly doubts: readonly { readonly file: string; readonly doubt: Doubt }[];
  readonly repeated: readonly RepeatedLine[];
}

/** `check`: write nothing. `restore`: the id of a document that was deleted by hand and is wanted again. */
export interface Wishes {
  readonly check?: boolean;
  readonly restore?: string | null;
}

/**
 * Normalises every source of an archive folder into `documents/` and `ledger/`, by the table of hand edits.
 * Throws one sentence when the folder is no archive.
 */
export function normalizeFolder(content: string, { check = false, restore = null }: Wishes = {}): Report {
  const folders = foldersOf(content);
  if (!existsSync(folders.sources)) throw new Error(`Cannot find ${folders.sources}: expected a folder of source texts. Name the archive's folder with --content DIR.`);
  const { sources, refusals, paths } = readSources(content);
  const ledgers = readLedgers(folders.ledger);
  const byId = new Map(ledgers.map((ledger) => [ledger.id, ledger]));
  const giveId = identifiers(ledgers, takenIds(content), paths);
  const bar = progress("Normalising", sources.length);
  const results = sources.map((source) => { bar.step(); return attempt(source, giveId); });
  bar.end();
  const kept = results.filter((one): one is Normalized => !("reason" in one));
  const changes = kept.filter((one) => one.id !== null).map((one) => place(one, content, one.id === restore ? new Map() : byId, check));
  const used = new Set(changes.map((change) => change.id));
  const vanished = ledgers.filter((ledger) => !paths.has(ledger.source.file) && !used.has(ledger.id));
  return {
    sources: sources.length,
    changes: [...changes, ...vanished.map((ledger) => retire(ledger, content, check))],
    refusals: [...refusals, ...results.flatMap((one) => ("reason" in one ? [one] : blocked(one)))],
    doubts: kept.filter((one) => one.id !== null).flatMap((one) => one.doubts.filter((doubt) => !doubt.blocks).map((doubt) => ({ file: one.source.path, doubt }))),
    repeated: repeatedLines(kept),
  };
}

/** One sick text cannot stop the archive. */
function attempt(source: SourceFile, giveId: GiveId): Normalized | Refusal {
  try {
    return normalize(source, giveId);
  } catch (error) {
    return { file: `sources/${source.path}`, reason: `Cannot normalise it: ${(error as Error).message}`, mend: "This is a fault of the program: please report it with the file." };
  }
}

function blocked(one: Normalized): Refusal[] {
  return one.doubts.filter((doubt) => doubt.blocks).map((doubt) => refusalOf(`sources/${one.source.path}`, doubt));
}

function place(one: Normalized, content: string, ledgers: ReadonlyMap<string, Ledger>, check: boolean): Change {
  const folders = foldersOf(content);
  const { id, markdown } = one as { id: string; markdown: string };
  const path = join(folders.documents, `${id}.md`);
  const before = readText(path);
  const fresh = sha256(markdown);
  const ledger = ledgers.get(id);
  const fate = settle(before === null ? null : sha256(before), ledger?.generated ?? null, fresh);
  if (!check) carryOut(fate, one, path, join(folders.ledger, `${id}.json`), folders.proposed);
  return { id, file: one.source.path, fate, before: versionOf(before, ledger), after: { markdown, lines: one.lines } };
}

/** The document before its ledger: a run killed between the two heals itself. */
function carryOut(fate: Settlement, one: Normalized, path: string, ledgerPath: string, proposed: string): void {
  const markdown = one.markdown ?? "";
  const ledger = `${JSON.stringify(ledgerOf(one, sha256(markdown)), null, 1)}\n`;
  if (fate === "create" || fate === "update") writeWhole(path, markdown);
  if (fate === "conflict") {
    writeChanged(join(proposed, `${one.id}.md`), markdown);
    writeChanged(join(proposed, `${one.id}.json`), ledger);
  } else if (fate !== "deleted") {
    writeChanged(ledgerPath, ledger);
    withdraw(proposed, one.id ?? "");
  }
}

function writeChanged(path: string, text: string): void {
  if (readText(path) !== text) writeWhole(path, text);
}

/** Takes back a proposal that is no longer one, unless a person has written in it. */
function withdraw(proposed: string, id: string): void {
  const ledger = readText(join(proposed, `${id}.json`));
  const markdown = readText(join(proposed, `${id}.md`));
  if (ledger === null || markdown === null || (JSON.parse(ledger) as Ledger).generated !== sha256(markdown)) return;
  rmSync(join(proposed, `${id}.md`));
  rmSync(join(proposed, `${id}.json`));
}

/** The source is gone: an unedited document is set aside, an edited one stays. */
function retire(ledger: Ledger, content: string, check: boolean): Change {
  const folders = foldersOf(content);
  const path = join(folders.documents, `${ledger.id}.md`);
  const before = readText(path);
  const edited = before !== null && sha256(before) !== ledger.generated;
  if (!edited && !check) {
    if (before !== null) moveAside(path, join(folders.retired, `${ledger.id}.md`));
    moveAside(join(folders.ledger, `${ledger.id}.json`), join(folders.retired, `${ledger.id}.json`));
  }
  return { id: ledger.id, file: ledger.source.file, fate: edited ? "kept without source" : "retired", before: versionOf(before, ledger), after: null };
}

function readLedgers(folder: string): Ledger[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name.endsWith(".json")).sort().map((name) => {
    const path = join(folder, name);
    try {
      const ledger = JSON.parse(readText(path) ?? "") as Ledger;
      if (ledger.version !== 1 || `${ledger.id}.json` !== name) throw new Error("expected version 1 and the id of its file name");
      return ledger;
    } catch (error) {
      throw new Error(`Cannot read ${path}: ${(error as Error).message}. Restore it from version control, or delete it (its document then counts as edited by hand).`);
    }
  });
}

/** Identifiers are never given twice, not even those of documents that were set aside. */
function takenIds(content: string): string[] {
  const folders = foldersOf(content);
  return [folders.documents, folders.ledger, folders.proposed, folders.retired].flatMap((folder) => {
    if (!existsSync(folder)) return [];
    return readdirSync(folder).map((name) => name.replace(/\.(?:md|json)$/u, ""));
  });
}
