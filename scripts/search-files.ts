import type { IndexFile } from "pagefind";

/** The version whose files are known; another one has to be looked at before it is used. */
const known = "1.6.0";

/** What the search page loads: the rest of what Pagefind writes are interfaces and workers that we do not use. */
const chunk = /^(?:pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_(?:meta|index|filter|fragment))$/;

/**
 * Pagefind's files as classic scripts, which a browser loads from a server and from a disk alike: `<name>.js` hands the
 * bytes of `<name>` to the page, `pagefind.js` hands it the engine. Throws one sentence where the files are not as known.
 */
export function classicScripts(files: readonly IndexFile[]): readonly { readonly path: string; readonly text: string }[] {
  const { version } = JSON.parse(textOf(files, "pagefind-entry.json")) as { version: string };
  if (version !== known) throw new Error(`Cannot use Pagefind ${version} for the search, expected ${known}.`);
  const chunks = files.filter(({ path }) => chunk.test(path));
  return [
    { path: "pagefind.js", text: engineScript(textOf(files, "pagefind.js")) },
    ...chunks.map(({ path, content }) => ({ path: `${path}.js`, text: `archiveSearch.take(${JSON.stringify(path)},"${Buffer.from(content).toString("base64")}");\n` })),
  ];
}

function textOf(files: readonly IndexFile[], name: string): string {
  const file = files.find(({ path }) => path === name);
  if (!file) throw new Error(`Cannot find ${name} among the files of Pagefind, expected it as in ${known}.`);
  return new TextDecoder().decode(file.content);
}

/** The module as a function of `fetch` and its own address, which returns what the module exported. */
function engineScript(module: string): string {
  const body = replaced(replaced(module, /import\.meta\.url/g, 4, () => "address"), /export\{([^{}]*)\};?\s*$/g, 1, (_, names) => `return{${names}};`);
  replaced(body, /\bfetch\(/g, 2, (found) => found);
  if (/\bimport\s*\(|^\s*(?:import|export)\b/m.test(body)) throw new Error(`Cannot make a classic script of pagefind.js: it imports or exports in a way unknown in Pagefind ${known}.`);
  return `archiveSearch.engine=function(fetch,address){"use strict";${body}};\n`;
}

function replaced(text: string, pattern: RegExp, times: number, by: (found: string, ...groups: string[]) => string): string {
  const found = [...text.matchAll(pattern)].length;
  if (found !== times) throw new Error(`Cannot make a classic script of pagefind.js: found ${pattern.source} ${found} times, expected ${times} as in Pagefind ${known}.`);
  return text.replace(pattern, by);
}
