import type { Question } from "../../question.ts";
import { openEngine, type Engine } from "./engine.ts";
import type { EngineScript } from "./pagefind.ts";

/** What the page sends to its worker: a question, or what a file of the index holds (null where it cannot be had). */
export type ToWorker =
  | { readonly turn: number; readonly act: "ask" | "count"; readonly question: Question }
  | { readonly name: string; readonly held: unknown };

/** What the worker sends to its page: that it runs, which file it needs, an answer. */
export type FromWorker =
  | { readonly ready: true }
  | { readonly want: string }
  | { readonly turn: number; readonly value: unknown }
  | { readonly turn: number; readonly fault: string };

interface Port {
  postMessage(message: FromWorker): void;
  addEventListener(type: "message", listener: (event: { readonly data: ToWorker }) => void): void;
}

/** Runs in a worker: answers the page's questions. A worker made from text cannot load files from a disk; the page loads them. */
export function serve(script: EngineScript, port: Port): void {
  const waiting = new Map<string, { resolve(held: unknown): void; reject(error: Error): void }>();
  const load = (name: string) => new Promise<unknown>((resolve, reject) => {
    waiting.set(name, { resolve, reject });
    port.postMessage({ want: name });
  });
  let engine: Promise<Engine> | null = null;
  port.addEventListener("message", ({ data }) => {
    if ("turn" in data) {
      engine ??= openEngine(script, load);
      engine.then((opened): Promise<unknown> => opened[data.act](data.question)).then(
        (value) => { port.postMessage({ turn: data.turn, value }); },
        (error: unknown) => { port.postMessage({ turn: data.turn, fault: String(error) }); });
      return;
    }
    const one = waiting.get(data.name);
    waiting.delete(data.name);
    if (data.held === null) one?.reject(new Error(`Cannot load ${data.name}.`));
    else one?.resolve(data.held);
  });
  port.postMessage({ ready: true });
}
