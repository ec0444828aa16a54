/** Which bytes a text has lost, judged by the places that only one byte explains. */
import { orphanRows, type OrphanRow } from "../../tables/damage.ts";
import type { Reading } from "./reading.ts";
import type { Place } from "./place.ts";

/** A place with its readings, by row, in the order of the table. */
export interface Found {
  readonly place: Place;
  readonly beforeSpace: boolean;
  readonly byRow: ReadonlyMap<OrphanRow, readonly Reading[]>;
}

type Accident = OrphanRow["accident"];

/** The rows to read a place by. */
export type Lost = (found: Found) => readonly OrphanRow[];

/** One in fifty: fewer are slips of the grammar (foreign names), not a second accident. */
const share = 50;

/**
 * Before a space either white space was lost (A0, 85) or a byte that left nothing (`h� một`): whichever the other places
 * of the text bear out, white space if they are silent.
 */
export function lostRows(all: readonly Found[]): Lost {
  const spaced = all.filter(({ beforeSpace }) => beforeSpace);
  const white = tally(spaced, (row) => isWhite(row));
  const bare = tally(all.filter(({ beforeSpace }) => !beforeSpace), () => true);
  const onlyWhite = spaced.filter(({ byRow }) => byRow.size > 0 && [...byRow.keys()].every(isWhite)).length;
  const inWords = all.filter(({ byRow }) => byRow.size > 0 && ![...byRow.keys()].some(isWhite)).length;
  const whiteWins = 2 * onlyWhite >= inWords;
  return ({ byRow, beforeSpace }) => {
    if (!beforeSpace) return among(byRow, bare);
    const possible = new Map([...byRow].filter(([row]) => isWhite(row) === whiteWins));
    return among(possible, whiteWins ? white : bare);
  };
}

/** Whether the byte became a white space. */
export function isWhite(row: OrphanRow): boolean {
  return row.became.includes(" ");
}

/** How often each accident is the only one that explains a place. */
function tally(all: readonly Found[], counts: (row: OrphanRow) => boolean): Map<Accident, number> {
  const tallied = new Map<Accident, number>();
  for (const { byRow } of all) {
    const accidents = new Set([...byRow.keys()].filter(counts).map((row) => row.accident));
    const [only] = accidents;
    if (accidents.size === 1 && only) tallied.set(only, (tallied.get(only) ?? 0) + 1);
  }
  return tallied;
}

function among(byRow: ReadonlyMap<OrphanRow, unknown>, tallied: ReadonlyMap<Accident, number>): OrphanRow[] {
  const most = Math.max(1, ...tallied.values());
  const possible = orphanRows.filter((row) => byRow.has(row));
  const known = possible.filter(({ accident }) => {
    const count = tallied.get(accident) ?? 0;
    return count === most || (count > 1 && count * share >= most);
  });
  if (known.length > 0) return known;
  return possible.some(isWhite) ? possible.slice(0, 1) : possible;
}
