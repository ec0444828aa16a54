/** Loads an index of MiniSearch or Lunr and asks it once: `others.ts <engine> <folder>`; prints the milliseconds. In Node, on the engine of Chromium. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import lunr from "lunr";
import MiniSearch from "minisearch";

const [engine = "", folder = ""] = process.argv.slice(2);
const text = readFileSync(join(folder, "index.json"), "utf8");
const start = performance.now();
if (engine === "minisearch") MiniSearch.loadJSON(text, { fields: ["title", "body"], storeFields: ["title"] }).search("cong nghe", { combineWith: "AND" });
if (engine === "lunr") lunr.Index.load(JSON.parse(text) as object).search("+cong +nghe");
console.log(Math.round(performance.now() - start));
