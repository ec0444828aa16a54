import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    environment: "node",
    include: ["tests/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 180_000,
    // A build and a browser want the two cores of a small machine for themselves.
    maxWorkers: 2,
    passWithNoTests: false,
  },
});
