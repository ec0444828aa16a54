/** The exchange of the old site for the new one is struck at every step: what stands is wholly the one or wholly the other. */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { heal, openOutput, swapIn } from "../../scripts/output.ts";
import { all, bundled, points, run, stepsIn, twoAtATime } from "./commands.ts";
import { becomes, sumOfTree, treeOf } from "./tree.ts";

const folder = mkdtempSync(join(tmpdir(), "swap-"));
let commands: Awaited<ReturnType<typeof bundled>>;
beforeAll(async () => { commands = await bundled("tests/faults/exchange.ts"); }, 120_000);
afterAll(() => { rmSync(folder, { recursive: true, force: true }); commands.remove(); });

test("struck at every step, it leaves one whole site, and the next run mends the rest", async () => {
  const old = join(folder, "old");
  mkdirSync(old);
  fill(join(old, "site"), "cũ");
  const made = join(folder, "made");
  becomes(made, old);
  const trace = join(folder, "trace");
  const unstruck = await run(commands.folder, "exchange", [join(made, "site")], { kind: "kill", at: 0, under: made }, trace);
  expect([unstruck.code, unstruck.error]).toEqual([0, ""]);
  const sums = [sumOfTree(treeOf(join(old, "site"))), sumOfTree(treeOf(join(made, "site")))];
  const faults = points(stepsIn(trace), "", all ? Infinity : 12);
  await twoAtATime(faults, async ({ kind, at }, index) => {
    const here = join(folder, `at-${index}`);
    becomes(here, old);
    const { signal } = await run(commands.folder, "exchange", [join(here, "site")], { kind, at, under: here });
    expect(signal).toBe("SIGKILL");
    heal(join(here, "site"));
    expect(sums).toContain(sumOfTree(treeOf(join(here, "site"))));
    expect(Object.keys(treeOf(here)).filter((path) => !path.startsWith("site/"))).toEqual([]);
    rmSync(here, { recursive: true });
  });
  console.log(`The exchange of sites: struck at ${faults.length} points.`);
  expect(faults.length).toBeGreaterThanOrEqual(all ? 20 : 12);
}, 600_000);

function fill(site: string, words: string): void {
  const fresh = openOutput(site);
  for (const name of ["index.html", "a.html", "b.html"]) writeFileSync(join(fresh, name), `<html>${words}</html>\n`);
  swapIn(fresh, site);
}
