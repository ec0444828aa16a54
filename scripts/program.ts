import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { sha256 } from "./files.ts";

const house = fileURLToPath(new URL("..", import.meta.url));

/** One sum of all that this program is, its sources, layouts, scripts and the versions that it depends on; or of some `parts` of it. */
export function programSum(parts: readonly string[] = ["src", "layouts", "scripts", ".eleventy.ts"]): string {
  const name = parts.join("\n");
  const sum = known.get(name) ?? sumOf(parts);
  known.set(name, sum);
  return sum;
}

/** A process is started from one state of the program, and goes on with it. */
const known = new Map<string, string>();

function sumOf(parts: readonly string[]): string {
  const files = parts.flatMap((part) => filesOf(join(house, part)));
  const sums = [...files, join(house, "package-lock.json")].map((file) => `${relative(house, file).split(sep).join("/")} ${sha256(readFileSync(file))}`);
  return sha256(sums.sort().join("\n"));
}

function filesOf(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

/** Where what is dear to make is kept between builds of this archive folder: ignored by git, safe to delete at any time. */
export function cacheOf(content: string): string {
  return join(house, ".cache", sha256(resolve(content)).slice(0, 12));
}
