import { addresses } from "./links.ts";

/** A piece of a long list that makes one page; leaves count from 1. */
export interface Leaf<T> {
  readonly items: readonly T[];
  readonly number: number;
  /** How many items a leaf holds, the last one aside. */
  readonly size: number;
  readonly addresses: readonly string[];
}

/** A list cut into leaves of at most `size` items, the first at the list's own address; an empty list has one empty leaf. */
export function leaves<T>(items: readonly T[], size: number, own: string): readonly Leaf<T>[] {
  const amount = Math.max(1, Math.ceil(items.length / size));
  const all = Array.from({ length: amount }, (_, index) => leafAddress(own, index + 1));
  return all.map((_, index) => ({ items: items.slice(index * size, (index + 1) * size), number: index + 1, size, addresses: all }));
}

/** The address of a leaf of the list that stands at `own`. */
export function leafAddress(own: string, leaf: number): string {
  return leaf === 1 ? own : addresses.behind(own, leaf);
}
