import { existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lastSite, type LastSite } from "../../scripts/last-site.ts";
import { openOutput, swapIn } from "../../scripts/output.ts";
import { cacheOf } from "../../scripts/program.ts";

const page = "<p>Văn bản</p></html>\n";
const ofText = ["van-ban/mot/nguon.txt", "van-ban/mot/van-ban.md"];
const every = [...ofText, "van-ban/mot.html", "van-ban/mot/ban-goc.html"];

let folder: string;
let content: string;
let site: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "last-site-"));
  [content, site] = [join(folder, "content"), join(folder, "site")];
  build((last) => { expect(last.take(["index.html"])).toBe(false); }, every);
});
afterEach(() => {
  rmSync(cacheOf(content), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

test("what is taken is the file itself, at first from the last site and then from the one that was put aside", () => {
  const inode = () => statSync(join(site, "van-ban/mot/nguon.txt")).ino;
  const first = inode();
  takeAll();
  expect([inode(), filesAside().length]).toEqual([first, every.length + 1]);
  takeAll();
  expect([inode(), filesAside().length]).toEqual([first, every.length + 1]);
  expect(filesOf(site)).toEqual([...every, "index.html", "manifest-sha256.txt"].sort());
});

test("a folder is moved whole only with the files that are taken: what the last site no longer has stays behind", () => {
  takeAll();
  writeFileSync(join(aside(), "van-ban/mot/cu.txt"), "của một lần trước");
  build((last) => { expect(last.take(ofText)).toBe(true); }, [], (fresh) => { expect(readdirSync(join(fresh, "van-ban/mot")).sort()).toEqual(["nguon.txt", "van-ban.md"]); });
});

test("a page that was changed by hand in the site is no longer taken, from neither", () => {
  takeAll();
  writeFileSync(join(site, "van-ban/mot.html"), `<p>sửa tay</p>${page}`);
  build((last) => {
    expect(last.take(["van-ban/mot.html"])).toBe(false);
    expect(last.take(ofText)).toBe(true);
  }, ["van-ban/mot.html"]);
  expect(readFileSync(join(site, "van-ban/mot.html"), "utf8")).toBe(page);
});

test("a new page never writes into the site that stands: it is another file", () => {
  takeAll();
  linkSync(join(site, "van-ban/mot.html"), join(folder, "kept.html"));
  build((last) => { last.take(ofText); }, ["van-ban/mot.html"], () => {}, `<p>mới</p>${page}`);
  expect(readFileSync(join(folder, "kept.html"), "utf8")).toBe(page);
});

test("a site that shares little with the new one is not put aside", () => {
  build(() => {}, every);
  expect(existsSync(aside())).toBe(false);
});

function takeAll(): void {
  build((last) => {
    expect(last.take(ofText)).toBe(true);
    for (const address of every.slice(2)) expect(last.take([address])).toBe(true);
  }, []);
}

/** Takes what `take` takes, makes the rest anew, and swaps. */
function build(take: (last: LastSite) => void, made: readonly string[], look: (fresh: string) => void = () => {}, text = page): void {
  const fresh = openOutput(site);
  const last = lastSite(content, site, fresh);
  take(last);
  for (const address of ["index.html", ...made]) {
    mkdirSync(dirname(join(fresh, address)), { recursive: true });
    writeFileSync(join(fresh, address), text);
  }
  look(fresh);
  last.remember(swapIn(fresh, site, last.taken, last.putAside), {});
}

function aside(): string {
  const sites = join(cacheOf(content), "sites");
  return join(sites, readdirSync(sites)[0] ?? "", "aside");
}

function filesAside(): string[] {
  return filesOf(aside()).filter((path) => path !== "manifest-sha256.txt");
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1)).sort();
}
