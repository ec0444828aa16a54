import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import type { Outcome } from "./small-changes.ts";

let outcomes: readonly Outcome[] = [];

// Some twenty sites are built, on a machine that may have other work.
beforeAll(() => {
  const said = execFileSync(process.execPath, ["--import", "tsx", fileURLToPath(new URL("small-changes.ts", import.meta.url))], { encoding: "utf8", cwd: fileURLToPath(new URL("../..", import.meta.url)), stdio: ["ignore", "pipe", "ignore"] });
  outcomes = said.trim().split("\n").map((line) => JSON.parse(line) as Outcome);
}, 900_000);

test("after every change, and after none, the site is the one that a build from nothing makes", () => {
  expect(outcomes.length).toBeGreaterThan(10);
  expect(outcomes.filter(({ differing }) => differing.length > 0)).toEqual([]);
});

test.each([
  ["nothing", 0.99], ["one source added", 0.5], ["one source changed", 0.5], ["one source removed", 0.5], ["a page of the site spoilt", 0.9],
])("after a small change most files are the last site's own: %s", (name, least) => {
  const outcome = outcomes.find((one) => one.name === name);
  expect((outcome?.taken ?? 0) / 24 / 8).toBeGreaterThan(least * 0.9);
});

test.each([
  ["nothing", 1, 1], ["one source changed", 0.5, 0.99], ["one source added", 0.3, 0.99], ["the site's name changed", 0, 0],
])("so are the pages of shelves on which nothing changed: %s", (name, least, most) => {
  const { shelves } = outcomes.find((one) => one.name === name) ?? { shelves: NaN };
  expect(shelves).toBeGreaterThanOrEqual(least);
  expect(shelves).toBeLessThanOrEqual(most);
});

test.each(["the site's name changed", "what is remembered lost"])("and after a change to all, none is: %s", (name) => {
  expect(outcomes.find((one) => one.name === name)?.taken).toBe(0);
});

test("a document that is removed leaves its tombstone, and nothing else: no list, no download, no search finds it", () => {
  const remains = outcomes.find(({ name }) => name === "one source removed")?.remains ?? [];
  expect(remains).toEqual(["manifest-sha256.txt", expect.stringMatching(/^van-ban\/[a-z0-9-]+\.html$/u)]);
});
