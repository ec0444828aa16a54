import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { file } from "../archive/sample.ts";
import { hostileTitles } from "../site/open/hostile.ts";
import { findingsOf } from "./axe.ts";
import { visit, withBrowser } from "./visit.ts";

const house = fileURLToPath(new URL("../..", import.meta.url));
let folder = "";
let site = "";
let copy = "";

/** An archive with an address, hostile texts, a refused source and the offer of an offline copy, which is then unpacked elsewhere. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "offline-"));
  const content = join(folder, "content");
  [site, copy] = [join(folder, "site"), join(folder, "bản chép")];
  cpSync(join(house, "content"), content, { recursive: true });
  const text = readFileSync(join(content, "site.yaml"), "utf8");
  writeFileSync(join(content, "site.yaml"), text.replace("address: null", 'address: "https://example.org/kho/"').replace("offline: false", "offline: true"));
  writeFileSync(join(content, "sources/trong.txt"), "");
  hostileTitles.forEach((title, at) => writeFileSync(join(content, `documents/thu-${at}.md`), file({ id: `thu-${at}`, title, author: title, publisher: title, topics: ["ung-dung-cntt"], date: `20${String(10 + (at % 15))}-05-01` }).text));
  const built = spawnSync(process.execPath, ["--import", "tsx", join(house, "scripts/build.ts"), "--content", content, "--output", site], { cwd: house, encoding: "utf8" });
  if (built.status !== 1 || !built.stdout.includes("Built ")) throw new Error(`Cannot build the site to be packed:\n${built.stdout}${built.stderr}`);
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(site, "kho-ngoai-tuyen.zip"))))) {
    mkdirSync(dirname(join(copy, name)), { recursive: true });
    writeFileSync(join(copy, name), bytes);
  }
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
withBrowser(() => join(copy, "kho-ngoai-tuyen"));

describe("the offline copy, unpacked", () => {
  test("opens from disk, does not offer itself, and finds texts", () => visit("file", async ({ page, at }) => {
    await page.goto(at("index.html"));
    expect(await page.locator("a[href$='.zip']").count()).toBe(0);
    await page.goto(at("tim-kiem.html?q=quyet+dinh"));
    await page.waitForSelector("#search-results a[href^='van-ban/']");
    await page.locator("#search-results a[href^='van-ban/']").first().click();
    await page.waitForSelector("article");
    expect(new URL(page.url()).pathname).toContain("/kho-ngoai-tuyen/van-ban/");
  }));
  test("holds every file of the site but itself", () => {
    const files = (of: string) => readdirSync(of, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(of.length + 1)).sort();
    expect(files(join(copy, "kho-ngoai-tuyen"))).toEqual(files(site).filter((path) => path !== "kho-ngoai-tuyen.zip"));
  });
});

describe("to a browser", () => {
  test("every feed and map is well-formed XML, and every identifier in a feed is its own", () => visit("http", async ({ page, at }) => {
    await page.goto(at("404.html"));
    const files = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".xml")).sort();
    expect(files).toEqual(expect.arrayContaining(["feed.xml", "feed/chu-de/ung-dung-cntt.xml", "sitemap.xml"]));
    for (const path of files) {
      const source = readFileSync(join(site, path), "utf8");
      const read = await page.evaluate<{ faults: number; root: string; ids: string[] }>(`(() => {
        const found = new DOMParser().parseFromString(${JSON.stringify(source)}, "application/xml");
        return { faults: found.querySelectorAll("parsererror").length, root: found.documentElement.localName, ids: [...found.querySelectorAll("id")].map((id) => id.textContent) };
      })()`);
      expect([path, read.faults, new Set(read.ids).size]).toEqual([path, 0, read.ids.length]);
      expect(read.root).toBe(path.startsWith("sitemap") ? "urlset" : "feed");
    }
  }));
  test("every address in the map leads to a page of the site", () => {
    const found = [...readFileSync(join(site, "sitemap.xml"), "utf8").matchAll(/<loc>https:\/\/example\.org\/kho\/([^<]*)<\/loc>/gu)].map((match) => match[1] || "index.html");
    const pages = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html") && path !== "404.html").map((path) => path.replaceAll("\\", "/"));
    expect(found.sort()).toEqual(pages.sort());
  });
  test.each([["gioi-thieu/pham-vi.html", "dark", 360], ["gioi-thieu/pham-vi.html", "light", 1280], ["gioi-thieu/du-lieu.html", "dark", 360]] as const)("%s has no fault in the %s scheme at %i px, whatever the texts say", (address, colorScheme, width) => visit("http", async ({ page, at }) => {
    await page.goto(at(address));
    await page.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    expect(await findingsOf(page, [[colorScheme, width]])).toEqual([]);
  }, { colorScheme, viewport: { width, height: 800 }, bypassCSP: true }));
  test("the page of coverage names what was refused, and a number in its table leads to the search", () => visit("http", async ({ page, at }) => {
    await page.goto(at("gioi-thieu/pham-vi.html"));
    expect(await page.locator("tr", { hasText: "sources/trong.txt" }).innerText()).toContain("Tệp trống.");
    await page.locator(".matrix tr", { hasText: "mic.gov.vn" }).locator("td a").first().click();
    await page.waitForSelector("#search-results a[href^='van-ban/']");
    expect(await page.locator("#search-results a[href^='van-ban/']").count()).toBeGreaterThan(0);
  }));
});
