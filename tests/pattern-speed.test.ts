/** The short form of tests/hostile/patterns.long.test.ts: fewer inputs, tried at full length only where a short one is slow. */
import { describe, expect, test } from "vitest";
import { codePatterns, isSlow, tablePatterns } from "./hostile/all-patterns.ts";
import { worstInputs } from "./hostile/worst-inputs.ts";

describe("on a text made against it", () => {
  test.each([...tablePatterns, ...codePatterns])("$name is quick", ({ pattern, examples }) => {
    const slow = worstInputs(examples, true).filter(({ make }) => isSlow(pattern, make, false));
    expect(slow.map(({ name }) => name)).toEqual([]);
  }, 60_000);
  test("a pattern that is not quick is told", () => {
    expect(isSlow(/\([^)]*\)\(\(/gu, (length) => "(".repeat(length), false)).toBe(true);
    expect(isSlow(/(?:a|a)*b/gu, (length) => "a".repeat(length).slice(0, 25), false)).toBe(true);
  });
  test("patterns made by code are tried too, each on examples that it matches", () => {
    expect(codePatterns.length).toBeGreaterThan(10);
    expect(codePatterns.filter(({ examples }) => examples.length === 0).map(({ name }) => name)).toEqual([]);
  });
});
