/** Labelled pages that are still read wrongly in one fact or more: each case is a wish, and says so when it comes true. */
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { labelledPages } from "../../scripts/corpus.ts";

const pages = labelledPages(fileURLToPath(new URL(".", import.meta.url)));

test.fails.each(pages)("$name is read as its label says", ({ expected, read }) => {
  const facts = read.facts;
  expect({
    kind: facts?.kind.value ?? null, title: facts?.title.value ?? null, author: facts?.author.value ?? null,
    date: facts?.date.value?.date ?? null, role: facts?.date.value?.role ?? null,
  }).toEqual({ kind: expected.kind, title: expected.title, author: expected.author, date: expected.date, role: expected.dateRole });
});
