import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile } from "../src/model.ts";
import type { Version } from "./change-lines.ts";
import { linesIn, type LedgerHead } from "./claims.ts";
import { foldersOf, placeAside, readText, writeAsides, writeWhole } from "./files.ts";
import { settle, type Settlement } from "./hand-edits.ts";
import type { LastRun } from "./last-run.ts";
import type { Preparations, Sums } from "./preparations.ts";
import { filesUnder, type Files, type Prepared } from "./prepared.ts";
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

/** So many texts are written together. */
const batch = 200;

/** Puts texts where they belong, by the table of hand edits. What stands there already is not read, and its texts not made. */
export function placeAll(all: readonly Read[], ledgerOf: (id: string) => LedgerHead | undefined, run: Run): readonly Change[] {
  return Array.from({ length: Math.ceil(all.length / batch) }, (_, at) => all.slice(at * batch, (at + 1) * batch)).flatMap((some) => placeSome(some, ledgerOf, run));
}

function placeSome(some: readonly Read[], ledgerOf: (id: string) => LedgerHead | undefined, run: Run): readonly Change[] {
  const settled = some.map((one) => settlementOf(one, ledgerOf(one.id ?? ""), run));
  const asides = run.check ? new Map<Settled, Asides>() : writtenAside(settled, run);
  return settled.map((one) => {
    const { id, text, fate, before, files } = one;
    if (!run.check && !carryOut(one, asides.get(one), run)) return placeSome([text], ledgerOf, run)[0] as Change;
    return { id, file: text.source.path, fate, before, after: run.check ? { markdown: files().markdown, lines: linesIn(files().ledger) } : null };
  });
}

/** What is to be done with a text. Its files are read only where one of them has to be written. */
interface Settled {
  readonly id: string;
  readonly text: Read;
  readonly fate: Settlement;
  readonly before: Version | null;
  /** The sum of the document as it stands; null where there is none. */
  readonly standing: string | null;
  readonly sums: Sums;
  readonly files: () => Files;
}

function settlementOf(text: Read, ledger: LedgerHead | undefined, { content, check, last, before }: Run): Settled {
  const { id, prepared, source } = text;
  if (id === null) throw new Error(`Cannot place ${source.path}: the text is not kept.`);
  const path = join(foldersOf(content).documents, `${id}.md`);
  const files = onceOf(() => filesOf(id, prepared));
  const sums = before.sumsUnder(id, source, files);
  const standing = last.sumAt(path);
  return {
    id, text, sums, standing, fate: settle(standing, ledger?.generated ?? null, sums.markdown),
    before: check ? versionAt(path, content, ledger) : null, files,
  };
}

interface Asides {
  readonly document: string;
  readonly ledger: string;
}

/** Writes the files of those texts whose document is written, beside the places where they belong. */
function writtenAside(settled: readonly Settled[], { content }: Run): ReadonlyMap<Settled, Asides> {
  const fresh = settled.filter(({ fate }) => fate === "create" || fate === "update");
  const { documents, ledger: ledgers } = foldersOf(content);
  const written = writeAsides(fresh.flatMap(({ id, files }) => {
    const { markdown, ledger } = files();
    return [{ path: join(documents, `${id}.md`), text: markdown }, { path: join(ledgers, `${id}.json`), text: ledger }];
  }));
  return new Map(fresh.map((one, at) => [one, { document: written[2 * at] ?? "", ledger: written[2 * at + 1] ?? "" }]));
}

function filesOf(id: string, { rest }: Prepared): Files {
  if (rest === null) throw new Error(`Cannot place ${id}: the text is not kept.`);
  return filesUnder(id, rest);
}

/** What is made when it is first asked for, and kept as long as the batch. */
function onceOf<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => made ??= make();
}

/** A document as it stands, with the lines of its ledger: for the differences that `check` shows. */
export function versionAt(path: string, content: string, ledger: LedgerHead | undefined): Version | null {
  const markdown = readText(path);
  const evidence = ledger ? readText(join(foldersOf(content).ledger, `${ledger.id}.json`)) : null;
  return markdown === null ? null : { markdown, lines: evidence === null ? [] : linesIn(evidence) };
}

/**
 * The document before its ledger: a run killed between the two heals itself. False when a person saved the document since
 * it was read: then nothing was written, and what to do is to be told anew.
 */
function carryOut({ id, fate, standing, sums, files }: Settled, aside: Asides | undefined, { content, last, waiting }: Run): boolean {
  const { documents, ledger: ledgers } = foldersOf(content);
  const path = join(ledgers, `${id}.json`);
  if (aside && !placeAside(aside.document, join(documents, `${id}.md`), standing)) {
    rmSync(aside.ledger);
    return false;
  }
  if (aside) renameSync(aside.ledger, path);
  else if (fate === "conflict") propose(content, id, files().markdown, files().ledger);
  else if (fate !== "deleted" && last.sumAt(path) !== sums.ledger) writeWhole(path, files().ledger);
  if (fate !== "conflict" && fate !== "deleted" && (waiting.has(`${id}.md`) || waiting.has(`${id}.json`))) withdraw(content, id);
  return true;
}
