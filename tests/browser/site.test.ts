import { readdirSync } from "node:fs";
import { describe, expect, inject, test } from "vitest";
import type { Page } from "playwright-core";
import { findingsOf } from "./axe.ts";
import { visit, withBrowser } from "./visit.ts";

withBrowser();

const patience = 240_000;

// The layout is the same either way: a phone is tried the one, a desk the other.
describe.each([["http", 360], ["file", 1280]] as const)("over %s", (way, width) => {
  test("every page opens without scrolling sideways, and every link within the site leads to what is there", () => visit(way, async ({ page, at }) => {
    const links: Link[] = [];
    const ids = new Map<string, ReadonlySet<string>>();
    for (const address of pages()) {
      await page.goto(at(address));
      const opened = await page.evaluate<Opened>(read);
      expect(opened.headings, `${address} has one heading of the first rank`).toBe(1);
      expect(opened.width, `${address} scrolls sideways at ${width} px`).toBeLessThanOrEqual(width);
      ids.set(address, new Set(opened.ids));
      links.push(...opened.links.map((to) => ({ from: address, to })));
    }
    const root = at("");
    const files = new Set(filesOf(inject("site")));
    const dead = links.filter(({ to }) => to.startsWith(root)).filter(({ to }) => {
      const [file = "", fragment] = decodeURI(to.slice(root.length)).split("#");
      const path = file.replace(/\?.*$/, "");
      return !files.has(path) || (fragment && !ids.get(path)?.has(fragment));
    });
    expect(dead).toEqual([]);
    expect(links.filter(({ to }) => !/^(?:https?|file|mailto):|^data:,$/.test(to))).toEqual([]);
  }, { viewport: { width, height: 800 } }), patience);
});

test("axe finds nothing on any kind of page, light on a desk or dark on a phone", () => visit("http", async ({ page, at }) => {
  for (const address of kindsOfPages()) {
    await page.goto(at(address));
    expect(await findingsOf(page), address).toEqual([]);
  }
}, { bypassCSP: true }), patience);

test.each(["tim-kiem.html?q=CNTT", "tim-kiem.html?q=CNTT&nam=2013&dia-phuong=quang-ngai", "tim-kiem.html?q=zzqxvk"])(
  "axe finds nothing on %s, and the page does not scroll sideways", (address) => visit("http", async ({ page, at }) => {
    await page.goto(at(address));
    await page.waitForSelector("#search-results :is(h3, .note)");
    expect(await wideAt(page, [360, 1280])).toEqual([]);
    expect(await findingsOf(page, [["light", 1280]])).toEqual([]);
  }, { bypassCSP: true }),
);

test("what is not there is answered by the page that says so", () => visit("http", async ({ page, at }) => {
  const response = await page.request.get(at("van-ban/khong-co.html"));
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain("<h1");
}));

async function wideAt(page: Page, widths: readonly number[]): Promise<readonly number[]> {
  const wide: number[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    if (await page.evaluate<number>("document.documentElement.scrollWidth") > width) wide.push(width);
  }
  return wide;
}

interface Link {
  readonly from: string;
  readonly to: string;
}

/** What is read of an opened page, in one question. */
interface Opened {
  readonly headings: number;
  readonly width: number;
  readonly ids: readonly string[];
  readonly links: readonly string[];
}

const read = `({
  headings: document.querySelectorAll("h1").length,
  width: document.documentElement.scrollWidth,
  ids: [...document.querySelectorAll("[id]")].map((element) => element.id),
  links: [...document.querySelectorAll("a[href], link[href], script[src], img[src], form[action]")].map((element) => element.href || element.src || element.action),
})`;

function pages(): readonly string[] {
  return filesOf(inject("site")).filter((path) => path.endsWith(".html"));
}

/** The pages of one folder are made by one template: one of each, and two documents. At the root each is one of its kind. */
function kindsOfPages(): readonly string[] {
  const seen = new Map<string, number>();
  return pages().filter((path) => {
    const folder = path.replace(/^van-ban\/[^/]+\//, "van-ban/*/").replace(/[^/]+$/, "");
    seen.set(folder, (seen.get(folder) ?? 0) + 1);
    return folder === "" || (seen.get(folder) ?? 0) <= (folder === "van-ban/" ? 2 : 1);
  });
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1).replaceAll("\\", "/")).sort();
}
