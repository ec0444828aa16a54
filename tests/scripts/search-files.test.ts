import { expect, test } from "vitest";
import { engineScripts, handing } from "../../scripts/search-files.ts";

const starter = "(function(exports){function init_pagefind(metadata_bytes){}function set_ranking_weights(ptr,weights){}function load_index_chunk(ptr,chunk_bytes){}"
  + "function search(ptr,query,original_query,filter,sort,exact,exact_diacritics){}return Object.assign(__wbg_init,{initSync},exports);})({__proto__:null})";
const module = `const pagefind_version="1.6.0";let wasm_bindgen=${starter};var u8=Uint8Array;export{search};`;

test("the engine becomes a function and its bytes a script that hands them over", () => {
  const scripts = engineScripts(filesWith({}));
  expect(scripts.map(({ path }) => path)).toEqual(["pagefind.js", "wasm.js"]);
  expect(scripts[0]?.text).toBe(`archiveSearch.engine=function(){"use strict";return ${starter}};\n`);
  expect(scripts[1]?.text).toBe('archiveSearch.take("AAEC");\n');
});

test("a value is handed over as JSON", () => {
  expect(handing("a/b", { x: ["đ\"</script>"] })).toEqual({ path: "a/b.js", text: 'archiveSearch.take({"x":["đ\\"</script>"]});\n' });
});

test.each([
  ["another version", { "pagefind-entry.json": '{"version":"1.7.0"}' }, "Cannot use Pagefind 1.7.0 for the search, expected 1.6.0."],
  ["another beginning", { "pagefind.js": module.replace("wasm_bindgen=", "wasm=") }, "found 1 of its 2 ends as in Pagefind 1.6.0."],
  ["two engines", { "pagefind.js": module + module }, "found 4 of its 2 ends"],
  ["a function with other parameters", { "pagefind.js": module.replace("exact,exact_diacritics", "exact") }, "found the function search(ptr,query,original_query,filter,sort,exact,exact_diacritics) 0 times"],
  ["a function twice", { "pagefind.js": module.replace("return Object", "function init_pagefind(metadata_bytes){}return Object") }, "found the function init_pagefind(metadata_bytes) 2 times"],
  ["an import", { "pagefind.js": module.replace("return Object", "import('x');return Object") }, "it imports or exports in a way unknown"],
])("%s is refused in one sentence", (_, files, sentence) => {
  expect(() => engineScripts(filesWith(files))).toThrow(sentence);
});

test.each(["pagefind.js", "wasm.unknown.pagefind", "pagefind-entry.json"])("a missing %s is refused", (name) => {
  expect(() => engineScripts(filesWith({}).filter(({ path }) => path !== name))).toThrow(`Cannot find ${name}`);
});

function filesWith(changed: Readonly<Record<string, string>>): { path: string; content: Uint8Array }[] {
  const files = { "pagefind.js": module, "pagefind-entry.json": '{"version":"1.6.0"}', "wasm.unknown.pagefind": "\u0000\u0001\u0002", ...changed };
  return Object.entries(files).map(([path, text]) => ({ path, content: new TextEncoder().encode(text) }));
}
