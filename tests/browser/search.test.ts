import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { visit, withBrowser } from "./visit.ts";

withBrowser();

/** What is typed, and words of the title that must come first. */
const questions: readonly (readonly [string, string, string])[] = [
  ["words without marks find words with marks, đ among them", "chinh phu dien tu", "Đến 2010, 100% cơ quan"],
  ["words with half their marks do", "chính phu điện tu", "Đến 2010, 100% cơ quan"],
  ["a place is found", "tra vinh", "Hội nghị trực tuyến"],
  ["decomposed words do", "Chính phủ điện tử".normalize("NFD"), "Đến 2010, 100% cơ quan"],
  ["an author is found", "huy hoang", "Quảng Ngãi"],
  ["a phrase in quotation marks, without marks of tones, does", '"chinh phu dien tu"', "Đến 2010, 100% cơ quan"],
  ["a number that a text cites finds it", "2016/QĐ-BTTTT", "Phê duyệt kế hoạch"],
  ["in small letters too", "2016/qd-btttt", "Phê duyệt kế hoạch"],
  ["in another order too", "qd 2016 btttt", "Phê duyệt kế hoạch"],
  ["the beginning of a number is enough", "34/2008", "Hội nghị triển khai công tác"],
  ["a year is found", "2013", "Quảng Ngãi"],
  ["the beginning of a word is found", "Quảng Ng", "Quảng Ngãi"],
];

const titles = "#search-results h3 a";

describe.each(["http", "file"] as const)("over %s", (way) => {
  test("typing a word of a body finds its document, with date, role, marked excerpt and origin", () => visit(way, async ({ page, at }) => {
    await page.goto(at("tim-kiem.html"));
    await type(page, "Trà Vinh");
    expect(await titlesOf(page)).toEqual(["Hội nghị trực tuyến toàn quốc tổng kết 10 năm thi hành Luật Công nghệ thông tin"]);
    const result = page.locator("#search-results li").first();
    expect(await result.locator(".when").innerText()).toMatch(/^24\/11\/2017\s+ngày đăng$/);
    expect(await result.locator("mark").first().innerText()).toBe("Trà Vinh");
    expect(await result.locator(".meta").innerText()).toContain("Trà Vinh");
    expect(await page.innerText("#search-status")).toBe("1 văn bản.");
  }));

  test("words of the page around a text are not found, and which words no text has is said", () => visit(way, async ({ page, at }) => {
    await page.goto(at("tim-kiem.html?q=Ribbon+Commands"));
    await page.waitForSelector("#search-results .note");
    expect(await page.locator(titles).count()).toBe(0);
    expect(await page.innerText("#search-results .note")).toContain("“ribbon”, “commands”");
  }));

  test("each question finds its text first, typed or sent as a link", () => visit(way, async ({ page, at }) => {
    const missed: string[] = [];
    await page.goto(at("tim-kiem.html"));
    for (const [sentence, words, title] of questions) {
      await page.fill("#q", "");
      await page.waitForSelector(titles, { state: "detached" });
      await page.fill("#q", words);
      await page.waitForFunction(firstTitle, title, { timeout: 5000 }).catch(() => missed.push(sentence));
      if (await page.locator("#search-results mark").count() === 0) missed.push(`${sentence}, marked`);
    }
    await page.goto(page.url());
    await page.waitForFunction(firstTitle, questions.at(-1)?.[2]);
    expect(missed).toEqual([]);
  }));

  test("before a question no document is listed, and the shelves are offered", () => visit(way, async ({ page, at }) => {
    await page.goto(at("tim-kiem.html"));
    expect(await page.locator("main a[href*='van-ban/']:visible").count()).toBe(0);
    expect(await page.locator("#search-ways a:visible").count()).toBeGreaterThan(3);
  }));

  test("a link with words opens their answer, and Back leads to the question before", () => visit(way, async ({ page, at }) => {
    await page.goto(at("tim-kiem.html?q=Tr%C3%A0+Vinh"));
    await page.waitForSelector(titles);
    expect(await page.inputValue("#q")).toBe("Trà Vinh");
    expect(await page.title()).toMatch(/^Tìm: Trà Vinh \| [^|]+$/);
    await type(page, "Quảng Ngãi");
    await page.goBack();
    expect(await page.inputValue("#q")).toBe("Trà Vinh");
    await expect.poll(() => titlesOf(page)).toEqual([expect.stringContaining("tổng kết 10 năm")]);
  }));

  test("a year on the spine filters, the address says so, and the other years keep their counts", () => visit(way, async ({ page, at }) => {
    await page.goto(at("tim-kiem.html?q=CNTT"));
    await page.waitForSelector(titles);
    const all = await page.locator(titles).count();
    expect(all).toBeGreaterThan(1);
    await page.click("#search-years a:text-is('2013')");
    await expect.poll(() => page.locator(titles).count()).toBe(1);
    expect(new URL(page.url()).searchParams.get("nam")).toBe("2013");
    expect(await page.innerText("#search-results .when")).toContain("28/01/2013");
    expect(await page.getAttribute("#search-years a:text-is('2013')", "aria-current")).toBe("true");
    expect(await page.locator("#search-years a").count()).toBeGreaterThan(1);
    await page.reload();
    await page.waitForSelector(titles);
    expect(await page.locator(titles).count()).toBe(1);
  }));

  test("a filter beside the results is kept in the address and keeps the focus", () => visit(way, async ({ page, at }) => {
    await page.goto(at("tim-kiem.html?q=CNTT"));
    await page.getByLabel("Quảng Ngãi").check();
    await expect.poll(() => page.locator(titles).count()).toBe(1);
    expect(new URL(page.url()).searchParams.getAll("dia-phuong")).toEqual(["quang-ngai"]);
    expect(await page.evaluate("document.activeElement.value")).toBe("quang-ngai");
    await page.click("text=Bỏ mọi bộ lọc");
    await expect.poll(() => page.locator(titles).count()).toBeGreaterThan(1);
  }));

  test("results can be sorted by date, both ways", () => visit(way, async ({ page, at }) => {
    await page.goto(at("tim-kiem.html?q=CNTT&xep=moi"));
    await page.waitForSelector(titles);
    const newest = await yearsOf(page);
    expect(newest.length).toBeGreaterThan(2);
    expect(newest).toEqual(newest.toSorted().toReversed());
    await page.click("text=cũ nhất");
    await expect.poll(() => page.innerText("#search-results b")).toBe("cũ nhất");
    expect(await yearsOf(page)).toEqual(newest.toReversed());
  }));

  test("slash, arrows, Enter and Escape do what they promise", () => visit(way, async ({ page, at }) => {
    await page.goto(at("tim-kiem.html"));
    await page.keyboard.press("/");
    expect(await focused(page)).toBe("q");
    await type(page, "CNTT");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).toBe(await page.locator(titles).nth(1).innerText());
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await focused(page)).toBe("q");
    await page.keyboard.press("Escape");
    expect(await page.inputValue("#q")).toBe("");
    expect(await page.locator("#search-ways").isVisible()).toBe(true);
    await type(page, "CNTT");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/van-ban\/[^/]+\.html/);
  }));

  test("the status is polite and speaks once, not on each key", () => visit(way, async ({ page, at }) => {
    await page.goto(at("tim-kiem.html"));
    await page.evaluate("window.said = []; new MutationObserver(() => said.push(document.querySelector('#search-status').textContent)).observe(document.querySelector('#search-status'), { childList: true, characterData: true, subtree: true })");
    await page.locator("#q").pressSequentially("CNTT", { delay: 90 });
    await expect.poll(() => page.evaluate("said.length")).toBe(1);
    await page.waitForTimeout(900);
    expect(await page.evaluate("said.length")).toBe(1);
    expect(await page.getAttribute("#search-status", "role")).toBe("status");
  }));

  test("nothing found is said honestly: what was searched, and ways on, with no document listed", () => visit(way, async ({ page, at }) => {
    await page.goto(at("tim-kiem.html?q=zzqxvk"));
    await page.waitForSelector("#search-results .note");
    expect(await page.innerText("#search-results")).toContain("Không tìm thấy “zzqxvk”");
    expect(await page.locator("main a[href*='van-ban/']:visible").count()).toBe(0);
    expect(await page.locator("#search-ways a:visible").count()).toBeGreaterThan(3);
  }));

  test("markup in a question is text", () => visit(way, async ({ page, at }) => {
    const words = "<zzqxvk>";
    await page.goto(at(`tim-kiem.html?q=${encodeURIComponent(words)}`));
    await page.waitForSelector("#search-results .note");
    expect(await page.innerText("#search-results h2")).toContain(words);
    expect(await page.locator("main zzqxvk").count()).toBe(0);
  }));

  test("a slash goes to the search box of another page, which leads to the search page with its words", () => visit(way, async ({ page, at }) => {
    await page.goto(at("van-ban-duoc-dan.html"));
    await page.keyboard.press("/");
    await page.keyboard.type("Trà Vinh");
    await page.keyboard.press("Enter");
    await page.waitForURL(/tim-kiem\.html\?q=Tr%C3%A0\+Vinh$/);
    await page.waitForSelector("#search-results :is(h2, h3)");
    expect(await page.inputValue("#q")).toBe("Trà Vinh");
  }));

  test("without a script the page says so and offers the lists", () => visit(way, async ({ page, at }) => {
    await page.goto(at("tim-kiem.html?q=CNTT"));
    expect(await page.innerText("noscript")).toContain("JavaScript");
    expect(await page.locator("#search-ways a").count()).toBeGreaterThan(3);
  }, { javaScriptEnabled: false }));
});

/** Runs on the page: whether the first result has this in its title. */
function firstTitle(title: string | undefined): boolean {
  const { document } = globalThis as unknown as { document: { querySelector(selector: string): { textContent: string } | null } };
  return document.querySelector("#search-results h3")?.textContent.includes(title ?? "") ?? false;
}

/** Types with the keyboard, and waits for the answer to be shown and announced. */
async function type(page: Page, words: string): Promise<void> {
  await page.locator("#q").fill("");
  await page.locator("#q").pressSequentially(words, { delay: 10 });
  await expect.poll(() => new URL(page.url()).searchParams.get("q")).toBe(words);
  await page.waitForSelector(titles);
  await page.waitForTimeout(800);
}

function titlesOf(page: Page): Promise<string[]> {
  return page.locator(titles).allInnerTexts();
}

async function yearsOf(page: Page): Promise<readonly string[]> {
  return page.locator("#search-results time").evaluateAll((times: { getAttribute(name: string): string }[]) => times.map((time) => time.getAttribute("datetime")));
}

function focused(page: Page): Promise<string> {
  return page.evaluate("document.activeElement.id || document.activeElement.innerText");
}
