/** What it takes to build a site: few packages, of which none needs to run anything when it is installed. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { house } from "./attacked.ts";

interface Package { readonly dev?: boolean; readonly optional?: boolean; readonly hasInstallScript?: boolean; readonly integrity?: string; readonly link?: boolean }
const { packages } = JSON.parse(readFileSync(join(house, "package-lock.json"), "utf8")) as { packages: Record<string, Package> };
const production = Object.entries(packages).filter(([path, { dev }]) => path !== "" && dev !== true);
const others = ["darwin", "win32", "windows", "freebsd", "openbsd", "netbsd", "sunos", "aix", "android", "openharmony"];
/** Optional packages for another system than Linux on x64 are named in the lock file and never installed. */
const installed = production.filter(([path, { optional }]) => optional !== true || !(others.some((system) => path.includes(system)) || /(?:arm|arm64|ia32|loong64|mips64el|ppc64|riscv64|s390x|musl)$/u.test(path)));

test("a production install has at most 165 packages", () => {
  console.log(`${installed.length} packages to build a site; ${production.length} with those for other systems.`);
  expect(installed.length).toBeLessThanOrEqual(165);
  expect(installed.length).toBeGreaterThan(50);
});

test("no install script is run, and building needs none", () => {
  expect(readFileSync(join(house, ".npmrc"), "utf8").split("\n")).toContain("ignore-scripts=true");
  const scripts = installed.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([path]) => path);
  // esbuild's only looks for the program that its own optional package brings; this house was installed without it.
  expect(scripts.filter((path) => path !== "node_modules/esbuild")).toEqual([]);
});

test("each package has the sum of what was reviewed, and is pinned exactly", () => {
  expect(production.filter(([, { integrity, link }]) => link !== true && !integrity?.startsWith("sha512-")).map(([path]) => path)).toEqual([]);
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(house, "package.json"), "utf8")) as Record<"dependencies" | "devDependencies", Record<string, string>>;
  expect(Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
});

test("what stands here is what the lock file names", () => {
  const missing = installed.filter(([path, { optional }]) => optional !== true && !existsSync(join(house, path))).map(([path]) => path);
  expect(missing).toEqual([]);
});
