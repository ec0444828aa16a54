import { join } from "node:path";
import type { SourceFile } from "../src/model.ts";
import type { Version } from "./change-lines.ts";
import { linesIn, type LedgerHead } from "./claims.ts";
import { foldersOf, readText, replaceWhole, writeWhole } from "./files.ts";
import { settle, type Settlement } from "./hand-edits.ts";
import type { LastRun } from "./last-run.ts";
import type { Preparations, Sums } from "./preparations.ts";
import { filesUnder, type Prepared } from "./prepared.ts";
import { propose, withdraw } from "./proposals.ts";

export type Fate = Settlement | "removed" | "retired" | "kept without source";

/** What became of one document. `check` shows its versions: `before` is null for a new one, `after` for one whose source is gone. */
export interface Change {
  readonly id: string;
  readonly file: string;
  readonly fate: Fate;
  readonly before: Version | null;
  readonly after: Version | null;
}

/** A source, what it gives, and the identifier of a text that is kept. */
export interface Read {
  readonly source: SourceFile;
  readonly prepared: Prepared;
  readonly id: string | null;
}

/** What one run works with; `waiting` are the names of the files under `proposed/`. */
export interface Run {
  readonly content: string;
  readonly check: boolean;
  readonly last: LastRun;
  readonly before: Preparations;
  readonly waiting: ReadonlySet<string>;
}

/** Puts a text where it belongs, by the table of hand edits. What stands there already is not read, and its texts not made. */
export function place(one: Read, ledger: LedgerHead | undefined, run: Run): Change {
  const { id, prepared, source } = one;
  if (id === null) throw new Error(`Cannot place ${source.path}: the text is not kept.`);
  const { content, check } = run;
  const path = join(foldersOf(content).documents, `${id}.md`);
  const before = check ? versionAt(path, content, ledger) : null;
  const sums = run.before.sumsUnder(id, source, prepared);
  const standing = run.last.sumAt(path);
  const fate = settle(standing, ledger?.generated ?? null, sums.markdown);
  const files = () => filesOf(id, prepared);
  if (!check && !carryOut(fate, id, { sums, files }, standing, run)) return place(one, ledger, run);
  return { id, file: source.path, fate, before, after: check ? { markdown: files().markdown, lines: linesIn(files().ledger) } : null };
}

/** The files of a text, which are read only where one of them has to be written. */
interface Fresh {
  readonly sums: Sums;
  readonly files: () => ReturnType<typeof filesUnder>;
}

function filesOf(id: string, { rest }: Prepared): ReturnType<typeof filesUnder> {
  if (rest === null) throw new Error(`Cannot place ${id}: the text is not kept.`);
  return filesUnder(id, rest);
}

/** A document as it stands, with the lines of its ledger: for the differences that `check` shows. */
export function versionAt(path: string, content: string, ledger: LedgerHead | undefined): Version | null {
  const markdown = readText(path);
  const evidence = ledger ? readText(join(foldersOf(content).ledger, `${ledger.id}.json`)) : null;
  return markdown === null ? null : { markdown, lines: evidence === null ? [] : linesIn(evidence) };
}

/**
 * The document before its ledger: a run killed between the two heals itself. False when a person saved the document since
 * it was read as `standing`: then nothing was written, and what to do is to be told anew.
 */
function carryOut(fate: Settlement, id: string, { sums, files }: Fresh, standing: string | null, { content, last, waiting }: Run): boolean {
  const { documents, ledger: ledgers } = foldersOf(content);
  if ((fate === "create" || fate === "update") && !replaceWhole(join(documents, `${id}.md`), files().markdown, standing)) return false;
  if (fate === "conflict") propose(content, id, files().markdown, files().ledger);
  else if (fate !== "deleted") {
    const path = join(ledgers, `${id}.json`);
    if (last.sumAt(path) !== sums.ledger) writeWhole(path, files().ledger);
    if (waiting.has(`${id}.md`) || waiting.has(`${id}.json`)) withdraw(content, id);
  }
  return true;
}
