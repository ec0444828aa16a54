import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { normalizeFolder } from "../../scripts/normalize-folder.ts";
import { statusOf } from "../../scripts/status-of.ts";
import { idOf, makeArchive, type Name } from "../faults/archive.ts";
import { treeOf } from "../faults/tree.ts";

const folder = mkdtempSync(join(tmpdir(), "status-"));
const content = join(folder, "content");
beforeAll(() => { makeArchive(content); });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const linesOf = (name: Name | "kon-tum") => {
  const id = name === "kon-tum" ? name : idOf(name);
  return statusOf(content).lines.filter((line) => line.slice(11).startsWith(`${id}:`));
};

describe("before a run, each document is told with what to do next", () => {
  test.each<[Name, RegExp]>([
    ["changed", /^changed .*npm run normalize -- --check/u], ["edited", /^edited .*Nothing to do/u], ["conflict", /^proposed .*npm run accept -- .* or `npm run keep -- /u],
    ["deleted", /^deleted .*Have it back with `npm run accept -- /u], ["gone", /^to retire .*npm run normalize/u], ["goneEdited", /^edited .*source is gone.*npm run remove/u], ["fresh", /^new /u],
  ])("%s", (name, expected) => {
    expect(linesOf(name)).toEqual([expect.stringMatching(expected)]);
  });
  test("it writes nothing", () => {
    const before = treeOf(folder);
    expect(statusOf(content).open).toBe(statusOf(content).lines.filter((line) => /^(?:proposed|refused) /u.test(line)).length);
    expect(treeOf(folder)).toEqual(before);
  });
});

describe("after a run", () => {
  beforeAll(() => { normalizeFolder(content); });
  test.each<[Name, RegExp]>([
    ["renamed", /^renamed .*leads to kon-tum/u], ["gone", /^retired .*Give a reason in moved\.yaml/u], ["again", /^proposed /u],
  ])("%s", (name, expected) => {
    expect(linesOf(name)).toEqual([expect.stringMatching(expected)]);
  });
  test.each<Name>(["same", "changed", "fresh", "back"])("%s is not spoken of", (name) => {
    expect(linesOf(name)).toEqual([]);
  });
  test("a reason that was given is told, and how to have the text back", () => {
    writeFileSync(join(content, "moved.yaml"), `${readFileSync(join(content, "moved.yaml"), "utf8")}removed:\n  ${idOf("deleted")}: Đăng nhầm\n`);
    expect(linesOf("deleted")).toEqual([expect.stringMatching(/^removed .*says why: Đăng nhầm\. To have it back, `npm run accept -- /u)]);
  });
  test("what moved.yaml says was removed while its document stands is to be removed", () => {
    const moved = readFileSync(join(content, "moved.yaml"), "utf8");
    writeFileSync(join(content, "moved.yaml"), moved.replace("removed:\n", `removed:\n  ${idOf("fresh")}: null\n`));
    expect(linesOf("fresh")).toEqual([expect.stringMatching(/^to remove .*`npm run normalize` moves it to retired\/\./u)]);
    writeFileSync(join(content, "moved.yaml"), moved);
  });
  test("a doubt is told until it is settled, a file with a fault as refused", () => {
    const path = join(content, `documents/${idOf("same")}.md`);
    const text = readFileSync(path, "utf8");
    writeFileSync(path, text.replace("review: []", 'review: ["Ngày còn ngờ."]'));
    expect(linesOf("same").map((line) => line.slice(0, 8).trim())).toEqual(["edited", "doubted"]);
    const { open } = statusOf(content);
    writeFileSync(path, text.replace("review: []", "review: {}"));
    expect(statusOf(content)).toMatchObject({ open: open + 1, lines: expect.arrayContaining([expect.stringMatching(/^refused .*Cannot use the key review/u)]) });
  });
});
