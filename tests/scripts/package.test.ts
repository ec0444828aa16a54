import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sha256 } from "../../scripts/files.ts";
import { addOfflineCopy } from "../../scripts/offline-copy.ts";
import { openOutput, swapIn } from "../../scripts/output.ts";
import { packageSite } from "../../scripts/package.ts";

let folder = "";
let site = "";
let zip = "";
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), "package-")); [site, zip] = [join(folder, "site"), join(folder, "kho.zip")]; });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const page = (words: string) => `<html>${words}</html>`;
/** A small built site; `offers`: its home page offers a copy without that offer. */
const make = (offers = false) => {
  const fresh = openOutput(site);
  mkdirSync(join(fresh, "nam"));
  writeFileSync(join(fresh, "index.html"), page(offers ? "tải về" : "trang chủ"));
  writeFileSync(join(fresh, "nam/2013.html"), page("2013"));
  if (offers) {
    writeFileSync(join(fresh, "trang-chu-ngoai-tuyen.html"), page("trang chủ"));
    addOfflineCopy(fresh);
  }
  swapIn(fresh, site);
};
const unzipped = (path: string) => Object.fromEntries(Object.entries(unzipSync(readFileSync(path))).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]));
const sumsHold = (files: Readonly<Record<string, string>>) => {
  const lines = (files["kho-ngoai-tuyen/manifest-sha256.txt"] ?? "").trimEnd().split("\n");
  expect(lines.map((line) => line.slice(66))).toEqual(Object.keys(files).map((name) => name.replace("kho-ngoai-tuyen/", "")).filter((name) => name !== "manifest-sha256.txt").sort());
  for (const line of lines) expect(sha256(files[`kho-ngoai-tuyen/${line.slice(66)}`] ?? ""), line).toBe(line.slice(0, 64));
};

describe("a built site", () => {
  test("is packed whole, with its sums, the same each time", async () => {
    make();
    expect(await packageSite(site, zip)).toBe(0);
    const files = unzipped(zip);
    expect(files["kho-ngoai-tuyen/nam/2013.html"]).toBe(page("2013"));
    sumsHold(files);
    const before = readFileSync(zip);
    await packageSite(site, zip);
    expect(readFileSync(zip).equals(before)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(["kho.zip", "site"]);
  });
  test("that offers its copy carries it, listed, and the copy neither offers nor holds itself", async () => {
    make(true);
    expect(readdirSync(site).sort()).toEqual(["index.html", "kho-ngoai-tuyen.zip", "manifest-sha256.txt", "nam"]);
    expect(readFileSync(join(site, "manifest-sha256.txt"), "utf8")).toContain(`${sha256(readFileSync(join(site, "kho-ngoai-tuyen.zip")))}  kho-ngoai-tuyen.zip\n`);
    const files = unzipped(join(site, "kho-ngoai-tuyen.zip"));
    expect(Object.keys(files).sort()).toEqual(["index.html", "manifest-sha256.txt", "nam/2013.html"].map((name) => `kho-ngoai-tuyen/${name}`));
    expect(files["kho-ngoai-tuyen/index.html"]).toBe(page("trang chủ"));
    sumsHold(files);
    await packageSite(site, zip);
    expect(readFileSync(zip).equals(readFileSync(join(site, "kho-ngoai-tuyen.zip")))).toBe(true);
  });
});

describe("nothing is packed, and nothing left lying about,", () => {
  test.each<[string, () => string, RegExp]>([
    ["where no site was built", () => { mkdirSync(site); return zip; }, /^Cannot pack .*there is no built site.*Run npm run build first/u],
    ["into the site itself", () => { make(); return join(site, "x.zip"); }, /^Cannot write .*it lies in the site.*--zip/u],
    ["into a folder that is not there", () => { make(); return join(folder, "a/b.zip"); }, /^Cannot write .*there is no folder.*--zip/u],
    ["in the place of a folder", () => { make(); mkdirSync(zip); return zip; }, /^Cannot write .*not a file.*--zip/u],
    ["in the place of another kind of file", () => { make(); writeFileSync(join(folder, "thu.doc"), "x"); return join(folder, "thu.doc"); }, /^Cannot replace .*\.zip/u],
    ["of a site in which a page was changed", () => { make(); writeFileSync(join(site, "nam/2013.html"), page("khác")); return zip; }, /^Cannot pack .*nam\/2013\.html is missing or no longer what the build wrote\. Run npm run build/u],
    ["of a site in which a page is missing", () => { make(); rmSync(join(site, "nam/2013.html")); return zip; }, /nam\/2013\.html is missing/u],
    ["of a site whose own copy was changed", () => { make(true); writeFileSync(join(site, "kho-ngoai-tuyen.zip"), "x"); return zip; }, /kho-ngoai-tuyen\.zip is missing or no longer/u],
  ])("%s", async (_, given, said) => {
    const path = given();
    const before = readdirSync(folder).sort();
    await expect(packageSite(site, path)).rejects.toThrow(said);
    expect(readdirSync(folder).sort()).toEqual(before);
  });
});

test("a file that no build made is not packed", async () => {
  make();
  writeFileSync(join(site, ".DS_Store"), "x");
  await packageSite(site, zip);
  expect(Object.keys(unzipped(zip))).not.toContain("kho-ngoai-tuyen/.DS_Store");
});

test("the command says how it is called", () => {
  const script = fileURLToPath(new URL("../../scripts/package.ts", import.meta.url));
  expect(execFileSync(process.execPath, ["--import", "tsx", script, "--help"], { encoding: "utf8" })).toMatch(/npm run package.*--output DIR.*--zip FILE/su);
});
