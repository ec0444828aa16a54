import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { HtmlValidate } from "html-validate";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { findingsOf, type Look } from "./axe.ts";
import { visit, withBrowser } from "./visit.ts";

withBrowser();

const patience = 240_000;
/** These pages have the most to show: both schemes at both widths. */
const everyLook: readonly Look[] = [["light", 1280], ["dark", 360], ["light", 360], ["dark", 1280]];
const files = () => readdirSync(inject("site"), { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/")).sort();
const documents = () => files().filter((name) => /^van-ban\/[^/]+\.html$/.test(name));
const sources = () => files().filter((name) => /^van-ban\/[^/]+\/ban-goc\.html$/.test(name));
/** A text with damaged letters, and one that cites. */
const mended = () => documents().find((name) => name.includes("ung-dung-cntt-vao")) ?? "";
const citing = () => documents().find((name) => name.includes("quang-ngai")) ?? "";
const sourceOf = (name: string) => name.replace(/\.html$/, "/ban-goc.html");
const openAll = "document.querySelectorAll('details').forEach((fold) => { fold.open = true; }); document.querySelector('#mends')?.click()";
const wide = (page: Page) => page.evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

test("axe finds nothing on a text and its source with everything open, in either scheme at either width", () => visit("http", async ({ page, at }) => {
  for (const address of [mended(), citing(), sourceOf(mended())]) {
    await page.goto(at(address));
    await page.evaluate(openAll);
    expect(await findingsOf(page, everyLook), address).toEqual([]);
  }
}, { bypassCSP: true }), patience);

test("nothing scrolls sideways at 320 px, nor at 400 % zoom, with everything open", () => visit("http", async ({ page, at }) => {
  for (const address of [...documents(), sourceOf(mended())]) {
    await page.goto(at(address));
    await page.evaluate(openAll);
    expect(await wide(page), address).toBe(0);
  }
}, { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }), patience);

describe("repaired words", () => {
  test("are silent until the reader asks, then stand beside what they were; no script is needed", () => visit("file", async ({ page, at }) => {
    await page.goto(at(mended()));
    const [words, was] = [page.locator(".prose ins"), page.locator(".prose del").first()];
    expect(await was.isVisible()).toBe(false);
    const said = await page.locator("label:has(#mends)").innerText();
    expect(said).toBe(`Hiện ${await words.count() + await page.locator("h1 ins").count()} chữ đã sửa`);
    await page.locator("#mends").check();
    expect(await was.isVisible()).toBe(true);
    expect(await page.locator("h1 del").first().isVisible()).toBe(true);
  }, { javaScriptEnabled: false }));

  test("are copied clean while they are silent", () => visit("http", async ({ page, at }) => {
    await page.goto(at(mended()));
    const copied = await page.evaluate<string>("getSelection().selectAllChildren(document.querySelector('.prose')), getSelection().toString()");
    expect(copied).not.toContain("\ufffd");
  }));
});

test("a citation never breaks across lines and leads to its work", () => visit("http", async ({ page, at }) => {
  await page.goto(at(citing()));
  for (const width of [320, 480, 760, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate("[...document.querySelectorAll('.prose .num')].map((chip) => chip.getClientRects().length)")).toEqual([1, 1, 1]);
  }
  await page.locator(".prose .num", { hasText: "15/CT-TTg" }).click();
  expect(await page.locator("h1").innerText()).toBe("Chỉ thị 15/CT-TTg");
}));

describe("the page of a source", () => {
  test("shows only repaired or only removed lines, without a script", () => visit("file", async ({ page, at }) => {
    await page.goto(at(sourceOf(mended())));
    const shown = () => page.locator(".lines > li:visible").count();
    const all = await shown();
    await page.locator("#show-mend").check();
    const repaired = await shown();
    await page.locator("#show-cut").check();
    expect([repaired, await shown()]).toEqual([await page.locator('.lines > [data-act="mend"]').count(), await page.locator('.lines > [data-act="cut"]').count()]);
    expect(all).toBeGreaterThan(repaired);
  }, { javaScriptEnabled: false }));

  test("is reached from the ground of a fact, at its line", () => visit("http", async ({ page, at }) => {
    await page.goto(at(mended()));
    await page.locator(".record .why > summary").first().click();
    const line = page.locator(".record .why[open] a", { hasText: "dòng" }).first();
    const number = (await line.innerText()).match(/\d+/)?.[0];
    await line.click();
    await expect.poll(() => page.url()).toContain(`ban-goc.html#g${number}`);
    expect(await page.locator(`#g${number} .src`).isVisible()).toBe(true);
  }));
});

test("the SHA-256 on a page is that of the source that it serves", () => visit("http", async ({ page, at }) => {
  for (const address of documents()) {
    await page.goto(at(address));
    const source = await page.request.get(await page.evaluate<string>("document.querySelector('a[href$=\"/nguon.txt\"]').href"));
    expect(await page.locator("#tep ~ dl .hash").last().innerText()).toBe(createHash("sha256").update(await source.body()).digest("hex"));
  }
}));

test("the block of data in the head is read as JSON and breaks no policy", () => visit("http", async ({ page, at }) => {
  await page.goto(at(citing()));
  const data = await page.evaluate<{ headline: string }>("JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent)");
  expect(data.headline).toBe(await page.locator("meta[name='citation_title']").getAttribute("content"));
}));

test("a page weighs at most 30 KB compressed: HTML, styles and scripts", () => {
  const weight = (name: string) => gzipSync(readFileSync(join(inject("site"), name))).length;
  const shared = weight("style.css") + weight("scheme.js");
  expect([...documents(), ...sources()].map((name) => [name, weight(name) + shared] as const).filter(([, bytes]) => bytes > 30_000)).toEqual([]);
});

test("html-validate finds nothing on any page", async () => {
  // Titles of texts are long; a focusable `pre` is a region so that it can be chosen and copied by keyboard.
  const validator = new HtmlValidate({ extends: ["html-validate:recommended"], rules: { "long-title": "off", "prefer-native-element": ["error", { exclude: ["region"] }], "require-sri": "off", "no-trailing-whitespace": "off" } });
  const found: string[] = [];
  for (const name of files().filter((one) => one.endsWith(".html"))) {
    const { results } = await validator.validateString(readFileSync(join(inject("site"), name), "utf8"));
    for (const { messages } of results) found.push(...messages.map(({ ruleId, message, line }) => `${name}:${line} ${ruleId} ${message}`));
  }
  expect(found).toEqual([]);
}, patience);

test("on paper there is the text, its record and its grounds, and nothing to press", () => visit("http", async ({ page, at }) => {
  await page.goto(at(citing()));
  await page.emulateMedia({ media: "print" });
  for (const hidden of [".masthead nav", ".masthead search", ".tools", ".thread", ".foot", ".pn", "#doc-tiep", "a[download]"]) expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
  for (const shown of ["h1", ".prose p", ".facts", "#trich", ".excerpt", ".hash"]) expect(await page.locator(shown).first().isVisible(), shown).toBe(true);
  await page.goto(at(sourceOf(mended())));
  expect(await page.locator(".lines .src").first().isVisible()).toBe(true);
  expect((await page.pdf()).length).toBeGreaterThan(10_000);
}));
