/** The search in Firefox, as `npm run test:firefox` where one is installed. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { serveFolder, type Served } from "../../scripts/static-server.ts";
import { idsOf, openSearch } from "../search/opened.ts";
import { documents, writeSite, years } from "../search/sharded.ts";
import { findFirefox, launchFirefox, type Firefox } from "./firefox.ts";

const path = findFirefox();
if (path === null) throw new Error("Cannot find Firefox: expected $FIREFOX_PATH, /usr/bin/firefox-esr or /usr/bin/firefox. Install it, or name it in FIREFOX_PATH.");
let firefox: Firefox;
let served: Served;

/** What is typed, and words of the title that must come first. */
const questions = [
  ["words without marks", "chinh phu dien tu", "Đến 2010, 100% cơ quan"],
  ["a number in small letters", "2016/qd-btttt", "Phê duyệt kế hoạch"],
  ["a phrase in quotation marks", '"Trà Vinh"', "Hội nghị trực tuyến"],
  ["bare keys of Telex", "quangr ngaix", "Quảng Ngãi"],
] as const;

describe.each(["http", "file"] as const)("in Firefox over %s", (way) => {
  const at = (address: string) => `${way === "http" ? served.address : `${pathToFileURL(inject("site")).href}/`}${address}`;

  beforeAll(async () => {
    firefox ??= await launchFirefox(path);
    served ??= await serveFolder(inject("site"), 0);
    console.log(`Firefox ${firefox.version}`);
  });

  test.each(questions)("%s: %s", async (_, words, title) => {
    await firefox.open(at(`tim-kiem.html?q=${encodeURIComponent(words)}`));
    await expect.poll(() => firefox.run("return document.querySelector('#search-results h3')?.textContent ?? ''")).toContain(title);
    expect(await firefox.run("return document.querySelectorAll('#search-results mark').length")).toBeGreaterThan(0);
  });

  test("an opened document marks what was asked for", async () => {
    await firefox.open(at("tim-kiem.html?q=chinh+phu+dien+tu"));
    await expect.poll(() => firefox.run("return document.querySelector('#search-results h3 a')?.href ?? ''")).toContain("?tim=");
    await firefox.open(String(await firefox.run("return document.querySelector('#search-results h3 a').href")));
    await expect.poll(() => firefox.run("return document.querySelector('main mark')?.textContent.toLowerCase() ?? ''")).toBe("chính phủ điện tử");
  });
});

describe.each(["http", "file"] as const)("in Firefox over %s, over shards", (way) => {
  const folder = mkdtempSync(join(tmpdir(), "shards-"));
  let shards: Served;
  const at = (address: string) => `${way === "http" ? shards.address : `${pathToFileURL(folder).href}/`}${address}`;
  beforeAll(async () => {
    await writeSite(folder, 20, inject("site"));
    firefox ??= await launchFirefox(path);
    shards = await serveFolder(folder, 0);
  });
  afterAll(async () => {
    await shards?.close();
    rmSync(folder, { recursive: true });
  });

  test.each(["cong+nghe&tu=0", "dien+tu&tu=0&xep=cu", "%22c%C3%B4ng+ngh%E1%BB%87+th%C3%B4ng+tin%22&nam=2003&nam=2004&xep=moi"])("%s finds what one index finds, in its order", async (query) => {
    const whole = await openSearch(documents, years);
    const expected = idsOf(await whole.ask(`?q=${query}`));
    whole.close();
    await firefox.open(at(`tim-kiem.html?q=${query}`));
    await expect.poll(() => firefox.run("return [...document.querySelectorAll('#search-results h3 a')].map((link) => link.getAttribute('href').replace(/^van-ban.|[.]html.*$/g, ''))")).toEqual(expected);
    expect(expected.length).toBeGreaterThan(2);
  });

  test("the newest are searched first, with a way on", async () => {
    await firefox.open(at("tim-kiem.html?q=cong+nghe"));
    await expect.poll(() => firefox.run("return document.querySelectorAll('.beyond a').length")).toBe(2);
  });
});

afterAll(async () => {
  await firefox?.close();
  await served?.close();
});
