import { build } from "esbuild";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const entry = fileURLToPath(new URL("../src/search/client/main.ts", import.meta.url));

/**
 * Writes the browser side of the search as one classic script, `<output>/search.js`. A classic script runs from a disk
 * too, where browsers refuse modules.
 */
export async function bundleClient(output: string): Promise<void> {
  await build({
    entryPoints: [entry], outfile: join(output, "search.js"),
    bundle: true, format: "iife", target: "es2022", minify: true, charset: "utf8", legalComments: "none", logLevel: "silent",
  });
}
