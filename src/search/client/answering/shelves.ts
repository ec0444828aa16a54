import type { Count, Counts } from "../../answer.ts";
import { filterNames, type Chosen, type Order } from "../../question.ts";
import type { Index, Shelved } from "./index.ts";

/** What the texts of an index are filtered, counted and sorted by. */
export interface Shelves {
  /** Whether a text, by its id, passes these filters. */
  passing(chosen: Chosen): Promise<(id: number) => boolean>;
  /** Of these texts, how many each value would leave: those that pass all other filters. */
  counts(ids: readonly number[], chosen: Chosen): Promise<Counts>;
  /** The place of a text in an order by date; those without a date come last in either. */
  place(order: Order, id: number): number;
}

export function shelvesOf(index: Index): Shelves {
  return {
    passing: async (chosen) => (filterNames.every((name) => chosen[name].length === 0) ? () => true : passingOf(await index.shelves(), chosen)),
    place: (order, id) => (order === "cu" && id < index.dated ? index.dated - 1 - id : id),
    counts: async (found, chosen) => {
      const shelved = await index.shelves();
      const counts = filterNames.map((name): [string, readonly Count[]] => {
        const rest = new Set(found.filter(passingOf(shelved, { ...chosen, [name]: [] })));
        return [name, [...shelved.get(name) ?? []].map(([value, held]) => countOf(value, held, rest)).sort(byKey)];
      });
      return Object.fromEntries(counts) as Counts;
    },
  };
}

function passingOf(shelved: Shelved, chosen: Chosen): (id: number) => boolean {
  const asked = filterNames.filter((name) => chosen[name].length > 0).map((name) =>
    [...shelved.get(name) ?? []].filter(([value]) => chosen[name].includes(keyOf(value))).map(([, held]) => held));
  return (id) => asked.every((sets) => sets.some((set) => set.has(id)));
}

function countOf(value: string, held: ReadonlySet<number>, found: ReadonlySet<number>): Count {
  const [few, many] = held.size < found.size ? [held, found] : [found, held];
  let count = 0;
  for (const id of few) if (many.has(id)) count += 1;
  return { key: keyOf(value), label: labelOf(value), count };
}

/** Counts in the order of their keys. */
export function byKey(one: Count, other: Count): number {
  return one.key < other.key ? -1 : 1;
}

/** A filter's value in the index is its key, a space and its label; an address holds the key alone. */
export function keyOf(value: string): string {
  return value.split(" ", 1)[0] ?? value;
}

/** The label of a value; the key where it has no other. */
export function labelOf(value: string): string {
  const at = value.indexOf(" ");
  return at < 0 ? value : value.slice(at + 1);
}
