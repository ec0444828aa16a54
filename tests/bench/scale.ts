/** `npm run bench -- --documents N [--compare]`: what each stage of a build costs at N texts, anew and after one change; writes builds.md here. */
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readArguments, run as command, UsageError } from "../../scripts/arguments.ts";
import { cacheOf } from "../../scripts/program.ts";
import type { StageCost } from "../../scripts/stages.ts";
import { compared } from "./compare.ts";
import { sourceArchive, sourceOf } from "./sources.ts";

const help = `
npm run bench -- [options]

Builds a generated archive from nothing, then with nothing, one text changed, added and removed; prints what each stage
costs and writes it to tests/bench/builds.md.

  --documents N   how many texts (1000)
  --compare       also stock Eleventy, and Hugo where it is installed, on the same texts and as many pages
  --folder DIR    where the archive and its sites go (${join(tmpdir(), "archive-bench")})
  --help          this text

Exit code: 0 done; 1 a build failed; 2 wrong usage.
`;

const { count, folder, isCompared } = wishes();
const house = fileURLToPath(new URL("../../", import.meta.url));
const readme = join(house, "tests/bench/builds.md");
const work = join(folder, `work-${count}`);
const [content, output, told] = [join(work, "content"), join(work, "site"), join(work, "stages.jsonl")];
const rows: string[] = [];

await command(async () => {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(sourceArchive(count, folder), content, { recursive: true });
  rmSync(cacheOf(content), { recursive: true, force: true });
  await built("full build");
  await built("nothing changed");
  await changed("one text changed", () => writeFileSync(anySource(), `${readFileSync(anySource(), "utf8")}\nThêm một câu ở cuối bài viết này.\n`));
  await changed("one text added", () => writeFileSync(join(content, "sources", "moi.txt"), sourceOf(count + 1)));
  await changed("one text removed", () => rmSync(join(content, "sources", "moi.txt")));
  if (isCompared) tell(await compared(content, output, work));
  return 0;
});

/** What is asked for; a wrong call is told in one sentence and ends with 2. */
function wishes(): { readonly count: number; readonly folder: string; readonly isCompared: boolean } {
  try {
    const { flags } = readArguments(help, { documents: { type: "string", default: "1000" }, compare: { type: "boolean", default: false }, folder: { type: "string", default: join(tmpdir(), "archive-bench") } });
    const count = Number(flags["documents"]);
    if (!Number.isInteger(count) || count < 1) throw new UsageError(`Cannot measure ${flags["documents"]} documents, expected a whole number from 1.`);
    return { count, folder: String(flags["folder"]), isCompared: flags["compare"] === true };
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}

/** Prints rows and writes them down at once: a run that is stopped has told what it has measured. */
function tell(measured: readonly Row[]): void {
  const fresh = measured.map(({ what, stage, cpu, wall, peak, note = "" }) => `| ${count.toLocaleString("en")} | ${what} | ${stage} | ${cpu.toFixed(1)} | ${wall.toFixed(1)} | ${peak.toFixed(0)} | ${note} |`);
  for (const row of fresh) console.log(row);
  rows.push(...fresh);
  writePart(rows);
}

interface Row extends StageCost {
  readonly what: string;
  readonly note?: string;
}

function anySource(): string {
  return join(content, "sources", `${String(Math.floor(count / 2)).padStart(6, "0")}.txt`);
}

async function changed(what: string, change: () => void): Promise<void> {
  change();
  await built(what);
}

/** The stages of one build and their sum. The peak is that of our process in each stage; of all processes together in the sum. */
async function built(what: string): Promise<void> {
  rmSync(told, { force: true });
  const spent = await run([...buildCommand().map((part) => (part === "scripts/build.ts" ? join(house, part) : part)), "--content", content, "--output", output]);
  const stages = readFileSync(told, "utf8").trim().split("\n").map((line) => ({ ...(JSON.parse(line) as StageCost), what }));
  const normalise = stages.find(({ stage }) => stage === "normalise");
  tell([
    ...stages.map((row) => ({ ...row, note: row === normalise && what === "full build" ? `${(count / row.wall).toFixed(0)} texts/s` : "" })),
    { what, stage: "all", ...spent, note: "" },
  ]);
}

/** What `npm run build` runs, behind the name of Node. */
function buildCommand(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(house, "package.json"), "utf8")) as { readonly scripts: { readonly build: string } };
  return scripts.build.split(" ").slice(1);
}

/** Runs a command of ours; counts what it and its children spend. */
async function run(command: readonly string[]): Promise<Omit<StageCost, "stage">> {
  const start = performance.now();
  const child = spawn("bash", ["-c", 'TIMEFORMAT="cpu %U %S"; time "$@"', "bash", process.execPath, ...command], { env: { ...process.env, ARCHIVE_STAGES: told }, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (data: Buffer) => { said = (said + data.toString()).slice(-20_000); });
  let peak = 0;
  const watch = setInterval(() => { peak = Math.max(peak, weight(child.pid ?? 0)); }, 200);
  const code = await new Promise<number | null>((done) => child.once("close", done));
  clearInterval(watch);
  if (code !== 0) throw new Error(`Cannot measure: the build ended with code ${code}.\n${said}`);
  const cpu = [...said.matchAll(/^cpu ([\d.]+) ([\d.]+)$/gm)].at(-1);
  return { cpu: Number(cpu?.[1]) + Number(cpu?.[2]), wall: (performance.now() - start) / 1000, peak };
}

/** Megabytes that a process and those below it hold now; 0 where the system does not say. */
function weight(root: number): number {
  if (!existsSync("/proc/self/stat")) return 0;
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    const pid = Number(name);
    if (pid > 0) parents.set(pid, Number(within(`/proc/${pid}/stat`, ") ", 2)));
  }
  const isOurs = (pid: number): boolean => pid === root || (parents.has(pid) && pid > 1 && isOurs(parents.get(pid) ?? 0));
  return [...parents.keys()].filter(isOurs).reduce((sum, pid) => sum + Number(within(`/proc/${pid}/status`, "VmRSS:", 0)) / 1024, 0);
}

/** The field `at` behind the last `mark` of a file of the system's; 0 when its process is gone. */
function within(path: string, mark: string, at: number): string {
  try {
    const text = readFileSync(path, "utf8");
    const from = text.lastIndexOf(mark);
    return from < 0 ? "0" : text.slice(from + mark.length).trim().split(/\s+/)[at === 2 ? 1 : 0] ?? "0";
  } catch {
    return "0";
  }
}

/** Puts the rows of this size in the place of the last ones; those of other sizes stay. */
function writePart(fresh: readonly string[]): void {
  const old = existsSync(readme) ? readFileSync(readme, "utf8") : "";
  const kept = [...old.matchAll(/^\| ([\d,]+) \|.*$/gm)].filter(([, size]) => size !== count.toLocaleString("en")).map(([row]) => row);
  const sizeOf = (row: string) => Number(row.split("|")[1]?.replaceAll(",", ""));
  const version = (name: string) => `${name} ${(JSON.parse(readFileSync(join(house, `node_modules/${name}/package.json`), "utf8")) as { version: string }).version}`;
  writeFileSync(readme, `# What a build costs

Written by \`npm run bench -- --documents N\` (\`--compare\` adds other programs on the same texts and as many pages). CPU: user and
system, of our process and its children. Peak: of our own process in a stage; of all processes together in “all”. Seconds
on the clock are those of a machine that may have had other work.

${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB; Node ${process.versions.node}, ${version("@11ty/eleventy")}, ${version("pagefind")}.

| texts | what | stage | CPU s | wall s | peak MB | |
|---:|---|---|---:|---:|---:|---|
${[...kept, ...fresh].sort((one, other) => sizeOf(one) - sizeOf(other)).join("\n")}
`);
}
