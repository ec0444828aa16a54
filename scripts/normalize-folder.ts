import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Doubt, SourceFile } from "../src/model.ts";
import type { GiveId } from "../src/normalize.ts";
import { livingClaims, namesIn, readLedgers, retiredClaims, takenIds, type LedgerHead } from "./claims.ts";
import { foldersOf, moveAside, obstacle, settleFolder, sumOf, sweep } from "./files.ts";
import { identifiers } from "./ids.ts";
import { lastRun, type LastRun } from "./last-run.ts";
import { movedIn, record } from "./moved-file.ts";
import { placeAll, versionAt, type Change, type Read, type Run } from "./place.ts";
import { preparations, type Preparations } from "./preparations.ts";
import { progress } from "./progress.ts";
import { withdraw } from "./proposals.ts";
import { refusalOf, unreadable, type Refusal } from "./refusal.ts";
import { finishRenames, renamesByHand, type Rename } from "./renames.ts";
import { repeatedLines, type RepeatedLine } from "./repeated-lines.ts";
import { fewSources, readSources, type SourceFolder } from "./sources.ts";

export type { Change, Fate } from "./place.ts";

export interface Report {
  readonly sources: number;
  readonly changes: readonly Change[];
  readonly refusals: readonly Refusal[];
  readonly doubts: readonly { readonly file: string; readonly doubt: Doubt }[];
  readonly repeated: readonly RepeatedLine[];
  /** Documents that have another id since the last run. */
  readonly renamed: readonly Rename[];
}

/** `check`: write nothing. `restore`: the id of a document that was deleted by hand and is wanted again. `read`: the sources, where they were read before. */
export interface Wishes {
  readonly check?: boolean;
  readonly restore?: string | null;
  readonly read?: SourceFolder;
}

/**
 * Normalises every source of an archive folder into `documents/` and `ledger/`, by the table of hand edits.
 * Throws one sentence when the folder is no archive.
 */
export function normalizeFolder(content: string, { check = false, restore = null, read = sourcesOf(content) }: Wishes = {}): Report {
  const folders = foldersOf(content);
  const { sources, refusals, paths, isThere } = read;
  const isMany = sources.length >= fewSources;
  const last = lastRun(content, isMany);
  const moves = check ? [] : tidy(content, last);
  const ledgers = readLedgers(content, last.readHead);
  if (sources.length === 0 && paths.size === 0 && ledgers.length > 1) throw new Error(emptied(folders.sources, ledgers.length));
  const byId = new Map(ledgers.map((ledger) => [ledger.id, ledger]));
  const giveId = identifiers(livingClaims(content, ledgers), retiredClaims(content), takenIds(content), sources);
  const bar = progress("Normalising", sources.length);
  const before = preparations(content, isMany);
  const results = sources.map((source) => { bar.step(); return attempt(source, before, giveId); });
  bar.end();
  const kept = results.filter((one): one is Read => !("reason" in one));
  const withId = kept.filter((one) => one.id !== null);
  const blocking = new Map(withId.map((one) => [one, obstacle(join(folders.documents, `${one.id}.md`))] as const));
  const run: Run = { content, check, last, before, waiting: new Set(namesIn(folders.proposed, "")) };
  const changes = placeAll(withId.filter((one) => blocking.get(one) === null), (id) => (id === restore ? undefined : byId.get(id)), run);
  const used = new Set(withId.map(({ id }) => id));
  const placed = new Set(changes.map((change) => change.file));
  const vanished = ledgers.filter(({ id, source }) => !used.has(id) && (!isThere(source.file) || placed.has(source.file)));
  const retired = vanished.map((ledger) => retire(ledger, content, check));
  if (!check) for (const folder of written(content)) settleFolder(folder);
  if (!check) last.remember();
  if (!check) before.keep(sources);
  return {
    sources: sources.length,
    changes: [...withRemovals(changes, content), ...retired],
    refusals: [...refusals, ...results.flatMap((one) => ("reason" in one ? [one] : blocked(one))), ...[...blocking].flatMap(inTheWay)],
    doubts: kept.filter((one) => one.id !== null).flatMap((one) => one.prepared.doubts.filter((doubt) => !doubt.blocks).map((doubt) => ({ file: one.source.path, doubt }))),
    repeated: repeatedLines(kept.map(({ prepared }) => prepared)),
    renamed: moves,
  };
}

/** The sources of an archive folder. Throws one sentence when the folder is no archive. */
export function sourcesOf(content: string): SourceFolder {
  const { sources } = foldersOf(content);
  if (!existsSync(sources)) throw new Error(`Cannot find ${sources}: expected a folder of source texts. Name the archive's folder with --content DIR.`);
  return readSources(content);
}

/** Before anything else: what a killed run left half written goes, and what was renamed, by command or by hand, is carried out. */
function tidy(content: string, { readHead }: LastRun): readonly Rename[] {
  for (const folder of [content, ...written(content)]) sweep(folder);
  const ledgers = readLedgers(content, readHead);
  for (const { from, to } of renamesByHand(content, livingClaims(content, ledgers), ledgers)) record(content, "renamed", from, to);
  const moved = movedIn(content);
  for (const id of moved.removed.keys()) setAside(content, id);
  return finishRenames(content, moved);
}

/** What `moved.yaml` says was removed stands no more, whether a command wrote that and was killed behind it, or a person did. */
function setAside(content: string, id: string): void {
  const { documents, retired } = foldersOf(content);
  const path = join(documents, `${id}.md`);
  if (sumOf(path) !== null) moveAside(path, join(retired, `${id}.md`));
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
function attempt(source: SourceFile, before: Preparations, giveId: GiveId): Read | Refusal {
  try {
    const prepared = before.of(source);
    return { source, prepared, id: prepared.kept ? giveId(prepared.title, source) : null };
  } catch (error) {
    return { file: `sources/${source.path}`, reason: `Cannot normalise it: ${(error as Error).message}`, mend: "This is a fault of the program: please report it with the file.", cause: "fault" };
  }
}

function blocked({ prepared, source }: Read): Refusal[] {
  return prepared.doubts.filter((doubt) => doubt.blocks).map((doubt) => refusalOf(`sources/${source.path}`, doubt));
}

/** What `moved.yaml` says was removed was not lost by a hand. */
function withRemovals(changes: readonly Change[], content: string): readonly Change[] {
  const { removed } = movedIn(content);
  return changes.map((change) => (removed.has(change.id) ? { ...change, fate: "removed" } : change));
}

/** Where the document should be written, something lies that is no document. */
function inTheWay([{ id, source }, why]: readonly [Read, string | null]): Refusal[] {
  return why === null ? [] : [{ ...unreadable(`sources/${source.path}`, `documents/${id}.md cannot be written: ${why}`), mend: `Take away what lies at documents/${id}.md.` }];
}

/** The source is gone: an unedited document is set aside, an edited one stays. */
function retire(ledger: LedgerHead, content: string, check: boolean): Change {
  const folders = foldersOf(content);
  const path = join(folders.documents, `${ledger.id}.md`);
  const before = check ? versionAt(path, content, ledger) : null;
  const standing = sumOf(path);
  const edited = standing !== null && standing !== ledger.generated;
  if (!edited && !check) {
    if (standing !== null) moveAside(path, join(folders.retired, `${ledger.id}.md`));
    withdraw(content, ledger.id);
    moveAside(join(folders.ledger, `${ledger.id}.json`), join(folders.retired, `${ledger.id}.json`));
  }
  return { id: ledger.id, file: ledger.source.file, fate: edited ? "kept without source" : "retired", before, after: null };
}
