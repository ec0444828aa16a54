import type { IndexFile } from "pagefind";

/** The version whose files are known; another one has to be looked at before it is used. */
export const known = "1.6.0";

/** Functions of Pagefind's engine that the search page calls, each with its parameters. */
const called = ["init_pagefind(metadata_bytes)", "set_ranking_weights(ptr,weights)", "load_index_chunk(ptr,chunk_bytes)", "search(ptr,query,original_query,filter,sort,exact,exact_diacritics)"];

/** A script of the search, relative to its folder. */
export interface Script {
  readonly path: string;
  readonly text: string;
}

/** A classic script, which a browser loads from a server and from a disk alike, that hands a value to the page. */
export function handing(path: string, held: unknown): Script {
  return { path: `${path}.js`, text: `archiveSearch.take(${JSON.stringify(held)});\n` };
}

/**
 * Pagefind's engine as classic scripts: `wasm.js` hands over its bytes, `pagefind.js` the function that starts it, which
 * is the part of Pagefind's own script that the Rust compiler wrote. Throws one sentence where the files are not as known.
 */
export function engineScripts(files: readonly IndexFile[]): readonly Script[] {
  const { version } = JSON.parse(new TextDecoder().decode(fileOf(files, "pagefind-entry.json"))) as { version: string };
  if (version !== known) throw new Error(`Cannot use Pagefind ${version} for the search, expected ${known}.`);
  const starter = starterIn(new TextDecoder().decode(fileOf(files, "pagefind.js")));
  return [
    { path: "pagefind.js", text: `archiveSearch.engine=function(){"use strict";return ${starter}};\n` },
    handing("wasm", Buffer.from(fileOf(files, "wasm.unknown.pagefind")).toString("base64")),
  ];
}

/** The bytes of one of Pagefind's files. */
export function fileOf(files: readonly IndexFile[], name: string): Uint8Array {
  const file = files.find(({ path }) => path === name);
  if (!file) throw new Error(`Cannot find ${name} among the files of Pagefind, expected it as in ${known}.`);
  return file.content;
}

function starterIn(module: string): string {
  const parts = module.split(/(?<=let wasm_bindgen=)(?=\(function\(exports\)\{)|(?<=return Object\.assign\(__wbg_init,\{initSync\},exports\);\}\)\(\{__proto__:null\}\))(?=;)/);
  const [, starter = ""] = parts;
  if (parts.length !== 3) throw new Error(`Cannot take the engine out of pagefind.js: found ${parts.length - 1} of its 2 ends as in Pagefind ${known}.`);
  for (const one of called) {
    const times = starter.split(`function ${one}`).length - 1;
    if (times !== 1) throw new Error(`Cannot take the engine out of pagefind.js: found the function ${one} ${times} times, expected it once as in Pagefind ${known}.`);
  }
  if (/\bimport\b\s*[.(]|^\s*(?:import|export)\b/m.test(starter)) throw new Error(`Cannot take the engine out of pagefind.js: it imports or exports in a way unknown in Pagefind ${known}.`);
  return starter;
}
