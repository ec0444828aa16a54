/** Which bytes a text has lost, judged by the places that only one accident explains. */
import type { OrphanRow } from "../../tables/damage.ts";
import type { Place } from "./place.ts";
import type { Reading } from "./reading.ts";

/** A place with its readings, in the order of the table. */
export interface Found {
  readonly place: Place;
  readonly beforeSpace: boolean;
  readonly readings: readonly Reading[];
}

type Accident = OrphanRow["accident"];
type Tally = ReadonlyMap<Accident, number>;

/** The readings of a place that agree with what the text has lost elsewhere. */
export type Likely = (found: Found) => readonly Reading[];

/** One in fifty: fewer are slips of the grammar (foreign names), not a second accident. */
const share = 50;

/**
 * Before a space either white space was lost (A0, 85) or a byte that left nothing (`h� một`): whichever the other places
 * of the text bear out, white space if they are silent.
 */
export function likelyReadings(all: readonly Found[]): Likely {
  const spaced = all.filter(({ beforeSpace }) => beforeSpace);
  const white = tally(spaced, isWhite);
  const bare = tally(all.filter(({ beforeSpace }) => !beforeSpace), () => true);
  const onlyWhite = spaced.filter(({ readings }) => readings.length > 0 && readings.every(({ row }) => isWhite(row))).length;
  const inWords = all.filter(({ readings }) => readings.length > 0 && !readings.some(({ row }) => isWhite(row))).length;
  const whiteWins = 2 * onlyWhite >= inWords;
  return ({ readings, beforeSpace }) => {
    if (!beforeSpace) return among(readings, bare);
    return among(readings.filter(({ row }) => isWhite(row) === whiteWins), whiteWins ? white : bare);
  };
}

/** Whether the byte became a white space. */
export function isWhite(row: OrphanRow): boolean {
  return row.accident === "space" || row.accident === "next-line";
}

/** How often each accident is the only one that explains a place. */
function tally(all: readonly Found[], counts: (row: OrphanRow) => boolean): Tally {
  const tallied = new Map<Accident, number>();
  for (const { readings } of all) {
    const only = onlyAccident(readings, counts);
    if (only !== null) tallied.set(only, (tallied.get(only) ?? 0) + 1);
  }
  return tallied;
}

function onlyAccident(readings: readonly Reading[], counts: (row: OrphanRow) => boolean): Accident | null {
  let only: Accident | null = null;
  for (const { row } of readings) {
    if (!counts(row) || row.accident === only) continue;
    if (only !== null) return null;
    only = row.accident;
  }
  return only;
}

function among(readings: readonly Reading[], tallied: Tally): readonly Reading[] {
  if (readings.length < 2) return readings;
  const most = Math.max(1, ...tallied.values());
  const known = readings.filter(({ row }) => {
    const count = tallied.get(row.accident) ?? 0;
    return count === most || (count > 1 && count * share >= most);
  });
  if (known.length > 0) return known;
  const [first] = readings;
  return first && isWhite(first.row) ? readings.filter(({ row }) => row === first.row) : readings;
}
