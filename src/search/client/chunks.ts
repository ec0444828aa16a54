/** Loads the parts of the index as classic scripts: browsers run these from a server and from a disk alike. */
import type * as Answering from "./answering/main.ts";
import type { EngineScript } from "./answering/pagefind.ts";

/** What the scripts of the index find on the page. */
interface Shelf {
  /** Called by each file of the index with what it holds. */
  take(held: unknown): void;
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

const taken = new WeakMap<Element, unknown>();

/** The scripts of the search, in this folder (an absolute address that ends in a slash). */
export async function loadScripts(folder: string): Promise<Scripts> {
  globalThis.archiveSearch ??= { take: (held) => { if (document.currentScript) taken.set(document.currentScript, held); } };
  await Promise.all(["pagefind.js", "answering.js"].map((name) => run(folder + name)));
  const { engine, answering } = globalThis.archiveSearch;
  if (!engine || !answering) throw new Error("Cannot search: a script of the search brought nothing.");
  return { engine, answering };
}

/** What this file holds. The index may have changed since the page was loaded: what lists its files is asked for anew, from a server. */
export async function loadChunk(folder: string, name: string): Promise<unknown> {
  const fresh = name === "entry" && folder.startsWith("http") ? `?${Date.now()}` : "";
  const held = taken.get(await run(`${folder}${name}.js${fresh}`));
  if (held === undefined) throw new Error(`Cannot search: ${name}.js brought nothing.`);
  return held;
}

async function run(address: string): Promise<HTMLScriptElement> {
  const script = document.createElement("script");
  await new Promise<void>((resolve, reject) => {
    script.addEventListener("load", () => { resolve(); });
    script.addEventListener("error", () => { reject(new Error(`Cannot load ${address}.`)); });
    script.src = address;
    document.head.append(script);
  });
  script.remove();
  return script;
}
