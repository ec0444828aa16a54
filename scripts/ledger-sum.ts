import type { Ledger } from "../src/model.ts";
import { sha256 } from "./files.ts";

const end = "\n}\n";
/** What a ledger ends with: the sum of all that stands before it. */
const tail = (sum: string) => `,\n "sum": "${sum}"${end}`;

/** A ledger's text with its own sum at the end, by which a fault of the disk or a stray edit is found. */
export function summed(ledger: string): string {
  if (!ledger.endsWith(end)) throw new Error(`Cannot sum a ledger, expected it to end with ${JSON.stringify(end)}.`);
  const held = ledger.slice(0, -end.length);
  return held + tail(sha256(held));
}

/** A ledger as a text, its sum made anew. */
export function ledgerText(ledger: Ledger): string {
  return summed(`${JSON.stringify({ ...ledger, sum: undefined }, null, 1)}\n`);
}

/** Whether a ledger's text is, to the byte, what this program wrote. */
export function agreesWithItself(text: string): boolean {
  const at = text.length - tail("0".repeat(64)).length;
  return at > 0 && text.slice(at) === tail(sha256(text.slice(0, at)));
}
