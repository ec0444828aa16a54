import { build } from "esbuild";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Writes the browser side of the search as classic scripts, which run from a disk too, where browsers refuse modules:
 * `<output>/search.js` for the search page; `<output>/search/answering.js`, a function that the page runs in a worker, or
 * itself; `<output>/search/highlight.js`, which marks in a document what was asked for.
 */
export async function bundleClient(output: string): Promise<void> {
  await write(join(output, "search/highlight.js"), await bundle("highlight.ts"));
  const answering = await bundle("answering/main.ts", "answering");
  await write(join(output, "search.js"), await bundle("main.ts"));
  await write(join(output, "search/answering.js"), `archiveSearch.answering=function(){"use strict";${answering}return answering};\n`);
}

async function bundle(entry: string, globalName?: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../src/search/client/${entry}`, import.meta.url))],
    bundle: true, write: false, format: "iife", target: "es2022", minify: true, charset: "utf8", legalComments: "none", logLevel: "silent",
    ...(globalName ? { globalName } : {}),
  });
  return outputFiles[0]?.text ?? "";
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
