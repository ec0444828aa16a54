import { expect, test } from "vitest";
import { nearCopyLines } from "../../scripts/near-copy-lines.ts";
import type { NearCopy } from "../../src/archive/near-copies.ts";
import { document } from "../archive/sample.ts";

const copies = (...pairs: readonly (readonly [string, string, number])[]) => {
  const found = new Map<string, NearCopy[]>();
  for (const [one, other, likeness] of pairs.flatMap(([a, b, share]) => [[a, b, share], [b, a, share]] as const)) {
    found.set(one, [...found.get(one) ?? [], { document: document({ id: other }), likeness }]);
  }
  return found;
};

test("nothing is said of an archive without near copies", () => {
  expect(nearCopyLines(copies())).toEqual([]);
});

test("each pair is named once, the most alike first, and never rounded up to the same", () => {
  expect(nearCopyLines(copies(["b", "a", 0.61], ["c", "d", 0.9999]))).toEqual([
    "Texts that are nearly the same (2 pairs); both are published, and each page names the other:",
    "  99 % alike: documents/c.md, documents/d.md",
    "  61 % alike: documents/a.md, documents/b.md",
  ]);
});

test("of many pairs the most alike are named and the others counted", () => {
  const lines = nearCopyLines(copies(...Array.from({ length: 30 }, (_, index) => [`a${index}`, `b${index}`, 0.7] as const)));
  expect(lines).toHaveLength(22);
  expect(lines.at(-1)).toBe("  and 10 more, on their documents' pages.");
});
