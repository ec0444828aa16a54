import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { bundleClient } from "../../scripts/client.ts";
import { writeSearchIndex } from "../../scripts/search-index.ts";
import type { Entry, Shard } from "../../src/search/entry.ts";
import type { Answer, Counts } from "../../src/search/answer.ts";
import type { Question } from "../../src/search/question.ts";
import { readQuestion } from "../../src/search/question.ts";
import type { Archive, Document } from "../../src/model.ts";

/** The search of an archive as the browser runs it, without a browser. */
export interface Opened {
  ask(query: string): Promise<Answer>;
  count(query: string): Promise<Counts>;
  /** The files that were loaded, in their order. */
  readonly loaded: readonly string[];
  readonly shards: readonly Shard[];
  close(): void;
}

interface Engine {
  ask(question: Question): Promise<Answer>;
  count(question: Question): Promise<Counts>;
}
type Answering = () => { openEngine(engine: unknown, load: (name: string) => Promise<unknown>): Promise<Engine> };

/** Indexes these documents, in shards of this room, into a folder of its own and opens the index with the scripts that a page would load. */
export async function openSearch(documents: readonly Document[], shelves: Archive["shelves"] = [], room?: number): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), "search-"));
  const site = { name: "Kho", description: "Kho", address: null, publisher: "Kho", licence: { name: "CC0", url: null }, contact: "Kho" };
  await writeSearchIndex({ site, documents, shelves, pages: [], former: { renamed: [], gone: [] } }, folder, room === undefined ? {} : { room });
  await bundleClient(folder);
  let taken: unknown;
  const archiveSearch: { take(held: unknown): void; engine?: unknown; answering?: Answering } = { take: (held) => { taken = held; } };
  const context = createContext({ archiveSearch, WebAssembly: Reflect.get(globalThis, "WebAssembly"), TextDecoder, TextEncoder, URL, URLSearchParams, atob, console, setTimeout });
  const run = (name: string) => { runInContext(readFileSync(join(folder, "search", name), "utf8"), context); };
  const loaded: string[] = [];
  run("entry.js");
  const { shards } = taken as Entry;
  run("pagefind.js");
  run("answering.js");
  if (!archiveSearch.answering) throw new Error("answering.js brought nothing");
  const engine = await archiveSearch.answering().openEngine(archiveSearch.engine, async (name) => {
    loaded.push(name);
    run(`${name}.js`);
    return taken;
  });
  return {
    ask: (query) => engine.ask(readQuestion(query)),
    count: (query) => engine.count(readQuestion(query)),
    loaded, shards,
    close: () => { rmSync(folder, { recursive: true }); },
  };
}

/** The ids of the documents that an answer lists, group after group. */
export function idsOf({ groups }: Answer): readonly string[] {
  return groups.flatMap(({ hits }) => hits.map(({ url }) => url.replace(/^van-ban\/|\.html.*$/g, "")));
}
