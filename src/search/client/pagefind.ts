/** The only door to Pagefind: what stands behind it can change without any other file of the page. */
import type { Chosen, Order } from "../question.ts";
import { assumedFolder, loadEngine } from "./chunks.ts";

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
/** For each filter, how many of the texts found have each of its values. */
export type Tally = Readonly<Record<string, Readonly<Record<string, number>>>>;
export interface Response {
  readonly results: readonly Result[];
  readonly filters: Tally;
}

export interface Search {
  /** Encoded words; null finds every text. */
  readonly words: string | null;
  readonly filters: Partial<Chosen>;
  readonly order: Order;
  /** Whether a word with other marks is another word. */
  readonly exact: boolean;
}

export interface Index {
  /** All values of all filters. */
  readonly tally: Tally;
  find(search: Search): Promise<Response>;
  /** Whether any text has this encoded word. */
  has(word: string): Promise<boolean>;
}

interface Instance {
  init(): Promise<void>;
  options(options: { readonly exactDiacritics: boolean }): Promise<void>;
  filters(): Promise<Tally>;
  search(words: string | null, options: object): Promise<Response & { readonly unfilteredResultCount: number }>;
}

const settings = {
  basePath: assumedFolder, baseUrl: "/", noWorker: true,
  ranking: { diacriticSimilarity: 3, metaWeights: { title: 5, stamp: 0, facts: 0 } },
};
const sorts = { khop: {}, moi: { newest: "desc" }, cu: { oldest: "asc" } } as const;
/** A filter that no text passes: the search then only counts. */
const none = { filters: { _: { any: ["-"] } } };

/** Opens the index in this folder, an absolute address that ends in a slash. */
export async function openIndex(folder: string): Promise<Index> {
  const { engine, fetch } = await loadEngine(folder);
  const instance = (engine(fetch, folder) as { createInstance(options: object): Instance }).createInstance(settings);
  await instance.init();
  return {
    tally: await instance.filters(),
    has: async (word) => (await instance.search(word, none)).unfilteredResultCount > 0,
    find: async ({ words, filters, order, exact }) => {
      const chosen = Object.entries(filters).flatMap(([name, values]) => values.length > 0 ? [[name, { any: values }]] : []);
      if (exact) await instance.options({ exactDiacritics: true });
      try {
        return await instance.search(words, { filters: Object.fromEntries(chosen), sort: sorts[order] });
      } finally {
        if (exact) await instance.options({ exactDiacritics: false });
      }
    },
  };
}
