import { deviceNames, idPattern, type Document, type Former, type FrontMatter, type Gone, type Ledger } from "../model.ts";
import { frontFacts } from "../model/front-facts.ts";
import { readDocument } from "./front.ts";
import { readLedger } from "./ledger.ts";
import { endOf, nothingMoved, readMoved, type Moved } from "./moved.ts";
import { stemOf, type Refusal, type TextFile } from "./refusal.ts";

/** What the archive's folder says of documents that are no longer where they were. */
export interface FormerInput {
  /** `moved.yaml`, where there is one. */
  readonly moved: TextFile | null;
  readonly retiredDocuments: readonly TextFile[];
  readonly retiredLedgers: readonly TextFile[];
}

export const noFormer: FormerInput = { moved: null, retiredDocuments: [], retiredLedgers: [] };

/**
 * Every address that was given out and has no document now: renamed, removed, or held back because its file was refused
 * (`files` are the names of all documents' files). No address is forgotten for as long as something here speaks of it.
 */
export function formerAddresses(input: FormerInput, documents: readonly Document[], files: readonly TextFile[], ledgers: ReadonlyMap<string, Ledger>, refusals: Refusal[]): Former {
  const moved = input.moved ? readMoved(input.moved) : nothingMoved;
  if ("reason" in moved) refusals.push(moved);
  const known = "reason" in moved ? nothingMoved : moved;
  const live = new Map(documents.map((document) => [document.id, document]));
  const gone = goneFrom(input, known, live, new Set(files.map(({ path }) => stemOf(path))), ledgers);
  return { renamed: renamedFrom(known, live, new Set(gone.map(({ id }) => id)), input.moved?.path ?? "", refusals), gone };
}

function renamedFrom({ renamed }: Moved, live: ReadonlyMap<string, Document>, gone: ReadonlySet<string>, file: string, refusals: Refusal[]): Former["renamed"] {
  return [...renamed.keys()].sort().flatMap((from) => {
    const to = endOf(from, renamed) ?? from;
    if (!live.has(from) && (live.has(to) || gone.has(to))) return [{ from, next: renamed.get(from) ?? to, to, title: live.get(to)?.front.title ?? null, hasSource: Boolean(live.get(to)?.ledger) }];
    refusals.push(live.has(from)
      ? { file, reason: `Cannot lead ${from} to ${to}: ${from} is still a document`, mend: `Run npm run normalize, which carries the rename out, or remove the line ${from}.` }
      : { file, reason: `Cannot lead ${from} to ${to}: there is no document ${to}`, mend: "Correct the new id, or remove the line." });
    return [];
  });
}

function goneFrom(input: FormerInput, { renamed, removed }: Moved, live: ReadonlyMap<string, Document>, files: ReadonlySet<string>, ledgers: ReadonlyMap<string, Ledger>): readonly Gone[] {
  const told = new Map<string, Told>([...removed.keys(), ...files].map((id) => [id, nothingTold]));
  for (const ledger of [...retiredLedgers(input.retiredLedgers), ...ledgers.values()]) told.set(ledger.id, frontFacts(ledger.facts));
  for (const front of retiredFronts(input.retiredDocuments)) told.set(front.id, front);
  return [...told].filter(([id]) => idPattern.test(id) && !deviceNames.has(id) && !live.has(id) && !renamed.has(id)).sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, { title, number, date, dateRole }]) => ({ id, title, number, date, dateRole, because: removed.get(id) ?? null, held: files.has(id) }));
}

type Told = Pick<FrontMatter, "title" | "number" | "date" | "dateRole">;
const nothingTold: Told = { title: null, number: null, date: null, dateRole: null };

/** What cannot be read says nothing; a file under another name than its id is an older version. */
function retiredLedgers(files: readonly TextFile[]): readonly Ledger[] {
  return files.map(readLedger).flatMap((read) => ("reason" in read ? [] : [read]));
}

function retiredFronts(files: readonly TextFile[]): readonly FrontMatter[] {
  return files.map(readDocument).flatMap((read) => ("front" in read ? [read.front] : []));
}
