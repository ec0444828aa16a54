import { commonCapitals, commonPhrases, commonSyllables, orphanAcronyms } from "../../tables/common-words.ts";
import type { Company } from "./company.ts";
import type { Reading } from "./reading.ts";
import type { Votes } from "./votes.ts";

const ranks: ReadonlyMap<string, number> = new Map([
  ...commonSyllables.map((word, at): [string, number] => [word, commonSyllables.length - at]),
  ...commonCapitals.map((word, at): [string, number] => [word.toUpperCase(), commonCapitals.length - at]),
]);

/** The reading that company recommends: a known phrase, or a pair of words that stands elsewhere in the same text. */
export function chooseByCompany(readings: readonly Reading[], company: Company, votes: Votes): Reading | null {
  return best(readings, (reading) => phrases(reading, company))
    ?? best(readings, ({ word }) => votes.pair(company.before, word) + votes.pair(word, company.after));
}

/** The commoner word, by our list or by the text's own. */
export function chooseByCommonness(readings: readonly Reading[], votes: Votes): Reading | null {
  return best(readings, ({ word }) => rank(word)) ?? best(readings, ({ word }) => votes.word(word));
}

/** How many known phrases a reading makes with the words beside it; a known acronym is one. */
export function phrases({ word }: Reading, { before, after }: Company): number {
  if (orphanAcronyms.includes(word)) return 1;
  const syllable = word.toLowerCase();
  return Number(commonPhrases.has(`${before} ${syllable}`)) + Number(commonPhrases.has(`${syllable} ${after}`));
}

/** The first reading with the highest weight, or null when none has any. */
function best(readings: readonly Reading[], weigh: (reading: Reading) => number): Reading | null {
  let heaviest: Reading | null = null;
  let most = 0;
  for (const reading of readings) {
    const weight = weigh(reading);
    if (weight > most) [heaviest, most] = [reading, weight];
  }
  return heaviest;
}

function rank(word: string): number {
  return ranks.get(word) ?? ranks.get(word.toLowerCase()) ?? 0;
}
