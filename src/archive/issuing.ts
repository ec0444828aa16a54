import { issuerByKey, type IssuerRow } from "../tables/issuers.ts";
import { placeLabel } from "../tables/places.ts";

/**
 * Who issued a work, as the third part of its name says: `ttg`, `btc-btttt` (jointly), `ubnd-quang-ngai` (a local office
 * with its place). Null where a part of it is not in the tables.
 */
export function issuing(part: string): string | null {
  const names: string[] = [];
  let words = part.split("-");
  while (words.length > 0) {
    const row = issuerByKey(words[0] ?? "");
    if (row === null) return null;
    const [name, rest] = named(row, words.slice(1));
    names.push(name);
    words = [...rest];
  }
  return names.join(", ");
}

/** A local office takes the words up to the next issuer as its place. */
function named(row: IssuerRow, after: readonly string[]): readonly [name: string, rest: readonly string[]] {
  if (row.scope === "country") return [row.name, after];
  const next = after.findIndex((word) => issuerByKey(word) !== null);
  const place = next < 0 ? after : after.slice(0, next);
  const rest = next < 0 ? [] : after.slice(next);
  return [place.length > 0 ? `${row.name} ${placeLabel(place.join("-"))}` : row.name, rest];
}
