import type { ArchiveDate, DateRole } from "../model.ts";

/** A date as the index carries it: what it says, what it is the date of, and whether it is in doubt. */
export interface Stamp {
  readonly date: ArchiveDate | null;
  readonly role: DateRole | null;
  readonly doubted: boolean;
}

const letters: readonly (readonly [DateRole, string])[] = [["published", "p"], ["issued", "i"], ["event", "e"]];
const shape = /^z([pien])(\d*)(q?)$/;

/**
 * One word without punctuation, such as `zp201301281445`: the index would split a date into numbers that answer to
 * other numbers ("1807" falls back to the 18th). It opens with z because no Vietnamese syllable does.
 */
export function stampOf({ date, role, doubted }: Stamp): string {
  const letter = letters.find(([name]) => name === role)?.[1] ?? "n";
  return `z${letter}${(date ?? "").replace(/\D/g, "")}${doubted ? "q" : ""}`;
}

/** The reverse of `stampOf`; a word that is no stamp gives a stamp that says nothing. */
export function readStamp(word: string): Stamp {
  const [, letter, digits = "", doubt] = shape.exec(word) ?? [];
  const role = letters.find(([, own]) => own === letter)?.[0] ?? null;
  return { date: dateOf(digits), role, doubted: doubt === "q" };
}

function dateOf(digits: string): ArchiveDate | null {
  if (digits === "") return null;
  const day = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].filter(Boolean).join("-");
  return digits.length === 12 ? `${day}T${digits.slice(8, 10)}:${digits.slice(10)}` : day;
}
