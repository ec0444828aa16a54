/** The search in Firefox, as `npm run test:firefox` where one is installed. */
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { serveFolder, type Served } from "../../scripts/static-server.ts";
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

afterAll(async () => {
  await firefox?.close();
  await served?.close();
});
