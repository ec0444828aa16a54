import { gunzipSync } from "node:zlib";
import type { IndexFile } from "pagefind";
import { decode } from "../src/search/encoding.ts";
import type { Form, Posting, Run, Word } from "../src/search/postings.ts";
import { readCbor, type Cbor } from "./search-cbor.ts";
import { fileOf, known } from "./search-files.ts";

/** What Pagefind has found out about texts: how many words each has, and where each word stands. */
export interface Indexed {
  readonly lengths: readonly number[];
  /** In their order, by code points; read as they are asked for, since all at once would take much memory. */
  readonly words: Iterable<Word>;
}

const signature = "pagefind_dcd";
/** A word as `encode` ends it. Others (two words with a sign between) repeat places that the words themselves have. */
const whole = /^[\p{L}\p{M}\p{N}]+\u203f$/u;

/** Reads Pagefind's files: `[version, pages, chunks, …]`, a page being `[name, length, group]`, a chunk `[from, to, name]`. */
export function wordsIn(files: readonly IndexFile[]): Indexed {
  const metas = files.filter(({ path }) => path.endsWith(".pf_meta"));
  return asKnown(() => {
    if (metas.length !== 1 || !metas[0]) throw new Error(`${metas.length} files of metadata where one was expected`);
    const [, pages, chunks] = listed(valueOf(metas[0].content));
    const names = listed(chunks).map((chunk) => text(listed(chunk)[2]));
    return { lengths: listed(pages).map((page) => count(listed(page)[1])), words: { [Symbol.iterator]: () => wordsOf(files, names) } };
  });
}

function* wordsOf(files: readonly IndexFile[], names: readonly string[]): Generator<Word> {
  for (const name of names) {
    const content = fileOf(files, `index/${name}.pf_index`);
    yield* asKnown(() => listed(listed(valueOf(content))[0]).flatMap(wordOf));
  }
}

/** Says in one sentence that files are not as known. */
function asKnown<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw new Error(`Cannot read the files of Pagefind as those of ${known}: ${(error as Error).message}.`, { cause: error });
  }
}

function valueOf(content: Uint8Array): Cbor {
  const bytes = gunzipSync(content);
  if (new TextDecoder().decode(bytes.subarray(0, signature.length)) !== signature) throw new Error(`no ${signature} at the beginning`);
  return readCbor(bytes.subarray(signature.length));
}

/** `[word, places, [[form, places], …]]`: the word without marks, and its forms with marks. */
function wordOf(value: Cbor): readonly Word[] {
  const [key, bare, others, ...rest] = listed(value);
  if (rest.length > 0) throw new Error("a word of more than three parts");
  if (!whole.test(text(key))) return [];
  const word = decode(text(key));
  const forms = listed(others).map((form) => listed(form)).map(([own, places]): Form => ({ form: decode(text(own)), postings: postingsOf(places) }));
  const plain = postingsOf(bare);
  return [{ word, forms: plain.length > 0 ? [{ form: word, postings: plain }, ...forms] : forms }];
}

/** `[[text, places, places in fields], …]`, each text told by its distance from the one before. */
function postingsOf(value: Cbor | undefined): readonly Posting[] {
  let at = 0;
  return listed(value).map((page) => {
    const [apart, places, title, ...rest] = listed(page);
    if (rest.length > 0) throw new Error("a place of more than three parts");
    at += count(apart);
    return { text: at, runs: runsOf(places), title: runsOf(title).flatMap(({ weight, places: held }) => (weight === 0 ? held : unknownField(weight))) };
  });
}

function unknownField(field: number): never {
  throw new Error(`a field ${field} where only the title was indexed`);
}

/** `[-25, 3, 4, -13, 6]`: after each weight, which stands as −1 less, the places of that weight, told by their distances. */
function runsOf(value: Cbor | undefined): readonly Run[] {
  const runs: { readonly weight: number; readonly places: number[] }[] = [];
  for (const number of listed(value)) {
    if (typeof number !== "number") throw new Error("a place that is no number");
    const last = runs.at(-1);
    if (number < 0) runs.push({ weight: -1 - number, places: [] });
    else if (last) last.places.push((last.places.at(-1) ?? 0) + number);
    else throw new Error("a place without weight");
  }
  return runs;
}

function listed(value: Cbor | undefined): readonly Cbor[] {
  if (typeof value !== "object") throw new Error("no array where one was expected");
  return value;
}

function text(value: Cbor | undefined): string {
  if (typeof value !== "string") throw new Error("no text where one was expected");
  return value;
}

function count(value: Cbor | undefined): number {
  if (typeof value !== "number" || value < 0) throw new Error("no number where one was expected");
  return value;
}
