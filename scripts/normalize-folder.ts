import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Doubt, Ledger, SourceFile } from "../src/model.ts";
import { ledgerOf, normalize, type GiveId, type Normalized } from "../src/normalize.ts";
import { versionOf, type Version } from "./change-lines.ts";
import { livingClaims, readLedgers, retiredClaims, takenIds } from "./claims.ts";
import { foldersOf, moveAside, readText, replaceWhole, settleFolder, sha256, sumOf, sweep, writeWhole } from "./files.ts";
import { settle, type Settlement } from "./hand-edits.ts";
import { identifiers } from "./ids.ts";
import { movedIn, record } from "./moved-file.ts";
import { progress } from "./progress.ts";
import { propose, withdraw } from "./proposals.ts";
import { refusalOf, type Refusal } from "./refusal.ts";
import { finishRenames, renamesByHand, type Rename } from "./renames.ts";
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
  /** Documents that have another id since the last run. */
  readonly renamed: readonly Rename[];
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
  const moves = check ? [] : tidy(content);
  const ledgers = readLedgers(content);
  if (sources.length === 0 && paths.size === 0 && ledgers.length > 1) throw new Error(emptied(folders.sources, ledgers.length));
  const byId = new Map(ledgers.map((ledger) => [ledger.id, ledger]));
  const giveId = identifiers(livingClaims(content, ledgers), retiredClaims(content), takenIds(content), sources);
  const bar = progress("Normalising", sources.length);
  const results = sources.map((source) => { bar.step(); return attempt(source, giveId); });
  bar.end();
  const kept = results.filter((one): one is Normalized => !("reason" in one));
  const changes = kept.filter((one) => one.id !== null).map((one) => place(one, content, one.id === restore ? undefined : byId.get(one.id ?? ""), check));
  const used = new Set(changes.map((change) => change.id));
  const placed = new Set(changes.map((change) => change.file));
  const vanished = ledgers.filter(({ id, source }) => !used.has(id) && (!paths.has(source.file) || placed.has(source.file)));
  const retired = vanished.map((ledger) => retire(ledger, content, check));
  if (!check) for (const folder of written(content)) settleFolder(folder);
  return {
    sources: sources.length,
    changes: [...changes, ...retired],
    refusals: [...refusals, ...results.flatMap((one) => ("reason" in one ? [one] : blocked(one)))],
    doubts: kept.filter((one) => one.id !== null).flatMap((one) => one.doubts.filter((doubt) => !doubt.blocks).map((doubt) => ({ file: one.source.path, doubt }))),
    repeated: repeatedLines(kept),
    renamed: moves,
  };
}

/** Before anything else: what a killed run left half written goes, and what was renamed, by command or by hand, is carried out. */
function tidy(content: string): readonly Rename[] {
  for (const folder of [content, ...written(content)]) sweep(folder);
  const ledgers = readLedgers(content);
  for (const { from, to } of renamesByHand(content, livingClaims(content, ledgers), ledgers)) record(content, "renamed", from, to);
  return finishRenames(content, movedIn(content));
}

/** The folders that this program writes to; the sources' is not one of them. */
function written(content: string): string[] {
  const { documents, ledger, proposed, retired } = foldersOf(content);
  return [documents, ledger, proposed, retired];
}

function emptied(sources: string, documents: number): string {
  return `Cannot find any text in ${sources}, though ${documents} documents came from there. Bring the sources back (is a disk not mounted?); to empty the archive on purpose, empty ledger/ too.`;
}

/** One sick text cannot stop the archive. */
function attempt(source: SourceFile, giveId: GiveId): Normalized | Refusal {
  try {
    return normalize(source, giveId);
  } catch (error) {
    return { file: `sources/${source.path}`, reason: `Cannot normalise it: ${(error as Error).message}`, mend: "This is a fault of the program: please report it with the file.", cause: "fault" };
  }
}

function blocked(one: Normalized): Refusal[] {
  return one.doubts.filter((doubt) => doubt.blocks).map((doubt) => refusalOf(`sources/${one.source.path}`, doubt));
}

function place(one: Normalized, content: string, ledger: Ledger | undefined, check: boolean): Change {
  const { id, markdown } = one as { id: string; markdown: string };
  const path = join(foldersOf(content).documents, `${id}.md`);
  const before = readText(path);
  const standing = sumOf(path);
  const fate = settle(standing, ledger?.generated ?? null, sha256(markdown));
  if (!check && !carryOut(fate, one, content, standing)) return place(one, content, ledger, check);
  return { id, file: one.source.path, fate, before: versionOf(before, ledger), after: { markdown, lines: one.lines } };
}

/**
 * The document before its ledger: a run killed between the two heals itself. False when a person saved the document since
 * it was read as `standing`: then nothing was written, and what to do is to be told anew.
 */
function carryOut(fate: Settlement, one: Normalized, content: string, standing: string | null): boolean {
  const { documents, ledger: ledgers } = foldersOf(content);
  const [id, markdown] = [one.id ?? "", one.markdown ?? ""];
  const ledger = `${JSON.stringify(ledgerOf(one, sha256(markdown)), null, 1)}\n`;
  if ((fate === "create" || fate === "update") && !replaceWhole(join(documents, `${id}.md`), markdown, standing)) return false;
  if (fate === "conflict") propose(content, id, markdown, ledger);
  else if (fate !== "deleted") {
    const path = join(ledgers, `${id}.json`);
    if (readText(path) !== ledger) writeWhole(path, ledger);
    withdraw(content, id);
  }
  return true;
}

/** The source is gone: an unedited document is set aside, an edited one stays. */
function retire(ledger: Ledger, content: string, check: boolean): Change {
  const folders = foldersOf(content);
  const path = join(folders.documents, `${ledger.id}.md`);
  const before = readText(path);
  const edited = before !== null && sumOf(path) !== ledger.generated;
  if (!edited && !check) {
    if (before !== null) moveAside(path, join(folders.retired, `${ledger.id}.md`));
    withdraw(content, ledger.id);
    moveAside(join(folders.ledger, `${ledger.id}.json`), join(folders.retired, `${ledger.id}.json`));
  }
  return { id: ledger.id, file: ledger.source.file, fate: edited ? "kept without source" : "retired", before: versionOf(before, ledger), after: null };
}
