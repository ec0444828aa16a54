import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject } from "vitest";
import { serveFolder, type Served } from "../../scripts/static-server.ts";
import { launch } from "./chromium.ts";

/** The two ways in which the site is read: from a server, and opened from a disk. */
export type Way = "http" | "file";

export interface Visit {
  readonly page: Page;
  /** The whole address of a page of the site. */
  readonly at: (address: string) => string;
  /** What the browser complained of, and each request that left the host: both stay empty. */
  readonly complaints: readonly string[];
}

let browser: Browser;
let served: Served;
let folder: string;

/** Opens one browser and one server for the tests of a file, on the built archive or on a site that the file builds itself. */
export function withBrowser(site: () => string = () => inject("site")): void {
  beforeAll(async () => {
    browser = await launch(inject("chromium"));
    folder = site();
    served = await serveFolder(folder, 0);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
}

/** Visits the site with a fresh page; fails when the browser complained or asked another host for anything. */
export async function visit(way: Way, act: (visit: Visit) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
  const root = way === "http" ? served.address : `${pathToFileURL(folder).href}/`;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on("console", (message) => { if (["error", "warning"].includes(message.type())) complaints.push(message.text()); });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("requestfailed", (request) => {
    if (request.failure()?.errorText !== "net::ERR_ABORTED") complaints.push(`failed: ${request.url()}`);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(root) && !/^(?:blob|data):/.test(request.url())) complaints.push(`left the site: ${request.url()}`);
  });
  try {
    await act({ page, at: (address) => root + address, complaints });
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}
