import type { Answer, Counts } from "../answer.ts";
import type { Question } from "../question.ts";
import type { Engine } from "./answering/engine.ts";
import type { FromWorker, ToWorker } from "./answering/serve.ts";
import { loadChunk, loadScripts, type Scripts } from "./chunks.ts";

/** How long a worker may take to say that it runs, in milliseconds. */
const patience = 5000;

/**
 * Opens the search in this folder, an absolute address that ends in a slash: in a worker, so that no search holds up the
 * page; in the page itself where no worker can be had.
 */
export async function openSearch(folder: string): Promise<Engine> {
  const scripts = await loadScripts(folder);
  const load = (name: string) => loadChunk(folder, name);
  const worker = await startWorker(scripts).catch(() => null);
  return worker ? engineIn(worker, load) : scripts.answering().openEngine(scripts.engine, load);
}

/** From a disk a worker can only be made of text: that of the scripts that the page has loaded. */
async function startWorker({ engine, answering }: Scripts): Promise<Worker> {
  const text = `"use strict";(${answering})().serve(${engine},self);`;
  const address = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  try {
    const worker = new Worker(address);
    await new Promise<void>((resolve, reject) => {
      worker.addEventListener("message", () => { resolve(); }, { once: true });
      worker.addEventListener("error", (event) => { event.preventDefault(); reject(new Error("no worker")); }, { once: true });
      setTimeout(() => { reject(new Error("no worker")); }, patience);
    });
    return worker;
  } finally {
    URL.revokeObjectURL(address);
  }
}

function engineIn(worker: Worker, load: (name: string) => Promise<unknown>): Engine {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const send = (message: ToWorker) => { worker.postMessage(message); };
  let turns = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
    if ("want" in data) load(data.want).then((held) => { send({ name: data.want, held }); }, () => { send({ name: data.want, held: null }); });
    if (!("turn" in data)) return;
    const one = waiting.get(data.turn);
    waiting.delete(data.turn);
    // What could not be loaded is tried anew, in a new worker.
    if ("fault" in data) worker.terminate();
    if ("fault" in data) one?.reject(new Error(data.fault));
    else one?.resolve(data.value);
  });
  const sent = (act: "ask" | "count", question: Question) => new Promise<unknown>((resolve, reject) => {
    waiting.set(++turns, { resolve, reject });
    send({ turn: turns, act, question });
  });
  return {
    ask: (question) => sent("ask", question) as Promise<Answer>,
    count: (question) => sent("count", question) as Promise<Counts>,
  };
}
