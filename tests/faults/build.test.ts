/** Whole builds: killed, out of space, two at once. The old site or the new one stands, wholly, and the next build heals. */
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { alone, lockOfContent } from "../../scripts/lock.ts";
import { heal } from "../../scripts/output.ts";
import { all, bundled, points, run, spread, twoAtATime } from "./commands.ts";
import { becomes, sumOfTree, treeOf } from "./tree.ts";
import { twoSites } from "./two-sites.ts";

const patience = 3_600_000;
const folder = mkdtempSync(join(tmpdir(), "builds-"));
const { old, sums, steps, build, prepare, told, ends, holds, siteOf } = twoSites(folder);
beforeAll(prepare, patience);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the two sites differ, and each is whole", () => {
  expect(new Set(sums).size).toBe(2);
  expect(steps.length).toBeGreaterThan(60);
});

test("killed at its steps, a build leaves one whole site and all that was typed; the next one ends as it should", async () => {
  const first = steps.findIndex((step) => step.startsWith("rename ") && step.includes("-old"));
  const swap = points(steps, "").filter(({ at }) => at >= first);
  const faults = all ? [...spread(points(steps, "").filter(({ at }) => at < first), 40), ...swap.slice(0, 6)] : swap.slice(1, 2);
  await twoAtATime(faults, async ({ kind, at }, index) => {
    const here = join(folder, `at-${index}`);
    becomes(here, old);
    const { signal } = await build(here, { kind, at, under: here });
    expect(signal).toBe("SIGKILL");
    holds(here);
    heal(join(here, "site"));
    expect(sums, `${kind} at ${at}: ${steps[at - 1]}`).toContain(siteOf(here));
    if (all && index % 4 === 0) await ends(here);
    rmSync(here, { recursive: true });
  });
  console.log(`npm run build: killed at ${faults.length} points.`);
}, patience);

test("out of space at its steps, a build is one sentence and leaves the old site", async () => {
  // After its last write a build only renames and removes: it needs no space, and ends well.
  const last = steps.findLastIndex((step) => /^(?:writeFile|write|appendFile|mkdir|copyFile) /u.test(step)) + 1;
  const faults = spread(steps.slice(0, last).map((_, index) => index + 1), all ? 20 : 3);
  await twoAtATime(all ? faults : faults.slice(1, 2), async (at, index) => {
    const here = join(folder, `full-${index}`);
    becomes(here, old);
    told(await build(here, { kind: "full", at, under: here }), here);
    rmSync(here, { recursive: true });
  });
}, patience);

describe("two at once do not mix", () => {
  test("of two builds one wins, the other names it and ends; the winner heals what a killed one left", async () => {
    const here = join(folder, "two");
    becomes(here, old);
    renameSync(join(here, "site"), join(here, ".site-old"));
    mkdirSync(join(here, ".site-new-1"));
    writeFileSync(join(here, ".site-new-1/index.html"), "<html>");
    const both = await Promise.all([build(here), build(here)]);
    expect(both.map(({ code }) => code).sort()).toEqual([0, 1]);
    expect(both.find(({ code }) => code === 1)?.error).toMatch(/^Cannot start: `npm run build` \(process \d+ on .*\n$/u);
    expect(siteOf(here)).toBe(sums[1]);
    expect(readdirSync(here).sort()).toEqual(["content", "site"]);
  }, patience);

  let commands: Awaited<ReturnType<typeof bundled>>;
  beforeAll(async () => { commands = await bundled(...["normalize", "accept", "keep", "rename"].map((name) => `scripts/${name}.ts`)); }, patience);
  afterAll(() => { commands.remove(); });

  test.each([["normalize", []], ["accept", ["hoi-nghi-tai-vinh"]], ["keep", ["hoi-nghi-tai-vinh"]], ["rename", ["hoi-nghi-tai-hue", "hue"]]] as const)("npm run %s refuses to start while another works, and changes nothing", async (name, given) => {
    const here = join(folder, `busy-${name}`);
    becomes(here, old);
    const before = sumOfTree(treeOf(here));
    const ended = await alone(lockOfContent(join(here, "content")), "npm run build", () => run(commands.folder, name, [...given, "--content", join(here, "content")]));
    expect(ended.error).toMatch(/^Cannot start: `npm run build` /u);
    expect([ended.code, sumOfTree(treeOf(here))]).toEqual([1, before]);
  }, patience);
});

describe("sources are never written", () => {
  test("no step of a build touches them, or anything but its own folders", () => {
    expect(steps.filter((step) => step.includes("/sources"))).toEqual([]);
    const own = /\/content\/(?:documents|ledger|proposed|retired)(?:\/|$)|\/(?:content\/|\.site-)\.?lock(?:\.\d+\.unfinished)?$|\/\.?site(?:-[a-z]+(?:-\d+)?)?(?:\/|$)|^(?:writeFile|write) \d+$/u;
    expect(steps.filter((step) => !own.test(step))).toEqual([]);
  });
});

test("an output that is gone while its old copy stands aside comes back with the next command", () => {
  const here = join(folder, "aside");
  becomes(here, old);
  renameSync(join(here, "site"), join(here, ".site-old"));
  heal(join(here, "site"));
  expect(siteOf(here)).toBe(sums[0]);
  expect(readdirSync(here).sort()).toEqual(["content", "site"]);
});
