import { execFileSync } from "node:child_process";
import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { setTimeout as after } from "node:timers/promises";

/** Who works on a folder: what a lock file says. `begun` tells one process from a later one of the same number. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly begun: string | null;
  readonly command: string;
  readonly since: string;
}

/** The lock of an archive's folder, and of a site's folder: the one lies in it, the other beside it. */
export const lockOfContent = (content: string): string => join(content, ".lock");
export const lockOfOutput = (output: string): string => join(dirname(resolve(output)), `.${basename(resolve(output))}-lock`);

/** A lock with no words in it was left by a process that died in writing it, once it is this old (milliseconds). */
const oldEnough = 5_000;

/**
 * Does work that no other process may do meanwhile. Waits `patience` seconds for another to end, then throws one sentence
 * that names it. The lock of a dead process counts for nothing. A folder that nobody can write to needs no lock.
 */
export async function alone<T>(path: string, command: string, work: () => T | Promise<T>, patience = 0): Promise<T> {
  const mine = wordsOf(command);
  const end = Date.now() + patience * 1000;
  for (let other = seize(path, mine); other !== null; other = seize(path, mine)) {
    if (Date.now() >= end) throw new Error(refused(path, other));
    await after(100);
  }
  const release = (): void => { if (read(path) === mine) rmSync(path, { force: true }); };
  process.once("exit", release);
  try {
    return await work();
  } finally {
    process.off("exit", release);
    release();
  }
}

function wordsOf(command: string): string {
  const mine: Holder = { pid: process.pid, host: hostname(), begun: beginningOf(process.pid), command, since: new Date().toISOString() };
  return `${JSON.stringify(mine)}\n`;
}

function refused(path: string, { pid, host, command, since }: Holder): string {
  const who = pid > 0 ? `\`${command}\` (process ${pid} on ${host}, since ${since})` : "another process";
  return `Cannot start: ${who} is at work here, and two at once would mix. Wait for it to end. If it no longer runs, delete ${path} and start again.`;
}

/** Takes the lock; null when it is ours now, else who holds it. */
function seize(path: string, mine: string): Holder | null {
  for (let tries = 0; tries < 3; tries++) {
    if (create(path, mine)) return null;
    const found = read(path);
    if (found === null) continue;
    const holder = holderOf(path, found);
    if (holder) return holder;
    breakDead(path, found, mine);
  }
  return { pid: 0, host: "", begun: null, command: "", since: "" };
}

/**
 * The words stand in the lock from its first moment: they are written aside and linked. True also where no lock can be
 * because this process may not write there: then it can mix nothing either.
 */
function create(path: string, words: string): boolean {
  const aside = `${path}.${process.pid}.unfinished`;
  try {
    writeFileSync(aside, words);
    linkSync(aside, path);
    return true;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (code === "EEXIST") return false;
    if (["ENOSPC", "EDQUOT", "EIO"].includes(code)) throw error;
    if (["EROFS", "EACCES", "ENOENT", "ENOTDIR"].includes(code)) return true;
    return createWithoutLinks(path, words);
  } finally {
    forget(aside);
  }
}

/** What was written aside goes; where nothing could be, there is nothing to go. */
function forget(aside: string): void {
  try {
    rmSync(aside, { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOTDIR") throw error;
  }
}

/** Some file systems know no links: there a process may die between making the file and writing into it. */
function createWithoutLinks(path: string, words: string): boolean {
  try {
    writeFileSync(path, words, { flag: "wx" });
    return true;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (code === "EEXIST") return false;
    if (code === "EPERM") return true;
    throw error;
  }
}

/** Only one process at a time removes a dead lock, and only the one that it has read: else it might remove a fresh one. */
function breakDead(path: string, words: string, mine: string): void {
  const breaking = `${path}-breaking`;
  if (!create(breaking, mine)) {
    if (ageOf(breaking) > oldEnough) rmSync(breaking, { force: true });
    return;
  }
  if (read(path) === words) rmSync(path, { force: true });
  rmSync(breaking, { force: true });
}

/** Who holds the lock of these words; null when nobody does. */
function holderOf(path: string, words: string): Holder | null {
  const holder = parse(words);
  if (!holder) return ageOf(path) > oldEnough ? null : { pid: 0, host: "", begun: null, command: "", since: "" };
  if (holder.host !== hostname()) return holder;
  return isAlive(holder) ? holder : null;
}

function parse(words: string): Holder | null {
  try {
    const holder = JSON.parse(words) as Partial<Holder> | null;
    return typeof holder?.pid === "number" && typeof holder.host === "string" ? { begun: null, command: "?", since: "?", ...holder } as Holder : null;
  } catch {
    return null;
  }
}

function isAlive({ pid, begun }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  const now = beginningOf(pid);
  return now !== "ended" && (now === null || begun === null || now === begun);
}

/** When a process began, in its system's own words; `ended` for one that only waits to be buried; null where nobody says. */
function beginningOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? "ended" : `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()} ${fields[19]}`;
  } catch {
    return process.platform === "win32" ? null : fromPs(pid);
  }
}

function fromPs(pid: number): string | null {
  try {
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8", env: { ...process.env, LC_ALL: "C" }, stdio: ["ignore", "pipe", "ignore"] }).trim() || null;
  } catch {
    return null;
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

function ageOf(path: string): number {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}
