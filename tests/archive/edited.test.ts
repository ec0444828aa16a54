import { describe, expect, test } from "vitest";
import { editedFacts } from "../../src/archive/edited.ts";
import type { FrontMatter } from "../../src/model.ts";
import { evidence, front, known, ledger } from "./sample.ts";

const facts = { ...ledger().facts, places: [known("ha-noi")], cites: [{ as: "1/QĐ", work: null, date: null, evidence: [evidence()] as const }] };
const agreed = { places: ["ha-noi"], cites: [{ as: "1/QĐ", work: null, date: null }] };

describe("what a person changed is known by what the ledger says", () => {
  test.each<[string, Partial<FrontMatter>, readonly string[]]>([
    ["nothing", {}, []],
    ["a date made coarser", { date: "2013-01" }, ["date"]],
    ["the role of a date", { dateRole: "event" }, ["dateRole"]],
    ["a title taken away", { title: null }, ["title"]],
    ["an author added", { author: "Huy Hoàng" }, ["author"]],
    ["a place more", { places: ["ha-noi", "hue"] }, ["places"]],
    ["the work of a citation", { cites: [{ as: "1/QĐ", work: "qd/1/ttg/2001", date: null }] }, ["cites"]],
    ["another source", { source: { ...front().source, sha256: "1".repeat(64) } }, ["source"]],
    ["where the source was fetched, which is no fact of the ledger", { source: { ...front().source, url: "https://example.org" } }, []],
    ["a doubt that was settled, which is no fact", { review: [] }, []],
  ])("%s", (_, differs, expected) => {
    expect(editedFacts(front({ ...agreed, ...differs }), ledger({ facts }))).toEqual(expected);
  });

  test("without a ledger nothing counts as changed", () => {
    expect(editedFacts(front(), null)).toEqual([]);
  });
});
