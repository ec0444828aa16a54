/** Runs the project's commands in processes of their own, with a fault at a counted step. */
import { build } from "esbuild";
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const house = fileURLToPath(new URL("../..", import.meta.url));

/** `npm run test:faults` tries every step; `npm test` some of them. */
export const all = process.env["FAULTS"] === "all";

export type Kind = "kill" | "torn" | "full" | "save";
export interface Fault {
  readonly kind: Kind;
  /** The step, from 1. */
  readonly at: number;
  /** The folder below which steps count. */
  readonly under: string;
  /** For `save`: the file that a person saves, and the file that holds what is saved. */
  readonly save?: readonly [path: string, from: string];
}
export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly error: string;
}

/** Commands that need no loader, each bundled once: a process begins in a tenth of the time. */
export async function bundled(...names: readonly string[]): Promise<{ readonly folder: string; readonly remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), "commands-"));
  await build({
    entryPoints: [...names.map((name) => join(house, name)), join(house, "tests/faults/preload.ts")],
    outdir: folder, outExtension: { ".js": ".mjs" }, entryNames: "[name]", bundle: true, platform: "node", format: "esm", target: "node20", logLevel: "silent",
    banner: { js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);' },
  });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Runs a bundled command. */
export function run(folder: string, name: string, given: readonly string[], fault?: Fault, trace?: string): Promise<Ended> {
  return ended(["--import", join(folder, "preload.mjs"), join(folder, `${name}.mjs`), ...given], fault, trace);
}

/** Runs a command as npm does; the build loads its layouts with tsx. */
export function runWhole(name: string, given: readonly string[], fault?: Fault, trace?: string): Promise<Ended> {
  return ended(["--import", "tsx", "--import", join(house, "tests/faults/preload.ts"), join(house, `scripts/${name}.ts`), ...given], fault, trace);
}

function ended(command: readonly string[], fault: Fault | undefined, trace = ""): Promise<Ended> {
  const env = { ...process.env, FAULT_UNDER: fault?.under ?? "/nowhere", FAULT_AT: String(fault?.at ?? 0), FAULT_KIND: fault?.kind ?? "", FAULT_TRACE: trace, FAULT_SAVE: fault?.save?.[0] ?? "", FAULT_SAVED: fault?.save?.[1] ?? "" };
  const child = spawn(process.execPath, command, { cwd: house, env, stdio: ["ignore", "pipe", "pipe"] });
  let [out, error] = ["", ""];
  child.stdout.on("data", (data: Buffer) => { out += data.toString(); });
  child.stderr.on("data", (data: Buffer) => { error += data.toString(); });
  return new Promise((done) => child.once("close", (code, signal) => { done({ code, signal, out, error }); }));
}

/** The steps that a trace names, in order. */
export function stepsIn(trace: string): readonly string[] {
  return readFileSync(trace, "utf8").trim().split("\n");
}

/** Where a run over these steps is struck: before each of them, and in the middle of each write. With `most`, spread evenly. */
export function points(steps: readonly string[], under: string, most = Infinity): readonly Fault[] {
  const every = steps.flatMap((step, index): Fault[] => {
    const at = index + 1;
    return /^(?:writeFile|write|appendFile) /u.test(step) ? [{ kind: "kill", at, under }, { kind: "torn", at, under }] : [{ kind: "kill", at, under }];
  });
  const last = steps.length === 0 ? [] : [{ kind: "torn", at: steps.length, under } as const];
  return spread([...every, ...last], most);
}

/** At most so many of a list, from its first to its last. */
export function spread<T>(list: readonly T[], most: number): readonly T[] {
  if (list.length <= most) return list;
  return Array.from({ length: most }, (_, n) => list[Math.round((n * (list.length - 1)) / Math.max(1, most - 1))] as T);
}

/** Does a thing for each of a list, two at a time: the machine has two cores. */
export async function twoAtATime<T>(list: readonly T[], act: (one: T, index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => { while (next < list.length) { const index = next++; await act(list[index] as T, index); } };
  await Promise.all([worker(), worker()]);
}
