import { describe, expect, test } from "vitest";
import { dateDoubted } from "../../src/archive/doubted.ts";
import { repairs } from "../../src/archive/repairs.ts";
import type { Edit, Line } from "../../src/model.ts";
import { document, ledger } from "./sample.ts";

const edit = (at: number, was: string, now: string, differs: Partial<Edit> = {}): Edit =>
  ({ step: 1, rule: "x", line: 1, at, was, now, how: "only", ...differs });
const line = (number: number, text: string, label: Line["label"] = "paragraph"): Line => ({ number, text, label, rule: "x" });
const shown = (lines: readonly Line[], edits: readonly Edit[]) =>
  repairs(ledger({ lines, edits })).visible.map(({ was, now, times }) => [was, now, times]);

describe("a repair is shown as the whole word", () => {
  test.each<[string, readonly Line[], readonly Edit[], unknown]>([
    ["inside a word", [line(1, "đi vào sử dụng")], [edit(4, "� ", "à")], [["v� o", "vào", 1]]],
    ["at the end of a word, before a full stop", [line(1, "Bộ là.")], [edit(4, "�", "à")], [["l�", "là", 1]]],
    ["in a later line", [line(1, ""), line(3, "nhà nước")], [edit(4, "�", "à", { line: 3 })], [["nh�", "nhà", 1]]],
    ["across the pieces of one line", [line(1, "Ngày "), line(1, "và giờ")], [edit(6, "�", "à")], [["v�", "và", 1]]],
    ["twice in one line, where the first moved the second", [line(1, "vào và")], [edit(1, "� ", "à"), edit(6, "�", "à")], [["v� o", "vào", 1], ["v�", "và", 1]]],
    ["of an earlier step, with the later one taken back", [line(1, "và vào")], [edit(1, "�", "à", { step: 1 }), edit(4, "� ", "à", { step: 2 })], [["v�", "và", 1], ["v� o", "vào", 1]]],
    ["counted where it recurs", [line(1, "và và")], [edit(1, "�", "à"), edit(4, "�", "à")], [["v�", "và", 2]]],
    ["bare where the ledger and the text do not meet", [line(1, "khác hẳn")], [edit(1, "�", "à")], [["�", "à", 1]]],
  ])("%s", (_, lines, edits, expected) => {
    expect(shown(lines, edits)).toEqual(expected);
  });
});

test("repairs outside the body are counted apart, spaces are no repaired letters", () => {
  const found = repairs(ledger({
    lines: [line(1, "và"), line(2, "và", "chrome")],
    edits: [edit(1, "�", "à"), edit(4, "�", "à", { line: 2 }), edit(0, "\u00a0", " "), edit(0, "\u200b", "")],
  }));
  expect([found.places, found.outside, found.invisible.length]).toEqual([2, 1, 2]);
});

describe("a date is doubted", () => {
  const doubts = [{ rule: "posted-before-event", reason: "Sớm hơn.", quote: "", line: null, blocks: false }, { rule: "no-text", reason: "Khác.", quote: "", line: null, blocks: false }];
  test.each<[string, readonly string[], readonly "date"[], boolean]>([
    ["while the doubt is open", ["Sớm hơn."], [], true],
    ["but not when a person settled it", [], [], false],
    ["but not for a doubt about something else", ["Khác."], [], false],
    ["but not when a person wrote the date", ["Sớm hơn."], ["date"], false],
  ])("%s", (_, review, edited, expected) => {
    expect(dateDoubted(document({ review: [...review] }, { ledger: ledger({ doubts }), edited }))).toBe(expected);
  });
});
