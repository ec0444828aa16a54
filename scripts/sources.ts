import { lstatSync, readdirSync, type Stats } from "node:fs";
import { basename, join } from "node:path";
import { parseDocument } from "yaml";
import { z } from "zod";
import { sourceNoteSchema, type SourceFile, type SourceNote } from "../src/model.ts";
import { foldersOf, notPlain, readText } from "./files.ts";
import { cacheOf } from "./program.ts";
import { unreadable, type Refusal } from "./refusal.ts";
import { misshapen, mostLines } from "./source-shape.ts";
import { summedFiles } from "./summed-files.ts";

/** Largest source in bytes; policy pages have a few thousand. */
const largestSource = 5_000_000;

/** Below this many sources nothing is kept from one run to the next: reading them is quicker than a cache. */
export const fewSources = 100;

/** Largest note in bytes. */
const largestNote = 100_000;
const [textEnding, noteEnding] = [".txt", ".note.yaml"];

export interface SourceFolder {
  /** In the order of their paths, by code point. */
  readonly sources: readonly SourceFile[];
  readonly refusals: readonly Refusal[];
  /** Every path under `sources/` that is a source, read or refused. */
  readonly paths: ReadonlySet<string>;
  /** Whether a path is a source, or lies where nobody could look: what cannot be seen is not gone. */
  readonly isThere: (path: string) => boolean;
}

interface Listing {
  readonly names: string[];
  /** Folders that could not be listed. */
  readonly closed: string[];
  readonly refusals: Refusal[];
}

/** Reads `sources/`: plain `.txt` files, each with the note beside it. Whatever else lies there is named and left alone. */
export function readSources(content: string): SourceFolder {
  const folder = foldersOf(content).sources;
  const { names, closed, refusals } = listed(folder);
  const sums = summedFiles(names.length >= fewSources ? cacheOf(content) : null, "sources");
  const paths = new Set(names.sort((a, b) => (a < b ? -1 : 1)));
  const sources: SourceFile[] = [];
  for (const name of names.filter((one) => one.endsWith(textEnding))) {
    const read = readSource(folder, name, sums);
    if ("reason" in read) refusals.push(read);
    else sources.push(read);
  }
  sums.remember();
  for (const name of names.filter((one) => one.endsWith(noteEnding) && !paths.has(one.slice(0, -noteEnding.length) + textEnding))) refusals.push(aloneNote(name));
  return { ...withoutTwins(sources, refusals), paths, isThere: (path) => paths.has(path) || closed.some((one) => path.startsWith(`${one}/`)) };
}

function listed(folder: string): Listing {
  const listing: Listing = { names: [], closed: [], refusals: [] };
  for (const entry of readdirSync(folder)) list(folder, entry, listing);
  return listing;
}

function list(folder: string, name: string, listing: Listing): void {
  try {
    const status = lstatSync(join(folder, name));
    if (status.isDirectory()) for (const entry of readdirSync(join(folder, name))) list(folder, `${name}/${entry}`, listing);
    else if (name.endsWith(textEnding) || name.endsWith(noteEnding)) listing.names.push(name);
    else if (!basename(name).startsWith(".")) listing.refusals.push(strange(name, status));
  } catch (error) {
    listing.closed.push(name);
    listing.refusals.push(closed(name, error as Error));
  }
}

function strange(name: string, status: Stats): Refusal {
  const why = notPlain(status);
  if (why !== null) return linked(name, why);
  return { file: `sources/${name}`, reason: "Cannot use it as a source: expected a name ending in .txt (or .note.yaml for a note).", mend: "Rename it, or move it out of sources/.", cause: "name" };
}

function linked(name: string, why: string): Refusal {
  return { ...unreadable(`sources/${name}`, why), mend: "Copy the file itself into sources/." };
}

/** A name that is no UTF-8 is read as another, under which there is nothing. */
function closed(name: string, { message }: Error): Refusal {
  const isOther = name.includes("\ufffd");
  return { file: `sources/${name}`, reason: `Cannot look into it: ${isOther ? "its name is not written in UTF-8" : message}`, mend: isOther ? "Give it another name." : "Give yourself the right to read it.", cause: isOther ? "name" : "unreadable" };
}

function aloneNote(name: string): Refusal {
  return { file: `sources/${name}`, reason: `Cannot use the note: expected a text ${basename(name.slice(0, -noteEnding.length))}${textEnding} beside it.`, mend: "Give it the name of its text, or delete it.", cause: "note" };
}

/** One source with its note, or why it cannot be read. `name` is relative to `folder`. Its bytes are read when they are asked for. */
export function readSource(folder: string, name: string, sums = summedFiles(null, "sources")): SourceFile | Refusal {
  const file = `sources/${name}`;
  try {
    const status = lstatSync(join(folder, name));
    const why = notPlain(status);
    if (why !== null) return linked(name, why);
    const { size } = status;
    if (size > largestSource) return { file, reason: `Cannot read it: ${size} bytes, expected at most ${largestSource}.`, mend: "Split it into one file a document.", cause: "too-large" };
    const found = sums.of(join(folder, name));
    // A file of so few bytes cannot have too many lines: it need not be read to know.
    const shape = size <= mostLines ? null : misshapen(found.bytes);
    if (shape !== null) return { file, reason: `Cannot read it: ${shape}.`, mend: "Take out what is no text, or split it into one file a document.", cause: "too-large" };
    return { path: name, sha256: found.sum, get bytes() { return new Uint8Array(found.bytes); }, note: readNote(folder, name) };
  } catch (error) {
    if (error instanceof NoteError) return { file, reason: error.message, mend: "Mend the note, or delete it.", cause: "note" };
    return { file, reason: `Cannot read it: ${(error as Error).message}.`, mend: "Check that the file exists and may be read.", cause: "unreadable" };
  }
}

class NoteError extends Error {}

function readNote(folder: string, name: string): SourceNote | null {
  const path = `${name.slice(0, -textEnding.length)}${noteEnding}`;
  try {
    if ((lstatSync(join(folder, path), { throwIfNoEntry: false })?.size ?? 0) > largestNote) throw new Error(`more than ${largestNote} bytes`);
    const text = readText(join(folder, path));
    return text === null ? null : sourceNoteSchema.parse(plainYaml(text) ?? {});
  } catch (error) {
    const why = error instanceof z.ZodError ? error.issues.map(({ path: at, message }) => (at.length === 0 ? message : `${message}, at ${z.core.toDotPath(at)}`)).join("; ") : (error as Error).message.split("\n")[0]?.replace(/\.$/u, "");
    throw new NoteError(`Cannot read its note sources/${path}: ${why}. Expected the keys url, retrieved, encoding, corrections.`);
  }
}

/** What a note says; a tag that YAML does not know is a fault of the note. */
function plainYaml(text: string): unknown {
  const document = parseDocument(text, { schema: "core", prettyErrors: false });
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault) throw fault;
  return document.toJS({ maxAliasCount: 0 });
}

/** Of files with the same bytes the first is read. */
function withoutTwins(sources: readonly SourceFile[], refusals: readonly Refusal[]): { sources: SourceFile[]; refusals: Refusal[] } {
  const first = new Map<string, string>();
  const kept: SourceFile[] = [];
  const twins: Refusal[] = [];
  for (const source of sources) {
    const same = first.get(source.sha256);
    if (same === undefined || source.bytes.length === 0) { first.set(source.sha256, source.path); kept.push(source); }
    else twins.push({ file: `sources/${source.path}`, reason: `Cannot publish it twice: its bytes are those of sources/${same}.`, mend: "Delete one of the two.", cause: "twin" });
  }
  return { sources: kept, refusals: [...refusals, ...twins] };
}
