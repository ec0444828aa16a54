import { describe, expect, test } from "vitest";
import { neighbours } from "../../src/archive/neighbours.ts";
import { newestFirst } from "../../src/archive/order.ts";
import { document } from "./sample.ts";

const dated = (date: string | null, title = "x") => document({ id: `${date ?? "khong"}-${title}`.toLowerCase().replaceAll(":", "-"), date, title });

describe("documents stand newest first", () => {
  test.each<[string, readonly (string | null)[], readonly (string | null)[]]>([
    ["by day", ["2008-12-25", "2013-01-28", "2010-12-23"], ["2013-01-28", "2010-12-23", "2008-12-25"]],
    ["by the time of day where there is one", ["2013-01-28T09:00", "2013-01-28T14:45"], ["2013-01-28T14:45", "2013-01-28T09:00"]],
    ["a month before its days, a year before its months", ["2013", "2013-07", "2013-07-16"], ["2013-07-16", "2013-07", "2013"]],
    ["a day without a time as the start of that day", ["2013-01-28", "2013-01-28T00:10"], ["2013-01-28T00:10", "2013-01-28"]],
    ["undated last", [null, "2001-01-01"], ["2001-01-01", null]],
  ])("%s", (_, given, expected) => {
    expect(given.map((date) => dated(date)).sort(newestFirst).map(({ front }) => front.date)).toEqual(expected);
  });

  test("one date, in the order of the Vietnamese alphabet", () => {
    const titles = ["Đà Nẵng", "Ứng dụng", "Dự án", "An toàn"];
    expect(titles.map((title) => dated("2013", title)).sort(newestFirst).map(({ front }) => front.title))
      .toEqual(["An toàn", "Dự án", "Đà Nẵng", "Ứng dụng"]);
  });
});

describe("neighbours in time", () => {
  const all = ["2017-11-24", "2013-01-28", "2010-12-23", "2008-12-25", "2007-10-10", null].map((date) => dated(date));
  const beside = neighbours(all);
  const datesOf = (date: string | null) => {
    const found = beside.get(dated(date).id);
    return found && [found.earlier.map(({ front }) => front.date), found.later.map(({ front }) => front.date)];
  };

  test.each<[string, string | null, unknown]>([
    ["two before and one after, oldest first", "2010-12-23", [["2007-10-10", "2008-12-25"], ["2013-01-28"]]],
    ["the newest has none after it", "2017-11-24", [["2010-12-23", "2013-01-28"], []]],
    ["the oldest has none before it", "2007-10-10", [[], ["2008-12-25"]]],
    ["an undated text has none", null, undefined],
  ])("%s", (_, date, expected) => {
    expect(datesOf(date)).toEqual(expected);
  });
});
