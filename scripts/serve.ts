import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readArguments, run as command, UsageError } from "./arguments.ts";
import { serveFolder } from "./static-server.ts";
import { fingerprint, watchFolders } from "./watch.ts";

const help = `
npm start -- [options]

Builds the archive, serves it on http://localhost:8080 to this machine alone, and builds it anew when a
source, a document, a note, a page, a table or a layout changes.

  --content DIR   the archive's folder (content)
  --output DIR    where the site goes (_site)
  --port NUMBER   another port (8080)
  --help          this text
`;

interface Settings {
  readonly content: string;
  readonly output: string;
  readonly port: number;
}

const house = fileURLToPath(new URL("..", import.meta.url));
const rest = 300;

await command(() => serve(settingsOf()));

/** Serves, builds and goes on; throws one sentence where there is nothing to serve. */
async function serve(chosen: Settings): Promise<number> {
  const served = await serveFolder(chosen.output, chosen.port).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "EADDRINUSE" ? new Error(`Cannot serve on port ${chosen.port}: it is taken. Choose another with --port.`) : error;
  });
  const built = await fingerprint(inputsOf(chosen));
  await rebuild(chosen);
  if (!existsSync(chosen.output)) {
    await served.close();
    throw new Error(`Cannot serve ${chosen.output}: the first build wrote no site.`);
  }
  console.log(`${served.address} – waiting for changes; Ctrl+C ends it.`);
  rebuildOnChange(chosen, built);
  return 0;
}

/**
 * Builds after each change, one build at a time, until nothing differs from what the last build began with: so a change
 * during a build is not lost, and what a build itself writes starts no endless round.
 */
function rebuildOnChange(chosen: Settings, built: string): void {
  const inputs = inputsOf(chosen);
  let timer: NodeJS.Timeout | undefined;
  let last = built;
  let round = Promise.resolve();
  const settle = async (path: string) => {
    for (let now = await fingerprint(inputs); now !== last; now = await fingerprint(inputs)) {
      last = now;
      console.log(`${path} changed: building …`);
      await rebuild(chosen);
    }
  };
  void watchFolders(inputs, (path) => {
    clearTimeout(timer);
    timer = setTimeout(() => { round = round.then(() => settle(nameOf(path))); }, rest);
  });
}

function nameOf(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith("..") ? path : near;
}

function inputsOf({ content }: Settings): readonly string[] {
  return [content, resolve(house, "src"), resolve(house, "layouts")];
}

/** A build in a process of its own: a changed table or layout is read afresh, and a failed build leaves the old site. */
async function rebuild({ content, output }: Settings): Promise<void> {
  const start = performance.now();
  const code = await run(["--import", "tsx", resolve(house, "scripts/build.ts"), "--content", content, "--output", output, "--wait", "30"]);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (code === 0) console.log(`Built in ${seconds} s.`);
  else console.error(`The build ended with code ${code} after ${seconds} s; what was refused or failed is named above. A build that failed leaves the site as it was.`);
}

function run(command: readonly string[]): Promise<number> {
  const child: ChildProcess = spawn(process.execPath, command, { cwd: house, stdio: ["ignore", "inherit", "inherit"] });
  const stop = () => child.kill();
  process.once("exit", stop);
  return new Promise((done) => {
    child.once("close", (code) => {
      process.off("exit", stop);
      done(code ?? 1);
    });
  });
}

function settingsOf(): Settings {
  const { content, output, flags } = readArguments(help, { port: { type: "string", default: "8080" } });
  const port = Number(flags["port"]);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new UsageError(`Cannot serve on port ${flags["port"]}, expected a number up to 65535.`);
  return { content: resolve(content), output: resolve(output), port };
}
