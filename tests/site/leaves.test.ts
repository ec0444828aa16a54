import { describe, expect, test } from "vitest";
import { leafAddress, leaves } from "../../src/site/leaves.ts";
import { formSlug } from "../../src/site/work-pages.ts";

const sizes = (amount: number, size: number) => leaves(Array.from({ length: amount }, (_, index) => index), size, "muc.html").map(({ items }) => items.length);

describe("a long list", () => {
  test.each([[0, [0]], [1, [1]], [10, [10]], [11, [10, 1]], [30, [10, 10, 10]]])("of %i items by tens", (amount, expected) => {
    expect(sizes(amount, 10)).toEqual(expected);
  });
  test("loses no item and keeps their order", () => {
    expect(leaves([3, 1, 2], 2, "muc.html").flatMap(({ items }) => items)).toEqual([3, 1, 2]);
  });
  test("has its first leaf at its own address, the others behind it; each knows all", () => {
    const all = ["muc.html", "muc/trang-2.html", "muc/trang-3.html"];
    expect(leaves([1, 2, 3], 1, "muc.html").map(({ number, addresses }) => [number, addresses])).toEqual([[1, all], [2, all], [3, all]]);
    expect(leafAddress("a/b.html", 1)).toBe("a/b.html");
  });
});

test.each([["nd", "nghi-dinh"], ["ttlt", "thong-tu-lien-tich"], ["luat", "luat"], ["xx", "xx"]])("the form %s in an address", (form, word) => {
  expect(formSlug(form)).toBe(word);
});
