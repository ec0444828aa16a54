import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scopeOf } from "../../src/search/client/answering/scope.ts";
import type { Shard } from "../../src/search/entry.ts";
import { readQuestion } from "../../src/search/question.ts";
import { shardsOf, type Placed } from "../../src/search/shards.ts";

const texts: readonly Placed[] = Array.from({ length: 300 }, (_, at) => ({
  id: `bai-${at}`, size: 1000 + (at * 37) % 500,
  date: at % 20 === 0 ? null : at % 9 === 0 ? `${2000 + at % 25}` : `${2000 + at % 25}-${String(1 + at % 12).padStart(2, "0")}-${String(1 + at % 28).padStart(2, "0")}`,
}));
const room = 12_000;
const idsOf = (shards: readonly (readonly Placed[])[]) => shards.map((shard) => shard.map(({ id }) => id).join(" "));

describe("shards of an archive", () => {
  test("are one as long as there is room, the newest text first and those without a date last", () => {
    const [shard = [], ...rest] = shardsOf(texts.slice(0, 30), 1e9);
    expect(rest).toEqual([]);
    const dates = shard.map(({ date }) => date ?? "");
    expect(dates).toEqual(dates.toSorted().toReversed());
  });

  test("hold each text once, none more than it has room for, and spans that do not mix", () => {
    const shards = shardsOf(texts, room);
    expect(shards.flat().map(({ id }) => id).sort()).toEqual(texts.map(({ id }) => id).sort());
    for (const shard of shards) expect(shard.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(room);
    const dates = shards.flat().map(({ date }) => date ?? "");
    expect(dates).toEqual(dates.toSorted().toReversed());
    for (const shard of shards) expect(new Set(shard.map(({ date }) => date === null)).size).toBe(1);
  });

  test("are the same in whatever order the texts come", () => {
    expect(idsOf(shardsOf(texts.toReversed(), room))).toEqual(idsOf(shardsOf(texts, room)));
  });

  test("change where a text comes or goes, and nowhere else: one shard, or one that splits in parts or parts that make one", () => {
    const before = new Set(idsOf(shardsOf(texts, room)));
    fc.assert(fc.property(fc.nat(texts.length - 1), fc.boolean(), (at, goes) => {
      const changed = goes ? texts.toSpliced(at, 1) : [...texts, { ...texts[at]!, id: `moi-${at}` }];
      const after = new Set(idsOf(shardsOf(changed, room)));
      const [lost, made] = [[...before].filter((ids) => !after.has(ids)), [...after].filter((ids) => !before.has(ids))];
      expect(Math.min(lost.length, made.length)).toBe(1);
      const held = (shards: readonly string[]) => shards.flatMap((ids) => ids.split(" "));
      const [one, other] = [new Set(held(made)), new Set(held(lost))];
      expect([...one].filter((id) => !other.has(id)).length + [...other].filter((id) => !one.has(id)).length).toBe(1);
    }));
  });

  test("split texts of one minute, texts without a date, and let one too large stand alone", () => {
    const same = Array.from({ length: 40 }, (_, at) => ({ id: `a${at}`, date: "2013-01-28T14:45", size: 1000 }));
    expect(shardsOf(same, room).length).toBeGreaterThan(3);
    expect(shardsOf(same.map((text) => ({ ...text, date: null })), room).length).toBeGreaterThan(3);
    expect(shardsOf([{ id: "a", date: "2013", size: 5e9 }, { id: "b", date: "2013", size: 1 }], room)).toHaveLength(2);
    expect(shardsOf([], room)).toEqual([]);
  });
});

const shard = (texts: number, ...years: readonly string[]): Shard => ({ folder: years.join() || "khong-ngay", texts, years: years.length > 0 ? years : ["khong-ro-ngay Không rõ ngày"] });
const small = [shard(900, "2020", "2021"), shard(900, "2018", "2019"), shard(20)];
const large = [shard(9000, "2021"), shard(9000, "2020"), shard(2000, "2019", "2018"), shard(11_000, "2017", "2000"), shard(500)];

describe("a question is looked for", () => {
  test.each<[string, readonly Shard[], string, number[], object]>([
    ["in a small archive as a whole", small, "q=a", [0, 1, 2], { of: "all" }],
    ["in its only shard, whatever the year", small.slice(0, 1), "q=a&nam=1999", [0], { of: "all" }],
    ["within a year in the shards that have it", small, "q=a&nam=2019", [1], { of: "years" }],
    ["within two years in both", small, "q=a&nam=2019&nam=2020", [0, 1], { of: "years" }],
    ["among texts without a date in theirs", small, "q=a&nam=khong-ro-ngay", [2], { of: "years" }],
    ["nowhere in a year that no text has", small, "q=a&nam=1999", [], { of: "years" }],
    ["in a large one in the newest first, with a way on", large, "q=a", [0], { of: "newest", texts: 9000, total: 31_500, back: 2021, next: 2018 }],
    ["back to the year that it says", large, "q=a&tu=2020", [0, 1], { of: "newest", texts: 18_000, total: 31_500, back: 2020, next: 2018 }],
    ["further back, where the rest ends without a date", large, "q=a&tu=2018", [0, 1, 2], { of: "newest", texts: 20_000, total: 31_500, back: 2018, next: 0 }],
    ["in everything, where it says so", large, "q=a&tu=0", [0, 1, 2, 3, 4], { of: "all" }],
    ["in the newest at least, where it says a year to come", large, "q=a&tu=2030", [0], { of: "newest", texts: 9000, total: 31_500, back: 2021, next: 2018 }],
    ["as ever, where what it says is no year", large, "q=a&tu=xyz", [0], { of: "newest", texts: 9000, total: 31_500, back: 2021, next: 2018 }],
  ])("%s", (_, shards, query, places, part) => {
    const scope = scopeOf({ shards, reach: 12_000 }, readQuestion(query));
    expect(scope.shards).toEqual(places.map((place) => shards[place]));
    expect(scope.part).toEqual(part);
  });
});
