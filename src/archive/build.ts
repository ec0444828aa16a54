import type { Archive, Document, Ledger, ProsePage } from "../model.ts";
import { editedFacts } from "./edited.ts";
import { formerAddresses, noFormer, type FormerInput } from "./former.ts";
import { readDocument } from "./front.ts";
import { gistOf } from "./gist.ts";
import { readLedger } from "./ledger.ts";
import { newestFirst } from "./order.ts";
import { stemOf, type Refusal, type TextFile } from "./refusal.ts";
import { shelves } from "./shelves.ts";
import { readPage, readSite } from "./site.ts";

/** The texts of the files that an archive is made of; the order of each list does not matter. */
export interface ArchiveInput {
  readonly site: TextFile;
  readonly documents: readonly TextFile[];
  readonly ledgers: readonly TextFile[];
  readonly pages: readonly TextFile[];
  readonly former?: FormerInput;
}

/** How a document and a ledger are read from their files; another way must find the same. */
export interface Doors {
  readonly readDocument: typeof readDocument;
  readonly readLedger: typeof readLedger;
  readonly gistOf: typeof gistOf;
}

export interface Built {
  readonly archive: Archive;
  readonly refusals: readonly Refusal[];
}

/**
 * Files' texts to an archive. What is wrong with one file refuses that file and no other; only `site.yaml` must be
 * right, else this throws one sentence. A ledger whose document is missing speaks of an address that was given out.
 */
export function buildArchive(input: ArchiveInput, doors: Doors = { readDocument, readLedger, gistOf }): Built {
  const refusals: Refusal[] = [];
  const ledgers = readLedgers(input.ledgers, doors, refusals);
  const documents = readDocuments(input.documents, doors, ledgers, refusals).sort(newestFirst);
  const pages = readPages(input.pages, refusals);
  const former = formerAddresses(input.former ?? noFormer, documents, input.documents, ledgers, refusals);
  return { archive: { site: readSite(input.site), documents, shelves: shelves(documents), pages, former }, refusals };
}

function readLedgers(files: readonly TextFile[], doors: Doors, refusals: Refusal[]): ReadonlyMap<string, Ledger> {
  const ledgers = new Map<string, Ledger>();
  for (const file of files) {
    const read = doors.readLedger(file);
    if ("reason" in read) refusals.push(read);
    else ledgers.set(read.id, read);
  }
  return ledgers;
}

function readDocuments(files: readonly TextFile[], doors: Doors, ledgers: ReadonlyMap<string, Ledger>, refusals: Refusal[]): Document[] {
  const documents = new Map<string, Document>();
  for (const file of byPath(files)) {
    const read = doors.readDocument(file);
    if (!("front" in read)) {
      refusals.push(...read);
      continue;
    }
    const { front, body } = read;
    const ledger = ledgers.get(front.id) ?? null;
    const document = { id: front.id, front, body, ledger, edited: editedFacts(front, ledger), gist: doors.gistOf(ledger) };
    const refusal = documents.has(front.id) ? twin(file.path, front.id) : heldBack(file.path, document);
    if (refusal) refusals.push(refusal);
    else documents.set(front.id, document);
  }
  return [...documents.values()];
}

function twin(file: string, id: string): Refusal {
  return {
    file,
    reason: `Cannot take a second document with the id ${id}, expected each id once`,
    mend: "Give one of the two files another name and write that name as its id.",
    cause: "twin",
  };
}

/** A doubt that blocks keeps its text off the site for as long as it stands under `review`. */
function heldBack(file: string, document: Document): Refusal | null {
  const doubt = document.ledger?.doubts.find(({ blocks, reason }) => blocks && document.front.review.includes(reason));
  return doubt ? {
    file,
    reason: `Cannot publish the text, expected its doubt to be settled first: ${doubt.reason}`,
    mend: "Check the text against its source, then remove this sentence from review.",
    cause: "doubt",
  } : null;
}

function readPages(files: readonly TextFile[], refusals: Refusal[]): readonly ProsePage[] {
  const pages: ProsePage[] = [];
  for (const file of byPath(files)) {
    const read = readPage(file);
    if ("reason" in read) refusals.push(read);
    else if (pages.some((page) => page.name === read.name)) refusals.push(twin(file.path, stemOf(file.path)));
    else pages.push(read);
  }
  return pages;
}

function byPath(files: readonly TextFile[]): readonly TextFile[] {
  return [...files].sort((one, other) => (one.path < other.path ? -1 : 1));
}
