import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { alone, lockOfContent, lockOfOutput } from "../../scripts/lock.ts";

let folder: string;
let lock: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), "lock-")); lock = lockOfContent(folder); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const asked = () => alone(lock, "npm run build", () => "done");

describe("one process at a time works on a folder", () => {
  test("the lock names its holder, and goes with the work", async () => {
    const seen = await alone(lock, "npm run build", () => readFileSync(lock, "utf8"));
    expect(JSON.parse(seen)).toMatchObject({ pid: process.pid, host: hostname(), command: "npm run build" });
    expect(readdirSync(folder)).toEqual([]);
  });
  test("where no folder is there is no lock, and the work says what is wrong", async () => {
    writeFileSync(join(folder, "file"), "");
    await expect(alone(lockOfContent(join(folder, "file")), "npm run build", () => { throw new Error("Cannot find it."); })).rejects.toThrow("Cannot find it.");
  });
  test("it goes when the work fails too", async () => {
    await expect(alone(lock, "npm run build", () => { throw new Error("Cannot"); })).rejects.toThrow("Cannot");
    expect(readdirSync(folder)).toEqual([]);
  });
  test("another is refused with the holder's name and the mend, and the holder keeps its lock", async () => {
    await alone(lock, "npm run keep", async () => {
      await expect(asked()).rejects.toThrow(new RegExp(`^Cannot start: .npm run keep. \\(process ${process.pid} on .*delete .*\\.lock and start again\\.$`, "u"));
      expect(existsSync(lock)).toBe(true);
    });
  });
  test("one that waits begins when the other ends", async () => {
    const order: string[] = [];
    const first = alone(lock, "first", async () => { await new Promise((done) => setTimeout(done, 200)); order.push("first"); });
    await alone(lock, "second", () => order.push("second"), 20);
    await first;
    expect(order).toEqual(["first", "second"]);
  });
  test("of eight processes that begin at once, none works while another does", async () => {
    const trace = join(folder, "trace");
    const script = `import { appendFileSync } from "node:fs"; import { setTimeout as rest } from "node:timers/promises"; import { alone } from ${JSON.stringify(new URL("../../scripts/lock.ts", import.meta.url).href)};
await alone(${JSON.stringify(lock)}, "one", async () => { appendFileSync(${JSON.stringify(trace)}, "("); await rest(30); appendFileSync(${JSON.stringify(trace)}, ")"); }, 60);`;
    writeFileSync(lock, holder({ pid: 999_999_999 }));
    await Promise.all(Array.from({ length: 8 }, () => new Promise((done) => spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", script], { stdio: "inherit" }).once("close", done))));
    expect(readFileSync(trace, "utf8")).toBe("()".repeat(8));
    expect(readdirSync(folder)).toEqual(["trace"]);
  });
});

describe("a lock counts for as long as its process lives", () => {
  test.each<[string, () => string]>([
    ["a process that is no more", () => holder({ pid: spawnSync(process.execPath, ["-e", ""]).pid })],
    ["a number that another process has by now", () => holder({ pid: process.pid, begun: "before the last start of this machine" })],
    ["a file cut off in writing, some time ago", () => ""],
    ["no lock's words, some time ago", () => "hello"],
  ])("taken over: %s", async (_case, words) => {
    writeFileSync(lock, words());
    utimesSync(lock, 1, 1);
    expect(await asked()).toBe("done");
    expect(readdirSync(folder)).toEqual([]);
  });
  test("taken over though a process died in taking it over", async () => {
    writeFileSync(lock, holder({ pid: 999_999_999 }));
    writeFileSync(`${lock}-breaking`, "");
    utimesSync(`${lock}-breaking`, 1, 1);
    expect(await asked()).toBe("done");
  });
  test.each<[string, () => string]>([
    ["this process", () => holder({ pid: process.pid })],
    ["another machine, of whose processes nobody here knows", () => holder({ pid: 999_999_999, host: "may-khac" })],
    ["a file that is being written", () => ""],
  ])("respected: %s", async (_case, words) => {
    writeFileSync(lock, words());
    await expect(asked()).rejects.toThrow(/^Cannot start: .* is at work here/u);
    expect(existsSync(lock)).toBe(true);
  });
});

test("the lock of a site lies beside it, whatever form its path has", () => {
  expect(lockOfOutput("/a/b/_site/")).toBe("/a/b/._site-lock");
  expect(lockOfOutput("/a/b/../b/_site")).toBe("/a/b/._site-lock");
});

function holder(differs: { readonly pid: number; readonly host?: string; readonly begun?: string }): string {
  return JSON.stringify({ host: hostname(), begun: null, command: "npm run build", since: "2020-01-01T00:00:00.000Z", ...differs });
}
