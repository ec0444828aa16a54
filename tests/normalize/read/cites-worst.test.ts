/** Every source text is hostile: no pattern of citations, places or topics may take a second on a megabyte made against it. */
import { describe, expect, test } from "vitest";
import { readCites } from "../../../src/normalize/read/cites.ts";
import { readPlaces } from "../../../src/normalize/read/places.ts";
import { readTopics } from "../../../src/normalize/read/topics.ts";
import { nothingKnown, paragraphs } from "./labelled.ts";

/** Milliseconds of processor time, so that a busy machine does not fail the test. */
function busy(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
const megabyte = (unit: string): string => unit.repeat(Math.ceil(1_000_000 / unit.length)).slice(0, 1_000_000);

describe("a megabyte of", () => {
  test.each([
    "1", "1/", "36-", "1/2012/QĐ-", "1/2012/QĐ - ", "1/QĐ-AAAA-AAAA-AAAA-", "12345/AAAAAAAAAAAAAA-", "2012/TTLT-A-A-A-A-", "Luật ", "Luật a ", "Luật A, ",
    "Luật Công nghệ thông tin và ", "Luật sửa đổi của Luật ", "Nghị quyết 1", "Quyết định số ", "của Chính phủ ", "ngày 1/1/2010 ký ", "UBND tỉnh A ", "Sở a", "Hiến pháp nước a",
    "tại ", "Ngày tại ", "tổ chức a tại ", "Hà Nội ", "Hà-", "TP. ", "ỦY BAN NHÂN DÂN ", "(", " ", "\u00a0", "an toàn, an ",
  ])("%j is read in time", (unit) => {
    const text = megabyte(unit);
    const lines = paragraphs(text);
    expect(busy(() => readCites(lines, nothingKnown))).toBeLessThan(2000);
    expect(busy(() => readPlaces(lines, { ...nothingKnown, title: text, publisher: text }))).toBeLessThan(1000);
    expect(busy(() => readTopics(lines))).toBeLessThan(1000);
  }, 60_000);

  test("thirty thousand different citations are read in time", () => {
    const text = Array.from({ length: 30_000 }, (_, at) => `Quyết định số ${at % 9000}/QĐ-UBND ngày ${1 + at % 28}/${1 + at % 12}/${1950 + at % 70}; Luật Tên ${"abcdefg"[at % 7]} năm ${1950 + at % 60}`).join(", ");
    const lines = paragraphs(text);
    expect(busy(() => expect(readCites(lines, { ...nothingKnown, places: ["ha-noi"] }).cites.length).toBeGreaterThan(10_000))).toBeLessThan(12_000);
  }, 120_000);
});
