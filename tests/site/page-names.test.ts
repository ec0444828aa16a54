import { describe, expect, test } from "vitest";
import { newestFirst } from "../../src/archive/order.ts";
import { shelfPages } from "../../src/archive/shelf-pages.ts";
import type { Document, ShelfKind } from "../../src/model.ts";
import { pageNames } from "../../src/site/page-names.ts";
import { document } from "../archive/sample.ts";

let count = 0;
const texts = (date: string | null, amount: number, title: string | null = "Một") => Array.from({ length: amount }, () => document({ id: `t-${count += 1}`, date, dateRole: null, title }));
const named = (kind: ShelfKind, ...documents: readonly (readonly Document[])[]) =>
  pageNames(shelfPages({ kind, key: "a", label: "A", url: "a.html", documents: documents.flat().sort(newestFirst) }));

describe("the pages of a shelf are named by what they cover", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["years", named("topic", texts("2008", 40), texts("2011-01-02", 30), texts("2012", 40)), ["2012", "2008–2011"]],
    ["months where a year is cut", named("topic", texts("2009-01-02", 70), texts("2009-03-02", 60)), ["03/2009", "01/2009"]],
    ["months over several years", named("topic", texts("2008-05-02", 5), texts("2009-01-02", 60), texts("2009-03-02", 60)), ["03/2009", "05/2008 – 01/2009"]],
    ["days where a month is cut", named("topic", texts("2009-01-02", 70), texts("2009-01-03", 70)), ["03/01/2009", "02/01/2009"]],
    ["parts where a day is cut", named("topic", texts("2009-01-02", 170)), ["02/01/2009, phần 1", "02/01/2009, phần 2"]],
    ["months alone inside their year", named("year", texts("2009-01-02", 40), texts("2009-03-02", 40), texts("2009-06-02", 40)), ["tháng 6", "tháng 1–3"]],
    ["what has no month inside its year", named("year", texts("2009", 30), texts("2009-03-02", 45), texts("2009-06-02", 40)), ["tháng 6", "tháng 1–3 và không rõ tháng"]],
    ["no month at all", named("year", texts("2009", 45), texts("2009-03-02", 60)), ["tháng 3", "không rõ tháng"]],
    ["dates and none", named("topic", texts(null, 30), texts("2008", 30), texts("2012", 60)), ["2012", "2008 và không rõ ngày"]],
    ["letters of the undated", named("undated", texts(null, 60, "An toàn"), texts(null, 30, "Đầu tư"), texts(null, 50, "Ứng dụng")), ["A", "Đ–Ư"]],
    ["first words of the undated where a letter is cut", named("undated", texts(null, 60, "Ba"), texts(null, 70, "Bố")), ["Ba", "Bố"]],
    ["the undated behind the dated", named("place", texts("2010", 60), texts(null, 50, "An"), texts(null, 60, "Bình")), ["2010", "không rõ ngày, nhan đề A", "không rõ ngày, nhan đề B"]],
    ["texts that have neither date nor title", named("undated", texts(null, 60, null), texts(null, 60, "An")), ["A", "không nhan đề"].reverse()],
  ])("%s", (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  test("and no two have one name", () => {
    const names = named("publisher", ...Array.from({ length: 60 }, (_, index) => texts(index % 9 === 0 ? null : `20${10 + (index % 3)}-0${1 + (index % 4)}-05`, 31)));
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(15);
  });
});
