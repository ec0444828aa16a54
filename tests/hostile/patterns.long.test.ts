/** Every source text is hostile: no pattern may take a second on a megabyte made against it. */
import { describe, expect, test } from "vitest";
import { codePatterns, isSlow, tablePatterns } from "./all-patterns.ts";
import { commonInputs, worstInputs } from "./worst-inputs.ts";

describe.each([["of the tables", tablePatterns], ["made by code", codePatterns]] as const)("a pattern %s", (_, patterns) => {
  test.each(patterns)("$name takes under a second on a megabyte of its worst input", ({ pattern, examples }) => {
    const slow = [...commonInputs, ...worstInputs(examples, false)].filter(({ make }) => isSlow(pattern, make, true));
    expect(slow.map(({ name }) => name)).toEqual([]);
  }, 600_000);
});
