import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { HtmlValidate } from "html-validate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findingsOf, looks } from "./axe.ts";
import { visit, withBrowser } from "./visit.ts";

/** Pages of shelves with hundreds of texts, which the five texts of this repository do not have. */
const house = fileURLToPath(new URL("../..", import.meta.url));
const site = mkdtempSync(join(tmpdir(), "shelves-"));
const patience = 240_000;

beforeAll(() => {
  execFileSync(process.execPath, ["--import", "tsx", join(house, "tests/bench/pages.ts"), "450", site], { cwd: house, encoding: "utf8" });
}, patience);
afterAll(() => rmSync(site, { recursive: true, force: true }));
withBrowser(() => site);

const files = () => readdirSync(site, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/")).filter((name) => name.endsWith(".html")).sort();
/** The pages on data and coverage lead to files that a whole build writes beside the pages. */
const lists = () => files().filter((name) => !name.startsWith("van-ban") && !name.startsWith("gioi-thieu/"));
/** One of each template: long indexes, a page behind a shelf's own, the undated, a year, a place that was merged, a text with a near copy. */
const kinds = () => [
  "co-quan.html", "dia-phuong.html", "khong-ro-ngay.html", withIn("co-quan/", 'class="pager"'), withIn("nam/", 'class="crossing"'),
  withIn("dia-phuong/", 'class="history"'), withIn("van-ban/", 'class="copies"'),
];

function withIn(folder: string, words: string): string {
  const found = files().find((name) => name.startsWith(folder) && readFileSync(join(site, name), "utf8").includes(words));
  if (!found) throw new Error(`Cannot find a page under ${folder} with ${words} in the generated site`);
  return found;
}

test("a long shelf has pages behind its own", () => {
  for (const folder of ["co-quan", "chu-de", "dia-phuong"]) expect(lists().some((name) => name.startsWith(`${folder}/`) && name.endsWith("/trang-1.html")), folder).toBe(true);
});

test("no list has more than a hundred texts, but the one of all years, and none weighs more than 100 KB", () => {
  for (const name of lists()) {
    const page = readFileSync(join(site, name), "utf8");
    if (name !== "luu-tru.html") expect(page.match(/<h3><a href="(?:\.\.\/)*van-ban\//gu)?.length ?? 0, name).toBeLessThanOrEqual(100);
    expect(gzipSync(page).length, name).toBeLessThan(100_000);
  }
});

test("every link of a list leads to a file, every fragment to its place", () => {
  const known = new Set(files());
  const texts = new Map<string, string>();
  const textOf = (name: string) => texts.get(name) ?? texts.set(name, readFileSync(join(site, name), "utf8")).get(name) ?? "";
  const dead = lists().flatMap((name) => [...textOf(name).matchAll(/<a [^>]*?href="([^"]*)"/gu)].map((match) => match[1] ?? "").filter((to) => !/^(?:https?|mailto):/u.test(to)).filter((to) => {
    const [path = "", fragment] = to.split("#");
    const target = path ? decodeURI(new URL(path, `file:///${name}`).pathname.slice(1)) : name;
    return !known.has(target) || (fragment !== undefined && !textOf(target).includes(` id="${fragment}"`));
  }).map((to) => `${name}: ${to}`));
  expect(dead).toEqual([]);
});

test("html-validate finds nothing on any list", async () => {
  const validator = new HtmlValidate({ extends: ["html-validate:recommended"], rules: { "long-title": "off", "require-sri": "off", "no-trailing-whitespace": "off", "prefer-native-element": ["error", { exclude: ["region"] }] } });
  const found: string[] = [];
  for (const name of kinds()) {
    const { results } = await validator.validateString(readFileSync(join(site, name), "utf8"));
    for (const { messages } of results) found.push(...messages.map(({ ruleId, message, line }) => `${name}:${line} ${ruleId} ${message}`));
  }
  expect(found).toEqual([]);
}, patience);

test("axe finds nothing on any kind of list, and none scrolls sideways, light on a desk or dark on a phone", () => visit("http", async ({ page, at }) => {
  for (const address of kinds()) {
    await page.goto(at(address));
    for (const [, width] of looks) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate<number>("document.documentElement.scrollWidth"), `${address} at ${width} px`).toBeLessThanOrEqual(width);
    }
    expect(await findingsOf(page), address).toEqual([]);
  }
}, { bypassCSP: true }), patience);

test("a reader goes through a long shelf by its years, from the newest page to the oldest and back", () => visit("file", async ({ page, at }) => {
  const first = lists().find((name) => name.startsWith("co-quan/") && name.endsWith("/trang-1.html"))?.replace("/trang-1.html", ".html") ?? "";
  await page.goto(at(first));
  const seen: string[] = [];
  for (;;) {
    seen.push(await page.title());
    const older = page.locator('.turn [rel="next"]');
    if (await older.count() === 0) break;
    await older.click();
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(page.url()).toContain("/trang-1.html");
  for (let step = 1; step < seen.length; step += 1) await page.locator('.turn [rel="prev"]').click();
  expect(page.url()).toBe(at(first));
}), patience);
