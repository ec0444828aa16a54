import { describe, expect, test } from "vitest";
import { coverage } from "../../src/archive/coverage.ts";
import type { FrontMatter } from "../../src/model.ts";
import { built, file, ledgerFile } from "./sample.ts";

const of = (documents: readonly Partial<FrontMatter>[], ...rest: [mostRows?: number, mostYears?: number]) =>
  coverage(built(documents.map((differs, at) => file({ id: `bai-${at}`, ...differs }))).archive, ...rest);
const gap = (documents: readonly Partial<FrontMatter>[], kind: string) => of(documents).gaps.find((one) => one.kind === kind)?.documents.map(({ id }) => id);

describe("the matrix", () => {
  const found = of([
    { date: "2010", publisher: "mic.gov.vn" }, { date: "2012-05", publisher: "mic.gov.vn" }, { date: "2012-01-01", publisher: "Báo Á" },
    { date: null, dateRole: null, publisher: "Báo Á" }, { date: "2011-01-01", publisher: null },
  ]);
  test("has each year from the first to the last, the empty ones too", () => {
    expect(found.columns.map(({ first, last }) => [first, last])).toEqual([["2010", "2010"], ["2011", "2011"], ["2012", "2012"]]);
  });
  test("counts each text in one cell of its publisher, the undated apart, the publisher unknown last", () => {
    expect(found.rows.map(({ kind, shelf, counts, undated, total }) => [kind, shelf?.key, ...counts, undated, total])).toEqual([
      ["publisher", "bao-a", 0, 0, 1, 1, 2], ["publisher", "mic-gov-vn", 1, 0, 1, 0, 2], ["unknown", undefined, 0, 1, 0, 0, 1],
    ]);
    expect([found.all.counts, found.all.undated, found.all.total, found.all.publishers]).toEqual([[1, 1, 2], 1, 5, 2]);
  });
  test("of too many publishers keeps the largest and adds up the rest", () => {
    const few = of([..."aabbbc"].map((name) => ({ publisher: `Báo ${name}` })), 2);
    expect(few.rows.map(({ kind, publishers, total }) => [kind, publishers, total])).toEqual([["publisher", 1, 2], ["publisher", 1, 3], ["others", 1, 1]]);
  });
  test("of too long a span shows the years that hold texts, and of too many years tens of them", () => {
    expect(of([{ date: "1950" }, { date: "2013" }], 9, 5).columns.map(({ first }) => first)).toEqual(["1950", "2013"]);
    const tens = of([1950, 1951, 1952, 1999, 2000, 2013].map((year) => ({ date: String(year) })), 9, 5);
    expect(tens.columns.map(({ first, last }) => `${first}-${last}`)).toEqual(["1950-1959", "1990-1999", "2000-2009", "2010-2019"]);
    expect(tens.all.counts).toEqual([3, 1, 1, 1]);
  });
  test("of nothing is empty", () => {
    expect([of([]).columns, of([]).rows, of([]).all.total]).toEqual([[], [], 0]);
  });
});

describe("what is missing", () => {
  test.each<[string, Partial<FrontMatter>, string]>([
    ["no title", { title: null }, "title"], ["no date", { date: null, dateRole: null }, "date"], ["an event's date", { dateRole: "event" }, "event"],
    ["a month", { date: "2013-07" }, "partial"], ["no author", { author: null }, "author"], ["no publisher", { publisher: null }, "publisher"],
    ["no place", { places: [] }, "place"], ["no topic", { topics: [] }, "topic"],
  ])("%s is counted", (_, differs, kind) => {
    const whole: Partial<FrontMatter> = { author: "A B", publisher: "mic.gov.vn", places: ["ha-noi"], topics: ["ung-dung-cntt"] };
    expect(gap([{ ...whole, ...differs }, whole], kind)).toEqual(["bai-0"]);
  });
  test("a legal text lacks no author", () => {
    expect(gap([{ kind: "legal", author: null }], "author")).toEqual([]);
  });
});

describe("open doubts", () => {
  const doubts = [{ rule: "no-title", reason: "Không nhan đề.", quote: "", line: null, blocks: false }, { rule: "x", reason: "Đã xong.", quote: "", line: null, blocks: false }];
  const found = coverage(built([file({ review: ["Không nhan đề.", "Tự ghi."] })], [ledgerFile({ doubts })]).archive).doubts;
  test("are told by kind, those of a person too, the settled not", () => {
    expect(found.map(({ rule, documents }) => [rule, documents.length])).toEqual([["no-title", 1], [null, 1]]);
  });
});
