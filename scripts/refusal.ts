import { refusalCauses, type Refusal } from "../src/archive/refusal.ts";
import type { Doubt } from "../src/model.ts";
import { unprintable } from "../src/tables/shapes.ts";

export type { Refusal };

/** One line for a maintainer. */
export function refusalLine({ file, reason, mend }: Refusal): string {
  return printable(`${file}: ${reason.replace(/\.$/u, "")}. ${mend}`);
}

/** A line as a terminal may show it: what would move the cursor, break the line or turn its direction is named by its number. */
export function printable(line: string): string {
  return line.replace(unprintable.pattern, (sign) => `<U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`);
}

/** Refuses a file of the archive's folder that is no plain file, or that may not be read; `why` says which. */
export function unreadable(file: string, why: string): Refusal {
  return { file, reason: `Cannot read it: ${why}`, mend: "Put a plain file there that may be read.", cause: why.startsWith("it is") ? "not-a-file" : "unreadable" };
}

/** What keeps a text off the site, said to a maintainer. */
const blocks: Readonly<Record<string, { readonly reason: string; readonly mend: string }>> = {
  "empty": { reason: "Cannot publish it: the file is empty, expected text.", mend: "Put the text in, or delete the file." },
  "not-text": { reason: "Cannot publish it: the file is not text (its bytes decode to no writing), expected plain text.", mend: "Save the page as plain text, or name its encoding in the note beside it." },
  "list-page": { reason: "Cannot publish it as one document: the page lists several dated items.", mend: "Save each item as a file of its own, or set kind in the note's corrections." },
  "no-text": { reason: "Cannot publish it: besides site furniture no line of text was found.", mend: "Run `npm run explain` on it to see each line's label." },
};

export function refusalOf(file: string, doubt: Doubt): Refusal {
  const known = blocks[doubt.rule] ?? { reason: `Cannot publish it (${doubt.rule}).`, mend: "Run `npm run explain` on it to see how it was read." };
  return { file, ...known, reason: `${known.reason} [${doubt.reason}]`, cause: refusalCauses.find((cause) => cause === doubt.rule) ?? "doubt" };
}
