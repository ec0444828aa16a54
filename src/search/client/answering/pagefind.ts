/** The only door to Pagefind: what stands behind it can change without any other file of the page. */
import type { FilterName, Order } from "../../question.ts";

/** Pagefind as a function of the `fetch` that it is to use and of its own address. */
export type EngineScript = (fetch: (address: string) => Promise<Chunk>, address: string) => unknown;

/** As much of a `Response` as Pagefind asks for. */
export interface Chunk {
  readonly ok: true;
  readonly status: 200;
  json(): Promise<unknown>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What one file of the index holds: bytes in base64, or a plain value. */
export type Load = (name: string) => Promise<unknown>;

/** A text that was found: where its words stand, counted from 0 in its content, and a way to its content. */
export interface Result {
  readonly id: string;
  readonly words: readonly number[];
  data(): Promise<Fragment>;
}
export interface Fragment {
  readonly raw_url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}
/** For each filter, how many texts have each of its values. */
export type Tally = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Search {
  /** Encoded words. */
  readonly words: string;
  /** Whether a word with other marks is another word. */
  readonly exact: boolean;
  /** Whether the words must stand side by side, in this order. */
  readonly phrase: boolean;
}

export interface Index {
  find(search: Search): Promise<readonly Result[]>;
  /** Every text, in this order. */
  all(order: Order): Promise<readonly Result[]>;
  /** The texts with this value of a filter. */
  under(name: FilterName, value: string): Promise<readonly Result[]>;
  /** All values of all filters. */
  values(): Promise<Tally>;
}

interface Instance {
  init(): Promise<void>;
  options(options: { readonly exactDiacritics: boolean }): Promise<void>;
  filters(): Promise<Tally>;
  search(words: string | null, options: object): Promise<{ readonly results: readonly Result[] }>;
}

/** The address that Pagefind is told its files have. Any other would be mistaken for the page's own host on a disk. */
const assumedFolder = "/kho/";
const settings = {
  basePath: assumedFolder, baseUrl: "/", noWorker: true,
  ranking: { diacriticSimilarity: 3, metaWeights: { title: 5, stamp: 0, facts: 0 } },
};
const sorts = { khop: {}, moi: { newest: "desc" }, cu: { oldest: "asc" } } as const;

/** Opens the index whose files `load` brings. */
export async function openIndex(engine: EngineScript, load: Load): Promise<Index> {
  const fetch = async (address: string) => chunkOf(await load(address.slice(assumedFolder.length).replace(/\?.*$/, "")));
  const instance = (engine(fetch, assumedFolder) as { createInstance(options: object): Instance }).createInstance(settings);
  await instance.init();
  return {
    all: async (order) => (await instance.search(null, { sort: sorts[order] })).results,
    under: async (name, value) => (await instance.search(null, { filters: { [name]: { any: [value] } } })).results,
    values: () => instance.filters(),
    find: async ({ words, exact, phrase }) => {
      if (exact) await instance.options({ exactDiacritics: true });
      try {
        return (await instance.search(phrase ? `"${words}"` : words, {})).results;
      } finally {
        if (exact) await instance.options({ exactDiacritics: false });
      }
    },
  };
}

function chunkOf(held: unknown): Chunk {
  const bytes = Uint8Array.from(atob(String(held)), (letter) => letter.charCodeAt(0));
  return {
    ok: true, status: 200,
    json: async () => JSON.parse(new TextDecoder().decode(bytes)) as unknown,
    arrayBuffer: async () => bytes.buffer,
  };
}
