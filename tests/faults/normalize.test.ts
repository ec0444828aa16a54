/** A run of the normaliser is struck at every step: nothing typed is lost, no file is half written, the next run heals. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { alone, lockOfContent } from "../../scripts/lock.ts";
import { normalizeFolder } from "../../scripts/normalize-folder.ts";
import { idOf, makeArchive, typed, type Name } from "./archive.ts";
import { all, bundled, points, run, spread, stepsIn, twoAtATime } from "./commands.ts";
import { becomes, treeOf, type Tree } from "./tree.ts";

const patience = 3_600_000;
const folder = mkdtempSync(join(tmpdir(), "faults-"));
const [before, after] = [join(folder, "before"), join(folder, "after")];
let commands: Awaited<ReturnType<typeof bundled>>;

beforeAll(async () => {
  commands = await bundled(...["normalize", "accept", "keep", "rename", "remove"].map((name) => `scripts/${name}.ts`));
  makeArchive(before);
  becomes(after, before);
  normalizeFolder(after);
}, patience);
afterAll(() => { rmSync(folder, { recursive: true, force: true }); commands.remove(); });

test("the archive is about to see every row of the table", () => {
  const fates = normalizeFolder(before, { check: true }).changes.map(({ fate }) => fate);
  expect([...new Set(fates)].sort()).toEqual(["conflict", "create", "deleted", "kept", "kept without source", "retired", "unchanged", "update"]);
});

test("unstruck, it ends as it should, and a second run changes nothing", async () => {
  const tree = treeOf(after);
  holds(tree);
  const standing = (name: Name) => existsSync(join(after, `documents/${idOf(name)}.md`));
  expect((["same", "changed", "edited", "conflict", "again", "goneEdited", "lost", "back", "fresh"] as const).filter((name) => !standing(name))).toEqual([]);
  expect((["deleted", "gone", "renamed", "byHand"] as const).filter(standing)).toEqual([]);
  expect(tree["documents/kon-tum.md"]).toContain(Buffer.from(typed.renamed).toString("latin1"));
  expect(Object.keys(tree)).toContain("documents/lai-chau.md");
  normalizeFolder(after);
  expect(treeOf(after)).toEqual(tree);
});

test("npm run normalize, struck at its steps", async () => {
  const struck = await sweep("normalize", [], before, all ? Infinity : 6);
  console.log(`npm run normalize: struck at ${struck} points.`);
  expect(struck).toBeGreaterThanOrEqual(all ? 100 : 6);
}, patience);

describe("settling by hand, struck at its steps", () => {
  const few: readonly [string, readonly string[]][] = [["accept", [idOf("again")]]];
  const rest: typeof few = [
    ["rename", [idOf("edited"), "ca-mau"]], ["keep", [idOf("again")]], ["accept", [idOf("conflict")]], ["accept", [idOf("deleted")]], ["keep", [idOf("conflict")]],
    ["rename", [idOf("same"), "an-giang"]], ["remove", [idOf("edited"), "--because", "Đăng nhầm."]],
  ];
  test("npm run accept of what was removed", async () => {
    const removed = join(folder, "removed");
    becomes(removed, after);
    expect((await run(commands.folder, "remove", [idOf("same"), "--because", "Đăng nhầm.", "--content", removed])).code).toBe(0);
    normalizeFolder(removed);
    const struck = await sweep("accept", [idOf("same")], removed, all ? Infinity : 2);
    console.log(`npm run accept of what was removed: struck at ${struck} points.`);
  }, patience);
  test.each(all ? [...few, ...rest] : few)("npm run %s -- %s", async (name, given) => {
    const struck = await sweep(name, given, after, all ? Infinity : 2);
    console.log(`npm run ${name}: struck at ${struck} points.`);
    expect(struck).toBeGreaterThanOrEqual(2);
  }, patience);
});

describe("a full disk", () => {
  test("at any step of npm run normalize, is one sentence, and loses nothing", async () => {
    const faults = points(await stepsOfRun(), "").filter(({ kind }) => kind === "kill");
    await twoAtATime(spread(faults, all ? 40 : 3).slice(...(all ? [0] : [1, 2])), async ({ at }, index) => {
      const content = join(folder, `full-${index}`);
      becomes(content, before);
      const { code, error } = await run(commands.folder, "normalize", ["--content", content], { kind: "full", at, under: content });
      expect(code === 0 || /^Cannot read or write[^\n]*: the disk is full\. Free some space, and run it again; what was there before is whole\.\n$/u.test(error), error).toBe(true);
      await healed(content, before, [after]);
    });
  }, patience);
});

test("what a person saves while a run goes on is never written over, at whatever step", async () => {
  const steps = await stepsOfRun();
  const saved = join(folder, "saved.md");
  writeFileSync(saved, readFileSync(join(before, `documents/${idOf("changed")}.md`), "utf8").replaceAll("Lê Mạnh", "Người sửa Mười"));
  const faults = points(steps, "").filter(({ kind }) => kind === "kill");
  await twoAtATime(spread(faults, all ? 60 : 3).slice(...(all ? [0] : [1, 2])), async ({ at }, index) => {
    const content = join(folder, `save-${index}`);
    becomes(content, before);
    const path = join(content, `documents/${idOf("changed")}.md`);
    await run(commands.folder, "normalize", ["--content", content], { kind: "save", at, under: content, save: [path, saved] });
    // The rename itself is the one step between looking and writing: a save in that instant meets the rename.
    const isInstant = steps[at - 1]?.startsWith("rename ") && steps[at - 1]?.endsWith(`/${idOf("changed")}.md`);
    if (!isInstant) expect(readFileSync(path, "utf8"), steps[at - 1]).toContain("Người sửa Mười");
    rmSync(content, { recursive: true });
  });
}, patience);

/** Strikes a command at its points; after each, and after the next run, everything must hold. Says at how many. */
async function sweep(name: string, given: readonly string[], from: string, most: number): Promise<number> {
  const clean = join(folder, `clean-${name}`);
  const faults = points(await traced(name, given, from, clean), "", most);
  normalizeFolder(clean);
  await twoAtATime(faults, async ({ kind, at }, index) => {
    const content = join(folder, `${name}-${index}`);
    becomes(content, from);
    const { signal } = await run(commands.folder, name, [...given, "--content", content], { kind, at, under: content });
    expect(signal).toBe("SIGKILL");
    await healed(content, from, [clean, from === before ? after : from]);
  });
  rmSync(clean, { recursive: true });
  return faults.length;
}

async function healed(content: string, from: string, ends: readonly string[]): Promise<void> {
  const [start, found] = [treeOf(from), treeOf(content)];
  for (const [path, bytes] of Object.entries(start)) if (path.startsWith("sources/")) expect(found[path], path).toBe(bytes);
  holds(found);
  const wholes = [start, ...ends.map((end) => treeOf(end))];
  for (const [path, bytes] of Object.entries(found)) expect(wholes.some((whole) => whole[path] === bytes) || isWholeElsewhere(bytes, wholes), `${path} is neither old nor new`).toBe(true);
  await alone(lockOfContent(content), "npm run normalize", () => normalizeFolder(content));
  holds(treeOf(content));
  expect(ends.some((end) => same(treeOf(content), treeOf(end), from === before)), `${content} does not end as a run that was not struck`).toBe(true);
  rmSync(content, { recursive: true });
}

/** A text that was set aside, under the name that it has there. */
function isWholeElsewhere(bytes: string, wholes: readonly Tree[]): boolean {
  return wholes.some((whole) => Object.values(whole).includes(bytes));
}

/** A command that was struck once its copy was made may leave the copy in `retired/`; a run of the normaliser leaves nothing. */
function same(one: Tree, other: Tree, wholly: boolean): boolean {
  const compared = (tree: Tree) => Object.entries(tree).filter(([path]) => wholly || !path.startsWith("retired/"));
  return JSON.stringify(compared(one)) === JSON.stringify(compared(other));
}

/** All that a person typed is somewhere outside the sources. */
function holds(tree: Tree): void {
  const everything = Object.entries(tree).filter(([path]) => !path.startsWith("sources/")).map(([, bytes]) => Buffer.from(bytes, "latin1").toString("utf8")).join("\n");
  expect(Object.values(typed).filter((words) => !everything.includes(words))).toEqual([]);
}

let found: Promise<readonly string[]> | undefined;
/** The steps of the normaliser, found out once for the tests that choose among them. */
function stepsOfRun(): Promise<readonly string[]> {
  return found ??= traced("normalize", [], before);
}

/** The steps of a run that is not struck; `content` is where it ends. */
async function traced(name: string, given: readonly string[], from: string, content = join(folder, `traced-${name}`)): Promise<readonly string[]> {
  becomes(content, from);
  const trace = join(folder, `${name}.trace`);
  rmSync(trace, { force: true });
  const { code, error } = await run(commands.folder, name, [...given, "--content", content], { kind: "kill", at: 0, under: content }, trace);
  expect([code, error]).toEqual([0, ""]);
  return stepsIn(trace);
}
