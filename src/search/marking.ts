import type { Term } from "./match.ts";

/** The query part of a document's address that asks it to mark words. */
const name = "tim";

/** The query part that asks a document to mark these words, with its `?`; nothing where there are none. */
export function marking(terms: readonly Term[], quoted: boolean): string {
  const words = terms.map(({ typed }) => typed).join(" ");
  return words === "" ? "" : `?${new URLSearchParams({ [name]: quoted ? `"${words}"` : words })}`;
}

/** The words that an address asks to mark, NFC; empty where it asks for none. */
export function wordsToMark(query: string): string {
  return (new URLSearchParams(query).get(name) ?? "").normalize("NFC").trim();
}
