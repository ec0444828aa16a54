import type { Count, Counts } from "../../answer.ts";
import { filterNames, type Chosen, type FilterName, type Order } from "../../question.ts";
import type { Index } from "./pagefind.ts";

/** What the texts are filtered, counted and sorted by. Each list is asked of the index once, when it is first needed. */
export interface Shelves {
  /** Whether a text, by its id, passes these filters. */
  passing(chosen: Chosen): Promise<(id: string) => boolean>;
  /** Of these texts, how many each value would leave: those that pass all other filters. */
  counts(ids: readonly string[], chosen: Chosen): Promise<Counts>;
  /** The place of each text in an order by date. */
  places(order: Order): Promise<ReadonlyMap<string, number>>;
}

type Ids = ReadonlySet<string>;

export function shelvesOf(index: Index): Shelves {
  const ids = remembered(async (_, name: FilterName, value: string): Promise<Ids> => new Set((await index.under(name, value)).map(({ id }) => id)));
  const values = remembered(() => index.values());
  const places = remembered(async (_, order: Order) => new Map((await index.all(order)).map(({ id }, at) => [id, at])));
  const passing = async (chosen: Chosen) => {
    const asked = await Promise.all(filterNames.filter((name) => chosen[name].length > 0).map(async (name) => {
      const known = Object.keys((await values(""))[name] ?? {}).filter((value) => chosen[name].includes(keyOf(value)));
      return Promise.all(known.map((value) => ids(`${name} ${value}`, name, value)));
    }));
    return (id: string) => asked.every((sets) => sets.some((set) => set.has(id)));
  };
  return {
    passing,
    places: (order) => places(order, order),
    counts: async (found, chosen) => {
      const counts: Partial<Record<FilterName, readonly Count[]>> = {};
      for (const name of filterNames) {
        const passes = await passing({ ...chosen, [name]: [] });
        const rest = new Set(found.filter(passes));
        const own = Object.keys((await values(""))[name] ?? {});
        counts[name] = await Promise.all(own.map(async (value) => countOf(value, await ids(`${name} ${value}`, name, value), rest)));
      }
      return counts as Counts;
    },
  };
}

function countOf(value: string, held: Ids, found: Ids): Count {
  const [few, many] = held.size < found.size ? [held, found] : [found, held];
  let count = 0;
  for (const id of few) if (many.has(id)) count += 1;
  return { key: keyOf(value), label: labelOf(value), count };
}

/** A filter's value in the index is its key, a space and its label; an address holds the key alone. */
function keyOf(value: string): string {
  return value.split(" ", 1)[0] ?? value;
}

function labelOf(value: string): string {
  const at = value.indexOf(" ");
  return at < 0 ? value : value.slice(at + 1);
}

/** Asks once for each key. */
function remembered<Rest extends readonly unknown[], Value>(ask: (key: string, ...rest: Rest) => Promise<Value>): (key: string, ...rest: Rest) => Promise<Value> {
  const held = new Map<string, Promise<Value>>();
  return (key, ...rest) => {
    const value = held.get(key) ?? ask(key, ...rest);
    held.set(key, value);
    return value;
  };
}
