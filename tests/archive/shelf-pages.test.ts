import { describe, expect, test } from "vitest";
import { shelfPages } from "../../src/archive/shelf-pages.ts";
import type { Document, Shelf } from "../../src/model.ts";
import { newestFirst } from "../../src/archive/order.ts";
import { document } from "./sample.ts";

const shelfOf = (documents: readonly Document[]): Shelf => ({ kind: "publisher", key: "a", label: "A", url: "co-quan/a.html", documents: [...documents].sort(newestFirst) });
let count = 0;
const dated = (date: string | null, amount: number, title = "Một") => Array.from({ length: amount }, () => document({ id: `t-${count += 1}`, date, dateRole: null, title }));
/** Each page as its number, how many texts it has, and its newest and oldest date. */
const cuts = (documents: readonly Document[]) => shelfPages(shelfOf(documents)).map(({ number, documents: held }) =>
  [number, held.length, held[0]?.front.date ?? null, held.at(-1)?.front.date ?? null]);

describe("a shelf is cut", () => {
  test.each<[string, readonly Document[], readonly unknown[]]>([
    ["not at all while it has no more than a hundred texts", dated("2008", 100), [[null, 100, "2008", "2008"]]],
    ["not while it is empty", [], [[null, 0, null, null]]],
    ["between years, and the newest stand on its own page", [...dated("2008-01-02", 50), ...dated("2009-01-02", 20), ...dated("2010-01-02", 40)], [[null, 40, "2010-01-02", "2010-01-02"], [1, 70, "2009-01-02", "2008-01-02"]]],
    ["between months where a year alone would be a short page", [...dated("2008-01-02", 5), ...dated("2009-01-02", 60), ...dated("2009-07-02", 60)], [[null, 60, "2009-07-02", "2009-07-02"], [1, 65, "2009-01-02", "2008-01-02"]]],
    ["between days where a month is too long", [...dated("2008-01-02", 70), ...dated("2008-01-03", 70)], [[null, 70, "2008-01-03", "2008-01-03"], [1, 70, "2008-01-02", "2008-01-02"]]],
    ["anywhere where one day is too long", dated("2008-01-02", 170), [[null, 90, "2008-01-02", "2008-01-02"], [1, 80, "2008-01-02", "2008-01-02"]]],
    ["the undated by the letters of their titles, behind all others", [...dated("2008", 60), ...dated(null, 30, "An"), ...dated(null, 60, "Bình")], [[null, 90, "2008", null], [1, 60, null, null]]],
  ])("%s", (_, documents, expected) => {
    expect(cuts(documents)).toEqual(expected);
  });

  test("so that each text stands on one page, in the order of the shelf", () => {
    const shelf = shelfOf(Array.from({ length: 37 }, (_, index) => dated(`20${String(index % 23).padStart(2, "0")}-0${1 + (index % 9)}-11`, 29)).flat());
    const pages = shelfPages(shelf);
    expect(pages.flatMap(({ documents }) => documents)).toEqual(shelf.documents);
    expect(pages.map(({ number }) => number)).toEqual([null, ...pages.slice(1).map((_, index) => pages.length - 1 - index)]);
    expect(Math.max(...pages.map(({ documents }) => documents.length))).toBeLessThanOrEqual(100);
    expect(Math.min(...pages.map(({ documents }) => documents.length))).toBeGreaterThan(0);
  });

  test("so that texts added in front leave every page behind as it was", () => {
    const old = Array.from({ length: 40 }, (_, index) => dated(`${2001 + (index % 20)}-03-0${1 + (index % 8)}`, 11)).flat();
    const before = shelfPages(shelfOf(old)).filter(({ number }) => number !== null);
    for (const added of [1, 30, 90, 300]) {
      const after = new Map(shelfPages(shelfOf([...old, ...dated("2024-05-06", added)])).map(({ number, documents }) => [number, documents]));
      for (const { number, documents } of before) expect(after.get(number)).toEqual(documents);
    }
  });
});
