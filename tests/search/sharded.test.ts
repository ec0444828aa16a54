/** Several shards answer as one index of the same texts does. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { idsOf, openSearch, type Opened } from "./opened.ts";
import { documents, room, years } from "./sharded.ts";

let one: Opened;
let many: Opened;
beforeAll(async () => { [one, many] = [await openSearch(documents, years), await openSearch(documents, years, room)]; });
afterAll(() => { for (const search of [one, many]) search?.close(); });

test("there are several shards, and none holds texts of another's span", () => {
  expect(one.shards).toHaveLength(1);
  expect(many.shards.length).toBeGreaterThan(6);
  expect(many.shards.reduce((sum, { texts }) => sum + texts, 0)).toBe(60);
  expect(many.shards.at(-1)?.years).toEqual(["khong-ro-ngay Không rõ ngày"]);
  const spans = many.shards.map(({ years: held }) => held.map((value) => value.slice(0, 4)).sort());
  for (const [at, span] of spans.slice(0, -2).entries()) expect(span[0]! >= spans[at + 1]!.at(-1)!).toBe(true);
});

const questions = ["công nghệ", "dien tu", '"công nghệ thông tin"', "CNTT", "van ban so", "34/2008", "công ngh", "zzqxvk"];

describe.each(["", "&xep=moi", "&xep=cu", "&nam=2003&nam=2004", "&nam=khong-ro-ngay&xep=cu"])("asked with “%s”", (rest) => {
  test.each(questions)("%s: the same texts in the same order, in the same groups", async (words) => {
    const query = `?q=${encodeURIComponent(words)}${rest}&trang=20`;
    const [expected, found] = [await one.ask(query), await many.ask(query)];
    const told = ({ groups }: typeof found) => groups.map(({ closeness, total }) => [closeness, total]);
    expect(told(found)).toEqual(told(expected));
    const ranked = rest.includes("nam") && !rest.includes("xep");
    // Within chosen years a word counts by how rare it is there: the same texts, in an order of their own.
    if (ranked) expect(new Set(idsOf(found))).toEqual(new Set(idsOf(expected)));
    else expect(idsOf(found)).toEqual(idsOf(expected));
  });

  test.each(questions)("%s: the same counts", async (words) => {
    const query = `?q=${encodeURIComponent(words)}${rest}`;
    await many.ask(`?q=${encodeURIComponent(words)}`);
    expect(await many.count(query)).toEqual(await one.count(query));
  });
});

test("a question within a year loads the shards of that year alone, and says of the other years that they were not searched", async () => {
  const own = await openSearch(documents, years, room);
  const answer = await own.ask("?q=cong+nghe&nam=2003");
  const counts = await own.count("?q=cong+nghe&nam=2003");
  const holding = own.shards.filter((shard) => shard.years.includes("2003")).map(({ folder }) => folder);
  expect(new Set(own.loaded.filter((file) => file.includes("/")).map((file) => file.split("/")[0]))).toEqual(new Set(holding));
  expect(answer.part).toEqual({ of: "years" });
  expect(counts.nam.filter(({ count }) => count === null).map(({ key }) => key)).toContain("2008");
  expect(counts.nam.find(({ key }) => key === "2003")?.count).toBe(answer.groups.reduce((sum, { total }) => sum + total, 0));
  own.close();
});

test("no words list every text, the newest first or the oldest, those without a date last", async () => {
  const dates = async (query: string) => (await many.ask(query)).groups.flatMap(({ hits }) => hits.map(({ stamp }) => stamp.date));
  const newest = await dates("?xep=moi&trang=10");
  expect(newest).toHaveLength(60);
  expect(newest.slice(0, 56)).toEqual(newest.slice(0, 56).toSorted().toReversed());
  expect(newest.slice(56)).toEqual(Array(4).fill(null));
  expect(await dates("?xep=cu&trang=10")).toEqual([...newest.slice(0, 56).toReversed(), ...Array<null>(4).fill(null)]);
});
