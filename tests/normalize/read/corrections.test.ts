import { describe, expect, test } from "vitest";
import { sourceNoteSchema, type Facts, type FrontMatter } from "../../../src/model.ts";
import { frontFacts } from "../../../src/model/front-facts.ts";
import { correct } from "../../../src/normalize/read/corrections.ts";
import { known, ledger } from "../../archive/sample.ts";

const facts: Facts = { ...ledger().facts, author: known("Người cũ"), places: [known("ha-noi"), known("hue")] };

/** The facts after corrections, written as YAML would give them. */
function corrected(...corrections: readonly { readonly fact: string; readonly value: unknown; readonly because?: string }[]): Facts {
  return correct(facts, sourceNoteSchema.parse({ corrections: corrections.map((one) => ({ because: "theo bản in", ...one })) }));
}

describe("every fact that a note may correct takes the value, with the person's reason as its ground", () => {
  test.each<[keyof FrontMatter, unknown]>([
    ["title", "Tên khác"], ["kind", "legal"], ["date", "2009-02"], ["dateRole", "issued"], ["author", "Lê Văn Mạnh"], ["publisher", "mic.gov.vn"],
    ["credit", "TTXVN"], ["number", "58/2008/QĐ-TTg"], ["places", ["quang-ngai"]], ["topics", ["ung-dung-cntt", "nhan-luc-so"]],
  ])("%s", (fact, value) => {
    const found = corrected({ fact, value });
    expect(frontFacts(found)[fact as keyof ReturnType<typeof frontFacts>]).toEqual(value);
    const ground = { title: found.title, kind: found.kind, date: found.date, dateRole: found.date, author: found.author, publisher: found.publisher, credit: found.credit, number: found.number, places: found.places[0], topics: found.topics[0] }[fact as "title"];
    expect(ground).toMatchObject({ evidence: [{ rule: "correction", grade: "curated", quote: "theo bản in" }] });
  });
  test.each(["title", "date", "author", "publisher", "credit", "number"] as const)("%s may be taken away, and the reason stays", (fact) => {
    const found = corrected({ fact, value: null });
    expect(found[fact]).toMatchObject({ value: null, tried: ["curated"], because: "theo bản in" });
  });
});

describe("what was read stays as a rival", () => {
  test("of one value", () => {
    expect(corrected({ fact: "author", value: "Người mới" }).author.rivals.map(({ value }) => value)).toEqual(["Người cũ"]);
  });
  test("of a list", () => {
    expect(corrected({ fact: "places", value: ["hue", "da-nang"] }).places.map(({ value, rivals }) => [value, rivals.map((rival) => rival.value)])).toEqual([["hue", ["ha-noi"]], ["da-nang", []]]);
  });
  test("but what the same note said before is none", () => {
    const { date } = corrected({ fact: "date", value: "2009", because: "theo công báo" }, { fact: "dateRole", value: "issued" });
    expect(date.rivals.map(({ value }) => value)).toEqual(["2013-01-28"]);
    expect("evidence" in date && date.evidence.map(({ quote }) => quote)).toEqual(["theo bản in", "theo công báo"]);
  });
});

test("a date and its role are corrected in either order", () => {
  const [date, role] = [{ fact: "date", value: "2009-02-01" }, { fact: "dateRole", value: "event" }];
  expect(corrected(role, date).date.value).toEqual(corrected(date, role).date.value);
  expect(corrected(role, date).date.value).toEqual({ date: "2009-02-01", role: "event" });
});

describe("a correction that cannot be is refused, not ignored", () => {
  test.each<[string, unknown]>([
    ["a fact that is none", { fact: "signer", value: "A", because: "x" }],
    ["a kind that is none", { fact: "kind", value: "luật", because: "x" }],
    ["a role that is none", { fact: "dateRole", value: "posted", because: "x" }],
    ["a role taken away without its date", { fact: "dateRole", value: null, because: "x" }],
    ["a date in another form", { fact: "date", value: "25/12/2008", because: "x" }],
    ["a day that does not exist", { fact: "date", value: "2009-02-29", because: "x" }],
    ["a place that is no key", { fact: "places", value: ["Quảng Ngãi"], because: "x" }],
    ["a list where one value stands", { fact: "author", value: ["A", "B"], because: "x" }],
    ["an empty value", { fact: "title", value: "", because: "x" }],
    ["no reason", { fact: "title", value: "A" }],
    ["an empty reason", { fact: "title", value: "A", because: "" }],
    ["a key more", { fact: "title", value: "A", because: "x", by: "B" }],
  ])("%s", (_case, correction) => {
    expect(sourceNoteSchema.safeParse({ corrections: [correction] }).success).toBe(false);
  });
});
