import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Moved } from "../src/archive/moved.ts";
import type { Ledger } from "../src/model.ts";
import { normalize } from "../src/normalize.ts";
import type { LedgerHead } from "./claims.ts";
import type { Claim } from "./ids.ts";
import { foldersOf, readText, replaceWhole, sha256, sumOf, writeWhole } from "./files.ts";
import { ledgerText } from "./ledger-sum.ts";
import { withdraw } from "./proposals.ts";
import { readSource } from "./sources.ts";

/** A document that has another id now. */
export interface Rename {
  readonly from: string;
  readonly to: string;
}

/**
 * Carries out what `moved.yaml` records and was not done yet: the document first, then its ledger, then the old files go.
 * A run that is killed at any step is taken up by the next. Throws one sentence where the new id is another text's.
 */
export function finishRenames(content: string, { renamed }: Moved): readonly Rename[] {
  return [...renamed].map(([from, to]) => ({ from, to })).filter((rename) => finish(content, rename));
}

/** A person gave a document's file another name and wrote that as its id: told by the source, whose ledger has lost its document. */
export function renamesByHand(content: string, claims: readonly Claim[], ledgers: readonly LedgerHead[]): readonly Rename[] {
  const known = new Set(ledgers.map(({ id }) => id));
  const strays = claims.filter(({ id }) => !known.has(id));
  return ledgers.filter(({ id }) => strays.length > 0 && sumOf(join(foldersOf(content).documents, `${id}.md`)) === null).flatMap(({ id, source }) => {
    const found = strays.filter(({ file }) => file === source.file);
    return found.length === 1 && found[0] ? [{ from: id, to: found[0].id }] : [];
  });
}

function finish(content: string, rename: Rename): boolean {
  const { documents, ledger: ledgers } = foldersOf(content);
  const [document, ledger] = [join(documents, `${rename.from}.md`), join(ledgers, `${rename.from}.json`)];
  const [text, evidence] = [readText(document), readText(ledger)];
  if (text === null && evidence === null) return false;
  const standing = sumOf(document);
  if (text !== null) placeDocument(join(documents, `${rename.to}.md`), withId(text, rename.to), rename);
  if (evidence !== null && !placeLedger(content, JSON.parse(evidence) as Ledger, text, rename)) return false;
  if (sumOf(document) !== standing) throw new Error(`Cannot finish renaming ${rename.from}: its file was saved just now. Carry the change over into documents/${rename.to}.md, and delete documents/${rename.from}.md.`);
  rmSync(document, { force: true });
  withdraw(content, rename.from);
  rmSync(ledger, { force: true });
  return true;
}

function placeDocument(path: string, text: string, { from, to }: Rename): void {
  const standing = sumOf(path);
  if (standing === sha256(text) || (standing === null && replaceWhole(path, text, null))) return;
  throw new Error(`Cannot rename ${from} to ${to}: documents/${to}.md is there already and holds another text. Choose another id, or delete one of the two documents.`);
}

/** False when the new id's ledger is another text's: the two texts were made one, and the old ledger stays for its tombstone. */
function placeLedger(content: string, ledger: Ledger, text: string | null, { to }: Rename): boolean {
  const path = join(foldersOf(content).ledger, `${to}.json`);
  const standing = readText(path);
  if (standing !== null) return (JSON.parse(standing) as Ledger).source.file === ledger.source.file;
  const last = text !== null && sha256(text) === ledger.generated ? text : readAgain(content, ledger);
  const generated = last === null || sha256(last) !== ledger.generated ? ledger.generated : sha256(withId(last, to));
  writeWhole(path, ledgerText({ ...ledger, id: to, generated }));
  return true;
}

/** What the source of a document gives now: with the old sum, it is what was last written, and tells an edited text from the rest. */
function readAgain(content: string, { id, source }: Ledger): string | null {
  const read = readSource(foldersOf(content).sources, source.file);
  return "reason" in read ? null : normalize(read, () => id).markdown;
}

/** A document's text with another id; nothing else is changed. */
function withId(text: string, id: string): string {
  return text.replace(/^id:.*$/mu, () => `id: ${JSON.stringify(id)}`);
}
