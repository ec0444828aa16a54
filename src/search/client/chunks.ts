/** Loads the parts of the index as classic scripts: browsers run these from a server and from a disk alike. */
import type * as Answering from "./answering/main.ts";
import type { EngineScript } from "./answering/pagefind.ts";

/** What the scripts of the index find on the page. */
interface Shelf {
  take(name: string, held: unknown): void;
  engine?: EngineScript;
  answering?: () => typeof Answering;
}

export interface Scripts {
  readonly engine: EngineScript;
  readonly answering: () => typeof Answering;
}

declare global {
  var archiveSearch: Shelf | undefined;
}

const taken = new Map<string, unknown>();

/** The scripts of the search, in this folder (an absolute address that ends in a slash). */
export async function loadScripts(folder: string): Promise<Scripts> {
  globalThis.archiveSearch ??= { take: (name, held) => { taken.set(name, held); } };
  await Promise.all(["pagefind.js", "answering.js"].map((name) => run(folder + name)));
  const { engine, answering } = globalThis.archiveSearch;
  if (!engine || !answering) throw new Error("Cannot search: a script of the search brought nothing.");
  return { engine, answering };
}

/** What this file holds. The index may have changed since the page was loaded: what lists its files is asked for anew, from a server. */
export async function loadChunk(folder: string, name: string): Promise<unknown> {
  const fresh = name === "pagefind-entry.json" && folder.startsWith("http") ? `?${Date.now()}` : "";
  await run(`${folder}${name}.js${fresh}`);
  const held = taken.get(name);
  taken.delete(name);
  if (held === undefined) throw new Error(`Cannot search: ${name}.js brought nothing.`);
  return held;
}

function run(address: string): Promise<void> {
  const script = document.createElement("script");
  return new Promise<void>((resolve, reject) => {
    script.addEventListener("load", () => { resolve(); });
    script.addEventListener("error", () => { reject(new Error(`Cannot load ${address}.`)); });
    script.src = address;
    document.head.append(script);
  }).then(() => { script.remove(); });
}
