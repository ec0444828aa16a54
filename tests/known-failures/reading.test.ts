/** Labelled pages that are still read wrongly: each case is a wish, and says so when it comes true. */
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { labelledPages } from "../../scripts/corpus.ts";

const pages = labelledPages(fileURLToPath(new URL(".", import.meta.url)));

test.fails.each(pages)("$name: the name of an office above a text is taken for its title", ({ expected, read }) => {
  expect(read.facts?.title.value ?? null).toBe(expected.title);
});
