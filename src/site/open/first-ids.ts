import type { Renamed } from "../../model.ts";

/** Of a document's id, the one that it was first given, through all its renames. */
export function firstIds(renamed: readonly Renamed[]): (id: string) => string {
  const before = new Map([...renamed].reverse().map(({ from, next }) => [next, from]));
  return (id) => {
    const seen = new Set<string>();
    let at = id;
    for (let from = before.get(at); from !== undefined && !seen.has(from); from = before.get(at)) {
      seen.add(from);
      at = from;
    }
    return at;
  };
}
