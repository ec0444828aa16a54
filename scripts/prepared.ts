import type { Doubt, SourceFile } from "../src/model.ts";
import { ledgerOf, readingOf } from "../src/normalize.ts";
import { write } from "../src/normalize/write.ts";
import { sha256 } from "./files.ts";
import { summed } from "./ledger-sum.ts";
import { standingLines } from "./repeated-lines.ts";

/** What is told of a source's text without the text itself. */
export interface Told {
  /** False when a doubt keeps the text off the site. */
  readonly kept: boolean;
  readonly title: string | null;
  readonly publisher: string;
  /** Lines of the body that may be the site's, where other texts have them too. */
  readonly standing: readonly string[];
  readonly doubts: readonly Doubt[];
}

/** What a source gives, as texts that lack only the identifier; so it can be made in any order, by any process, and kept. */
export interface Prepared extends Told {
  /** What follows the identifier in the Markdown, and what follows the sum of the Markdown in the ledger; null for a text that is not kept. */
  readonly rest: { readonly markdown: string; readonly ledger: string } | null;
}

const headOfMarkdown = (id: string) => `---\nid: ${JSON.stringify(id)}`;
const headOfLedger = (id: string, generated: string) => `{\n "version": 1,\n "id": ${JSON.stringify(id)},\n "generated": ${JSON.stringify(generated)}`;

/** From a source to all but its identifier. Throws what the verbs throw: a fault of the program. */
export function prepare(source: SourceFile): Prepared {
  const reading = readingOf(source);
  const { kept, facts, doubts, lines, blocks } = reading;
  const said: Told = { kept: kept && facts !== null, title: facts?.title.value ?? null, publisher: facts?.publisher.value ?? "", standing: standingLines(lines), doubts };
  if (!kept || facts === null) return { ...said, rest: null };
  const markdown = write("x", source, facts, blocks, doubts).value;
  const ledger = `${JSON.stringify(ledgerOf({ ...reading, id: "x", markdown }, "x"), null, 1)}\n`;
  return { ...said, rest: { markdown: behind(markdown, headOfMarkdown("x")), ledger: behind(ledger, headOfLedger("x", "x")) } };
}

export function toldOf({ kept, title, publisher, standing, doubts }: Prepared): Told {
  return { kept, title, publisher, standing, doubts };
}

/** The two files of a kept text under its identifier, and the sum of the first. */
export interface Files {
  readonly markdown: string;
  readonly sum: string;
  readonly ledger: string;
}

export function filesUnder(id: string, { markdown, ledger }: NonNullable<Prepared["rest"]>): Files {
  const whole = headOfMarkdown(id) + markdown;
  const sum = sha256(whole);
  return { markdown: whole, sum, ledger: summed(headOfLedger(id, sum) + ledger) };
}

function behind(text: string, head: string): string {
  if (!text.startsWith(head)) throw new Error(`Cannot prepare a text, expected it to begin with ${head}`);
  return text.slice(head.length);
}
