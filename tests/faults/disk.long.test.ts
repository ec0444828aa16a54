/** Whole builds on a disk of their own that fills; who runs them must be allowed to mount one. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { becomes, treeOf } from "./tree.ts";
import { twoSites } from "./two-sites.ts";

const patience = 3_600_000;
const folder = mkdtempSync(join(tmpdir(), "disk-"));
const disk = join(folder, "disk");
const { old, fresh, build, prepare, told, ends } = twoSites(folder);

beforeAll(async () => {
  mkdirSync(disk);
  expect(spawnSync("mount", ["-t", "tmpfs", "-o", "size=64m", "none", disk], { encoding: "utf8" }).stderr, "a tmpfs may be mounted").toBe("");
  await prepare();
}, patience);
afterAll(() => {
  spawnSync("umount", [disk]);
  rmSync(folder, { recursive: true, force: true });
});

test("of ten sizes: the old site and all that was typed stay, and with more space the next build ends as it should", async () => {
  const here = join(disk, "archive");
  let refused = 0;
  for (let tenth = 0; tenth < 10; tenth++) {
    becomes(here, old);
    const used = usedOn(disk);
    const needed = Object.values(treeOf(join(fresh, "site"))).reduce((sum, bytes) => sum + Math.ceil(bytes.length / 4096) * 4096, 0);
    resize(disk, `${Math.ceil((used + (needed * tenth) / 10) / 4096) * 4096}`);
    const ended = await build(here);
    if (ended.code !== 0) { refused++; told(ended, here); }
    resize(disk, "67108864");
    await ends(here);
  }
  expect(refused).toBe(10);
  console.log(`A disk of ten sizes: ${refused} builds refused.`);
}, patience);

function usedOn(disk: string): number {
  const [, size = "0"] = spawnSync("df", ["--output=used", "-B1", disk], { encoding: "utf8" }).stdout.trim().split("\n");
  return Number(size);
}

function resize(disk: string, size: string): void {
  expect(spawnSync("mount", ["-o", `remount,size=${size}`, disk], { encoding: "utf8" }).stderr).toBe("");
}
