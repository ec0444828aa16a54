import type { Block, DecodedText, Doubt, Edit, Facts, Ledger, Line, SourceFile } from "./model.ts";
import { decode } from "./normalize/decode.ts";
import { mend } from "./normalize/mend.ts";
import { peel } from "./normalize/peel.ts";
import { read } from "./normalize/read.ts";
import { shape } from "./normalize/shape.ts";
import { write } from "./normalize/write.ts";

/** All that one source gives. `markdown` is null when a doubt keeps the text off the site; the reading is there all the same. */
export interface Normalized {
  readonly source: SourceFile;
  readonly id: string | null;
  readonly decoded: DecodedText;
  readonly mended: string;
  readonly lines: readonly Line[];
  readonly facts: Facts | null;
  readonly edits: readonly Edit[];
  readonly doubts: readonly Doubt[];
  readonly markdown: string | null;
}

/** Chooses the document's identifier from its title, or from the source's name; called once, and only for a text that is kept. */
export type GiveId = (title: string | null, source: SourceFile) => string;

/** What one source gives before it has an identifier. `kept` is false when a doubt keeps the text off the site. */
export interface Reading extends Omit<Normalized, "id" | "markdown"> {
  readonly blocks: readonly Block[];
  readonly kept: boolean;
}

/** From bytes to a document: the six verbs. Depends on the source, its note and the tables, and on nothing else. */
export function normalize(source: SourceFile, giveId: GiveId): Normalized {
  const { blocks, kept, ...reading } = readingOf(source);
  const { facts, doubts } = reading;
  const id = kept && facts ? giveId(facts.title.value, source) : null;
  const markdown = id === null || facts === null ? null : write(id, source, facts, blocks, doubts).value;
  return { ...reading, id, markdown };
}

/** The verbs before the identifier: they need no other source, and may be done in any order. */
export function readingOf(source: SourceFile): Reading {
  const decoded = decode(source);
  if (decoded.doubts.some((doubt) => doubt.blocks)) return refused(source, decoded.value, decoded.doubts);
  const mended = mend(decoded.value);
  const peeled = peel(mended.value);
  const facts = read(peeled.value, source.note);
  const shaped = shape(peeled.value);
  const doubts = [decoded, mended, peeled, facts, shaped].flatMap((outcome) => outcome.doubts);
  const kept = !doubts.some((doubt) => doubt.blocks);
  return { source, decoded: decoded.value, mended: mended.value, lines: peeled.value, facts: facts.value, edits: mended.edits, doubts, blocks: shaped.value, kept };
}

function refused(source: SourceFile, decoded: DecodedText, doubts: readonly Doubt[]): Reading {
  return { source, decoded, mended: decoded.text, lines: [], facts: null, edits: [], doubts, blocks: [], kept: false };
}

/** The ledger of a kept document; `generated` is the SHA-256 of the Markdown as it is written. */
export function ledgerOf(normalized: Normalized, generated: string): Ledger {
  const { source, id, decoded, facts, edits, lines, doubts } = normalized;
  if (id === null || facts === null) throw new Error(`Cannot keep a ledger of ${source.path}: the text is not kept.`);
  return {
    version: 1, id, generated,
    source: { file: source.path, sha256: source.sha256, bytes: source.bytes.length },
    encoding: { name: decoded.encoding, grade: decoded.grade, score: decoded.score },
    facts, edits, lines, doubts,
  };
}
