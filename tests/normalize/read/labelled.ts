/** Labelled lines for the readers' tests: the five seeds, the labelled pages of tests/corpus, and lines written in a test. */
import { readdirSync, readFileSync } from "node:fs";
import type { Line, LineLabel } from "../../../src/model.ts";
import type { ReadContext } from "../../../src/normalize/read/context.ts";

export const nothingKnown: ReadContext = { title: null, publisher: null, credit: null, ownNumber: null, date: null, places: [] };

/** Each line as `label<TAB>text`, in `seeds/NNN.txt`. */
export function seedLines(name: string): Line[] {
  const rows = readFileSync(new URL(`./seeds/${name}.txt`, import.meta.url), "utf8").trimEnd().split("\n");
  return rows.map((row, at) => line(at + 1, row.slice(0, row.indexOf("\t")) as LineLabel, row.slice(row.indexOf("\t") + 1)));
}

/** Paragraphs on lines of their own; a string holding a newline is a paragraph wrapped over several lines. */
export function paragraphs(...texts: readonly string[]): Line[] {
  return labelled(...texts.map((text) => ["paragraph", text] as const));
}

export function labelled(...pairs: readonly (readonly [LineLabel, string])[]): Line[] {
  let number = 0;
  return pairs.flatMap(([label, text]) => {
    number += 1;
    return text.split("\n").map((part) => line((number += 1), label, part));
  });
}

export interface CorpusPage {
  readonly id: string;
  readonly title: string | null;
  readonly agency: string;
  readonly cited: readonly string[];
  readonly lines: readonly Line[];
}

const labels: Readonly<Record<string, LineLabel>> = {
  T: "title", D: "date", P: "paragraph", L: "lead", H: "heading", B: "byline", C: "chrome", I: "caption", K: "letterhead",
};

export function corpusPages(): CorpusPage[] {
  const folder = new URL("../../corpus/", import.meta.url);
  return readdirSync(folder).filter((id) => /^1\d\d$/u.test(id)).sort().map((id) => {
    const page = JSON.parse(readFileSync(new URL(`${id}/expected.json`, folder), "utf8")) as {
      title: string | null; agency: string; citedDocuments: string[]; lineKinds: [string, string][];
    };
    const lines = page.lineKinds.map(([kind, text], at) => line(at + 1, labels[kind] ?? "paragraph", text));
    return { id, title: page.title, agency: page.agency, cited: page.citedDocuments, lines };
  });
}

function line(number: number, label: LineLabel, text: string): Line {
  return { number, label, text, rule: "test" };
}
