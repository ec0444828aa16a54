import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { FrontMatter } from "../../src/model.ts";
import { frontMatterOf } from "../../src/normalize/write/front-matter.ts";

const front: FrontMatter = {
  id: "a", kind: "article", title: null, date: null, dateRole: null, author: null, publisher: null, credit: null, number: null,
  places: [], topics: [], cites: [], source: { file: "a.txt", sha256: "0".repeat(64), url: null, retrieved: null }, review: [],
};

test("whatever a title, a credit or a citation holds is read back as it was", () => {
  const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });
  fc.assert(fc.property(words, words, words, (title, credit, as) => {
    const given = { ...front, title, credit, cites: [{ as, work: null, date: null }], review: [title] };
    expect(parse(frontMatterOf(given).split("---\n").slice(1, -1).join("---\n"))).toEqual(given);
  }), { numRuns: 500, seed: 20261122 });
});

test.each([
  ["a colon", "Điều 5: Phạm vi"], ["a comment sign", "# Nghị định"], ["a number", "0123"], ["an exponent", "1e3"], ["a boolean", "true"],
  ["nothing", "null"], ["quotes", "\"Một\" 'hai'"], ["a backslash", "C:\\tin"], ["fences", "---"], ["an alias", "*a"], ["a tag", "!!js/function"],
  ["line separators", "a\u2028b\u2029c"], ["control characters", "a\u0007\u0085b"], ["a zero-width mark", "a\u200bb"], ["a brace", "{a: b}"],
])("%s in a title stays a string", (_case, title) => {
  expect(parse(frontMatterOf({ ...front, title }).split("---\n")[1] ?? "").title).toBe(title);
});
