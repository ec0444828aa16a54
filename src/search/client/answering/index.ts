import { gunzipSync } from "fflate";
import type { Entry, Fragment, Shard } from "../../entry.ts";
import { isBefore, type Form, type Posting, type Word } from "../../postings.ts";
import type { FilterName } from "../../question.ts";
import { fold } from "../../../vietnamese/fold.ts";
import { encodeWord, wordEnd } from "../../encoding.ts";
import { startEngine, type EngineScript, type Search } from "./pagefind.ts";
import { bytesOf, openShard, type Load, type OpenShard } from "./shard.ts";

/** A text that was found: where its words stand, counted from 0 in its content, and a way to what a result shows of it. */
export interface Result {
  /** The place of the text: the newest is 0, those without a date come last. */
  readonly id: number;
  readonly words: readonly number[];
  data(): Promise<Fragment>;
}

/** Some shards as one index: one order of results, one count, as if all their texts had been indexed together. */
export interface Index {
  readonly texts: number;
  /** How many texts have a date: they stand before the others. */
  readonly dated: number;
  find(search: Search): Promise<readonly Result[]>;
  /** Whether any text has this encoded word. */
  knows(word: string): Promise<boolean>;
  /** Every text. */
  all(): readonly Result[];
  /** For each filter and each of its values the texts that have it. */
  shelves(): Promise<Shelved>;
}
export type Shelved = ReadonlyMap<FilterName, ReadonlyMap<string, ReadonlySet<number>>>;

/** Pagefind writes this before what it has compressed. */
const signature = "pagefind_dcd".length;

export async function openIndex(script: EngineScript, { pagefind }: Entry, shards: readonly Shard[], load: Load): Promise<Index> {
  const [wasm, ...opened] = await Promise.all([load("wasm"), ...shards.map((shard) => openShard(shard, load))]);
  const lengths = opened.flatMap((shard) => shard.lengths);
  const engine = await startEngine(script, gunzipSync(bytesOf(String(wasm))).slice(signature), pagefind, lengths);
  const firsts = opened.map((_, at) => opened.slice(0, at).reduce((sum, shard) => sum + shard.lengths.length, 0));
  const resultOf = (id: number, words: readonly number[]): Result => ({ id, words, data: () => fragmentOf(opened, firsts, id) });
  const added = new Map<string, Promise<boolean>>();
  const addWord = async (word: string): Promise<boolean> => {
    const parts = await Promise.all(opened.map((shard) => shard.word(word)));
    const whole = together(word, parts, firsts);
    if (whole.forms.length > 0) engine.add([whole]);
    return whole.forms.length > 0;
  };
  const addBegun = async (word: string): Promise<boolean> => {
    const parts = await Promise.all(opened.map((shard) => shard.begun(word)));
    const end = parts.map((part) => part.end).reduce((least, one) => (least === null || (one !== null && isBefore(one, least)) ? one : least), null);
    const begun = [...new Set(parts.flatMap(({ words }) => words.map((one) => one.word)))].filter((one) => end === null || isBefore(encodeWord(one, false), end));
    engine.add(begun.map((one) => together(one, parts.map(({ words }) => words.find((held) => held.word === one) ?? null), firsts)));
    return begun.length > 0;
  };
  const knows = (encoded: string): Promise<boolean> => {
    const word = fold(encoded.replace(wordEnd, ""));
    const done = added.get(encoded) ?? (encoded.endsWith(wordEnd) ? addWord(word) : addBegun(word));
    added.set(encoded, done);
    return done;
  };
  let shelved: Promise<Shelved> | null = null;
  return {
    texts: lengths.length, dated: lengths.length - opened.reduce((sum, { undated }) => sum + undated, 0), knows,
    find: async (search) => {
      await Promise.all(search.words.split(" ").map(knows));
      return lengths.length > 0 ? engine.search(search).map(({ text, places }) => resultOf(text, places)) : [];
    },
    all: () => lengths.map((_, id) => resultOf(id, [])),
    shelves: () => shelved ??= shelvedIn(opened, firsts),
  };
}

/** The places of a word in all shards; texts count on from shard to shard. */
function together(word: string, parts: readonly (Word | null)[], firsts: readonly number[]): Word {
  const forms = new Map<string, Posting[]>();
  for (const [at, part] of parts.entries()) {
    for (const { form, postings } of part?.forms ?? []) {
      const held = forms.get(form) ?? [];
      for (const posting of postings) held.push({ ...posting, text: posting.text + (firsts[at] ?? 0) });
      forms.set(form, held);
    }
  }
  return { word, forms: [...forms].map(([form, postings]): Form => ({ form, postings })) };
}

function fragmentOf(opened: readonly OpenShard[], firsts: readonly number[], id: number): Promise<Fragment> {
  const at = firsts.findLastIndex((first) => first <= id);
  const shard = opened[at];
  if (!shard) throw new Error(`Cannot show text ${id}: no shard has it.`);
  return shard.fragment(id - (firsts[at] ?? 0));
}

async function shelvedIn(opened: readonly OpenShard[], firsts: readonly number[]): Promise<Shelved> {
  const shelved = new Map<FilterName, Map<string, Set<number>>>();
  const parts = await Promise.all(opened.map((shard) => shard.shelves()));
  for (const [at, part] of parts.entries()) {
    for (const [name, values] of Object.entries(part)) {
      const own = shelved.get(name as FilterName) ?? new Map<string, Set<number>>();
      shelved.set(name as FilterName, own);
      for (const [value, apart] of Object.entries(values)) {
        const held = own.get(value) ?? new Set<number>();
        own.set(value, held);
        let id = firsts[at] ?? 0;
        for (const step of apart) held.add(id += step);
      }
    }
  }
  return shelved;
}
