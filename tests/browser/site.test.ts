import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, inject, test } from "vitest";
import type { Page } from "playwright-core";
import { visit, withBrowser } from "./visit.ts";

withBrowser();

const patience = 240_000;
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
/** The rules that every page keeps: WCAG 2.0 to 2.2, A and AA, and what is held to be good practice. */
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

describe.each(["http", "file"] as const)("over %s", (way) => {
  test("every page opens without scrolling sideways, and every link within the site leads to what is there", () => visit(way, async ({ page, at }) => {
    const links: Link[] = [];
    const ids = new Map<string, ReadonlySet<string>>();
    for (const address of pages()) {
      await page.goto(at(address));
      expect(await page.locator("h1").count(), `${address} has one heading of the first rank`).toBe(1);
      // The layout is the same either way; a phone and a desk are tried once.
      expect(await wideAt(page, way === "http" ? [360, 1280] : []), `${address} scrolls sideways at these widths`).toEqual([]);
      ids.set(address, new Set(await page.evaluate<string[]>("[...document.querySelectorAll('[id]')].map((element) => element.id)")));
      links.push(...await linksOf(page, address));
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
  }), patience);
});

test.each([["light", 1280], ["dark", 360]] as const)("axe finds nothing on any kind of page in the %s scheme at %i px", (colorScheme, width) => visit("http", async ({ page, at }) => {
  for (const address of kindsOfPages()) {
    await page.goto(at(address));
    await page.addScriptTag({ path: axe });
    expect(await findings(page), address).toEqual([]);
  }
}, { colorScheme, viewport: { width, height: 800 }, bypassCSP: true }), patience);

test.each(["tim-kiem.html?q=CNTT", "tim-kiem.html?q=CNTT&nam=2013&dia-phuong=quang-ngai", "tim-kiem.html?q=zzqxvk"])(
  "axe finds nothing on %s, and the page does not scroll sideways", (address) => visit("http", async ({ page, at }) => {
    await page.goto(at(address));
    await page.waitForSelector("#search-results :is(h3, .note)");
    await page.addScriptTag({ path: axe });
    expect(await wideAt(page, [360, 1280])).toEqual([]);
    expect(await findings(page)).toEqual([]);
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

function linksOf(page: Page, from: string): Promise<readonly Link[]> {
  const read = "[...document.querySelectorAll('a[href], link[href], script[src], img[src], form[action]')].map((element) => element.href || element.src || element.action)";
  return page.evaluate<string[]>(read).then((addresses) => addresses.map((to) => ({ from, to })));
}

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

async function findings(page: Page): Promise<readonly string[]> {
  return page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(rules)} }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + " " + target.join(" ") + ": " + failureSummary)))`);
}
