import { describe, expect, test } from "vitest";
import { catalogue } from "../../src/archive/catalogue.ts";
import type { FrontMatter, ShelfKind } from "../../src/model.ts";
import { addresses } from "../../src/site/links.ts";
import { built, file } from "./sample.ts";

const archiveOf = (...differ: readonly Partial<FrontMatter>[]) =>
  built(differ.map((differs, index) => file({ id: `so-${index}`, ...differs }))).archive;
const urls = (kind: ShelfKind, ...differ: readonly Partial<FrontMatter>[]) =>
  archiveOf(...differ).shelves.filter((shelf) => shelf.kind === kind).map(({ url, label, documents }) => [url, label, documents.length]);
const cite = (as: string, work: string | null, date: string | null = null) => ({ as, work, date });

describe("shelves", () => {
  test.each<[string, unknown, unknown]>([
    ["of years stand newest first", urls("year", { date: "2008" }, { date: "2013-01-28" }, { date: "2013-02" }), [["nam/2013.html", "2013", 2], ["nam/2008.html", "2008", 1]]],
    ["the undated has its own also while it is empty", urls("undated", {}), [["khong-ro-ngay.html", "Không rõ ngày", 0]]],
    ["the undated stands on no year", urls("year", { date: null, dateRole: null }), []],
    ["publishers that differ in case alone share one", urls("publisher", { publisher: "UBND Điện Bàn" }, { publisher: "UBND ĐIỆN BÀN" }, { publisher: "UBND Điện Bàn" }), [["co-quan/ubnd-dien-ban.html", "UBND Điện Bàn", 3]]],
    ["a place shows its name", urls("place", { places: ["quang-ngai"] }), [["dia-phuong/quang-ngai.html", "Quảng Ngãi", 1]]],
    ["a place that no table knows shows its key", urls("place", { places: ["xu-la"] }), [["dia-phuong/xu-la.html", "xu-la", 1]]],
    ["one work is one shelf however it is spelt", urls("work", { cites: [cite("15/CT-TTg", "ct/15/ttg/2012"), cite("15/CT-TTg", "ct/15/ttg/2012")] }, { cites: [cite("15/CT-TTG", "ct/15/ttg/2012")] }), [["van-ban-duoc-dan/ct-15-ttg-2012.html", "15/CT-TTg", 2]]],
    ["two works that are not known never become one", urls("work", { cites: [cite("390/QĐ-UBND", null)] }, { cites: [cite("390/QĐ-UBND", null)] }), []],
    ["works stand by number", urls("work", { cites: [cite("10/A", "a/10/x/2001"), cite("9/A", "a/9/x/2001"), cite("Luật A 2001", "luat/1/qh/2001")] }).map(([, label]) => label), ["9/A", "10/A", "Luật A 2001"]],
  ])("%s", (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  test("have the addresses that the site links to", () => {
    const { shelves } = archiveOf({ publisher: "mic.gov.vn", places: ["ha-noi"], topics: ["ung-dung-cntt"], cites: [cite("1/A", "a/1/x/2001")] });
    const named = { year: addresses.year, publisher: addresses.publisher, place: addresses.place, topic: addresses.topic, work: addresses.work, undated: () => addresses.undated };
    expect(shelves.map(({ url }) => url)).toEqual(shelves.map(({ kind, key }) => named[kind](key)));
  });
});

describe("a cited work is held", () => {
  const law: Partial<FrontMatter> = { kind: "legal", number: "67/2006/QH11", date: "2006-06-29" };
  const decision: Partial<FrontMatter> = { kind: "legal", number: "390/QĐ-UBND", date: "2011-03-17", places: ["quang-ngai"] };
  test.each<[string, Partial<FrontMatter>, string | null, boolean]>([
    ["when number, issuer and year agree", law, "luat/67/qh11/2006", true],
    ["when the place of the issuer agrees too", decision, "qd/390/ubnd-quang-ngai/2011", true],
    ["but not the same number of another province", decision, "qd/390/ubnd-quang-nam/2011", false],
    ["but not the same number of another year", decision, "qd/390/ubnd-quang-ngai/2012", false],
    ["but not by an article about it", { ...law, kind: "article" }, "luat/67/qh11/2006", false],
    ["but not when the work is not known", law, null, false],
  ])("%s", (_, held, work, expected) => {
    expect(catalogue(archiveOf(held)).held(cite("x", work)) !== null).toBe(expected);
  });
});

describe("the figures", () => {
  test("count every year from the first to the last, and texts without a date", () => {
    const { figures } = catalogue(archiveOf({ date: "2008" }, { date: "2010-01" }, { date: null, dateRole: null, review: ["Ngờ."] }));
    expect(figures).toEqual({
      texts: 3, undated: 1, mended: 0, doubts: 1,
      years: [{ year: "2008", count: 1 }, { year: "2009", count: 0 }, { year: "2010", count: 1 }], span: ["2008", "2009", "2010"],
    });
  });

  test("of an empty archive are nought", () => {
    expect(catalogue(archiveOf()).figures).toEqual({ texts: 0, undated: 0, mended: 0, doubts: 0, years: [], span: [] });
  });

  test("a mistyped year does not draw two thousand empty ones", () => {
    expect(catalogue(archiveOf({ date: "0213" }, { date: "2013" })).figures.years).toHaveLength(2);
  });
});
