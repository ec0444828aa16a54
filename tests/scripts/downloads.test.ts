import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeDownloads } from "../../scripts/downloads.ts";
import { sha256 } from "../../scripts/files.ts";
import { built, file, front, ledgerFile } from "../archive/sample.ts";

let folder = "";
const bytes = new Uint8Array([0xff, 0xfe, 0x41, 0x00]);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "downloads-"));
  for (const name of ["sources", "documents", "ledger"]) mkdirSync(join(folder, "content", name), { recursive: true });
  writeFileSync(join(folder, "content/sources/mot.txt"), bytes);
  writeFileSync(join(folder, "content/documents/mot.md"), "---\n");
  writeFileSync(join(folder, "content/ledger/mot.json"), "{}");
  writeFileSync(join(folder, "secret.txt"), bytes);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (source: string, sum: string, ledger = true) => {
  const { archive } = built([file({ source: { ...front().source, file: source, sha256: sum } })], ledger ? [ledgerFile()] : []);
  const { served } = writeDownloads(join(folder, "content"), archive, join(folder, "site"));
  const files = readdirSync(join(folder, "site/van-ban/mot")).sort();
  expect(files).toHaveLength(served.get("mot")?.size ?? 0);
  return files;
};
const all = ["nguon.txt", "so-cai.json", "trich-dan.bib", "trich-dan.json", "trich-dan.ris", "van-ban.md"];
const without = (name: string) => all.filter((one) => one !== name);

describe("a document is served", () => {
  test("with its source to the byte", () => {
    expect(write("mot.txt", sha256(bytes))).toEqual(all);
    expect(new Uint8Array(readFileSync(join(folder, "site/van-ban/mot/nguon.txt")))).toEqual(bytes);
  });
  test("without a ledger that it does not have", () => {
    expect(write("mot.txt", sha256(bytes), false)).toEqual(without("so-cai.json"));
  });
  test.each<[string, string, string]>([
    ["whose bytes are no longer those of the document", "mot.txt", "0".repeat(64)],
    ["that is gone", "hai.txt", sha256(bytes)],
    ["whose name leads out of the folder", "../../secret.txt", sha256(bytes)],
    ["that is a folder", ".", sha256(bytes)],
    ["that would lie in a file", "mot.txt/hai.txt", sha256(bytes)],
    ["whose name no system takes", "a\u0000b.txt", sha256(bytes)],
    ["whose name is too long", "x".repeat(5000), sha256(bytes)],
  ])("without a source %s", (_, source, sum) => {
    expect(write(source, sum)).toEqual(without("nguon.txt"));
  });
  test("without a source that is a link", () => {
    symlinkSync(join(folder, "secret.txt"), join(folder, "content/sources/link.txt"));
    expect(write("link.txt", sha256(bytes))).toEqual(without("nguon.txt"));
  });
});
