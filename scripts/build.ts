import { statSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Archive } from "../src/model.ts";
import { addresses } from "../src/site/links.ts";
import { readArguments, run, UsageError } from "./arguments.ts";
import { bundleClient } from "./client.ts";
import { writeDownloads } from "./downloads.ts";
import { headersFile } from "./host-files.ts";
import { lastSite, noLastSite } from "./last-site.ts";
import { loadArchive } from "./load-archive.ts";
import { nearCopyLines } from "./near-copy-lines.ts";
import { addressWarnings, writeSitemap } from "./open-files.ts";
import { addOfflineCopy } from "./offline-copy.ts";
import { normalizeFolder, sourcesOf } from "./normalize-folder.ts";
import { reportLines } from "./normalize-report.ts";
import { alone, lockOfContent, lockOfOutput } from "./lock.ts";
import { discard, openOutput, swapIn } from "./output.ts";
import { prepareAhead } from "./prepare-ahead.ts";
import { cacheOf } from "./program.ts";
import { progress } from "./progress.ts";
import { refusalLine, type Refusal } from "./refusal.ts";
import { render, type Keeping } from "./render.ts";
import { writeSearchIndex } from "./search-index.ts";
import { stage } from "./stages.ts";

const help = `
npm run build -- [options]

Normalises the sources, renders the site with Eleventy and indexes it with Pagefind. The old site stays whole until
the new one is complete.

  --content DIR   the archive's folder: sources/, site.yaml, pages/ (content)
  --output DIR    where the site goes (_site)
  --wait SECONDS  wait for another run on the same folders to end, instead of refusing to start (0)
  --help          this text

Exit code: 0 done; 1 something was refused (the rest is published) or the build failed; 2 wrong usage.
`;

/** Builds an archive folder into a site; gives the exit code. From `keepFrom` documents on, what is still right is taken from the last site. Throws one sentence when nothing could be built. */
export async function build({ content, output, wait = 0, keepFrom = fewDocuments, atOnce }: { readonly content: string; readonly output: string; readonly wait?: number; readonly keepFrom?: number; readonly atOnce?: number }): Promise<number> {
  return alone(lockOfContent(content), "npm run build", () => alone(lockOfOutput(output), "npm run build", () => buildAlone(content, output, keepFrom, atOnce), wait), wait);
}

/** Below this many documents a site is made whole each time: that is quicker than asking what may stay. */
const fewDocuments = 100;

async function buildAlone(content: string, output: string, keepFrom: number, atOnce?: number): Promise<number> {
  const refused = await stage("normalise", () => normalized(content));
  const { archive, refusals, warnings, sums } = await stage("load", () => loadArchive(content, cacheOf(content), keepFrom));
  for (const line of [...refusals.map(refusalLine), ...warnings, ...addressWarnings(archive)]) console.log(line);
  const fresh = openOutput(output, content);
  const abandon = (): void => { discard(fresh); };
  process.once("exit", abandon);
  let files = 0;
  try {
    const last = archive.documents.length >= keepFrom ? lastSite(content, output, fresh) : noLastSite;
    const toRecall = await buildInto(fresh, archive, content, [...refused, ...refusals.map((refusal) => within(content, refusal))], { sums, last, ...atOnce ? { atOnce } : {} });
    files = await stage("swap", () => {
      const made = swapIn(fresh, output, last.taken, last.putAside);
      last.remember(made, toRecall);
      return made.size + 1;
    });
  } catch (error) {
    discard(fresh);
    throw error;
  } finally {
    process.off("exit", abandon);
  }
  console.log(`Built ${archive.documents.length} documents into ${output}/ (${files} files). Open ${join(output, "index.html")}, or publish the folder on any static host.`);
  return refused.length + refusals.length > 0 ? 1 : 0;
}

/** Normalises the sources and says what became of them; what is refused goes on from here, and nothing else of the report. */
async function normalized(content: string): Promise<readonly Refusal[]> {
  const read = sourcesOf(content);
  await prepareAhead(content, read.sources);
  const report = normalizeFolder(content, { read });
  for (const line of reportLines(report)) console.log(line);
  return report.refusals;
}

async function buildInto(fresh: string, archive: Archive, content: string, refusals: readonly Refusal[], { sums, last, atOnce }: Keeping & Required<Pick<Keeping, "sums" | "last">>): Promise<{ readonly pages: unknown; readonly downloads: unknown }> {
  const downloads = await stage("files", () => writeDownloads(content, archive, fresh, sums, last));
  const { found, toRecall: pages } = await stage("render", () => render(archive, fresh, downloads.served, refusals, { sums, last, ...atOnce ? { atOnce } : {} }));
  for (const line of nearCopyLines(found.copies)) console.log(line);
  writeSitemap(archive.site.address, fresh);
  writeFileSync(join(fresh, "_headers"), await headersFile());
  await bundleClient(fresh);
  const bar = progress("Indexing", archive.documents.length);
  await stage("index", () => writeSearchIndex(archive, fresh, { cache: cacheOf(content), progress: bar.step, last, sums }));
  bar.end();
  const needed = [addresses.home, addresses.search, ...archive.documents.map(({ id }) => addresses.document(id))];
  for (const page of needed.filter((address) => !last.taken.has(address))) {
    if ((statSync(join(fresh, page), { throwIfNoEntry: false })?.size ?? 0) === 0) throw new Error(`Cannot finish the site: ${page} was not written. The old site is unchanged.`);
  }
  if (archive.site.offline === true) addOfflineCopy(fresh);
  return { pages, downloads: downloads.toRecall };
}

/** The site names a file as it stands within the archive's folder, wherever that folder lies. */
function within(content: string, refusal: Refusal): Refusal {
  return { ...refusal, file: relative(content, refusal.file).split(sep).join("/") };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await run(() => {
    const { content, output, flags } = readArguments(help, { wait: { type: "string", default: "0" } });
    const wait = Number(flags["wait"]);
    if (!(wait >= 0)) throw new UsageError(`Cannot wait ${flags["wait"]} seconds, expected a number.`);
    return build({ content, output, wait });
  });
}
