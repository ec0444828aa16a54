/**
 * Promise 4: the same input gives the same bytes, whatever the time zone, the language, the order in which files were made
 * and are listed, the folder, the mask of rights, the clock. `npm run test:hostile` tries 24 of these worlds, `npm test` 2.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { cacheOf } from "../../scripts/program.ts";
import { sha256 } from "../../scripts/files.ts";
import { filesIn, manifest } from "../../scripts/output.ts";
import { all, ended, house } from "./attacked.ts";

interface World { readonly zone: string; readonly language: string; readonly order: "as made" | "reversed"; readonly path: string; readonly mask: string; readonly days: number }

const zones = ["UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles", "Pacific/Kiritimati"];
const languages = ["C", "vi_VN.UTF-8", "tr_TR.UTF-8"];
const paths = ["a", "Kho văn bản (2)", "deep/er/kho"];
/** Every zone with every language and order; folder, mask and clock change at other steps, so that each meets each. */
const worlds = zones.flatMap((zone, z) => languages.flatMap((language, l) => (["as made", "reversed"] as const).map((order, o): World =>
  ({ zone, language, order, path: paths[(z + l + o) % 3] ?? "a", mask: (z + o) % 2 === 0 ? "022" : "077", days: [0, 4_000, -9_000][(z + 2 * l) % 3] ?? 0 }))));
const chosen = all ? worlds : [worlds[0], worlds.find(({ zone, order, path, mask, days }) => zone === "America/Los_Angeles" && order === "reversed" && mask === "077" && days !== 0 && path !== "a")].filter((one) => one !== undefined);

const folder = mkdtempSync(join(tmpdir(), "same-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("one sum in every world", async () => {
  const sums = new Map<string, string>();
  for (const [at, world] of chosen.entries()) sums.set(`${at}: ${JSON.stringify(world)}`, await sumIn(world, join(folder, String(at), world.path)));
  console.log(`${sums.size} builds, ${new Set(sums.values()).size} sum.`);
  expect([...sums.values()].filter((sum) => !/^[0-9a-f]{64}$/u.test(sum))).toEqual([]);
  expect(new Set(sums.values()).size, [...sums].map(([world, sum]) => `${sum} ${world}`).join("\n")).toBe(1);
  expect(new Set(chosen.map(({ path }) => path)).size).toBeGreaterThan(1);
}, 3_600_000);

/** Documents, ledgers and the site of the repository's own sources, built anew in another world. */
async function sumIn({ zone, language, order, mask, days }: World, at: string): Promise<string> {
  const [content, site] = [join(at, "content"), join(at, "site")];
  lay(content, order === "reversed", days);
  const env = { ...process.env, TZ: zone, LC_ALL: language, LANG: language, HOSTILE_ORDER: order, HOSTILE_CLOCK: String(days * 86_400_000) };
  const build = [process.execPath, "--import", "tsx", "--import", join(house, "tests/hostile/elsewhere.ts"), join(house, "scripts/build.ts"), "--content", content, "--output", site];
  const command = process.platform === "win32" ? build : ["sh", "-c", `umask ${mask}; exec "$@"`, "sh", ...build];
  const { code, error, out } = await ended(command, env, 600);
  rmSync(cacheOf(content), { recursive: true, force: true });
  if (code !== 0) return `it ended with ${code}: ${error}${out}`;
  const made = ["documents", "ledger"].flatMap((name) => filesIn(join(content, name)).map((file) => `${sha256(readFileSync(join(content, name, file)))} ${name}/${file}`));
  const sum = sha256([...made, readFileSync(join(site, manifest), "utf8")].join("\n"));
  rmSync(at, { recursive: true, force: true });
  return sum;
}

function lay(content: string, isReversed: boolean, days: number): void {
  mkdirSync(join(content, "sources"), { recursive: true });
  cpSync(join(house, "content/pages"), join(content, "pages"), { recursive: true });
  writeFileSync(join(content, "site.yaml"), `${readFileSync(join(house, "content/site.yaml"), "utf8").replace(/^address:.*$/mu, 'address: "https://luu-tru.example.org/"').replace(/^offline:.*$/mu, "")}\noffline: true\n`);
  const names = readdirSync(join(house, "content/sources")).sort();
  const corpus = readdirSync(join(house, "tests/corpus")).filter((name) => /^1\d\d$/u.test(name)).sort().slice(0, 6);
  const files: readonly (readonly [from: string, to: string])[] = [...names.map((name) => [join(house, "content/sources", name), name] as const), ...corpus.map((name) => [join(house, "tests/corpus", name, "source.txt"), `${name}.txt`] as const)];
  for (const [from, to] of isReversed ? [...files].reverse() : files) {
    const path = join(content, "sources", to);
    cpSync(from, path);
    utimesSync(path, 1_500_000_000 + days, 1_500_000_000 + days);
  }
}
