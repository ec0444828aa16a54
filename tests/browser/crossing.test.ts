import { expect, test } from "vitest";
import { visit, withBrowser } from "./visit.ts";

withBrowser();

test.each(["http", "file"] as const)("a shelf crossed with another shows the texts of both, over %s", (way) => visit(way, async ({ page, at }) => {
  await page.goto(at("nam/2013.html"));
  const crossed = page.locator(".crossing .tally a").first();
  const [name, count] = [await crossed.textContent(), Number(await page.locator(".crossing .tally .quiet").first().textContent())];
  await crossed.click();
  await page.waitForSelector("#search-results h3");
  expect(new URL(page.url()).search).toContain("nam=2013");
  expect(await page.locator("#search-results h3").count()).toBe(Math.min(count, 10));
  await page.waitForSelector(".facets input:checked", { state: "attached" });
  expect(await page.locator(".facets label:has(input:checked)").first().textContent()).toContain(name ?? "");
}));

test("the years of a shelf lead to a search within it", () => visit("http", async ({ page, at }) => {
  await page.goto(at("co-quan.html"));
  await page.locator(".shelves li a").first().click();
  const count = Number.parseInt(await page.locator(".chronicle .month a").first().textContent() ?? "", 10);
  await page.locator(".chronicle .month a").first().click();
  await page.waitForSelector("#search-results h3");
  expect([...new URL(page.url()).searchParams.keys()].sort()).toEqual(["nam", "noi", "xep"]);
  expect(await page.locator("#search-results h3").count()).toBe(count);
}));
