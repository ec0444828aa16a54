import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Document } from "../../src/model.ts";
import { plantedDocuments } from "../search/planted.ts";
import { misplaced, misspelt, rows, type Row } from "../search/questions.ts";
import { visit, withBrowser } from "./visit.ts";

const house = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "planted-"));
const site = join(folder, "site");

/** A document, the words that its address asks to mark, and what is marked. */
const marks: readonly (readonly [string, string, string, readonly string[]])[] = [
  ["words typed with marks mark no words with others", "cntt-day-du", "công", ["công"]],
  ["words typed without marks mark all", "cntt-day-du", "cong", ["công", "Cộng"]],
  ["small letters mark capitals", "cntt-viet-tat", "cntt", ["CNTT"]],
  ["where the phrase stands, its words apart are not marked", "an-toan-roi", "thông tin", ["thông tin", "thông tin"]],
  ["a text without the words has no marks", "noi", "zzqxvk", []],
];

withBrowser(() => site);
beforeAll(() => {
  mkdirSync(join(folder, "content/documents"), { recursive: true });
  mkdirSync(join(folder, "content/sources"));
  for (const document of plantedDocuments) writeFileSync(join(folder, `content/documents/${document.id}.md`), fileOf(document));
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", join(house, "scripts/build.ts"), "--content", join(folder, "content"), "--output", site], { cwd: house, encoding: "utf8" });
  if (status !== 0) throw new Error(`Cannot build the planted archive:\n${stdout}${stderr}`);
});
afterAll(() => { rmSync(folder, { recursive: true }); });

/** `LINKS=all` asks every question both ways, else each way takes its half. */
const inTurn = (way: "http" | "file") => (_: unknown, at: number): boolean => process.env["LINKS"] === "all" || at % 2 === (way === "http" ? 0 : 1);

describe.each(["http", "file"] as const)("over %s", (way) => {
  test("each question finds its texts in their places, typed with the keyboard", () => visit(way, async ({ page, at }) => {
    const wrong: string[] = [];
    await page.goto(at("tim-kiem.html"));
    for (const row of rows.filter(inTurn(way))) {
      await page.keyboard.press("/");
      await page.keyboard.type(row.words);
      wrong.push(...await wrongIn(page, row));
      await page.keyboard.press("Escape");
      await page.waitForSelector("#search-results", { state: "hidden" });
      await page.locator("#q").blur();
    }
    expect(wrong).toEqual([]);
  }), 120_000);

  test("and from a link", () => visit(way, async ({ page, at }) => {
    const wrong: string[] = [];
    for (const row of rows.filter(inTurn(way))) {
      await page.goto(at(`tim-kiem.html?q=${encodeURIComponent(row.words)}`));
      wrong.push(...await wrongIn(page, row));
    }
    expect(wrong).toEqual([]);
  }), 240_000);

  test("misspelt words have a suggestion that finds the text", () => visit(way, async ({ page, at }) => {
    for (const [, words, suggestion, id] of misspelt) {
      await page.goto(at(`tim-kiem.html?q=${encodeURIComponent(words)}`));
      await page.waitForSelector(".meant a");
      expect(await page.innerText(".meant")).toBe(`Ý bạn là ${suggestion}?`);
      await page.click(".meant a");
      await page.waitForSelector(`#search-results a[href*='/${id}.html']`);
      expect(await page.inputValue("#q")).toBe(suggestion);
    }
  }));

  test("the groups say why their texts are there", () => visit(way, async ({ page, at }) => {
    await page.goto(at(`tim-kiem.html?q=${encodeURIComponent("công nghệ thông tin")}`));
    await page.waitForSelector("#nhom-near");
    expect(await page.locator("#search-results h2").allInnerTexts()).toEqual(["Đúng cụm từ 1", "Gần đúng: viết cách khác 1", expect.stringMatching(/^Gần đúng \d+$/)]);
    expect(await page.innerText("[aria-labelledby=nhom-alike]")).toContain("viết “CNTT” thay cho “công nghệ thông tin”");
    expect(await page.locator("[aria-labelledby=nhom-alike] mark").allInnerTexts()).toEqual(["CNTT"]);
  }));

  test("the opened document marks the words that matched and goes to the first; Escape and the link take the marks away", () => visit(way, async ({ page, at }) => {
    await page.goto(at(`tim-kiem.html?q=${encodeURIComponent('"ve tinh vien tham"')}`));
    await page.click("#search-results a[href*='/cum-tu-9.html']");
    await page.waitForSelector("main mark");
    expect(await page.locator("main mark").allInnerTexts()).toEqual(["vệ tinh viễn thám"]);
    expect(await page.locator("main mark").evaluate(isOnScreen)).toBe(true);
    expect(await page.innerText(".marked")).toBe("Đã đánh dấu 1 chỗ có “ve tinh vien tham”. Bỏ đánh dấu");
    await page.keyboard.press("Escape");
    expect(await page.locator("main mark, .marked").count()).toBe(0);
    expect(page.url()).toBe(at("van-ban/cum-tu-9.html"));
    await page.goto(at("van-ban/cum-tu-9.html?tim=v%E1%BB%87+tinh"));
    await page.click(".marked a");
    expect(await page.locator("main mark, .marked").count()).toBe(0);
  }));

  test("marks are what was asked for and no look-alikes", () => visit(way, async ({ page, at }) => {
    for (const [sentence, id, words, marked] of marks) {
      await page.goto(at(`van-ban/${id}.html?tim=${encodeURIComponent(words)}`));
      if (marked.length > 0) await page.waitForSelector(".marked");
      expect(await page.locator("main mark").allInnerTexts(), sentence).toEqual(marked);
    }
  }));

  test("without a script the address with words opens the same page", () => visit(way, async ({ page, at }) => {
    await page.goto(at("van-ban/cntt-day-du.html?tim=cong"));
    expect(await page.locator("main mark").count()).toBe(0);
    expect(await page.innerText("main .prose")).toContain("công nghệ thông tin");
  }, { javaScriptEnabled: false }));

  test("without a worker the page itself answers", () => visit(way, async ({ page, at }) => {
    await page.addInitScript("delete globalThis.Worker");
    await page.goto(at("tim-kiem.html?q=dien+tu"));
    await page.waitForSelector("#search-results a[href*='/dien-tu.html']");
  }));
});

async function wrongIn(page: Page, row: Row): Promise<readonly string[]> {
  await page.waitForFunction(isAnswered, row.words.normalize("NFC"));
  const links = await page.locator("#search-results h3 a").evaluateAll((all: { getAttribute(name: string): string }[]) => all.map((link) => link.getAttribute("href")));
  const ids = links.map((link) => link.replace(/^van-ban\/|\.html.*$/g, ""));
  return misplaced(row, ids).map((fault) => `${row.sentence}: ${fault}`);
}

/** Runs on the page: whether what stands there answers these words. */
function isAnswered(words: string): boolean {
  const { document } = globalThis as unknown as { document: { querySelector(selector: string): { dataset: { answers?: string } } | null } };
  return document.querySelector("#search-results:not([hidden])")?.dataset.answers === words;
}

/** Runs on the page. */
function isOnScreen(element: { getBoundingClientRect(): { top: number; bottom: number } }): boolean {
  const { innerHeight } = globalThis as unknown as { innerHeight: number };
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

/** A document as a file of an archive. */
function fileOf({ front, body }: Document): string {
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join("\n")}\n---\n\n${body}\n`;
}
