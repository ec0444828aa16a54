import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { sourceNoteSchema, type SourceFile, type SourceNote } from "../src/model.ts";
import { foldersOf, readText, sha256 } from "./files.ts";
import type { Refusal } from "./refusal.ts";

/** Largest source in bytes; policy pages have a few thousand. */
const largestSource = 5_000_000;

export interface SourceFolder {
  /** In the order of their paths, by code point. */
  readonly sources: readonly SourceFile[];
  readonly refusals: readonly Refusal[];
  /** Every path under `sources/` that is a source, read or refused. */
  readonly paths: ReadonlySet<string>;
}

/** Reads `sources/`: plain `.txt` files, each with the note beside it. Whatever else lies there is named and left alone. */
export function readSources(content: string): SourceFolder {
  const folder = foldersOf(content).sources;
  const refusals: Refusal[] = [];
  const sources: SourceFile[] = [];
  const names = listFiles(folder, "", refusals).sort((a, b) => (a < b ? -1 : 1));
  for (const name of names.filter((one) => one.endsWith(".txt"))) {
    const read = readSource(folder, name);
    if ("reason" in read) refusals.push(read);
    else sources.push(read);
  }
  return { ...withoutTwins(sources, refusals), paths: new Set(names) };
}

function listFiles(folder: string, under: string, refusals: Refusal[]): string[] {
  return readdirSync(join(folder, under)).flatMap((entry) => {
    const name = under === "" ? entry : `${under}/${entry}`;
    const status = lstatSync(join(folder, name));
    if (status.isDirectory()) return listFiles(folder, name, refusals);
    const known = name.endsWith(".txt") || name.endsWith(".note.yaml");
    if (status.isFile() && known) return [name];
    if (!entry.startsWith(".")) refusals.push(strange(name, status.isFile(), status.isSymbolicLink()));
    return [];
  });
}

function strange(name: string, isFile: boolean, isLink: boolean): Refusal {
  const file = `sources/${name}`;
  if (isFile) return { file, reason: "Cannot use it as a source: expected a name ending in .txt (or .note.yaml for a note).", mend: "Rename it, or move it out of sources/.", cause: "name" };
  return { file, reason: `Cannot read it: it is ${isLink ? "a symbolic link" : "not a plain file"}, expected a plain file.`, mend: "Copy the file itself into sources/.", cause: "not-a-file" };
}

/** One source with its note, or why it cannot be read. `name` is relative to `folder`. */
export function readSource(folder: string, name: string): SourceFile | Refusal {
  const file = `sources/${name}`;
  try {
    const { size } = lstatSync(join(folder, name));
    if (size > largestSource) return { file, reason: `Cannot read it: ${size} bytes, expected at most ${largestSource}.`, mend: "Split it into one file a document.", cause: "too-large" };
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    return { path: name, sha256: sha256(bytes), bytes, note: readNote(folder, name) };
  } catch (error) {
    if (error instanceof NoteError) return { file, reason: error.message, mend: "Mend the note, or delete it.", cause: "note" };
    return { file, reason: `Cannot read it: ${(error as Error).message}.`, mend: "Check that the file exists and may be read.", cause: "unreadable" };
  }
}

class NoteError extends Error {}

function readNote(folder: string, name: string): SourceNote | null {
  const path = `${name.slice(0, -".txt".length)}.note.yaml`;
  const text = readText(join(folder, path));
  if (text === null) return null;
  try {
    return sourceNoteSchema.parse(parse(text, { schema: "core" }) ?? {});
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error).replaceAll("\n", " ") : (error as Error).message.split("\n")[0];
    throw new NoteError(`Cannot read its note sources/${path}: ${why}. Expected the keys url, retrieved, encoding, corrections.`);
  }
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
