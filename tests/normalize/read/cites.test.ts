import { describe, expect, test } from "vitest";
import type { CitedWork } from "../../../src/model.ts";
import { readCites } from "../../../src/normalize/read/cites.ts";
import { corpusPages, labelled, nothingKnown, paragraphs, seedLines } from "./labelled.ts";

const rows = (cites: readonly CitedWork[]): unknown[][] => cites.map(({ as, work, date }) => [as, work, date]);
const read = (text: string, facts: Partial<typeof nothingKnown> = {}): unknown[][] => rows(readCites(paragraphs(text), { ...nothingKnown, ...facts }).cites);

describe("the five seeds", () => {
  test.each([
    ["a directive with its year inside", "000", {}, [["34/2008/CT-TTg", "ct/34/ttg/2008", null]]],
    ["a number that looks like a year, spelt two ways, is one work", "001", { credit: "Theo quyết định 2016/ QĐ- BTTTT ngày 23/12/2010" },
      [["2016/QĐ-BTTTT", "qd/2016/btttt/2010", "2010-12-23"]]],
    ["the province's own decisions get its place", "002", { publisher: "mic.gov.vn", credit: "Sở TT&TT Quảng Ngãi", date: "2013-01-28T14:45", places: ["quang-ngai"] }, [
      ["1501/QĐ-UBND", "qd/1501/ubnd-quang-ngai/2010", "2010-10-29"],
      ["390/QĐ-UBND", "qd/390/ubnd-quang-ngai/2011", "2011-03-17"],
      ["15/CT-TTg", "ct/15/ttg/2012", "2012-05-22"],
    ]],
    ["a text that cites nothing", "003", { places: ["dien-ban"] }, []],
    ["a law by name and year, and by its abbreviation", "004", { date: "2017-11-24T10:20", places: ["tra-vinh"] },
      [["Luật Công nghệ thông tin 2006", "luat/67/qh11/2006", "2006"]]],
  ])("%s", (_, name, facts, expected) => {
    expect(rows(readCites(seedLines(name), { ...nothingKnown, ...facts }).cites)).toEqual(expected);
  });

  test("each mention is evidence, with its line and its words", () => {
    const [cite] = readCites(seedLines("001"), nothingKnown).cites;
    expect(cite?.evidence.map(({ quote, line, grade }) => [quote, line, grade])).toEqual([
      ["Quyết định số 2016/QĐ- BTTTT", 3, "labelled"], ["quyết định 2016/ QĐ- BTTTT ngày 23/12/2010", 25, "labelled"],
    ]);
  });
  test("what the table adds is inferred", () => {
    const [cite] = readCites(seedLines("004"), nothingKnown).cites;
    expect(cite?.evidence.map((piece) => piece.grade).sort()).toEqual([...Array<string>(8).fill("inferred"), "labelled"].sort());
    expect(cite?.evidence.at(-1)).toMatchObject({ rule: "work-table", grade: "inferred", line: 5 });
  });
});
