/** Renders an archive of this many generated texts (`pages.ts <count> <folder>`) and weighs its pages: the heaviest of each folder, compressed. */
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { render } from "../../scripts/render.ts";
import { nearCopies } from "../../src/archive/near-copies.ts";
import { shelvedArchive } from "./shelved.ts";

const [count = "10000", folder = ""] = process.argv.slice(2);
if (folder === "") throw new Error("Cannot render, expected a folder: pages.ts <count> <folder>");
const archive = shelvedArchive(Number(count));
mkdirSync(folder, { recursive: true });

const found = spent(() => nearCopies(archive.documents));
console.log(`near copies of ${archive.documents.length} texts: ${found.value.size} found, ${found.seconds} CPU s`);
const before = process.cpuUsage();
const { pages } = await render(archive, folder);
console.log(`${pages} pages: ${seconds(process.cpuUsage(before))} CPU s, peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);

const heaviest = new Map<string, { readonly name: string; readonly bytes: number }>();
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.name.endsWith(".html")) continue;
  const path = join(entry.parentPath, entry.name);
  const name = relative(folder, path);
  const kind = name.includes("/") ? name.slice(0, name.indexOf("/")) : name;
  const bytes = gzipSync(readFileSync(path)).length;
  if (bytes > (heaviest.get(kind)?.bytes ?? 0)) heaviest.set(kind, { name, bytes });
}
for (const [kind, { name, bytes }] of [...heaviest].sort(([, one], [, other]) => other.bytes - one.bytes)) console.log(`${(bytes / 1000).toFixed(1)} KB\t${kind}\t${name}`);

function spent<Value>(act: () => Value): { readonly value: Value; readonly seconds: string } {
  const start = process.cpuUsage();
  return { value: act(), seconds: seconds(process.cpuUsage(start)) };
}

function seconds({ user, system }: NodeJS.CpuUsage): string {
  return ((user + system) / 1e6).toFixed(1);
}
