import { describe, expect, test } from "vitest";
import type { DateRole } from "../../src/model.ts";
import { dateInYear, fullDate, machineDate, roleLabel, sentence, shortDate } from "../../src/site/dates.ts";
import { figure } from "../../src/site/words.ts";

describe("a date never says more than its text", () => {
  test.each<[string, string, string, string, string, string]>([
    ["to the minute", "2013-01-28T14:45", "28/01/2013", "28/01/2013, 14 giờ 45", "28/01", "2013-01-28T14:45+07:00"],
    ["on the hour", "2013-01-28T09:00", "28/01/2013", "28/01/2013, 9 giờ", "28/01", "2013-01-28T09:00+07:00"],
    ["at midnight, which is a time", "2013-01-28T00:00", "28/01/2013", "28/01/2013, 0 giờ", "28/01", "2013-01-28T00:00+07:00"],
    ["to the day: no time", "2013-01-28", "28/01/2013", "28/01/2013", "28/01", "2013-01-28"],
    ["to the month: no day", "2013-07", "07/2013", "07/2013", "–/07", "2013-07"],
    ["to the year: no month", "2013", "2013", "2013", "–", "2013"],
  ])("%s", (_, date, short, full, inYear, machine) => {
    expect([shortDate(date), fullDate(date), dateInYear(date), machineDate(date)]).toEqual([short, full, inYear, machine]);
  });
});

describe("a date says what it is the date of", () => {
  test.each<[string, string, DateRole | null, string]>([
    ["a posting", "2013-01-28T14:45", "published", "ngày đăng"],
    ["an issue", "2013-01-28", "issued", "ngày ban hành"],
    ["an event", "2013-01-28", "event", "ngày diễn ra"],
    ["a month is not called a day", "2013-07", "published", "tháng đăng"],
    ["nor is a year", "2013", "issued", "năm ban hành"],
    ["without a role it claims none", "2013-01-28", null, "ngày ghi trong bài"],
  ])("%s", (_, date, role, expected) => {
    expect(roleLabel(date, role)).toBe(expected);
  });

  test("at the head of a line it begins with a large letter", () => {
    expect(sentence("địa phương")).toBe("Địa phương");
  });
});

test.each([[0, "0"], [999, "999"], [1306, "1.306"], [1234567, "1.234.567"]])("%d is written %s", (amount, expected) => {
  expect(figure(amount)).toBe(expected);
});
