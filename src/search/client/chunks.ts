/** Loads the parts of the index as classic scripts: browsers run these from a server and from a disk alike. */

/** What the scripts of the index find on the page. */
interface Shelf {
  take(name: string, base64: string): void;
  engine?: EngineScript;
}
/** Pagefind as a function of the `fetch` that it is to use and of its own address. */
export type EngineScript = (fetch: (address: string) => Promise<Chunk>, address: string) => unknown;

/** As much of a `Response` as Pagefind asks for. */
export interface Chunk {
  readonly ok: true;
  readonly status: 200;
  json(): Promise<unknown>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

declare global {
  var archiveSearch: Shelf | undefined;
}

const taken = new Map<string, string>();

/** The engine, and the way to the chunks, in this folder (an absolute address that ends in a slash). */
export async function loadEngine(folder: string): Promise<{ readonly engine: EngineScript; readonly fetch: (address: string) => Promise<Chunk> }> {
  globalThis.archiveSearch ??= { take: (name, base64) => { taken.set(name, base64); } };
  await run(`${folder}pagefind.js`);
  const { engine } = globalThis.archiveSearch;
  if (!engine) throw new Error("Cannot search: pagefind.js brought no engine.");
  return { engine, fetch: (address) => fetchChunk(folder, address) };
}

/** The address that Pagefind is told its files have. Any other would be mistaken for the page's own host on a disk. */
export const assumedFolder = "/kho/";

/** The index may have changed since the page was loaded: what lists its files is asked for anew, from a server. */
async function fetchChunk(folder: string, address: string): Promise<Chunk> {
  const name = address.slice(assumedFolder.length).replace(/\?.*$/, "");
  const fresh = name === "pagefind-entry.json" && folder.startsWith("http") ? `?${Date.now()}` : "";
  await run(`${folder}${name}.js${fresh}`);
  const base64 = taken.get(name);
  taken.delete(name);
  if (base64 === undefined) throw new Error(`Cannot search: ${name}.js brought nothing.`);
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return {
    ok: true, status: 200,
    json: async () => JSON.parse(new TextDecoder().decode(bytes)) as unknown,
    arrayBuffer: async () => bytes.buffer,
  };
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
