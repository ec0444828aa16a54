import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { lineCache } from "../../scripts/line-cache.ts";

const folder = mkdtempSync(join(tmpdir(), "line-cache-"));
const path = join(folder, "lines.jsonl");
afterAll(() => { rmSync(folder, { recursive: true }); });
beforeEach(() => {
  const cache = lineCache(path, "1");
  cache.put("một", { title: "Thông tư\t15\n" });
  cache.put("hai\nba\t", [1, 2]);
  cache.save();
});

test("what was put is there the next time, whatever its key and value hold", () => {
  const cache = lineCache(path, "1");
  expect([cache.get("một"), cache.get("hai\nba\t"), cache.get("bốn")]).toEqual([{ title: "Thông tư\t15\n" }, [1, 2], null]);
});

test("what nobody asks for is forgotten", () => {
  const cache = lineCache(path, "1");
  cache.get("một");
  cache.save();
  expect(lineCache(path, "1").get("hai\nba\t")).toBe(null);
  expect(lineCache(path, "1").get("một")).not.toBe(null);
});

test.each([
  ["another version of the program", "2", () => {}],
  ["a file cut off in its first line", "1", () => truncateSync(path, 1)],
  ["no file", "1", () => rmSync(path)],
  ["a line cut off", "1", () => truncateSync(path, readFileSync(path).length - 12)],
  ["a line spoilt", "1", () => writeFileSync(path, readFileSync(path, "utf8").replace("[1,2]", "[1,"))],
])("%s: nothing is known", (_case, version, damage) => {
  damage();
  expect(lineCache(path, version).get("hai\nba\t")).toBe(null);
});

test("without a file nothing is kept", () => {
  const cache = lineCache(null, "1");
  cache.put("một", 1);
  cache.save();
  expect(cache.get("một")).toBe(null);
});
