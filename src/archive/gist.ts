import type { Gist, Ledger } from "../model.ts";
import { isVisible } from "./ink.ts";

/** What a ledger comes to for the archive as a whole; nothing, where there is none. */
export function gistOf(ledger: Ledger | null): Gist {
  if (!ledger) return { repairs: 0, shown: [] };
  const shown = new Set(ledger.lines.filter(({ text }) => text.trim() !== "").map(({ number }) => number));
  return { repairs: ledger.edits.filter(isVisible).length, shown: [...shown] };
}
