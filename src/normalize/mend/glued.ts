/** Words that lost the space between them (`hiểml� hoạt động`, from PDF): the last onset belongs to the damaged letter. */
import type { OrphanRow } from "../../tables/damage.ts";
import { isSyllable } from "../../vietnamese/syllable.ts";
import { isLower, isUpper, type Place } from "./place.ts";
import { readingsOf, type Reading } from "./reading.ts";

const longestOnset = 4;

/** The readings of a place behind a glued word, none of them sure; none when its letters are no word and an onset. */
export function gluedReadings(text: string, place: Place, rows: readonly OrphanRow[]): Reading[] {
  for (let length = Math.min(longestOnset, place.left.length - 1); length > 0; length--) {
    const left = place.left.slice(-length);
    const before = place.left.slice(0, -length);
    if (!isOnset(left, before) || !isWordEnd(before)) continue;
    const readings = readingsOf(text, { ...place, left }, rows, false);
    if (readings.length > 0) return readings.map((reading) => ({ ...reading, sure: false }));
  }
  return [];
}

/** Small letters, or a capital behind a small letter (`SơnH� nh khách`). */
function isOnset(left: string, before: string): boolean {
  return isLower(left) || (isLower(before.slice(-1)) && (left.length === 1 || isLower(left.slice(1))));
}

/** One or two syllables, or an acronym. */
function isWordEnd(letters: string): boolean {
  if (isSyllable(letters) || (letters.length > 1 && isUpper(letters))) return true;
  for (let cut = 1; cut < letters.length; cut++) {
    if (isSyllable(letters.slice(0, cut)) && isSyllable(letters.slice(cut))) return true;
  }
  return false;
}
