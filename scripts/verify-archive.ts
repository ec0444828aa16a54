import { existsSync, lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readLedger } from "../src/archive/ledger.ts";
import { readDocument } from "../src/archive/front.ts";
import type { Ledger, Line, SourceFile } from "../src/model.ts";
import { decode } from "../src/normalize/decode.ts";
import { replay } from "../src/normalize/replay.ts";
import { namesIn } from "./claims.ts";
import { foldersOf, readText, sha256, sumOf } from "./files.ts";
import { agreesWithItself } from "./ledger-sum.ts";
import { movedIn } from "./moved-file.ts";
import { filesIn, manifest } from "./output.ts";
import { readSource } from "./sources.ts";

/** What was checked, one line for each thing that does not agree, and the documents that a person edited: no sum can tell of those. */
export interface Verified {
  readonly counted: { readonly sources: number; readonly documents: number; readonly edits: number; readonly files: number };
  readonly edited: readonly string[];
  readonly mismatches: readonly string[];
}

/**
 * Checks an archive against its own sums: each source against its ledger, the ledger's edits by replaying them on the
 * source, each document against its ledger, each file of the site against the manifest. A document that a person edited
 * is no mismatch, and is named. Reads everything, writes nothing. Throws one sentence when the folder is no archive: of nothing, all agrees.
 */
export function verifyArchive(content: string, output: string): Verified {
  const { sources: folder } = foldersOf(content);
  if (!existsSync(folder)) throw new Error(`Cannot find ${folder}: expected a folder of source texts. Name the archive's folder with --content DIR.`);
  const mismatches: string[] = [];
  const ledgers = readable(content, mismatches);
  const edits = ledgers.map((ledger) => checkSource(content, ledger, mismatches)).reduce((sum, count) => sum + count, 0);
  checkMissing(content, ledgers, mismatches);
  const edited = checkDocuments(content, ledgers, mismatches);
  const files = checkSite(output, mismatches);
  return { counted: { sources: ledgers.length, documents: namesIn(foldersOf(content).documents, ".md").length, edits, files }, edited, mismatches };
}

function readable(content: string, mismatches: string[]): readonly Ledger[] {
  const folder = foldersOf(content).ledger;
  return namesIn(folder, ".json").flatMap((name) => {
    const text = readText(join(folder, name)) ?? "";
    const read = readLedger({ path: join(folder, name), text });
    if ("reason" in read) {
      mismatches.push(`ledger/${name}: ${read.reason}. ${read.mend}`);
      return [];
    }
    if (!agreesWithItself(text)) mismatches.push(`ledger/${name}: ${read.sum === undefined ? "it has no sum of its own" : "its bytes are not those of its own sum"}. Restore it from version control, or let \`npm run normalize\` write it afresh.`);
    return [read];
  });
}

/** The source is the one that was read, and from it the ledger's edits lead to the ledger's lines. Says how many edits. */
function checkSource(content: string, ledger: Ledger, mismatches: string[]): number {
  const name = `sources/${ledger.source.file}`;
  const source = readSource(foldersOf(content).sources, ledger.source.file);
  if (isKeptAlone(content, ledger)) return 0;
  if ("reason" in source) mismatches.push(`${name}: ${source.reason} Expected the source of ledger/${ledger.id}.json.`);
  else if (source.sha256 !== ledger.source.sha256 || source.bytes.length !== ledger.source.bytes) mismatches.push(`${name}: its SHA-256 is ${source.sha256}, expected ${ledger.source.sha256} as in ledger/${ledger.id}.json. If it was changed on purpose, \`npm run status\` says what to do; else restore it.`);
  else {
    const fault = replayed(source, ledger);
    if (fault !== null) mismatches.push(`ledger/${ledger.id}.json: ${fault}. \`npm run normalize\` writes it afresh.`);
  }
  return ledger.edits.length;
}

/** The source is gone, and its document stays because a person edited it: nothing is left to check it against. */
function isKeptAlone(content: string, { id, generated, source }: Ledger): boolean {
  const { sources, documents } = foldersOf(content);
  const standing = sumOf(join(documents, `${id}.md`));
  return sumOf(join(sources, source.file)) === null && standing !== null && standing !== generated;
}

function replayed(source: SourceFile, { edits, lines, encoding }: Ledger): string | null {
  const decoded = decode(source).value;
  if (decoded.encoding !== encoding.name) return `its encoding is ${encoding.name}, but the source is read as ${decoded.encoding}`;
  try {
    return replay(decoded.text, edits) === joined(lines) ? null : "its edits, replayed on the source, do not give its lines";
  } catch (error) {
    return (error as Error).message;
  }
}

/** Pieces of one line stand side by side, lines below one another. */
function joined(lines: readonly Line[]): string {
  return lines.map((line, at) => (at > 0 && lines[at - 1]?.number !== line.number ? "\n" : "") + line.text).join("");
}

/** A document that was written is there, or `moved.yaml` says that it was taken away. */
function checkMissing(content: string, ledgers: readonly Ledger[], mismatches: string[]): void {
  const { removed } = movedIn(content);
  for (const { id } of ledgers) {
    if (removed.has(id) || sumOf(join(foldersOf(content).documents, `${id}.md`)) !== null) continue;
    mismatches.push(`documents/${id}.md: it is missing. \`npm run accept -- ${id}\` makes it again; if it was deleted on purpose, say so in moved.yaml (removed: {${id}: "why"}).`);
  }
}

/** Gives the names of the documents that a person has edited. */
function checkDocuments(content: string, ledgers: readonly Ledger[], mismatches: string[]): readonly string[] {
  const folder = foldersOf(content).documents;
  const byId = new Map(ledgers.map((ledger) => [ledger.id, ledger]));
  const names = namesIn(folder, ".md");
  return names.filter((name) => {
    const ledger = byId.get(name.slice(0, -".md".length));
    const read = readDocument({ path: `documents/${name}`, text: readText(join(folder, name)) ?? "" });
    if (!("front" in read)) mismatches.push(...read.map(({ file, reason, mend }) => `${file}: ${reason}. ${mend}`));
    else if (ledger && read.front.source.sha256 !== ledger.source.sha256) mismatches.push(`documents/${name}: it names another source (SHA-256 ${read.front.source.sha256}) than its ledger does. \`npm run status\` says what waits.`);
    return !ledger || sumOf(join(folder, name)) !== ledger.generated;
  });
}

/** Every file that the manifest lists is there with its sum, and no other is. Says how many. */
function checkSite(output: string, mismatches: string[]): number {
  const text = readText(join(output, manifest));
  if (text === null) {
    mismatches.push(`${output}: expected a site with its ${manifest}. \`npm run build\` makes one.`);
    return 0;
  }
  const sums = new Map(text.split("\n").filter((line) => line !== "").map((line) => [line.slice(66), line.slice(0, 64)]));
  for (const [path, sum] of sums) {
    const found = fileSum(join(output, path));
    if (found === null) mismatches.push(`${join(output, path)}: it is missing. \`npm run build\` makes the site anew.`);
    else if (found !== sum) mismatches.push(`${join(output, path)}: its SHA-256 is ${found}, expected ${sum}. \`npm run build\` makes the site anew.`);
  }
  for (const path of filesIn(output)) if (path !== manifest && !sums.has(path)) mismatches.push(`${join(output, path)}: no build has made it. Move it out of the site.`);
  return sums.size;
}

function fileSum(path: string): string | null {
  return existsSync(path) && lstatSync(path).isFile() ? sha256(readFileSync(path)) : null;
}
