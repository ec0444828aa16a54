import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { sha256 } from "../../scripts/files.ts";
import { summedFiles } from "../../scripts/summed-files.ts";

const folder = mkdtempSync(join(tmpdir(), "summed-"));
const path = join(folder, "a.txt");
afterAll(() => { rmSync(folder, { recursive: true }); });
afterEach(() => { vi.useRealTimers(); });

/** The sum as it is told by one who comes so many seconds after now. */
function sumAfter(seconds: number): string {
  vi.useFakeTimers({ now: Date.now() + 1000 * seconds, toFake: ["Date"] });
  const files = summedFiles(folder, "test");
  const { sum } = files.of(path);
  files.remember();
  vi.useRealTimers();
  return sum;
}

test("a file is summed as it stands, and its text is read with it", () => {
  writeFileSync(path, "Một");
  expect(summedFiles(null, "test").of(path)).toMatchObject({ sum: sha256("Một"), text: "Một" });
});

test("a change of as many bytes under the same time of change is seen", () => {
  writeFileSync(path, "Một");
  utimesSync(path, 1e9, 1e9);
  expect(sumAfter(60)).toBe(sha256("Một"));
  writeFileSync(path, "Hai");
  utimesSync(path, 1e9, 1e9);
  expect(sumAfter(60)).toBe(sha256("Hai"));
});

test("what was changed just before it was summed is summed again", () => {
  writeFileSync(path, "Ba");
  expect(sumAfter(0)).toBe(sha256("Ba"));
  writeFileSync(path, "Tư");
  expect(sumAfter(0)).toBe(sha256("Tư"));
});

test("a file that changes between its sum and its text ends the run in one sentence", () => {
  writeFileSync(path, "Năm");
  const files = summedFiles(null, "test");
  const file = files.of(path);
  expect(file.sum).toBe(sha256("Năm"));
  files.of(join(folder, "a.txt")).sum;
  writeFileSync(path, "Sáu");
  expect(() => file.text).toThrow(/^Cannot go on: .*a\.txt was changed while it was read\. Start again\.$/u);
});
