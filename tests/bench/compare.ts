import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadArchive } from "../../scripts/load-archive.ts";
import type { StageCost } from "../../scripts/stages.ts";
import type { Archive } from "../../src/model.ts";

const house = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Renders the texts of an archive with stock Eleventy and, where it is installed, with Hugo: the same Markdown, one template a
 * text, and as many pages as our site has: a second page for each text, and lists of 50 for years, months and shelves until
 * the numbers are equal. Told beside our own rendering in the same run.
 */
export async function compared(content: string, site: string, work: string): Promise<readonly (StageCost & { readonly what: string; readonly note: string })[]> {
  const pages = htmlIn(site);
  const { archive } = loadArchive(content);
  const folder = join(work, "stock");
  rmSync(folder, { recursive: true, force: true });
  writeTexts(archive, join(folder, "content"), pages);
  writeShells(folder);
  symlinkSync(join(house, "node_modules"), join(folder, "node_modules"));
  const own = timed("this program, render only", [process.execPath, "--import", "tsx", join(house, "tests/bench/render.ts"), content, join(work, "own")], house, () => htmlIn(join(work, "own")));
  const stock = timed("stock Eleventy", [process.execPath, join(house, "node_modules/@11ty/eleventy/cmd.cjs"), "--quiet", "--input=content", "--output=eleventy"], folder, () => htmlIn(join(folder, "eleventy")));
  const hugo = spawnSync("hugo", ["version"]).error ? null : timed("Hugo", ["hugo", "--quiet", "--destination", "hugo"], folder, () => htmlIn(join(folder, "hugo")));
  const ratio = (other: StageCost | null) => (other === null ? [] : [`CPU ours / theirs ${(own.cpu / other.cpu).toFixed(2)}`]);
  return [own, { ...stock, note: [stock.note, ...ratio(stock)].join("; ") }, ...hugo === null ? [] : [{ ...hugo, note: [hugo.note, ...ratio(hugo)].join("; ") }]];
}

function htmlIn(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html")).length;
}

/** One Markdown file a text; more of the same, shortened to a list entry's length, until there are as many as our pages. */
function writeTexts({ documents }: Archive, folder: string, pages: number): void {
  mkdirSync(join(folder, "posts"), { recursive: true });
  const text = (title: string, date: string | null, layout: string, body: string) =>
    `---\ntitle: ${JSON.stringify(title)}\ndate: ${date?.length === 10 || (date?.length ?? 0) > 10 ? date?.slice(0, 10) : "2000-01-01"}\nlayout: ${layout}\n---\n\n${body}\n`;
  for (const { id, front, body } of documents) writeFileSync(join(folder, "posts", `${id}.md`), text(front.title ?? id, front.date, "post.njk", body));
  for (let at = documents.length; at < pages; at++) {
    const { front, body } = documents[at % documents.length] as Archive["documents"][number];
    const list = documents.slice(at % documents.length, at % documents.length + 20).map((one) => `- [${one.front.title ?? one.id}](${one.id}/)`).join("\n");
    writeFileSync(join(folder, "posts", `page-${at}.md`), text(front.title ?? "", front.date, "post.njk", at < 2 * documents.length ? body : list));
  }
}

/** The same shell for both: a head, a masthead, the text, a foot. */
function writeShells(folder: string): void {
  const shell = (title: string, content: string) => `<!DOCTYPE html>\n<html lang="vi"><head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/style.css"></head>\n<body><header><a href="/">Kho văn bản</a></header><main><h1>${title}</h1>${content}</main><footer>Kho văn bản</footer></body></html>\n`;
  mkdirSync(join(folder, "content/_includes"), { recursive: true });
  writeFileSync(join(folder, "content/_includes/post.njk"), shell("{{ title }}", "{{ content | safe }}"));
  mkdirSync(join(folder, "layouts/_default"), { recursive: true });
  for (const name of ["single", "list", "post.njk"]) writeFileSync(join(folder, `layouts/_default/${name}.html`), shell("{{ .Title }}", "{{ .Content }}"));
  writeFileSync(join(folder, "hugo.toml"), 'baseURL = "/"\ntitle = "Kho"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\nignoreFiles = ["_includes"]\n');
  cpSync(join(folder, "hugo.toml"), join(folder, "config.toml"));
}

function timed(what: string, [command = "", ...rest]: readonly string[], cwd: string, pages: () => number) {
  const start = performance.now();
  const measured = spawnSync("bash", ["-c", 'TIMEFORMAT="cpu %U %S"; time "$@"', "bash", command, ...rest], { cwd, encoding: "utf8", maxBuffer: 1 << 28, env: { ...process.env, ARCHIVE_PEAK: "" } });
  if (measured.status !== 0) throw new Error(`Cannot run ${what}:\n${measured.stderr.slice(-3000)}${measured.stdout.slice(-1000)}`);
  const cpu = [...measured.stderr.matchAll(/^cpu ([\d.]+) ([\d.]+)$/gm)].at(-1);
  const peak = peakOf(measured.stderr);
  return { what, stage: "render", cpu: Number(cpu?.[1]) + Number(cpu?.[2]), wall: (performance.now() - start) / 1000, peak, note: `${pages().toLocaleString("en")} pages` };
}

function peakOf(said: string): number {
  return Number(/^peak (\d+)$/m.exec(said)?.[1] ?? 0);
}
