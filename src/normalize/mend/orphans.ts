import { codas, noBreakSpace, orphanRows, type OrphanRow } from "../../tables/damage.ts";
import { isSyllable } from "../../vietnamese/syllable.ts";
import { chooseByCommonness, chooseByCompany, phrases } from "./choose.ts";
import { amongCapitals, companyOf, type Company } from "./company.ts";
import { gluedReadings } from "./glued.ts";
import { isWhite, likelyReadings, type Found } from "./lost.ts";
import { isLower, isOrphan, isUpper, lettersAfter, placesOf, type Place } from "./place.ts";
import { readingsOf, type Reading } from "./reading.ts";
import type { Repair } from "./repair.ts";
import { votesOf, type Votes } from "./votes.ts";

/** A sign in place of the byte (three dots), with the longest end of a syllable behind it. */
const longestSign = 3 + 3;

/**
 * Letters of which only U+FFFD is left, because a filter of single bytes ate the last byte of each. Grammar and case
 * leave most places one reading; among several, the bytes that this text is known to have lost come first, then common
 * phrases and words and the text's own. A place with no reading at all stays as it is.
 */
export function mendOrphans(text: string): Repair[] {
  const places = placesOf(text);
  const rows = places.every(({ end }) => text.charAt(end) === " ") ? orphanRows.filter(isWhite) : orphanRows;
  const found = readAll(text, places, rows);
  const likely = likelyReadings(found);
  const votes = votesOf(text);
  const repairs = found.map((one) => mendPlace(text, one.place, likely(one), votes));
  return repairs.filter((made) => made !== null);
}

/** Places with the same letters about them have the same readings, unless one whole letter follows: then the line counts. */
function readAll(text: string, places: readonly Place[], rows: readonly OrphanRow[]): Found[] {
  const known = new Map<string, Reading[]>();
  return places.map((place) => {
    const beforeSpace = text.charAt(place.end) === " ";
    const capitals = amongCapitals(text, place);
    const right = lettersAfter(text, place.end + 1);
    const broken = isOrphan(text, place.end + 1 + right.length);
    if (right.length === 1 && !broken) return { place, beforeSpace, readings: readingsOf(text, place, rows, capitals) };
    const end = Math.max(place.end + longestSign, place.end + 1 + right.length) + 2;
    const key = `${capitals} ${text.slice(Math.max(0, place.at - place.left.length - 2), end)}`;
    const readings = known.get(key) ?? readingsOf(text, place, rows, capitals);
    known.set(key, readings);
    return { place, beforeSpace, readings };
  });
}

function mendPlace(text: string, place: Place, readings: readonly Reading[], votes: Votes): Repair | null {
  const [first] = readings;
  if (first === undefined) return mendRest(text, place);
  if (readings.length === 1) return repair(place, first, first.sure ? "only" : "preferred");
  const company = companyOf(text, place);
  const chosen = preferFirst(readings, company) ?? chooseByCompany(readings, company, votes);
  if (chosen) return repair(place, chosen, "preferred");
  const common = chooseByCommonness(readings, votes);
  const oneRow = readings.every(({ row }) => row === first.row);
  if (common) return repair(place, common, oneRow ? "preferred" : "fallback");
  return oneRow ? repair(place, first, "fallback") : null;
}

/** Where à and ễ are both possible it is à, a hundred times as common, unless ễ makes a known phrase: `l� hội`. */
function preferFirst(readings: readonly Reading[], company: Company): Reading | null {
  const [a, b] = readings;
  if (!a || !b || readings.length > 2 || a.row === b.row || !isWhite(a.row) || !isWhite(b.row)) return null;
  return phrases(b, company) > phrases(a, company) ? b : a;
}

/** No row has a grammatical reading: a glued word, a no-break space behind a whole word, or a last resort. */
function mendRest(text: string, place: Place): Repair | null {
  const [row] = orphanRows;
  if (!row || text.charAt(place.end) !== " " || place.end - place.at > 1) return null;
  const right = lettersAfter(text, place.end + 1);
  const coda = (codas as readonly string[]).includes(right);
  const [glued] = gluedReadings(text, place, [row]);
  if (glued && (coda || !isWhole(place.left))) return repair(place, glued, "preferred");
  const was = text.slice(place.at, place.end + 1);
  if (isWhole(place.left)) return { rule: noBreakSpace.id, at: place.at, was, now: noBreakSpace.letter, how: "preferred" };
  if (!isLower(place.left.slice(-1))) return null;
  return { rule: row.id, at: place.at, was: coda ? was : was.slice(0, -1), now: "à", how: "fallback" };
}

/** Nothing, a syllable or an acronym: no letter is missing. */
function isWhole(left: string): boolean {
  return left === "" || isSyllable(left) || (left.length > 1 && isUpper(left));
}

function repair(place: Place, { row, was, now }: Reading, how: Repair["how"]): Repair {
  return { rule: row.id, at: place.at, was, now, how };
}
