/**
 * Builds one index of one archive: `build.ts <engine> <size> <folder>`; a process of its own, so that its cost can be
 * told: it prints the most memory that it took, and with it all that it started, in MB. `changed` is the archive with one other
 * title, and what was kept of the archive as it was.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as rest } from "node:timers/promises";
import lunr from "lunr";
import MiniSearch from "minisearch";
import { bundleClient } from "../../scripts/client.ts";
import { writeSearchIndex } from "../../scripts/search-index.ts";
import { tokensOf } from "../../src/search/encoding.ts";
import { plainText } from "../../src/search/plain.ts";
import { fold } from "../../src/vietnamese/fold.ts";
import { benchArchive } from "./archive.ts";

const [engine = "", size = "", folder = ""] = process.argv.slice(2);
const archive = benchArchive(Number(size));
mkdirSync(folder, { recursive: true });
const texts = () => archive.documents.map(({ id, front, body }) => ({ id, title: front.title ?? "", body: plainText(body) }));
const words = (text: string) => tokensOf(fold(text)).map((token) => token.text);

if (engine === "none") texts();
if (engine === "archive" || engine === "changed") {
  const [first, ...others] = archive.documents;
  const documents = engine === "changed" && first ? [{ ...first, front: { ...first.front, title: "Nhan đề khác" } }, ...others] : archive.documents;
  await bundleClient(folder);
  const all = await most(() => writeSearchIndex({ ...archive, documents }, folder, { cache: `${folder}-cache` }));
  console.log(JSON.stringify([Math.round(process.resourceUsage().maxRSS / 1000), Math.round(all / 1000)]));
  // The last program that ended has to be counted too.
  await rest(300);
}
if (engine === "minisearch") {
  const index = new MiniSearch({ fields: ["title", "body"], storeFields: ["title"], tokenize: words, processTerm: (term) => term });
  index.addAll(texts());
  writeFileSync(join(folder, "index.json"), JSON.stringify(index));
}
if (engine === "lunr") {
  const index = lunr(function build(this: lunr.Builder) {
    this.pipeline.reset();
    this.searchPipeline.reset();
    this.field("title");
    this.field("body");
    for (const { id, title, body } of texts()) this.add({ id, title: words(title), body: words(body) });
  });
  writeFileSync(join(folder, "index.json"), JSON.stringify(index));
}

/** The most memory, in KB, of this process and all that it started, together; 0 where the system does not say. */
async function most(act: () => Promise<void>): Promise<number> {
  let held = 0;
  const timer = existsSync("/proc/self/status") ? setInterval(() => { held = Math.max(held, together()); }, 100) : undefined;
  await act();
  clearInterval(timer);
  return held;
}

function together(): number {
  const processes = new Map(readdirSync("/proc").filter((name) => /^\d+$/.test(name)).flatMap((id): [number, { readonly parent: number; readonly memory: number }][] => {
    const status = statusOf(id);
    return status === "" ? [] : [[Number(id), { parent: numberIn(status, "PPid"), memory: numberIn(status, "VmRSS") }]];
  }));
  const isOurs = (id: number): boolean => id === process.pid || (processes.has(id) && isOurs(processes.get(id)?.parent ?? 0));
  return [...processes].filter(([id]) => isOurs(id)).reduce((sum, [, { memory }]) => sum + memory, 0);
}

/** Empty for a process that has just ended. */
function statusOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/status`, "utf8");
  } catch {
    return "";
  }
}

function numberIn(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);
}
