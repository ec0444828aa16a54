/** Two archives with their sites, the second as a build makes it from the first, and what may be asked of builds in between. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { normalizeFolder } from "../../scripts/normalize-folder.ts";
import { heal } from "../../scripts/output.ts";
import { runWhole, stepsIn, type Ended } from "./commands.ts";
import { becomes, sumOfTree, treeOf } from "./tree.ts";

const typed = "Người sửa Một";
const text = (title: string, body: string) => `${title}\n\n08/04/2021 05:04\n\nHội nghị đánh giá kết quả ứng dụng công nghệ thông tin trong năm và thống nhất ${body}.\n\nLê Mạnh\n`;

/** `prepare` makes both below the folder, and fills `sums` (of the old site and the new) and `steps` (of the build between them). */
export function twoSites(folder: string) {
  const [old, fresh] = [join(folder, "old"), join(folder, "fresh")];
  const [sums, steps]: [string[], string[]] = [[], []];

  async function prepare(): Promise<void> {
    mkdirSync(join(old, "content/sources"), { recursive: true });
    writeFileSync(join(old, "content/site.yaml"), 'name: "Kho thử"\ndescription: "Để thử"\naddress: null\npublisher: "Nhóm thử"\nlicence: {name: "CC0", url: null}\ncontact: "thu@example.org"\n');
    writeFileSync(join(old, "content/sources/a.txt"), text("Hội nghị tại Huế", "nhiệm vụ năm tới"));
    writeFileSync(join(old, "content/sources/b.txt"), text("Hội nghị tại Vinh", "nhiệm vụ năm tới"));
    normalizeFolder(join(old, "content"));
    const document = join(old, "content/documents/hoi-nghi-tai-vinh.md");
    writeFileSync(document, readFileSync(document, "utf8").replaceAll("Lê Mạnh", typed));
    await done(build(old));
    // What the next build has to do: a changed text, a new one, and an edited one whose source now reads otherwise.
    writeFileSync(join(old, "content/sources/a.txt"), text("Hội nghị tại Huế", "nhiệm vụ năm 2022"));
    writeFileSync(join(old, "content/sources/b.txt"), text("Hội nghị tại Vinh", "nhiệm vụ năm 2022"));
    writeFileSync(join(old, "content/sources/c.txt"), text("Hội nghị tại Lào Cai", "nhiệm vụ năm 2022"));
    becomes(fresh, old);
    const trace = join(folder, "trace");
    await done(build(fresh, { kind: "kill", at: 0, under: fresh }, trace));
    steps.push(...stepsIn(trace));
    sums.push(siteOf(old), siteOf(fresh));
  }

  /** A build that could not be is one sentence with its mend; the old site is whole and nothing typed is lost. */
  function told({ code, error, out }: Ended, here: string): void {
    expect(code, out).toBe(1);
    expect(error).toMatch(/^Cannot [^\n]+\n$/u);
    expect(error).toMatch(/disk is full|Cannot finish the site/u);
    holds(here);
    heal(join(here, "site"));
    expect(siteOf(here)).toBe(sums[0]);
  }

  /** The next build, unstruck, ends as if nothing had been. */
  async function ends(here: string): Promise<void> {
    await done(build(here));
    holds(here);
    expect(siteOf(here)).toBe(sums[1]);
    expect(sumOfTree(treeOf(join(here, "content")))).toBe(sumOfTree(treeOf(join(fresh, "content"))));
  }

  function holds(here: string): void {
    expect(readFileSync(join(here, "content/documents/hoi-nghi-tai-vinh.md"), "utf8")).toContain(typed);
    for (const name of ["a", "b", "c"]) expect(readFileSync(join(here, `content/sources/${name}.txt`), "utf8")).toBe(readFileSync(join(old, `content/sources/${name}.txt`), "utf8"));
  }

  return { old, fresh, sums, steps, build, prepare, told, ends, holds, siteOf };
}

/** Runs a whole build of the archive in a folder into the site beside it. */
function build(at: string, fault?: Parameters<typeof runWhole>[2], trace?: string): Promise<Ended> {
  return runWhole("build", ["--content", join(at, "content"), "--output", join(at, "site")], fault, trace);
}

function siteOf(at: string): string {
  return existsSync(join(at, "site")) ? sumOfTree(treeOf(join(at, "site"))) : "no site";
}

async function done(build: Promise<Ended>): Promise<void> {
  const { code, error, out } = await build;
  if (code !== 0) throw new Error(`Cannot build the sample:\n${out}${error}`);
}
