import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { SourceFile } from "../src/model.ts";
import { preparations, type Preparations } from "./preparations.ts";
import type { Told } from "./prepared.ts";
import { progress } from "./progress.ts";
import { fewSources } from "./sources.ts";

/** What a worker is given: whose preparations, and by message one lot of sources after another. */
export interface Lot {
  readonly sources: readonly SourceFile[];
}

/** What a worker answers: what is told of each source of the lot, null for one that fails. */
export interface Done {
  readonly told: readonly (Told | null)[];
}

/** Fewer than this, and starting workers costs more than they bring. */
const fewTexts = 60;
const lotSize = 20;

/**
 * Prepares the sources that were not prepared before, on all cores. Each is kept in the cache as it is made, so what a run that
 * is killed has made is not made again; nothing depends on which worker made what. A text that fails is left to the run itself.
 */
export async function prepareAhead(content: string, sources: readonly SourceFile[], cores = availableParallelism()): Promise<void> {
  if (sources.length < fewSources || cores < 2) return;
  const kept = preparations(content, true);
  const missing = sources.filter((source) => !kept.has(source));
  if (missing.length < fewTexts) return;
  const bar = progress("Reading", missing.length);
  const lots = Array.from({ length: Math.ceil(missing.length / lotSize) }, (_, at) => missing.slice(at * lotSize, (at + 1) * lotSize));
  await Promise.all(Array.from({ length: Math.min(cores, lots.length) }, () => work(content, lots, kept, bar.step)));
  kept.save();
  bar.end();
}

/** What lets Node read our TypeScript, wherever it is started. */
const loader = (): string => pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/** One worker, a process of its own, until no lot is left: then nothing is half done, and it is ended. */
async function work(content: string, lots: (readonly SourceFile[])[], kept: Preparations, step: () => void): Promise<void> {
  const worker = fork(fileURLToPath(new URL("prepare-worker.ts", import.meta.url)), [content], { execArgv: ["--import", loader()], serialization: "advanced" });
  try {
    for (let lot = lots.shift(); lot; lot = lots.shift()) {
      const { told } = await done(worker, { sources: lot });
      lot.forEach((source, at) => {
        const said = told[at];
        if (said) kept.tell(source, said);
        step();
      });
    }
  } finally {
    await ended(worker);
  }
}

async function ended(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const exit = once(worker, "exit");
  worker.kill();
  await exit;
}

function done(worker: ChildProcess, lot: Lot): Promise<Done> {
  return new Promise((answered, failed) => {
    const end = (code: number | null) => failed(new Error(`Cannot read the sources: a process of the build ended with code ${code}. Run the build again; if it fails again, report it.`));
    worker.once("exit", end);
    worker.once("message", (said) => {
      worker.off("exit", end);
      answered(said as Done);
    });
    worker.send(lot);
  });
}
