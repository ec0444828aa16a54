import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Ledger } from "../src/model.ts";
import { foldersOf, moveAside, readText, replaceWhole, sha256, sumOf, writeWhole } from "./files.ts";

/** The new reading of a document that a person has edited, as it waits in `proposed/`. */
export interface Proposal {
  readonly markdown: string;
  readonly ledger: string;
  /** A person has written in the proposal itself. */
  readonly edited: boolean;
}

/** The proposal for a document, or null when none waits. */
export function proposalOf(content: string, id: string): Proposal | null {
  const [markdown, ledger] = [readText(markdownAt(content, id)), readText(ledgerAt(content, id))];
  if (markdown === null || ledger === null) return null;
  return { markdown, ledger, edited: generatedOf(ledger) !== sumOf(markdownAt(content, id)) };
}

/** Puts a new reading beside a document that a person has edited. What a person wrote into an older proposal is set aside. */
export function propose(content: string, id: string, markdown: string, ledger: string): void {
  const path = markdownAt(content, id);
  const standing = sumOf(path);
  if (standing !== sha256(markdown)) {
    if (standing !== null && generatedOf(readText(ledgerAt(content, id))) !== standing) moveAside(path, join(foldersOf(content).retired, `${id}.md`));
    replaceWhole(path, markdown, sumOf(path));
  }
  if (readText(ledgerAt(content, id)) !== ledger) writeWhole(ledgerAt(content, id), ledger);
}

/** Takes back a proposal that is settled: the text first, so that its ledger can still tell whether a person wrote in it. */
export function withdraw(content: string, id: string): void {
  const standing = sumOf(markdownAt(content, id));
  const generated = generatedOf(readText(ledgerAt(content, id)));
  if (standing !== null && standing !== generated) {
    if (generated === null) return;
    moveAside(markdownAt(content, id), join(foldersOf(content).retired, `${id}.md`));
  }
  rmSync(markdownAt(content, id), { force: true });
  rmSync(ledgerAt(content, id), { force: true });
}

/** The sum of the proposed text as this program wrote it; null when nothing says so. */
function generatedOf(ledger: string | null): string | null {
  try {
    return ledger === null ? null : (JSON.parse(ledger) as Ledger).generated;
  } catch {
    return null;
  }
}

function markdownAt(content: string, id: string): string {
  return join(foldersOf(content).proposed, `${id}.md`);
}

function ledgerAt(content: string, id: string): string {
  return join(foldersOf(content).proposed, `${id}.json`);
}
