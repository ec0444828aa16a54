import { readFileSync, writeFileSync, copyFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import * as searchPage from "../../layouts/search.11ty.ts";
import { serveFolder } from "../../scripts/static-server.ts";
import { catalogue } from "../../src/archive/catalogue.ts";
import type { Archive } from "../../src/model.ts";

export interface Visited {
  /** Bytes of the search's own files up to the first result: compressed over http, as they are from a disk. */
  readonly bytes: number;
  readonly files: number;
  readonly milliseconds: number;
  /** The longest task that held up the page, from the first question to the last, in milliseconds. */
  readonly block: number;
}

const house = fileURLToPath(new URL("../../", import.meta.url));

/** Writes the search page beside the index in this folder. */
export function writePage(archive: Archive, folder: string): void {
  writeFileSync(join(folder, "tim-kiem.html"), searchPage.render({ catalogue: catalogue(archive) } as Parameters<typeof searchPage.render>[0]));
  for (const name of ["style.css", "scheme.js"]) copyFileSync(join(house, "layouts", name), join(folder, name));
}

/** Asks these words with a cold cache, then sorts, filters and asks for a phrase; says what that cost. */
export async function coldVisit(browser: Browser, folder: string, way: "http" | "file", question: { readonly words: string; readonly year: string }): Promise<Visited> {
  const { words, year } = question;
  const served = await serveFolder(folder, 0);
  const root = way === "http" ? served.address : `${pathToFileURL(folder).href}/`;
  const context = await browser.newContext();
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => { asked.push(request.url()); });
  await page.addInitScript("globalThis.longest = 0; new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) longest = Math.max(longest, duration); }).observe({ type: 'longtask', buffered: true });");
  const start = performance.now();
  await page.goto(`${root}tim-kiem.html?q=${encodeURIComponent(words)}${year && `&nam=${year}`}`, { waitUntil: "commit" });
  await page.waitForSelector("#search-results h3 a", { timeout: 120_000 });
  const milliseconds = Math.round(performance.now() - start);
  const own = [...new Set(asked.map((url) => url.slice(root.length).replace(/\?.*$/, "")))].filter((name) => /^search(?:\.js$|\/)/.test(name));
  // The shelves are loaded once the first results stand; a slow watch sees some of them begin.
  const first = own.filter((name) => !name.endsWith("/shelves.js"));
  const sizes = first.map((name) => readFileSync(join(folder, decodeURIComponent(name)))).map((file) => (way === "http" ? gzipSync(file, { level: 9 }).length : file.length));
  for (const next of [`q=${encodeURIComponent(words)}&xep=moi&nam=2010`, `q=${encodeURIComponent("công nghệ thông tin")}`, `q=${encodeURIComponent(`"${words}"`)}`]) {
    await page.evaluate(`history.pushState(null, "", "?${next}"); dispatchEvent(new PopStateEvent("popstate")); document.querySelector("#search-results").hidden = true;`);
    await page.waitForSelector("#search-results:not([hidden])", { timeout: 120_000 });
    await page.waitForTimeout(1500);
  }
  const block = Math.round(await page.evaluate<number>("longest"));
  await context.close();
  await served.close();
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), files: first.length, milliseconds, block };
}
