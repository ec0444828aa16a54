import { codas, noBreakSpace, orphanRows, type OrphanRow } from "../../tables/damage.ts";
import { isSyllable } from "../../vietnamese/syllable.ts";
import { chooseByCommonness, chooseByCompany, phrases } from "./choose.ts";
import { amongCapitals, companyOf, type Company } from "./company.ts";
import { gluedReadings } from "./glued.ts";
import { isWhite, lostRows, type Found } from "./lost.ts";
import { isLower, isUpper, lettersAfter, placesOf, type Place } from "./place.ts";
import { readingsOf, type Reading } from "./reading.ts";
import type { Repair } from "./repair.ts";
import { votesOf, type Votes } from "./votes.ts";

/**
 * Letters of which only U+FFFD is left, because a filter of single bytes ate the last byte of each. Grammar and case
 * leave most places one reading; among several, the bytes that this text is known to have lost come first, then common
 * phrases and words and the text's own. A place with no reading at all stays as it is.
 */
export function mendOrphans(text: string): Repair[] {
  const places = placesOf(text);
  const allBeforeSpace = places.every(({ end }) => text.charAt(end) === " ");
  const rows = allBeforeSpace ? orphanRows.filter(isWhite) : orphanRows;
  const found = places.map((place) => read(text, place, rows));
  const lost = lostRows(found);
  const votes = votesOf(text);
  return found.flatMap((one) => mendPlace(text, one, lost(one), votes) ?? []);
}

function read(text: string, place: Place, rows: readonly OrphanRow[]): Found {
  const capitals = amongCapitals(text, place);
  const byRow = new Map<OrphanRow, readonly Reading[]>();
  for (const row of rows) {
    const readings = readingsOf(text, place, row, capitals);
    if (readings.length > 0) byRow.set(row, readings);
  }
  return { place, byRow, beforeSpace: text.charAt(place.end) === " " };
}

function mendPlace(text: string, { place, byRow }: Found, rows: readonly OrphanRow[], votes: Votes): Repair | null {
  const readings = rows.flatMap((row) => byRow.get(row) ?? []);
  const [first] = readings;
  if (first === undefined) return mendRest(text, place);
  if (readings.length === 1) return repair(place, first, first.sure ? "only" : "preferred");
  const company = companyOf(text, place);
  const chosen = preferFirst(rows, readings, company) ?? chooseByCompany(readings, company, votes);
  if (chosen) return repair(place, chosen, "preferred");
  const common = chooseByCommonness(readings, votes);
  const among = rows.length === 1 ? "preferred" : "fallback";
  if (common) return repair(place, common, among);
  return rows.length === 1 ? repair(place, first, "fallback") : null;
}

/** Where à and ễ are both possible it is à, a hundred times as common, unless ễ makes a known phrase: `l� hội`. */
function preferFirst(rows: readonly OrphanRow[], readings: readonly Reading[], company: Company): Reading | null {
  const [a, b] = readings;
  if (!a || !b || readings.length > 2 || !rows.every((row) => row.became.includes(" "))) return null;
  return a.rule === b.rule ? null : phrases(b, company) > phrases(a, company) ? b : a;
}

/** No row has a grammatical reading: a glued word, a no-break space behind a whole word, or a last resort. */
function mendRest(text: string, place: Place): Repair | null {
  const [row] = orphanRows;
  if (!row || text.charAt(place.end) !== " " || place.end - place.at > 1) return null;
  const right = lettersAfter(text, place.end + 1);
  const coda = (codas as readonly string[]).includes(right);
  const [glued] = gluedReadings(text, place, row);
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

function repair(place: Place, { rule, was, now }: Reading, how: Repair["how"]): Repair {
  return { rule, at: place.at, was, now, how };
}
