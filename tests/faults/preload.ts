/**
 * Loaded before a command: counts what the command does to files below a folder, and at the step FAULT_AT lets something
 * happen. `kill`: the process dies before the step; `torn`: in the middle of it, half a write done; `full`: from this
 * step on the disk is full; `save`: a person saves FAULT_SAVE (a copy of FAULT_SAVED) just before it.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { resolve, sep } from "node:path";

const { FAULT_UNDER = "", FAULT_AT = "0", FAULT_KIND = "", FAULT_TRACE = "", FAULT_SAVE = "", FAULT_SAVED = "" } = process.env;
const at = Number(FAULT_AT);
const original = { ...fs, promises: { ...fs.promises } };
const known = new Set<number>();
let step = 0;

type Call = (...given: unknown[]) => unknown;
const changing = ["writeFile", "write", "appendFile", "rename", "rm", "unlink", "rmdir", "mkdir", "link", "symlink", "copyFile", "cp", "truncate", "utimes", "chmod", "open"];
const writing = new Set(["writeFile", "write", "appendFile"]);

function isBelow(path: unknown): boolean {
  if (typeof path === "number") return known.has(path);
  const name = path instanceof URL ? path.pathname : Buffer.isBuffer(path) ? path.toString() : path;
  return typeof name === "string" && resolve(name).startsWith(resolve(FAULT_UNDER) + sep);
}

/** Opening for reading changes nothing. */
function counts(name: string, given: readonly unknown[]): boolean {
  if (name === "open" && !/[wax+]/u.test(String(given[1] ?? "r")) && !(typeof given[1] === "number" && (given[1] & 3) !== 0)) return false;
  return isBelow(given[0]) || isBelow(given[1]);
}

function die(): never {
  process.kill(process.pid, "SIGKILL");
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

/** Half of what was to be written. */
function tear(name: string, given: readonly unknown[]): void {
  if (!writing.has(name) || given[1] === undefined) return;
  const bytes = Buffer.from(given[1] as string);
  const half = bytes.subarray(0, bytes.length >> 1);
  if (typeof given[0] === "number") original.writeSync(given[0], half);
  else original.writeFileSync(given[0] as string, half);
}

/** What happens at this step; an error to be given instead of doing it, or nothing. */
function happen(name: string, given: readonly unknown[]): Error | null {
  step++;
  if (FAULT_TRACE) original.appendFileSync(FAULT_TRACE, `${name} ${String(given[0])}${name === "rename" || name === "link" ? ` ${String(given[1])}` : ""}\n`);
  if (FAULT_KIND === "full" && step >= at && (writing.has(name) || name === "mkdir" || name === "copyFile")) {
    tear(name, given);
    return Object.assign(new Error(`ENOSPC: no space left on device, ${name}`), { code: "ENOSPC", errno: -28, syscall: name, path: typeof given[0] === "string" ? given[0] : undefined });
  }
  if (step !== at) return null;
  if (FAULT_KIND === "kill") die();
  if (FAULT_KIND === "save") original.copyFileSync(FAULT_SAVED, FAULT_SAVE);
  return null;
}

/** `torn` strikes once the step is done, or half done where it writes. */
function isTorn(): boolean {
  return FAULT_KIND === "torn" && step === at;
}

const room = fs as unknown as Record<string, Call>;
const promises = fs.promises as unknown as Record<string, Call>;
for (const name of changing) {
  const [sync, later, promised] = [room[`${name}Sync`], room[name], promises[name]];
  if (sync) room[`${name}Sync`] = (...given) => {
    if (!counts(name, given)) return sync(...given);
    const error = happen(name, given);
    if (error) throw error;
    if (isTorn() && writing.has(name)) { tear(name, given); die(); }
    const done = sync(...given);
    if (name === "open") known.add(done as number);
    if (isTorn()) die();
    return done;
  };
  if (later) room[name] = (...given) => {
    if (!counts(name, given)) return later(...given);
    const error = happen(name, given);
    const answer = given.at(-1) as Call;
    if (error) return void process.nextTick(() => answer(error));
    if (isTorn()) { tear(name, given); die(); }
    if (name === "open") given[given.length - 1] = (fault: unknown, file: number) => { known.add(file); answer(fault, file); };
    return later(...given);
  };
  if (promised) promises[name] = async (...given) => {
    if (!counts(name, given)) return promised(...given);
    const error = happen(name, given);
    if (error) throw error;
    if (isTorn()) { tear(name, given); die(); }
    return promised(...given);
  };
}
syncBuiltinESMExports();
