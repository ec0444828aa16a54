import { describe, expect, test } from "vitest";
import { readPlaces } from "../../../src/normalize/read/places.ts";
import { corpusPages, nothingKnown, seedLines } from "./labelled.ts";

const keys = (...args: Parameters<typeof readPlaces>): string[] => readPlaces(...args).map((place) => place.value);

describe("the five seeds", () => {
  test.each([
    ["a conference in the ministry's house is in Hà Nội", "000", { publisher: "mic.gov.vn" }, ["ha-noi"]],
    ["a decision reported without a venue has no place", "001", { publisher: "mic.gov.vn", credit: "Theo quyết định 2016/ QĐ- BTTTT ngày 23/12/2010" }, []],
    ["a headline that opens with its province", "002", { publisher: "mic.gov.vn", credit: "Sở TT&TT Quảng Ngãi" }, ["quang-ngai"]],
    ["the office that posts is the place, provinces mentioned are not", "003", { publisher: "UBND Điện Bàn", credit: "Theo Website CP", date: "2007-10-10" }, ["dien-ban"]],
    ["a conference by video is where its studio is, not where its topics are", "004", { date: "2017-11-24T10:20" }, ["tra-vinh"]],
  ])("%s", (_, name, facts, expected) => {
    const lines = seedLines(name);
    const title = lines.find((line) => line.label === "title")?.text ?? null;
    expect(keys(lines, { ...nothingKnown, title, ...facts })).toEqual(expected);
  });
});

describe("the labelled pages", () => {
  test.each([
    ["101", []], ["103", []], ["105", []], ["108", []], ["113", ["ha-noi"]], ["115", ["lam-dong"]], ["117", []],
    ["121", ["phan-rang-thap-cham"]], ["126", []], ["130", []], ["140", ["ha-giang"]], ["142", ["phu-yen"]],
    ["145", ["bac-giang"]], ["150", ["vinh-phuc"]], ["152", ["ha-noi"]], ["154", ["nghe-an"]],
  ])("page %s", (id, expected) => {
    const page = corpusPages().find((one) => one.id === id);
    if (page === undefined) throw new Error(`Cannot find page ${id} in tests/corpus`);
    expect(keys(page.lines, { ...nothingKnown, title: page.title, publisher: page.agency })).toEqual(expected);
  });
});
