/** The only door to Pagefind's engine: what stands behind it can change without any other file of the page. */
import { encodeWord } from "../../encoding.ts";
import type { Form, Posting, Word } from "../../postings.ts";
import { fold } from "../../../vietnamese/fold.ts";
import { cborWriter, type CborWriter } from "./cbor.ts";

/** The engine as the Rust compiler wrote it; numbers are places in its memory. */
export interface Engine {
  (options: { readonly module_or_path: Uint8Array }): Promise<unknown>;
  init_pagefind(meta: Uint8Array): number;
  set_ranking_weights(at: number, weights: string): number;
  load_index_chunk(at: number, chunk: Uint8Array): number;
  search(at: number, query: string, original: string, filter: string, sort: string, exact: boolean, exactMarks: boolean): string;
}
export type EngineScript = () => Engine;

export interface Search {
  /** Encoded words. */
  readonly words: string;
  /** Whether a word with other marks is another word. */
  readonly exact: boolean;
  /** Whether the words must stand side by side, in this order. */
  readonly phrase: boolean;
}

/** A text that was found, and where the words stand in it, counted from 0. */
export interface Found {
  readonly text: number;
  readonly places: readonly number[];
}

export interface Started {
  /** Adds words with all their places. A word that was not added is in no text. */
  add(words: readonly Word[]): void;
  /** The texts that match, the best first. */
  search(search: Search): readonly Found[];
}

const weights = { diacritic_similarity: 3, meta_weights: { title: 5 } };

/** Starts the engine on texts of these lengths, in words. `bytes` are those of its WebAssembly, `version` is Pagefind's. */
export async function startEngine(script: EngineScript, bytes: Uint8Array, version: string, lengths: readonly number[]): Promise<Started> {
  const engine = script();
  await engine({ module_or_path: bytes });
  let at = engine.set_ranking_weights(engine.init_pagefind(metaOf(version, lengths)), JSON.stringify(weights));
  return {
    add: (words) => { at = engine.load_index_chunk(at, chunkOf(words)); },
    search: ({ words, exact, phrase }) => {
      const { results } = JSON.parse(engine.search(at, fold(words), words, "{}", "", phrase, exact)) as Results;
      return results.map(({ p, l }) => ({ text: Number(p), places: l.map((place) => place.l) }));
    },
  };
}

interface Results {
  readonly results: readonly { readonly p: string; readonly l: readonly { readonly l: number }[] }[];
}

/** Texts are named by their places; no files of words, no filters, no orders: those are ours. */
function metaOf(version: string, lengths: readonly number[]): Uint8Array {
  const writer = cborWriter();
  writer.array(6);
  writer.text(version);
  writer.array(lengths.length);
  for (const [at, length] of lengths.entries()) {
    writer.array(3);
    writer.text(String(at));
    writer.number(length);
    writer.text("");
  }
  for (let empty = 0; empty < 3; empty += 1) writer.array(0);
  writer.array(1);
  writer.text("title");
  return writer.bytes();
}

function chunkOf(words: readonly Word[]): Uint8Array {
  const writer = cborWriter();
  writer.array(1);
  writer.array(words.length);
  for (const { word, forms } of words) {
    const marked = forms.filter(({ form }) => form !== word);
    writer.array(3);
    writer.text(encodeWord(word, false));
    writePostings(writer, forms.find(({ form }) => form === word)?.postings ?? []);
    writer.array(marked.length);
    for (const form of marked) writeForm(writer, form);
  }
  return writer.bytes();
}

function writeForm(writer: CborWriter, { form, postings }: Form): void {
  writer.array(2);
  writer.text(encodeWord(form, false));
  writePostings(writer, postings);
}

function writePostings(writer: CborWriter, postings: readonly Posting[]): void {
  let before = 0;
  writer.array(postings.length);
  for (const { text, runs, title } of postings) {
    writer.array(3);
    writer.number(text - before);
    before = text;
    writer.array(runs.reduce((sum, { places }) => sum + 1 + places.length, 0));
    for (const { weight, places } of runs) writeRun(writer, weight, places);
    writer.array(title.length > 0 ? 1 + title.length : 0);
    if (title.length > 0) writeRun(writer, 0, title);
  }
}

/** A weight, or the number of a field, stands below zero before its places. */
function writeRun(writer: CborWriter, weight: number, places: readonly number[]): void {
  let before = 0;
  writer.number(-1 - weight);
  for (const place of places) {
    writer.number(place - before);
    before = place;
  }
}
