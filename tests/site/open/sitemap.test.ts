import { describe, expect, test } from "vitest";
import { robots } from "../../../src/site/open/robots.ts";
import { mostAddresses, sitemap } from "../../../src/site/open/sitemap.ts";
import { all, first, readXml } from "./read-xml.ts";

const pages = (count: number) => Array.from({ length: count }, (_, at) => `van-ban/${String(at).padStart(6, "0")}.html`);
const listed = (text: string | undefined) => all(readXml(text ?? ""), "url").map((url) => first(url, "loc"));

describe("the map of a site", () => {
  test("lists every page once, in order, by its whole address; the home page is the site itself", () => {
    const files = sitemap("https://example.org/kho", ["nam/2013.html", "index.html", "a.html"]);
    expect([...files.keys()]).toEqual(["sitemap.xml"]);
    expect(listed(files.get("sitemap.xml"))).toEqual(["https://example.org/kho/a.html", "https://example.org/kho/", "https://example.org/kho/nam/2013.html"]);
  });
  test("writes an address in ASCII and its & as XML wants it", () => {
    expect(listed(sitemap("https://vídụ.vn/?a=1&b=", ["x.html"]).get("sitemap.xml"))).toEqual(["https://xn--vd-nja3081a.vn/?a=1&b=/x.html"]);
  });
  test("of 50,000 pages is one list; of one more, an index of two", () => {
    expect(sitemap("https://a.vn/", pages(mostAddresses)).size).toBe(1);
    const files = sitemap("https://a.vn/", pages(mostAddresses + 1));
    expect(all(readXml(files.get("sitemap.xml") ?? ""), "sitemap").map((entry) => first(entry, "loc"))).toEqual(["https://a.vn/sitemap-1.xml", "https://a.vn/sitemap-2.xml"]);
    expect([...(files.get("sitemap-1.xml") ?? "").matchAll(/<loc>/gu)]).toHaveLength(mostAddresses);
    expect(listed(files.get("sitemap-2.xml"))).toEqual([`https://a.vn/${pages(mostAddresses + 1).at(-1)}`]);
  });
  test("is named to robots only where there is one", () => {
    expect(robots("https://a.vn/kho")).toBe("User-agent: *\nDisallow:\n\nSitemap: https://a.vn/kho/sitemap.xml\n");
    expect(robots(null)).not.toContain("Sitemap");
  });
});
