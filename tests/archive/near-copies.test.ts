import { describe, expect, test } from "vitest";
import { nearCopies } from "../../src/archive/near-copies.ts";
import { asSet, likeness, shingling } from "../../src/archive/shingles.ts";
import { benchTexts } from "../bench/texts.ts";
import { document } from "./sample.ts";

const words = (from: number, count: number) => Array.from({ length: count }, (_, index) => `chữ${from + index}`);
const whole = words(0, 100);
const text = (id: string, body: readonly string[] | string) => document({ id, title: id }, { body: typeof body === "string" ? body : body.join(" ") });
const found = (...bodies: readonly (readonly string[] | string)[]) => [...nearCopies(bodies.map((body, index) => text(`t-${index}`, body)))]
  .map(([id, copies]) => [id, copies.map((copy) => [copy.document.id, Math.floor(copy.likeness * 100)])]);
const pair = (share: number) => [["t-0", [["t-1", share]]], ["t-1", [["t-0", share]]]];
const put = (list: readonly string[], at: number, word: string) => list.with(at, word);

describe("near copies are", () => {
  test.each<[string, readonly (readonly string[] | string)[], unknown]>([
    ["the same words twice", [whole, whole], pair(100)],
    ["the same words in capitals, with other marks and other ends of lines", [whole, whole.join("\n\n**").toUpperCase()], pair(100)],
    ["the same words with the tone in the other seat, or decomposed", [["hòa", "thúy", ...whole], ["hoà", "thuý", ...whole].join(" ").normalize("NFD")], pair(100)],
    ["a text with one word changed", [whole, put(whole, 50, "khác")], pair(90)],
    ["a text with a paragraph more", [whole, [...whole, ...words(500, 30)]], pair(76)],
    ["three reprints, the most alike first", [put(put(whole, 20, "x"), 70, "y"), whole, put(whole, 20, "x")], [
      ["t-0", [["t-2", 90], ["t-1", 81]]], ["t-1", [["t-2", 90], ["t-0", 81]]], ["t-2", [["t-0", 90], ["t-1", 90]]]]],
  ])("%s", (_, bodies, expected) => {
    expect(found(...bodies)).toEqual(expected);
  });

  test.each<[string, readonly (readonly string[] | string)[]]>([
    ["no texts on different matters", [whole, words(1000, 100)]],
    ["no text that quotes half of another", [whole, [...whole.slice(0, 50), ...words(500, 50)]]],
    ["no text of the same words in another order", [whole, [...whole].sort((one, other) => (one.at(-1) ?? "") < (other.at(-1) ?? "") ? -1 : 1)]],
    ["no notices of one line", [whole.slice(0, 20), whole.slice(0, 20)]],
    ["no texts without words", ["", "", "— … —"]],
    ["no decisions that differ in each number", [1, 2].map((year) => Array.from({ length: 60 }, (_, index) => `điều ${index * 7 + year}`))],
    ["not a text of itself", [whole]],
  ])("%s", (_, bodies) => {
    expect(found(...bodies)).toEqual([]);
  });

  test("told whatever the titles and dates say", () => {
    const one = document({ id: "a", title: "Một", date: "2008" }, { body: whole.join(" ") });
    const other = document({ id: "b", title: "Hai", date: null, dateRole: null }, { body: whole.join(" ") });
    expect([...nearCopies([one, other]).keys()]).toEqual(["a", "b"]);
  });
});

describe("among many texts", () => {
  const { documents } = benchTexts(400);
  const edited = (share: number) => documents.map((one, index) => {
    const from = documents[index - 1];
    if (index % 4 !== 1 || !from) return one;
    const taken = from.body.split(" ").map((word, at) => (at % Math.round(1 / share) === 0 ? `sửa${at}` : word));
    return { ...one, body: taken.join(" ") };
  });

  test("every text with one word in forty changed is found beside the one it was taken from, and nothing else is", () => {
    const copies = nearCopies(edited(1 / 40));
    expect(copies.size).toBe(200);
    for (const [id, [copy, ...more]] of copies) {
      const [own, theirs] = [id, copy?.document.id ?? ""].map((one) => documents.findIndex((document) => document.id === one)) as [number, number];
      expect([Math.abs(own - theirs), Math.min(own, theirs) % 4, more.length]).toEqual([1, 0, 0]);
    }
  });

  test("none is found where one word in eight is changed: too little is left in common", () => {
    expect(nearCopies(edited(1 / 8)).size).toBe(0);
  });

  test("what is found agrees with laying every text beside every other", () => {
    const few = edited(1 / 50).slice(0, 60);
    const runs = few.map(((of) => ({ body }: { body: string }) => asSet(of(body)))(shingling()));
    const all = few.flatMap((one, index) => few.flatMap((other, beside) =>
      (beside !== index && likeness(runs[index] as Uint32Array, runs[beside] as Uint32Array) >= 0.6 ? [`${one.id} ${other.id}`] : [])));
    expect([...nearCopies(few)].flatMap(([id, copies]) => copies.map((copy) => `${id} ${copy.document.id}`)).sort()).toEqual(all.sort());
    expect(all.length).toBeGreaterThan(20);
  });

  test("a thousand reprints of one text take no more than each its neighbours", () => {
    const same = Array.from({ length: 1000 }, (_, index) => text(`t-${index}`, whole));
    const copies = nearCopies(same);
    expect(copies.size).toBe(1000);
    expect(Math.max(...[...copies.values()].map((list) => list.length))).toBeLessThanOrEqual(16);
  });

  test("quickly: two thousand texts of eight thousand characters in less than five seconds of work", () => {
    const many = benchTexts(2000).documents;
    const before = process.cpuUsage().user;
    nearCopies(many);
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(5);
  });
});
