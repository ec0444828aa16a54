/** Builds an archive of hostile inputs as a person would, in a process of its own. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cacheOf } from "../../scripts/program.ts";
import { rmSync } from "node:fs";
import type { HostileInput } from "./input.ts";

export const house = fileURLToPath(new URL("../..", import.meta.url));

/** `npm run test:hostile` tries everything; `npm test` some of it. */
export const all = process.env["HOSTILE"] === "all";

export interface Built {
  readonly code: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly error: string;
}

const site = 'name: "Kho thử {{ 6 * 7 }} <b>"\ndescription: "Để thử </title>"\naddress: "https://luu-tru.example.org/kho/"\npublisher: "Nhóm thử"\nlicence: {name: "CC0", url: null}\ncontact: "thu@example.org"\noffline: true\n';

/** Makes `content` in a folder that is empty. */
export function layDown(folder: string, inputs: readonly HostileInput[]): string {
  const content = join(folder, "content");
  for (const name of ["content/sources", "content/documents", "outside"]) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(content, "site.yaml"), site);
  for (const { path, lay } of inputs) lay(join(content, path), content);
  return content;
}

/** Builds `content` into `site`; a text that runs leaves the file `canary`. */
export function buildIn(folder: string, seconds: number): Promise<Built> {
  const env = { ...process.env, HOSTILE_CANARY: join(folder, "canary") };
  const command = [...unprivileged(), process.execPath, "--import", "tsx", join(house, "scripts/build.ts"), "--content", join(folder, "content"), "--output", join(folder, "site")];
  return ended(command, env, seconds);
}

/** Runs a command in the house to its end, which must come within so many seconds. */
export function ended([command = "", ...given]: readonly string[], env: NodeJS.ProcessEnv, seconds: number, cwd: string = house): Promise<Built> {
  const child = spawn(command, given, { cwd, env, stdio: ["ignore", "pipe", "pipe"], timeout: seconds * 1000, killSignal: "SIGKILL" });
  let [out, error] = ["", ""];
  child.stdout.on("data", (data: Buffer) => { out += data.toString(); });
  child.stderr.on("data", (data: Buffer) => { error += data.toString(); });
  return new Promise((done) => child.once("close", (code, signal) => { done({ code, signal, out, error }); }));
}

/** Root reads what may not be read; it lays that right down before it builds, where it can. */
function unprivileged(): readonly string[] {
  return canLock && process.getuid?.() === 0 ? lesser : [];
}
const lesser = ["setpriv", "--inh-caps=-dac_override,-dac_read_search", "--bounding-set=-dac_override,-dac_read_search", "--"];

/** Whether a file can be kept from the build's reading at all. */
export const canLock: boolean = process.platform !== "win32" && (process.getuid?.() !== 0 || spawnSync(lesser[0] ?? "", [...lesser.slice(1), "true"]).status === 0);

export function forget(folder: string): void {
  rmSync(cacheOf(join(folder, "content")), { recursive: true, force: true });
  spawnSync("chmod", ["-R", "u+rwX", folder]);
  if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
}
