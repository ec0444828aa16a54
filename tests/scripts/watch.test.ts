import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fingerprint, watchFolders } from "../../scripts/watch.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "watched-"));
  mkdirSync(join(folder, "sources"));
  writeFileSync(join(folder, "sources/a.txt"), "một");
});
afterEach(() => { rmSync(folder, { recursive: true }); });

test.each<[string, () => void]>([
  ["other bytes", () => writeFileSync(join(folder, "sources/a.txt"), "hai")],
  ["a new file", () => writeFileSync(join(folder, "sources/b.txt"), "")],
  ["another name", () => renameSync(join(folder, "sources/a.txt"), join(folder, "sources/b.txt"))],
])("the fingerprint tells %s", async (_, change) => {
  const before = await fingerprint([folder]);
  change();
  expect(await fingerprint([folder])).not.toBe(before);
});

test.each<[string, () => void]>([
  ["the same bytes written again", () => writeFileSync(join(folder, "sources/a.txt"), "một")],
  ["another time on the file", () => utimesSync(join(folder, "sources/a.txt"), 1, 1)],
  ["what an editor lays down for a moment", () => writeFileSync(join(folder, "sources/.a.txt.swp"), "x")],
])("the fingerprint does not tell %s", async (_, change) => {
  const before = await fingerprint([folder]);
  change();
  expect(await fingerprint([folder])).toBe(before);
});

test("a file in a new folder, and a file replaced by renaming, are seen", async () => {
  const seen = vi.fn<(path: string) => void>();
  const stop = await watchFolders([folder], seen);
  mkdirSync(join(folder, "sources/moi"));
  await vi.waitFor(() => expect(seen).toHaveBeenCalled());
  await vi.waitFor(() => {
    writeFileSync(join(folder, "sources/moi/b.txt"), String(seen.mock.calls.length));
    expect(seen).toHaveBeenCalledWith(join(folder, "sources/moi/b.txt"));
  });
  for (const name of ["x", "y"]) {
    seen.mockClear();
    writeFileSync(join(folder, name), name);
    renameSync(join(folder, name), join(folder, "sources/a.txt"));
    await vi.waitFor(() => expect(seen).toHaveBeenCalledWith(join(folder, "sources/a.txt")));
  }
  stop();
});
