import type { Ledger } from "../src/model.ts";
import type { SummedFile } from "./summed-files.ts";

/** A ledger without its edits and lines, which are most of it. */
export type ShortLedger = Omit<Ledger, "edits" | "lines">;

export function shortened({ edits, lines, ...rest }: Ledger): ShortLedger {
  return rest;
}

/** Gives ledgers that are not held whole: their edits and lines are read from their files when a page asks for them, and held for the next question alone. */
export function lengthening(): (short: ShortLedger, file: SummedFile) => Ledger {
  let last: { readonly file: SummedFile; readonly ledger: Ledger } | null = null;
  const whole = (file: SummedFile): Ledger => {
    if (last?.file !== file) last = { file, ledger: JSON.parse(file.text) as Ledger };
    return last.ledger;
  };
  return (short, file) => ({ ...short, get edits() { return whole(file).edits; }, get lines() { return whole(file).lines; } });
}
