/** Promise 2, in a browser: the pages that hostile inputs make ask nobody, run nothing and complain of nothing. */
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildIn, canLock, forget, layDown } from "./attacked.ts";
import { kinds } from "./input.ts";
import { everyInput } from "./inputs.ts";
import { listed } from "./listed.ts";
import { opened } from "./opened.ts";

const patience = 1_200_000;
const folder = mkdtempSync(join(tmpdir(), "opened-"));
const site = join(folder, "site");
const inputs = everyInput.filter(({ kind }) => kind !== "unreadable" || canLock);

beforeAll(async () => {
  layDown(folder, inputs);
  await buildIn(folder, 900);
}, patience);
afterAll(() => forget(folder));

test("three pages of each kind, their sources and the site's own", async () => {
  const documents = listed(site);
  const chosen = kinds.flatMap((kind) => inputs.filter((one) => one.kind === kind && one.fate === "published").slice(0, 3)).flatMap(({ path }) =>
    documents.filter(({ id, source }) => path === `documents/${id}.md` || path === `sources/${source.file}`).map(({ id }) => `van-ban/${id}.html`));
  const sources = chosen.slice(0, 12).map((page) => page.replace(".html", "/ban-goc.html")).filter((page) => existsSync(join(site, page)));
  const pages = [...chosen, "index.html", "luu-tru.html", "gioi-thieu/pham-vi.html", "tim-kiem.html?q=script", "co-quan.html", "khong-ro-ngay.html", ...sources];
  expect(chosen.length).toBeGreaterThan(kinds.length);
  expect(await opened(site, pages)).toEqual([]);
  console.log(`${pages.length} pages opened.`);
}, patience);
