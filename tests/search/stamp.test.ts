import { expect, test } from "vitest";
import { readStamp, stampOf, type Stamp } from "../../src/search/stamp.ts";

test.each<[string, Stamp, string]>([
  ["a minute", { date: "2013-01-28T14:45", role: "published", doubted: false }, "zp201301281445"],
  ["a day in doubt", { date: "2007-10-10", role: "published", doubted: true }, "zp20071010q"],
  ["a month", { date: "2010-12", role: "issued", doubted: false }, "zi201012"],
  ["a year", { date: "2010", role: "event", doubted: false }, "ze2010"],
  ["no date", { date: null, role: null, doubted: false }, "zn"],
])("%s comes back from its stamp", (_, stamp, word) => {
  expect(stampOf(stamp)).toBe(word);
  expect(readStamp(word)).toEqual(stamp);
});

test.each([["an empty word", ""], ["a word that is no stamp", "công"], ["a date", "2013-01-28"]])("%s says nothing", (_, word) => {
  expect(readStamp(word)).toEqual({ date: null, role: null, doubted: false });
});
