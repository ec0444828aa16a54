import { capitalPhrases, commonCapitals } from "../../tables/capitals.ts";
import type { Reading } from "./reading.ts";
import type { Votes } from "./votes.ts";

/** The words on both sides of a place, in lower case; "" at the end of a line. */
export interface Company {
  readonly before: string;
  readonly after: string;
}

/** The best of several readings: known phrases, then pairs and words of the same text, then the commoner word. */
export function choose(readings: readonly Reading[], company: Company, votes: Votes): Reading | null {
  return best(readings, (reading) => phrases(reading, company))
    ?? best(readings, (reading) => pairs(reading, company, votes))
    ?? best(readings, (reading) => commonness(reading))
    ?? best(readings, (reading) => votes.word(reading.word))
    ?? null;
}

/** The first reading with the highest weight, unless none has any. */
function best(readings: readonly Reading[], weigh: (reading: Reading) => number): Reading | null {
  let heaviest: Reading | null = null;
  let most = 0;
  for (const reading of readings) {
    const weight = weigh(reading);
    if (weight > most) [heaviest, most] = [reading, weight];
  }
  return heaviest;
}

function phrases({ word }: Reading, { before, after }: Company): number {
  const syllable = word.toLowerCase();
  return Number(capitalPhrases.has(`${before} ${syllable}`)) + Number(capitalPhrases.has(`${syllable} ${after}`));
}

function pairs({ word }: Reading, { before, after }: Company, votes: Votes): number {
  return votes.pair(before, word) + votes.pair(word, after);
}

function commonness({ word }: Reading): number {
  const place = commonCapitals.indexOf(word.toLowerCase());
  return place < 0 ? 0 : commonCapitals.length - place;
}
