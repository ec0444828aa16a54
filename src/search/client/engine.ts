/** The only door to Pagefind: what stands behind it can change without any other file of the page. */
import type { Answer, Count, Counts, Found, Hit } from "../answer.ts";
import { excerptOf } from "../excerpt.ts";
import { termsOf, type Term } from "../match.ts";
import { filterNames, type Chosen, type FilterName, type Question } from "../question.ts";
import { readStamp } from "../stamp.ts";

export interface Engine {
  ask(question: Question): Promise<Answer>;
}

/** Search cannot run here at all: the page stands on a disk, and browsers load no modules from there. */
export class Unreachable extends Error {}

interface Fragment {
  readonly raw_url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}
type Tally = Readonly<Record<string, Readonly<Record<string, number>>>>;
interface Response {
  readonly results: readonly { data(): Promise<Fragment> }[];
  readonly filters: Tally;
}
interface Options {
  readonly filters: Readonly<Record<string, { readonly any: readonly string[] }>>;
  readonly sort: Readonly<Record<string, "asc" | "desc">>;
}
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Tally>;
  search(words: string | null, options: Options): Promise<Response>;
}

const sorts = { khop: {}, moi: { newest: "desc" }, cu: { oldest: "asc" } } as const;

/** Opens the index in this folder (an absolute address that ends in a slash). Throws `Unreachable` from a disk. */
export async function openEngine(folder: string): Promise<Engine> {
  if (!folder.startsWith("http")) throw new Unreachable(folder);
  const pagefind: Pagefind = await import(`${folder}pagefind.js`);
  await pagefind.options({ basePath: folder, baseUrl: "/", ranking: { metaWeights: { title: 5, stamp: 0 } } });
  await pagefind.init();
  const tally = await pagefind.filters();
  return { ask: (question) => ask(pagefind, tally, question) };
}

async function ask(pagefind: Pagefind, tally: Tally, question: Question): Promise<Answer> {
  const words = question.words.trim() === "" ? null : question.words;
  const chosen = valuesOf(tally, question.chosen);
  const search = (filters: Options["filters"]) => pagefind.search(words, { filters, sort: sorts[question.order] });
  const [response, ...others] = await Promise.all([search(chosen), ...filterNames.map(async (name) => {
    // A filter's own counts are those without it: what else could be chosen.
    const { [name]: own, ...rest } = chosen;
    return own ? { name, tally: (await search(rest)).filters } : { name, tally: null };
  })]);
  const terms = termsOf(question.words);
  const found = response.results.map((result): Found => ({ load: async () => hitOf(await result.data(), terms) }));
  const counts = others.map((other) => [other.name, countsOf((other.tally ?? response.filters)[other.name])] as const);
  return { groups: [{ closeness: "all", found }], counts: Object.fromEntries(counts) as unknown as Counts };
}

/** A filter's value in the index is its key, a space and its label; an address holds the key alone. */
function valuesOf(tally: Tally, chosen: Chosen): Options["filters"] {
  const values = (name: FilterName) => chosen[name].map((key) =>
    Object.keys(tally[name] ?? {}).find((value) => splitValue(value)[0] === key) ?? key);
  return Object.fromEntries(filterNames.flatMap((name) => chosen[name].length > 0 ? [[name, { any: values(name) }]] : []));
}

function countsOf(counts: Readonly<Record<string, number>> = {}): readonly Count[] {
  return Object.entries(counts).map(([value, count]) => {
    const [key, label] = splitValue(value);
    return { key, label, count };
  });
}

function splitValue(value: string): readonly [string, string] {
  const at = value.indexOf(" ");
  return at < 0 ? [value, value] : [value.slice(0, at), value.slice(at + 1)];
}

function hitOf({ raw_url, content, meta }: Fragment, terms: readonly Term[]): Hit {
  const title = meta.title ?? "";
  const body = content.startsWith(title) ? content.slice(title.length) : content;
  const facts = [meta.publisher, meta.places, meta.author].flatMap((fact) => fact ? [fact] : []);
  return { url: raw_url, ...excerptOf(title, body, terms), stamp: readStamp(meta.stamp ?? ""), facts };
}
