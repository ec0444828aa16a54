import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { findChromium, forget, type Chromium } from "./chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the built site. */
    readonly site: string;
    readonly chromium: Chromium;
  }
}

const house = fileURLToPath(new URL("../..", import.meta.url));

/** Finds the browser and builds the archive once, from a copy of its content, for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "archive-"));
  const [content, site] = [join(folder, "content"), join(folder, "site")];
  const chromium = await findChromium();
  cpSync(join(house, "content"), content, { recursive: true });
  const command = ["--import", "tsx", join(house, "scripts/build.ts"), "--content", content, "--output", site];
  const built = spawnSync(process.execPath, command, { cwd: house, encoding: "utf8" });
  if (built.status !== 0) throw new Error(`Cannot build the site for the browser tests:\n${built.stdout}${built.stderr}`);
  project.provide("site", site);
  project.provide("chromium", chromium);
  return async () => {
    await forget(chromium);
    rmSync(folder, { recursive: true, force: true });
  };
}
