import { expect, test } from "vitest";
import { dateRoles } from "../../src/model.ts";
import { dayWords, kindWords, roleWords, stampWords } from "../../src/search/client/words.ts";
import { roleLabel, shortDate } from "../../src/site/dates.ts";
import * as site from "../../src/site/words.ts";

test("a result speaks of kinds and roles as every other page does", () => {
  expect(kindWords).toEqual(site.kindWords);
  expect(roleWords).toEqual(site.roleWords);
});

test.each([["a minute", "2013-01-28T14:45"], ["a day", "2013-01-28"], ["a month", "2013-01"], ["a year", "2013"]])(
  "%s is written as on every other page", (_, date) => {
    expect(dayWords(date)).toBe(shortDate(date));
    for (const role of [...dateRoles, null]) expect(stampWords({ date, role, doubted: false })).toBe(roleLabel(date, role));
  },
);

test("doubt and a missing date are said in words", () => {
  expect(stampWords({ date: "2007-10-10", role: "published", doubted: true })).toBe("ngày đăng, còn ngờ");
  expect(stampWords({ date: null, role: null, doubted: false })).toBe("không rõ ngày");
});
