import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { normalizeFolder } from "../../scripts/normalize-folder.ts";
import { openOutput, swapIn } from "../../scripts/output.ts";
import { verifyArchive } from "../../scripts/verify-archive.ts";
import { idOf, makeArchive } from "../faults/archive.ts";
import { becomes, treeOf } from "../faults/tree.ts";

const folder = mkdtempSync(join(tmpdir(), "verify-"));
const [whole, content, site] = [join(folder, "whole"), join(folder, "here/content"), join(folder, "here/site")];
makeArchive(join(whole, "content"));
normalizeFolder(join(whole, "content"));
rmSync(join(whole, "content/sources/again.txt"));
const fresh = openOutput(join(whole, "site"));
for (const name of ["index.html", "a.html"]) writeFileSync(join(fresh, name), `<html>${name}</html>\n`);
swapIn(fresh, join(whole, "site"));
normalizeFolder(join(whole, "content"));

beforeEach(() => { becomes(join(folder, "here"), whole); });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const known = (lines: readonly string[]) => lines.filter((line) => !line.includes("again.txt") && !line.includes(idOf("conflict")) && !line.includes(idOf("deleted")));
const mismatches = () => known(verifyArchive(content, site).mismatches);
const change = (path: string, was: string | RegExp, now: string) => {
  const text = readFileSync(path, "utf8");
  expect(text.replace(was, now)).not.toBe(text);
  writeFileSync(path, text.replace(was, now));
};

test("what agrees is counted; a document that a person edited agrees, and is named", () => {
  const { counted, edited } = verifyArchive(content, site);
  expect(mismatches()).toEqual([]);
  expect(counted.files).toBe(2);
  expect(edited).toEqual(expect.arrayContaining([`${idOf("edited")}.md`, `${idOf("conflict")}.md`]));
  expect(edited).not.toContain(`${idOf("same")}.md`);
});

test("no letter of a source, a ledger or a page can change without a line that says so; of a document, without its name", () => {
  const paths = ["content/sources/same.txt", `content/ledger/${idOf("same")}.json`, `content/documents/${idOf("same")}.md`, "site/a.html"].map((path) => join(folder, "here", path));
  const told = (): string => { const { edited, mismatches: lines } = verifyArchive(content, site); return [...edited, ...lines].join("\n"); };
  const [quiet, silent] = [told(), [] as string[]];
  for (const path of paths) {
    const bytes = readFileSync(path);
    for (let at = 0; at < bytes.length; at += Math.ceil(bytes.length / 16)) {
      const flipped = Uint8Array.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      writeFileSync(path, flipped);
      if (told() === quiet) silent.push(`${path} at ${at}`);
    }
    writeFileSync(path, bytes);
  }
  expect(silent).toEqual([]);
});

test("it writes nothing", () => {
  const before = treeOf(folder);
  verifyArchive(content, site);
  expect(treeOf(folder)).toEqual(before);
});

describe("each thing that does not agree is one line", () => {
  const ledger = join(content, `ledger/${idOf("same")}.json`);
  test.each<[string, () => void, RegExp]>([
    ["a changed source", () => appendFileSync(join(content, "sources/same.txt"), " "), /^sources\/same\.txt: its SHA-256 is [0-9a-f]{64}, expected [0-9a-f]{64} as in ledger/u],
    ["a missing source", () => rmSync(join(content, "sources/same.txt")), /^sources\/same\.txt: Cannot read it/u],
    ["a changed line of a ledger", () => change(ledger, "nhiệm vụ trọng tâm", "nhiệm vụ khác"), /^ledger\/.*: its edits, replayed on the source, do not give its lines/u],
    ["a changed fact of a ledger", () => change(ledger, '"value": "Lê Mạnh"', '"value": "Lê Mành"'), /^ledger\/.*: its bytes are not those of its own sum\. Restore it/u],
    ["an edit that was put into a ledger", () => change(ledger, '"edits": []', '"edits": [{"step": 1, "rule": "x", "line": 1, "at": 0, "was": "Q", "now": "H", "how": "table"}]'), /^ledger\/.*: Cannot replay an edit of x at 0/u],
    ["a ledger of another encoding", () => change(ledger, '"name": "utf-8"', '"name": "viscii"'), /^ledger\/.*: its encoding is viscii, but the source is read as utf-8/u],
    ["a ledger cut off", () => writeFileSync(ledger, readFileSync(ledger, "utf8").slice(0, 900)), /^ledger\/.*: Cannot read the ledger/u],
    ["a ledger without its sum", () => change(ledger, /,\n "sum": "[0-9a-f]+"/u, ""), /^ledger\/.*: it has no sum of its own\. Restore it/u],
    ["a missing document", () => rmSync(join(content, `documents/${idOf("same")}.md`)), /^documents\/.*: it is missing\. `npm run accept -- .*moved\.yaml/u],
    ["a document with another source's sum", () => change(join(content, `documents/${idOf("same")}.md`), /sha256: "[0-9a-f]{4}/u, 'sha256: "0000'), /^documents\/.*: it names another source/u],
    ["a document that the door refuses", () => change(join(content, `documents/${idOf("same")}.md`), "kind:", "kin:"), /^documents\/.*unknown key kin/u],
    ["a changed page", () => appendFileSync(join(site, "a.html"), " "), /a\.html: its SHA-256 is [0-9a-f]{64}, expected/u],
    ["a missing page", () => rmSync(join(site, "a.html")), /a\.html: it is missing\. `npm run build`/u],
    ["a file more", () => writeFileSync(join(site, "b.html"), "x"), /b\.html: no build has made it/u],
    ["no site", () => rmSync(site, { recursive: true }), /expected a site with its manifest-sha256\.txt/u],
  ])("%s", (_case, spoil, expected) => {
    spoil();
    expect(mismatches().filter((line) => expected.test(line))).toHaveLength(1);
    expect(mismatches().every((line) => !line.includes("\n"))).toBe(true);
  });
});

test("a document that was removed on purpose is not missing", () => {
  expect(verifyArchive(content, site).mismatches.filter((line) => line.includes(`${idOf("deleted")}.md: it is missing`))).toHaveLength(1);
  appendFileSync(join(content, "moved.yaml"), `removed:\n  ${idOf("deleted")}: null\n`);
  expect(verifyArchive(content, site).mismatches.filter((line) => line.includes(idOf("deleted")))).toEqual([]);
});

test("a folder that is no archive does not agree with itself", () => {
  expect(() => verifyArchive(join(folder, "nowhere"), site)).toThrow(/^Cannot find .*nowhere\/sources: expected a folder of source texts/u);
});
