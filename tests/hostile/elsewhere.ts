/** Loaded before a build: another clock, and folders that are listed in another order. */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const shift = Number(process.env["HOSTILE_CLOCK"] ?? 0);
const Clock = Date;
globalThis.Date = class extends Clock {
  constructor(...given: unknown[]) {
    super(...((given.length === 0 ? [Clock.now() + shift] : given) as [number]));
  }
  static override now(): number {
    return Clock.now() + shift;
  }
} as DateConstructor;

if (process.env["HOSTILE_ORDER"] === "reversed") {
  const { readdirSync, readdir } = fs;
  const inPromise = fs.promises.readdir;
  const turned = (found: unknown): unknown => (Array.isArray(found) ? [...found].reverse() : found);
  Object.assign(fs, {
    readdirSync: (...given: Parameters<typeof readdirSync>) => turned(readdirSync(...given)),
    readdir: (...given: unknown[]) => {
      const done = given.pop() as (error: Error | null, found: unknown) => void;
      (readdir as (...all: unknown[]) => void)(...given, (error: Error | null, found: unknown) => done(error, turned(found)));
    },
  });
  Object.assign(fs.promises, { readdir: async (...given: Parameters<typeof inPromise>) => turned(await inPromise(...given)) });
  syncBuiltinESMExports();
}
