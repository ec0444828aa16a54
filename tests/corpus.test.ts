/** The labelled pages under tests/corpus, found by listing: what a careful person reads from each. */
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { labelledPages } from "../scripts/corpus.ts";
import { readingScore } from "../scripts/reading-score.ts";

const pages = labelledPages(fileURLToPath(new URL("corpus", import.meta.url)));
const measures = new Map(readingScore(pages).map((measure) => [measure.name, measure]));

test("there are pages to read", () => expect(pages.length).toBeGreaterThanOrEqual(1050));

describe.each(pages)("$name", ({ expected, read }) => {
  const facts = read.facts;
  test("is read as its label says", () => {
    expect({
      kind: facts?.kind.value ?? null, title: facts?.title.value ?? null, author: facts?.author.value ?? null,
      date: facts?.date.value?.date ?? null, role: facts?.date.value?.role ?? null,
    }).toEqual({ kind: expected.kind, title: expected.title, author: expected.author, date: expected.date, role: expected.dateRole });
  });
});

test.each(pages.filter(({ expected }) => expected.cites !== null && expected.kind !== "listing"))("$name cites what its label says", ({ expected, read }) => {
  const sorted = (cites: readonly { readonly as: string; readonly date: string | null }[]): string[] => cites.map(({ as, date }) => `${as} ${date}`).sort();
  expect(sorted(read.facts?.cites ?? [])).toEqual(sorted(expected.cites ?? []));
});

describe("words are neither lost nor left in", () => {
  test.each([["body words kept", 0.995], ["chrome words removed", 0.97]] as const)("%s: at least %d", (name, least) => {
    const measure = measures.get(name);
    expect((measure?.right ?? 0) / (measure?.of ?? 1)).toBeGreaterThanOrEqual(least);
  });
});
