import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { idsOf, openSearch, type Opened } from "./opened.ts";
import { plantedDocuments, plantedShelves } from "./planted.ts";
import { misplaced, misspelt, rows } from "./questions.ts";

describe.each([["in one shard", undefined], ["over shards of some ten texts", 6000]])("%s", (_, room) => {
  let search: Opened;
  beforeAll(async () => { search = await openSearch(plantedDocuments, plantedShelves, room); });
  afterAll(() => { search.close(); });
  const ask = (words: string) => search.ask(`?q=${encodeURIComponent(words)}`);

  describe("each question finds its texts in their places", () => {
    test.each(rows)("$sentence", async (row) => {
      expect(misplaced(row, idsOf(await ask(row.words)))).toEqual([]);
    });
  });

  test("only what a question needs is loaded, and once", async () => {
    const own = await openSearch(plantedDocuments, plantedShelves, room);
    await own.ask("?q=dien+tu");
    const kinds = (name: RegExp) => own.loaded.filter((file) => name.test(file));
    expect(kinds(/shelves|vocabulary/)).toEqual([]);
    expect(kinds(/\/t\d+$/).length).toBeLessThanOrEqual(11);
    expect(kinds(/\/w\d+$/).length).toBeLessThanOrEqual(2 * own.shards.length);
    await own.count("?q=dien+tu");
    expect(kinds(/shelves$/)).toHaveLength(own.shards.length);
    await own.ask("?q=cnog+nghe");
    expect(kinds(/vocabulary/)).toHaveLength(1);
    expect(new Set(own.loaded).size).toBe(own.loaded.length);
    own.close();
  });

  test("counts follow the question and the other filters, and are what each choice leaves", async () => {
    const { groups } = await search.ask("?q=l%E1%BB%85&dia-phuong=quang-ngai");
    expect(groups.map(({ total }) => total)).toEqual([1, 0, 0]);
    const counts = await search.count("?q=l%E1%BB%85&dia-phuong=quang-ngai");
    expect(counts["dia-phuong"]).toEqual([{ key: "quang-ngai", label: "Quảng Ngãi", count: 1 }]);
    expect(counts.loai).toEqual([{ key: "article", label: "article", count: 1 }]);
    expect((await search.count("?q=l%E1%BB%85")).loai).toEqual([{ key: "article", label: "article", count: 3 }]);
    expect((await search.count("?q=%22an+to%C3%A0n+th%C3%B4ng+tin%22")).loai[0]?.count).toBe(1);
  });

  test.each(misspelt)("%s: a suggestion finds it", async (_, words, suggestion, id) => {
    expect((await ask(words)).suggestion).toBe(suggestion);
    expect(idsOf(await ask(suggestion))).toContain(id);
  });
});
