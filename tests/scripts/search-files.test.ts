import { expect, test } from "vitest";
import { classicScripts } from "../../scripts/search-files.ts";

const engine = 'const a=import.meta.url;const b=import.meta.url,c=import.meta.url+import.meta.url;fetch(a);fetch(b);export{createInstance,search};';

test("the engine becomes a function, each chunk a script that hands over its bytes", () => {
  const scripts = classicScripts(filesWith({}));
  expect(scripts.map(({ path }) => path)).toEqual(["pagefind.js", "pagefind-entry.json.js", "index/vi_1.pf_index.js"]);
  expect(scripts[0]?.text).toMatch(/^archiveSearch\.engine=function\(fetch,address\)\{"use strict";.*return\{createInstance,search\};\};\n$/s);
  expect(scripts[2]?.text).toBe('archiveSearch.take("index/vi_1.pf_index","AAEC");\n');
});

test("what the page does not load is left out", () => {
  expect(classicScripts(filesWith({ "pagefind-ui.css": "a{}", "pagefind-worker.js": "1" }))).toHaveLength(3);
});

test.each([
  ["another version", { "pagefind-entry.json": '{"version":"1.7.0"}' }, "Cannot use Pagefind 1.7.0 for the search, expected 1.6.0."],
  ["one address less", { "pagefind.js": engine.replace("+import.meta.url", "") }, "found import\\.meta\\.url 3 times, expected 4 as in Pagefind 1.6.0."],
  ["one fetch more", { "pagefind.js": `fetch(1);${engine}` }, "3 times, expected 2"],
  ["no exports", { "pagefind.js": engine.replace(/export.*/, "") }, "0 times, expected 1"],
  ["an import", { "pagefind.js": `import("x");${engine}` }, "it imports or exports in a way unknown"],
])("%s is refused in one sentence", (_, files, sentence) => {
  expect(() => classicScripts(filesWith(files))).toThrow(sentence);
});

test("a missing engine is refused", () => {
  expect(() => classicScripts(filesWith({}).filter(({ path }) => path !== "pagefind.js"))).toThrow("Cannot find pagefind.js");
});

function filesWith(changed: Readonly<Record<string, string>>): { path: string; content: Uint8Array }[] {
  const files = { "pagefind.js": engine, "pagefind-entry.json": '{"version":"1.6.0"}', "index/vi_1.pf_index": "\u0000\u0001\u0002", ...changed };
  return Object.entries(files).map(([path, text]) => ({ path, content: new TextEncoder().encode(text) }));
}
