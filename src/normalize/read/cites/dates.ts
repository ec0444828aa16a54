import { dateAfterRows, signedBeforeRow } from "../../../tables/citations.ts";

/** A date in the words after a number. `date` is null when the day does not exist. */
export interface DateBeside {
  readonly date: string | null;
  readonly length: number;
  readonly impossible: boolean;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** The date that stands beside a number or a name ending at `at`; null when none does. */
export function dateBeside(text: string, at: number): DateBeside | null {
  const words = text.slice(at, at + 260);
  for (const row of dateAfterRows) {
    const found = row.pattern.exec(words);
    if (found === null) continue;
    const date = isoOf(found.groups ?? {});
    return { date, length: found[0].length, impossible: date === null };
  }
  return null;
}

/** The day on which a document was signed, told before its number in the same sentence. */
export function signedBefore(words: string): string | null {
  const found = signedBeforeRow.pattern.exec(words);
  return found === null ? null : isoOf(found.groups ?? {});
}

/** Groups of a date row (`d`, `m` or `mw`, `dy` or `yw` or `yy`) as a date of the archive; null for a day that does not exist. */
export function isoOf(groups: Groups): string | null {
  const year = groups["dy"] ?? groups["yw"] ?? groups["yy"];
  const month = groups["m"] ?? groups["mw"];
  if (year === undefined) return null;
  if (month === undefined) return year;
  const days = daysIn(Number(year), Number(month));
  if (days === 0) return null;
  if (groups["d"] === undefined) return `${year}-${month.padStart(2, "0")}`;
  const day = Number(groups["d"]);
  return day < 1 || day > days ? null : `${year}-${month.padStart(2, "0")}-${groups["d"].padStart(2, "0")}`;
}

function daysIn(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
