import type { Doubt } from "../../model.ts";
import { orphanRows } from "../../tables/damage.ts";
import { choose } from "./choose.ts";
import { isUpper, lettersAfter, placesOf, wordsAfter, wordsBefore, type Place } from "./place.ts";
import { amongCapitals, readingsOf, type Reading, type Surroundings } from "./reading.ts";
import { nothing, type Repair, type Repairs } from "./repair.ts";
import { votesOf, type Votes } from "./votes.ts";

/** Letters of which only U+FFFD is left, because a filter of single bytes ate the last byte of each. */
export function mendOrphans(text: string): Repairs {
  const places = placesOf(text);
  if (places.length === 0) return nothing;
  const closes = quoteReader(text);
  const votes = votesOf(text);
  const doubts: Doubt[] = [];
  const edits = places.flatMap((place) => {
    const around = { capitals: amongCapitals(text, place), quoteCloses: closes(place.at) };
    return mendPlace(text, place, around, votes) ?? [];
  });
  return { edits, doubts };
}

function mendPlace(text: string, place: Place, around: Surroundings, votes: Votes): Repair | null {
  const row = orphanRows[0];
  if (!row) return null;
  const readings = readingsOf(text, place, row, around);
  const [first] = readings;
  if (first === undefined) return null;
  if (readings.length === 1) return repair(place, first, first.sure ? "only" : "preferred");
  const chosen = choose(readings, companyOf(text, place), votes);
  return repair(place, chosen ?? first, chosen ? "preferred" : "fallback");
}

function repair(place: Place, reading: Reading, how: Repair["how"]): Repair {
  return { rule: reading.row.id, at: place.at, was: reading.was, now: reading.now, how };
}

function companyOf(text: string, place: Place): { before: string; after: string } {
  const right = lettersAfter(text, place.end + 1);
  const before = wordsBefore(text, place.at - place.left.length, 1)[0] ?? "";
  const after = wordsAfter(text, place.end + 1, 1)[0] ?? "";
  return { before: before.toLowerCase(), after: (isUpper(right) ? after : after).toLowerCase() };
}

/** Whether the straight quote after a place closes one that the same line opened; asked from left to right. */
function quoteReader(text: string): (at: number) => boolean {
  let from = 0;
  let open = false;
  return (at) => {
    for (; from < at; from++) {
      const unit = text.charCodeAt(from);
      if (unit === 0x0a) open = false;
      else if (unit === 0x22) open = !open;
    }
    return open;
  };
}
