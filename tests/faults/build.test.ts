/** Whole builds: killed, out of space, two at once. The old site or the new one stands, wholly, and the next build heals. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { alone, lockOfContent } from "../../scripts/lock.ts";
import { normalizeFolder } from "../../scripts/normalize-folder.ts";
import { heal } from "../../scripts/output.ts";
import { all, bundled, points, run, runWhole, spread, stepsIn, twoAtATime, type Ended } from "./commands.ts";
import { becomes, sumOfTree, treeOf } from "./tree.ts";

const patience = 3_600_000;
const folder = mkdtempSync(join(tmpdir(), "builds-"));
/** Each holds `content` and `site`: before the change, and after it. */
const [old, fresh] = [join(folder, "old"), join(folder, "fresh")];
const sums: string[] = [];
let steps: readonly string[];

const typed = "Người sửa Một";
const text = (title: string, body: string) => `${title}\n\n08/04/2021 05:04\n\nHội nghị đánh giá kết quả ứng dụng công nghệ thông tin trong năm và thống nhất ${body}.\n\nLê Mạnh\n`;
const build = (at: string, fault?: Parameters<typeof runWhole>[2], trace?: string) => runWhole("build", ["--content", join(at, "content"), "--output", join(at, "site")], fault, trace);

beforeAll(async () => {
  mkdirSync(join(old, "content/sources"), { recursive: true });
  writeFileSync(join(old, "content/site.yaml"), 'name: "Kho thử"\ndescription: "Để thử"\naddress: null\npublisher: "Nhóm thử"\nlicence: {name: "CC0", url: null}\ncontact: "thu@example.org"\n');
  writeFileSync(join(old, "content/sources/a.txt"), text("Hội nghị tại Huế", "nhiệm vụ năm tới"));
  writeFileSync(join(old, "content/sources/b.txt"), text("Hội nghị tại Vinh", "nhiệm vụ năm tới"));
  normalizeFolder(join(old, "content"));
  const document = join(old, "content/documents/hoi-nghi-tai-vinh.md");
  writeFileSync(document, readFileSync(document, "utf8").replaceAll("Lê Mạnh", typed));
  await done(build(old));
  // What the next build has to do: a changed text, a new one, and an edited one whose source now reads otherwise.
  writeFileSync(join(old, "content/sources/a.txt"), text("Hội nghị tại Huế", "nhiệm vụ năm 2022"));
  writeFileSync(join(old, "content/sources/b.txt"), text("Hội nghị tại Vinh", "nhiệm vụ năm 2022"));
  writeFileSync(join(old, "content/sources/c.txt"), text("Hội nghị tại Lào Cai", "nhiệm vụ năm 2022"));
  becomes(fresh, old);
  const trace = join(folder, "trace");
  await done(build(fresh, { kind: "kill", at: 0, under: fresh }, trace));
  steps = stepsIn(trace);
  sums.push(siteOf(old), siteOf(fresh));
}, patience);
const disk = join(folder, "disk");
mkdirSync(disk);
const mounted = all && spawnSync("mount", ["-t", "tmpfs", "-o", "size=64m", "none", disk]).status === 0;
// Here and not beside the test of the disk: what is chosen by name leaves that out, and its disk would stay.
afterAll(() => {
  if (mounted) spawnSync("umount", [disk]);
  rmSync(folder, { recursive: true, force: true });
});

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

describe("on a disk of its own that fills", () => {
  test.skipIf(!mounted)("of ten sizes: the old site and all that was typed stay, and with more space the next build ends as it should", async () => {
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
  if (all && !mounted) console.log("Skipped the disk that fills: this user may not mount a tmpfs. Run it as root.");
});

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

/** A build that could not be is one sentence with its mend; the old site is whole and nothing typed is lost. */
function told({ code, error, out }: Ended, here: string): void {
  expect(code, out).toBe(1);
  expect(error).toMatch(/^Cannot [^\n]+\n$/u);
  expect(error).toMatch(/disk is full|Cannot finish the site/u);
  holds(here);
  heal(join(here, "site"));
  expect(siteOf(here)).toBe(sums[0]);
}

/** The next build, unstruck, ends as if nothing had been. */
async function ends(here: string): Promise<void> {
  await done(build(here));
  holds(here);
  expect(siteOf(here)).toBe(sums[1]);
  expect(sumOfTree(treeOf(join(here, "content")))).toBe(sumOfTree(treeOf(join(fresh, "content"))));
}

function holds(here: string): void {
  expect(readFileSync(join(here, "content/documents/hoi-nghi-tai-vinh.md"), "utf8")).toContain(typed);
  for (const name of ["a", "b", "c"]) expect(readFileSync(join(here, `content/sources/${name}.txt`), "utf8")).toBe(readFileSync(join(old, `content/sources/${name}.txt`), "utf8"));
}

function siteOf(at: string): string {
  return existsSync(join(at, "site")) ? sumOfTree(treeOf(join(at, "site"))) : "no site";
}

async function done(build: Promise<Ended>): Promise<void> {
  const { code, error, out } = await build;
  if (code !== 0) throw new Error(`Cannot build the sample:\n${out}${error}`);
}

function usedOn(disk: string): number {
  const [, size = "0"] = spawnSync("df", ["--output=used", "-B1", disk], { encoding: "utf8" }).stdout.trim().split("\n");
  return Number(size);
}

function resize(disk: string, size: string): void {
  expect(spawnSync("mount", ["-o", `remount,size=${size}`, disk], { encoding: "utf8" }).stderr).toBe("");
}
