import { DateTime } from "luxon";
import { places, placeByKey, type PlaceRow, type PlaceSpan } from "../tables/places.ts";

/**
 * A change in which a place took part, as its readers would ask of it. `day` is the first day of the new state, null
 * for what was so before our texts. `joins`: it lies in another since that day; `gains`: others lie in it since;
 * `splits`: it was parted into others; `parted`: it came out of another; `lay`: it lay in another until the day before.
 */
export interface PlaceChange {
  readonly kind: "joins" | "gains" | "splits" | "parted" | "lay";
  readonly day: string | null;
  readonly places: readonly string[];
}

/** What the table knows of a place's past and present, oldest first; nothing for a place that stayed as it was. */
export function placeHistory(key: string): readonly PlaceChange[] {
  const place = placeByKey(key);
  if (place === null) return [];
  return [...parted(key), ...lay(place), ...split(place), ...joins(place), ...gains(place)]
    .sort((one, other) => ((one.day ?? "") < (other.day ?? "") ? -1 : (one.day ?? "") > (other.day ?? "") ? 1 : 0));
}

/** The province or central city of today that holds a place; itself when it is one; null where it was parted among several. */
export function provinceToday(key: string): string | null {
  const place = placeByKey(key);
  if (place === null || place.into.length > 0) return null;
  const now = place.within.find(({ until }) => until === null);
  return now === undefined ? key : provinceToday(now.place);
}

function joins(place: PlaceRow): readonly PlaceChange[] {
  return place.within.filter(({ from, until }) => from !== null && until === null).map(({ place: into, from }) => ({ kind: "joins", day: from, places: [into] }));
}

function lay(place: PlaceRow): readonly PlaceChange[] {
  const before = place.within.filter((span): span is PlaceSpan & { until: string } => span.until !== null);
  return before.map(({ place: held, until }) => ({ kind: "lay", day: dayAfter(until), places: [held] }));
}

function split({ until, into }: PlaceRow): readonly PlaceChange[] {
  return into.length > 0 && until !== null ? [{ kind: "splits", day: dayAfter(until), places: into }] : [];
}

function parted(key: string): readonly PlaceChange[] {
  return places.filter(({ into }) => into.includes(key)).map(({ key: from, until }) => ({ kind: "parted", day: until && dayAfter(until), places: [from] }));
}

/** The provinces that came into this one, by the day; districts have their own pages. */
function gains({ key }: PlaceRow): readonly PlaceChange[] {
  const days = new Map<string, string[]>();
  for (const row of places.filter(({ level }) => level === "province")) {
    const span = row.within.find(({ place, until }) => place === key && until === null);
    if (span?.from) days.set(span.from, [...days.get(span.from) ?? [], row.key]);
  }
  return [...days].map(([day, gained]) => ({ kind: "gains", day, places: gained }));
}

function dayAfter(day: string): string {
  return DateTime.fromISO(day, { zone: "utc" }).plus({ days: 1 }).toFormat("yyyy-MM-dd");
}
