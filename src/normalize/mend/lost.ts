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
    const possible = readings.every(({ row }) => isWhite(row) === whiteWins) ? readings : readings.filter(({ row }) => isWhite(row) === whiteWins);
    return among(possible, whiteWins ? white : bare);
  };
}

/** Whether the byte became a white space. */
export function isWhite(row: OrphanRow): boolean {
  return row.accident === "space" || row.accident === "next-line";
}

/** The accidents that alone explain a place, but for those that do so a few times where another does it often. */
function tally(all: readonly Found[], counts: (row: OrphanRow) => boolean): ReadonlySet<Accident> {
  const tallied = new Map<Accident, number>();
  for (const { readings } of all) {
    const only = onlyAccident(readings, counts);
    if (only !== null) tallied.set(only, (tallied.get(only) ?? 0) + 1);
  }
  const most = Math.max(...tallied.values());
  return new Set([...tallied].filter(([, count]) => count === most || (count > 1 && count * share >= most)).map(([accident]) => accident));
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

function among(readings: readonly Reading[], lost: ReadonlySet<Accident>): readonly Reading[] {
  const [first] = readings;
  if (first === undefined || readings.every(({ row }) => row === first.row)) return readings;
  const known = readings.filter(({ row }) => lost.has(row.accident));
  if (known.length > 0) return known;
  return isWhite(first.row) ? readings.filter(({ row }) => row === first.row) : readings;
}
