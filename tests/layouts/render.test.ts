import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "render-"));
let output = "";
let told: readonly (string | { readonly pages: number })[] = [];

beforeAll(() => {
  const tsx = fileURLToPath(import.meta.resolve("tsx"));
  output = execFileSync(process.execPath, ["--import", tsx, join(root, "tests/layouts/render-samples.ts"), folder], { cwd: tmpdir(), encoding: "utf8" });
  told = JSON.parse(output) as typeof told;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files = (site: string): readonly string[] => readdirSync(join(folder, site), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile()).map((entry) => relative(join(folder, site), join(entry.parentPath, entry.name))).sort();

describe("rendering from another folder, several archives in one process", () => {
  test("says nothing but what it is asked, and counts its pages", () => {
    expect(told.slice(0, 4)).toEqual(["first", "second", "empty", "again"].map((site) => ({ pages: files(site).filter((name) => name.endsWith(".html")).length })));
  });

  test("one archive leaves nothing behind for the next", () => {
    expect(files("second").filter((name) => name.startsWith("van-ban/"))).toEqual(["van-ban/khac.html"]);
    expect(files("empty").filter((name) => name.includes("/") && name.endsWith(".html"))).toEqual(["gioi-thieu/du-lieu.html", "gioi-thieu/pham-vi.html"]);
  });

  test("the same archive gives the same bytes", () => {
    expect(files("again")).toEqual(files("first"));
    for (const name of files("first")) expect(readFileSync(join(folder, "again", name)).equals(readFileSync(join(folder, "first", name))), name).toBe(true);
  });

  test("a page that cannot be written is one sentence, not a half-said stack", () => {
    expect(told[4]).toMatch(/^Cannot write the pages of the site: [^\n]+$/u);
  });

  test("fonts come with their licences", () => {
    expect(files("first").filter((name) => name.startsWith("fonts/"))).toHaveLength(8);
  });

  test("what a text says to Eleventy is text", () => {
    const page = readFileSync(join(folder, "first/van-ban/mot.html"), "utf8");
    expect(page).toContain("{{ 6*7 }} {% x");
  });
});

describe("every link of the site leads to a file, every fragment to its place", () => {
  test.each(["first", "second", "empty"])("%s", (site) => {
    const dead: string[] = [];
    for (const name of files(site).filter((file) => file.endsWith(".html"))) {
      for (const to of linksOf(site, name)) if (!leads(site, name, to)) dead.push(`${name}: ${to}`);
    }
    expect(dead).toEqual([]);
  });
});

function linksOf(site: string, name: string): readonly string[] {
  const text = readFileSync(join(folder, site, name), "utf8");
  return [...text.matchAll(/ (?:href|src|action)="([^"]*)"/gu)].map((match) => match[1] ?? "")
    .filter((to) => !/^(?:https?:|mailto:|data:)/u.test(to) && !to.endsWith("search.js"));
}

function leads(site: string, name: string, to: string): boolean {
  const [path = "", fragment] = to.split("#");
  const target = join(folder, site, path ? join(dirname(name), path.split("?")[0] ?? "") : name);
  if (!existsSync(target)) return false;
  return !fragment || readFileSync(target, "utf8").includes(` id="${fragment}"`);
}
