/** What a stranger meets who calls a command wrongly: one sentence with what was expected, and no stack of calls. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runWhole } from "../faults/commands.ts";

const folder = mkdtempSync(join(tmpdir(), "wrong-"));
const file = join(folder, "a-file");
writeFileSync(file, "");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each<[string, string, readonly string[], number, RegExp]>([
  ["an option that is none", "build", ["--frobnicate"], 2, /^Cannot read the command line: Unknown option '--frobnicate'\. Run it with --help to see its options\.\n$/u],
  ["an option without its value", "accept", ["x", "--content", "--help"], 2, /^Cannot read the command line: Option '--content' argument is ambiguous\. Run it with --help to see its options\.\n$/u],
  ["a name too many", "keep", ["a", "b"], 2, /^Cannot run with 2 names, expected 1 name\.\n\nnpm run keep -- <id>/u],
  ["a name too few", "rename", ["a"], 2, /^Cannot run with 1 name, expected 2 names\.\n\nnpm run rename/u],
  ["a name where none is asked for", "verify", ["x"], 2, /^Cannot run with 1 name, expected no name\.\n/u],
  ["a name that is no id", "accept", ["Văn bản"], 2, /^Cannot use Văn bản as an id, expected folded words joined by hyphens/u],
  ["a file where an archive's folder is asked for", "build", ["--content", file], 1, /^Cannot find .*a-file\/sources: expected a folder of source texts\. [^\n]*\n$/u],
  ["a folder that is none", "verify", ["--content", join(folder, "nowhere")], 1, /^Cannot find .*nowhere\/sources: expected a folder of source texts\. [^\n]*\n$/u],
])("%s: npm run %s", async (_case, name, given, code, message) => {
  const ended = await runWhole(name, given);
  expect([ended.code, ended.error]).toEqual([code, expect.stringMatching(message)]);
  expect(ended.error).not.toMatch(/\n\s+at |node:internal/u);
});
