import { defineConfig } from "vitest/config";

const browser = "tests/browser/**/*.test.ts";
const hostile = "tests/hostile/**/*.test.ts";
/** What takes minutes stands in files of its own, for the long forms alone. */
const long = "tests/**/*.long.test.ts";
/** A disk that fills is mounted, which Linux lets its root do. */
const mounting = process.platform === "linux" && process.getuid?.() === 0 ? [] : ["tests/faults/disk.long.test.ts"];
const firefox = "tests/browser/firefox.test.ts";
const patience = { globalSetup: "tests/browser/setup.ts", testTimeout: 60_000, hookTimeout: 120_000, expect: { poll: { timeout: 10_000 } } };

export default defineConfig({
  test: {
    // One more than the cores of a small machine: a browser waits as often as it works.
    maxWorkers: 3,
    projects: [
      {
        // The files of a worker share what it has loaded: no test changes a module, and loading the tables for each takes minutes.
        test: { name: "rooms", environment: "node", isolate: false, include: ["tests/**/*.test.ts"], exclude: [browser, long], testTimeout: 60_000, hookTimeout: 60_000 },
      },
      {
        // The site is built once, and the browser found once, for all of these; the other tests do not wait for it.
        test: { name: "browser", environment: "node", include: [browser], exclude: [firefox], ...patience },
      },
      {
        // Every step of every command, where `npm test` strikes some: `npm run test:faults`.
        test: { name: "faults", environment: "node", include: ["tests/faults/**/*.test.ts"], exclude: mounting, env: { FAULTS: "all" }, testTimeout: 3_600_000, hookTimeout: 600_000 },
      },
      {
        // Everything that is made against the program, where `npm test` tries some of it: `npm run test:hostile`.
        test: { name: "hostile", environment: "node", include: [hostile], env: { HOSTILE: "all" }, testTimeout: 60_000, hookTimeout: 60_000 },
      },
      {
        // Firefox is not to be had from the package registry: these run where a person has installed it.
        test: { name: "firefox", environment: "node", include: [firefox], ...patience },
      },
    ],
  },
});
