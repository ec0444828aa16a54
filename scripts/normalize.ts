import { readArguments, run } from "./arguments.ts";
import { alone, lockOfContent } from "./lock.ts";
import { normalizeFolder, sourcesOf, type Change } from "./normalize-folder.ts";
import { prepareAhead } from "./prepare-ahead.ts";
import { reportLines } from "./normalize-report.ts";
import { changeLines } from "./change-lines.ts";

const help = `
npm run normalize -- [options]

Reads content/sources/ and writes one Markdown file a document to content/documents/ and its evidence to
content/ledger/. Files that a person has edited are kept as they are.

  --content DIR   the archive's folder (content)
  --check         write nothing; show document by document which facts, line labels and words would change, and
                  fail if anything would
  --help          this text

Exit code: 0 done; 1 a source was refused, or --check found a change; 2 wrong usage.
`;

await run(async () => {
  const { content, flags } = readArguments(help, { check: { type: "boolean", default: false } });
  const check = flags["check"] === true;
  const normalised = async () => {
    const read = sourcesOf(content);
    await prepareAhead(content, read.sources);
    return normalizeFolder(content, { check, read });
  };
  const report = check ? await normalised() : await alone(lockOfContent(content), "npm run normalize", normalised);
  for (const line of reportLines(report)) console.log(line);
  if (!check) return report.refusals.length > 0 ? 1 : 0;
  const changed = report.changes.filter((change) => change.fate === "create" || change.fate === "update" || change.fate === "conflict" || change.fate === "retired");
  for (const change of changed) show(change);
  console.log(changed.length === 0 ? "Nothing would change." : `${changed.length} ${changed.length === 1 ? "document" : "documents"} would change.`);
  return changed.length > 0 || report.refusals.length > 0 ? 1 : 0;
});

function show(change: Change): void {
  console.log(`\n${change.id} (${change.file}): ${change.fate}`);
  for (const line of change.after === null ? ["its source is gone"] : changeLines(change.before, change.after)) console.log(`  ${line}`);
}
