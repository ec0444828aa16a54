import { describe, expect, test } from "vitest";
import { settle } from "../../scripts/hand-edits.ts";

describe("a document belongs to the person once a person has touched it", () => {
  test.each([
    ["a new document is made", null, null, "G", "create"],
    ["a document that a person deleted is not made again", null, "B", "G", "deleted"],
    ["what is already there is left as it is", "G", "B", "G", "unchanged"],
    ["what is already there heals a lost base", "G", null, "G", "unchanged"],
    ["an untouched document follows its source", "B", "B", "G", "update"],
    ["an edited document stays while its source reads the same", "C", "G", "G", "kept"],
    ["an edited document stays when its source reads otherwise", "C", "B", "G", "conflict"],
    ["a document of unknown origin counts as edited", "C", null, "G", "conflict"],
  ] as const)("%s", (_case, current, base, fresh, fate) => {
    expect(settle(current, base, fresh)).toBe(fate);
  });
});
