import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { idsOf, openSearch, type Opened } from "./opened.ts";
import { plantedDocuments, plantedShelves } from "./planted.ts";
import { misplaced, misspelt, rows } from "./questions.ts";

let search: Opened;
beforeAll(async () => { search = await openSearch(plantedDocuments, plantedShelves); });
afterAll(() => { search.close(); });

const ask = (words: string) => search.ask(`?q=${encodeURIComponent(words)}`);

describe("each question finds its texts in their places", () => {
  test.each(rows)("$sentence", async (row) => {
    expect(misplaced(row, idsOf(await ask(row.words)))).toEqual([]);
  });
});

test.each(misspelt)("%s: a suggestion finds it", async (_, words, suggestion, id) => {
  expect((await ask(words)).suggestion).toBe(suggestion);
  expect(idsOf(await ask(suggestion))).toContain(id);
});
