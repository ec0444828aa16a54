/** Promise 2, for what lies among the layouts: only our own pages are templates, and nothing beside them is run or read. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { filesIn } from "../../scripts/output.ts";
import { ended, house } from "./attacked.ts";
import { canary, write } from "./input.ts";

const folder = mkdtempSync(join(tmpdir(), "layouts-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const script = `${canary.replace("require(", "process.getBuiltinModule(")};\nexport default { permalink: "hostile.html", documents: [] };\n`;
const strays: readonly (readonly [path: string, text: string])[] = [
  ...["layouts.11tydata.js", "document.11tydata.js", "document.11ty.11tydata.mjs", "parts/parts.11tydata.cjs", "_data/documents.js", "_data/eleventyComputed.js", "hostile.11ty.js"].map((path) => [path, script] as const),
  ["home.11tydata.json", '{"permalink": "hostile.html"}'], ["layouts.json", '{"permalink": "hostile.html"}'],
  ...["hostile.njk", "hostile.md", "hostile.liquid", "_includes/document.njk"].map((path) => [path, `---\npermalink: hostile.html\n---\n{{ range.constructor("${canary.replaceAll('"', "'")}")() }}\n`] as const),
];

test("strays among the layouts change nothing", async () => {
  const [copy, content] = [join(folder, "house"), join(folder, "content")];
  for (const name of ["src", "layouts", "scripts", ".eleventy.ts", "package.json", "package-lock.json", "tsconfig.json"]) cpSync(join(house, name), join(copy, name), { recursive: true });
  symlinkSync(join(house, "node_modules"), join(copy, "node_modules"), "junction");
  cpSync(join(house, "content"), content, { recursive: true });
  mkdirSync(join(folder, "site"));
  const build = async (): Promise<string> => {
    const { code, error } = await ended([process.execPath, "--import", "tsx", join(copy, "scripts/build.ts"), "--content", content, "--output", join(folder, "site")], { ...process.env, HOSTILE_CANARY: join(folder, "canary") }, 300, copy);
    expect([code, error.includes("Cannot")]).toEqual([0, false]);
    return readFileSync(join(folder, "site/manifest-sha256.txt"), "utf8");
  };
  const clean = await build();
  for (const [path, text] of strays) write(join(copy, "layouts", path), text);
  expect(await build()).toBe(clean);
  expect(existsSync(join(folder, "canary"))).toBe(false);
  expect(filesIn(join(folder, "site")).filter((name) => name.includes("hostile"))).toEqual([]);
}, 900_000);
