import { describe, expect, test } from "vitest";
import { absolute, link, searchFor } from "../../src/site/links.ts";

describe("links are relative and name their file", () => {
  test.each<[string, string, string, string]>([
    ["from the root to the root", "index.html", "luu-tru.html", "luu-tru.html"],
    ["from the root into a folder", "index.html", "nam/2013.html", "nam/2013.html"],
    ["out of a folder", "van-ban/a.html", "index.html", "../index.html"],
    ["into another folder", "van-ban/a.html", "nam/2013.html#thang-5", "../nam/2013.html#thang-5"],
    ["beside it in a folder", "van-ban/a.html", "van-ban/b.html", "b.html"],
    ["to itself", "van-ban/a.html", "van-ban/a.html#d1", "a.html#d1"],
    ["out of two folders", "van-ban/a/ban-goc.html", "van-ban/a.html", "../a.html"],
    ["out of two folders to the root", "van-ban/a/ban-goc.html", "style.css", "../../style.css"],
  ])("%s", (_, from, to, expected) => {
    expect(link(from, to)).toBe(expected);
  });

  test.each<[string, string, string]>([
    ["an address with a closing slash", "https://example.org/kho/", "https://example.org/kho/index.html"],
    ["an address without one", "https://example.org/kho", "https://example.org/kho/index.html"],
  ])("%s", (_, site, expected) => {
    expect(absolute(site, "index.html")).toBe(expected);
  });

  test("a search keeps signs that an address would read otherwise", () => {
    expect(searchFor("15/CT-TTg & Huế?")).toBe("tim-kiem.html?q=15%2FCT-TTg%20%26%20Hu%E1%BA%BF%3F");
  });
});
