import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { visit, withBrowser } from "./visit.ts";

withBrowser();

const text = () => `van-ban/${readdirSync(join(inject("site"), "van-ban")).find((name) => name.startsWith("ung-dung-cntt-vao") && name.endsWith(".html"))}`;
const kinds: readonly (readonly [string, () => string])[] = [
  ["home", () => "index.html"], ["search", () => "tim-kiem.html?q=CNTT"], ["a year", () => "nam/2013.html"],
  ["a text", text], ["its source", () => text().replace(/\.html$/, "/ban-goc.html")],
];

/** What has the focus: a mark of its own, how it can be seen, and whether it lies on the page. */
const focused = `(() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  element.dataset.visited ??= String(document.querySelectorAll("[data-visited]").length);
  const ring = [element, element.parentElement].flatMap((one) => [null, "::after"].map((part) => getComputedStyle(one, part))).some((style) => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2);
  const box = element.getBoundingClientRect();
  return { key: element.dataset.visited, name: element.outerHTML.slice(0, 90), ring, shown: box.width > 1 && box.height > 1 };
})()`;

interface Stop {
  readonly key: string;
  readonly name: string;
  readonly ring: boolean;
  readonly shown: boolean;
}

describe.each(kinds)("by keyboard alone: %s", (_, address) => {
  test("the first stop leads past the menu, and every stop can be seen", () => visit("http", async ({ page, at }) => {
    await page.goto(at(address()));
    // Stops that come while the walk goes on would be met twice or not at all.
    if (address().includes("?q=")) await page.waitForSelector("#search-results h3");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.className")).toBe("skip");
    const stops = await walk(page);
    expect(stops.length).toBeGreaterThan(5);
    expect(stops.filter(({ ring, shown }) => !ring || !shown).map(({ name }) => name)).toEqual([]);
  }));
});

test("the first stop, followed, goes to the text", () => visit("file", async ({ page, at }) => {
  await page.goto(at(text()));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await page.evaluate("document.activeElement.id")).toBe("main");
}));

test("the ground of a fact and the repairs are opened without a pointer or a script", () => visit("file", async ({ page, at }) => {
  await page.goto(at(text()));
  await page.locator(".record .why > summary").first().focus();
  await page.keyboard.press("Enter");
  expect(await page.locator(".record .why[open] q").first().isVisible()).toBe(true);
  await page.locator("#mends").focus();
  await page.keyboard.press("Space");
  expect(await page.locator(".prose del").first().isVisible()).toBe(true);
}, { javaScriptEnabled: false }));

/** Goes from stop to stop until the page is left or begins again. */
async function walk(page: Page): Promise<readonly Stop[]> {
  const stops = new Map<string, Stop>();
  for (let turn = 0; turn < 400; turn += 1) {
    const stop = await page.evaluate<Stop | null>(focused);
    if (!stop || stops.has(stop.key)) return [...stops.values()];
    stops.set(stop.key, stop);
    await page.keyboard.press("Tab");
  }
  return [...stops.values()];
}
