import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { heal, openOutput, swapIn } from "../../scripts/output.ts";

let folder: string;
let site: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), "output-")); site = join(folder, "site"); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("a site is replaced as a whole", () => {
  test("by the new one, and nothing else is left", () => {
    make("cũ");
    make("mới");
    expect(readFileSync(join(site, "index.html"), "utf8")).toContain("mới");
    expect(readdirSync(folder)).toEqual(["site"]);
  });
  test.each<[string, string, string]>([
    ["a page cut off in writing", "index.html", "<html><p>nửa"],
    ["an empty file", "style.css", ""],
  ])("never by one with %s", (_case, name, text) => {
    make("cũ");
    const fresh = openOutput(site);
    writeFileSync(join(fresh, name), text);
    expect(() => swapIn(fresh, site)).toThrow(new RegExp(`^Cannot finish the site: ${name} was not written to its end`, "u"));
    expect(readFileSync(join(site, "index.html"), "utf8")).toContain("cũ");
  });
});

describe("what a killed build left is mended", () => {
  beforeEach(() => { make("cũ"); });
  test("killed between the two renames: the old site comes back", () => {
    rename("site", ".site-old");
    heal(site);
    expect(readFileSync(join(site, "index.html"), "utf8")).toContain("cũ");
    expect(readdirSync(folder)).toEqual(["site"]);
  });
  test("what a link leads to stays, at the place of such a folder and in one", () => {
    mkdirSync(join(folder, "khac"));
    writeFileSync(join(folder, "khac/giu.txt"), "giữ");
    symlinkSync(join(folder, "khac"), join(folder, ".site-gone-9"));
    mkdirSync(join(folder, ".site-new-123/sau"), { recursive: true });
    symlinkSync(join(folder, "khac"), join(folder, ".site-new-123/sau/link"));
    heal(site);
    expect(readdirSync(folder).sort()).toEqual(["khac", "site"]);
    expect(readFileSync(join(folder, "khac/giu.txt"), "utf8")).toBe("giữ");
  });
  test("killed before, or in removing the old site: its folders go", () => {
    for (const name of [".site-new-123", ".site-gone-9", ".site-old"]) mkdirSync(join(folder, name));
    heal(site);
    expect(readdirSync(folder)).toEqual(["site"]);
  });
  test("half an old site is never taken for a whole one", () => {
    rename("site", ".site-gone-9");
    heal(site);
    expect(existsSync(site)).toBe(false);
  });
  test("what is not a build's own stays", () => {
    for (const name of [".site-new-year", ".site-newer", ".sites-new-1"]) mkdirSync(join(folder, name));
    heal(site);
    expect(readdirSync(folder).sort()).toEqual([".site-new-year", ".site-newer", ".sites-new-1", "site"]);
  });
});

describe("a folder that is not ours is refused, and nothing in it is touched", () => {
  test.each<[string, () => void, RegExp]>([
    ["it holds files that no build has made", () => { mkdirSync(site); writeFileSync(join(site, "luận văn.doc"), "x"); }, /holds files that no build has made .*--output DIR/u],
    ["a person put a file into a site", () => { make("cũ"); writeFileSync(join(site, "CNAME"), "example.org"); }, /^Cannot replace .*: it holds CNAME, which no build has made\. Move them out of it/u],
    ["it is a file", () => writeFileSync(site, "x"), /is not a folder/u],
    ["it is a link", () => { mkdirSync(join(folder, "khac")); symlinkSync(join(folder, "khac"), site); }, /is a symbolic link/u],
  ])("%s", (_case, prepare, message) => {
    prepare();
    const before = everything(folder);
    expect(() => openOutput(site)).toThrow(message);
    expect(everything(folder)).toEqual(before);
  });
  test.each<[string, (content: string) => string]>([
    ["inside the archive's folder", (content) => join(content, "sources/site")],
    ["the archive's folder itself", (content) => content],
    ["a folder that holds the archive's", (content) => join(content, "..")],
    ["inside it by a link", (content) => { symlinkSync(content, join(folder, "link")); return join(folder, "link/site"); }],
  ])("%s", (_case, output) => {
    const content = join(folder, "a/content");
    mkdirSync(join(content, "sources"), { recursive: true });
    expect(() => openOutput(output(content), content)).toThrow(/it lies in .*, or holds it/u);
    expect(readdirSync(join(content, "sources"))).toEqual([]);
  });
  test("what a file manager lays down is no one's file", () => {
    make("cũ");
    writeFileSync(join(site, ".DS_Store"), "x");
    expect(() => make("mới")).not.toThrow();
  });
});

function make(words: string): void {
  const fresh = openOutput(site);
  writeFileSync(join(fresh, "index.html"), `<html>${words}</html>\n`);
  swapIn(fresh, site);
}

function rename(from: string, to: string): void {
  renameSync(join(folder, from), join(folder, to));
}

function everything(at: string): readonly string[] {
  return readdirSync(at, { recursive: true, encoding: "utf8" }).sort();
}
