import { describe, expect, test } from "vitest";
import type { FrontMatter } from "../../src/model.ts";
import { relations } from "../../src/archive/related.ts";
import { document } from "./sample.ts";

const cites = (...works: string[]) => works.map((work) => ({ as: work, work, date: null }));
const text = (id: string, differs: Partial<FrontMatter> = {}, body = "") => document({ id, title: id, ...differs }, { body });
const others = Array.from({ length: 30 }, (_, index) => text(`khac-${index}`));
const of = (...given: ReturnType<typeof text>[]) => {
  const related = relations([...given, ...others]).get(given[0]?.id ?? "");
  return { citing: related?.citing.map((one) => one.document.id), near: related?.near.map((one) => one.document.id) };
};

describe("a text goes on to", () => {
  test.each<[string, Parameters<typeof of>, readonly string[], readonly string[]]>([
    ["texts that cite the same work", [text("a", { cites: cites("ct/15/ttg/2012") }), text("b", { cites: cites("ct/15/ttg/2012") })], ["b"], []],
    ["first those that share more", [text("a", { cites: cites("ct/1/ttg/2012", "ct/2/ttg/2012") }), text("b", { cites: cites("ct/1/ttg/2012") }), text("c", { cites: cites("ct/1/ttg/2012", "ct/2/ttg/2012") })], ["c", "b"], []],
    ["texts of its place and topic", [text("a", { places: ["ha-noi"], topics: ["x"] }), text("b", { places: ["ha-noi"], topics: ["x"] })], [], ["b"]],
    ["texts of the same words", [text("a", {}, "hội nghị trực tuyến toàn quốc tổng kết mười năm"), text("b", {}, "Hội nghị trực tuyến toàn quốc tổng kết mười năm")], [], ["b"]],
    ["no text that cites another work", [text("a", { cites: cites("ct/1/ttg/2012") }), text("b", { cites: cites("ct/2/ttg/2012") })], [], []],
    ["no text whose work is not known", [text("a", { cites: [{ as: "15/CT-TTg", work: null, date: null }] }), text("b", { cites: [{ as: "15/CT-TTg", work: null, date: null }] })], [], []],
    ["no text for one pair of words", [text("a", {}, "hội nghị"), text("b", {}, "hội nghị")], [], []],
    ["not to itself", [text("a", { places: ["ha-noi"], topics: ["x"] })], [], []],
  ])("%s", (_, given, citing, near) => {
    expect(of(...given)).toEqual({ citing, near });
  });

  test("at most four of each, whatever the order of what they share", () => {
    const all = Array.from({ length: 200 }, (_, index) => text(`t-${index}`, { cites: cites("ct/1/ttg/2012"), places: ["ha-noi"] }));
    const related = relations(all);
    expect([...related.values()].every(({ citing, near }) => citing.length === 4 && near.length === 0)).toBe(true);
    expect(related.get("t-100")?.citing[0]?.works).toEqual(["ct-1-ttg-2012"]);
  });

  test("quickly: ten thousand texts in less than ten seconds of work", () => {
    const syllables = Array.from({ length: 900 }, (_, index) => `ch${"aeiouy"[index % 6]}${index.toString(36).replaceAll(/\d/gu, "n")}`);
    let seed = 7;
    const next = (most: number) => { seed = (seed * 48271) % 2147483647; return seed % most; };
    const many = Array.from({ length: 10_000 }, (_, index) => text(`t-${index}`, { cites: cites(`ct/${next(2000)}/ttg/2012`), places: [`p-${next(63)}`], topics: [`c-${next(12)}`] },
      Array.from({ length: 250 }, () => syllables[Math.min(next(900), next(900))]).join(" ")));
    const before = process.cpuUsage().user;
    expect(relations(many).size).toBe(10_000);
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(10);
  });
});
