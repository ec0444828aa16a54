/** The search page over several shards, from a server and from a disk. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { idsOf, openSearch } from "../search/opened.ts";
import { documents, writeSite, years } from "../search/sharded.ts";
import { visit, withBrowser } from "./visit.ts";

const site = mkdtempSync(join(tmpdir(), "shards-"));
const reach = 20;
const titles = "#search-results h3 a";

withBrowser(() => site);
beforeAll(() => writeSite(site, reach, inject("site")));
afterAll(() => { rmSync(site, { recursive: true }); });

describe.each(["http", "file"] as const)("over %s", (way) => {
  test("the newest texts are searched first, and the page says so and leads on to the others", () => visit(way, async ({ page, at }) => {
    await page.goto(at("tim-kiem.html?q=cong+nghe"));
    await page.waitForSelector(".beyond");
    expect(await page.innerText(".beyond")).toMatch(/^Mới tìm trong (?:1\d|20) văn bản mới nhất, từ năm 200\d trở lại đây; cả kho có 60 văn bản\. Tìm tiếp về trước, đến năm 200\d · Tìm trong cả kho$/);
    const first = await totalOf(page);
    await page.click("text=Tìm tiếp về trước");
    await expect.poll(() => new URL(page.url()).searchParams.get("tu")).toMatch(/^200\d$/);
    await page.waitForFunction(isMoreThan, first);
    await page.click("text=Tìm trong cả kho");
    await page.waitForSelector(".beyond", { state: "detached" });
    const whole = await openSearch(documents, years);
    const answer = await whole.ask("?q=cong+nghe");
    whole.close();
    await expect.poll(() => totalOf(page)).toBe(answer.groups.reduce((sum, { total }) => sum + total, 0));
    expect(await idsOn(page)).toEqual(idsOf(answer));
    await page.goBack();
    await page.waitForSelector(".beyond");
  }));

  test("within a year only its shards are loaded; the other years are offered without a number, and lead on", () => visit(way, async ({ page, at }) => {
    const asked = new Set<string>();
    page.on("request", (request) => { asked.add(/search\/([0-9a-f]{10})\//.exec(request.url())?.[1] ?? ""); });
    await page.goto(at("tim-kiem.html?q=cong+nghe&nam=2003"));
    await page.waitForSelector("#search-years a");
    expect([...asked].filter(Boolean).length).toBeLessThanOrEqual(2);
    expect(await page.locator(".beyond").count()).toBe(0);
    const row = page.locator("#search-years tr", { has: page.locator("a:text-is('2001')") });
    expect(await row.textContent()).toBe("2001chưa tìm");
    await page.click("#search-years a:text-is('2001')");
    await expect.poll(() => new URL(page.url()).searchParams.get("nam")).toBe("2001");
    await expect.poll(() => yearsOf(page)).toEqual(["2001"]);
  }));

  test("nothing found is said of the part that was searched", () => visit(way, async ({ page, at }) => {
    await page.goto(at("tim-kiem.html?q=zzqxvk"));
    await page.waitForSelector("#search-results .note");
    expect(await page.innerText("#search-results .note")).toMatch(/Đã tìm trong nhan đề và nội dung của \d+ văn bản mới nhất, từ năm 200\d trở lại đây\.\s+Trong số đó không văn bản nào có chữ “zzqxvk”\./);
    expect(await page.locator(".beyond a").count()).toBe(2);
    await page.goto(at("tim-kiem.html?q=zzqxvk&nam=2003"));
    await page.waitForSelector("#search-results .note");
    expect(await page.innerText("#search-results .note")).toContain("Đã tìm trong nhan đề và nội dung của các văn bản thuộc năm đã chọn.");
  }));
});

/** How many texts the heads of the groups count. */
async function totalOf(page: Page): Promise<number> {
  return (await page.locator("#search-results h2").allInnerTexts()).reduce((sum, head) => sum + Number(/\d+$/.exec(head)?.[0] ?? 0), 0);
}

async function idsOn(page: Page): Promise<readonly string[]> {
  const links = await page.locator(titles).evaluateAll((all: { getAttribute(name: string): string }[]) => all.map((link) => link.getAttribute("href")));
  return links.map((link) => link.replace(/^van-ban\/|\.html.*$/g, ""));
}

async function yearsOf(page: Page): Promise<readonly string[]> {
  const times = await page.locator("#search-results time").evaluateAll((all: { getAttribute(name: string): string }[]) => all.map((time) => time.getAttribute("datetime")));
  return [...new Set(times.map((time) => time.slice(0, 4)))];
}

/** Runs on the page. */
function isMoreThan(before: number): boolean {
  const { document } = globalThis as unknown as { document: { querySelectorAll(selector: string): Iterable<{ innerText: string }> } };
  return [...document.querySelectorAll("#search-results h2")].reduce((sum, { innerText }) => sum + Number(/\d+$/.exec(innerText)?.[0] ?? 0), 0) > before;
}
