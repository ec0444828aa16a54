import { readArguments, run } from "./arguments.ts";
import { verifyArchive } from "./verify-archive.ts";

const help = `
npm run verify -- [options]

Checks sources, documents, ledger and site against their sums, and replays the ledger's edits on the sources. Writes
nothing. The site alone can be checked without this program: \`sha256sum --check manifest-sha256.txt\` in its folder.

  --content DIR   the archive's folder (content)
  --output DIR    the site (_site)
  --help          this text

Exit code: 0 all agree; 1 something does not, each on its own line; 2 wrong usage.
`;

await run(() => {
  const { content, output } = readArguments(help);
  const { counted, edited, mismatches } = verifyArchive(content, output);
  for (const line of mismatches) console.log(line);
  for (const name of edited) console.log(`documents/${name}: edited by hand; whether every byte of it is meant, only who edited it can say.`);
  const { sources, documents, edits, files } = counted;
  console.log(`Verified ${sources} sources, ${edits} edits replayed, ${documents} documents (${edited.length} edited by hand), ${files} files of the site: ${mismatches.length === 0 ? "all agree" : `${mismatches.length} ${mismatches.length === 1 ? "does" : "do"} not agree`}.`);
  return mismatches.length === 0 ? 0 : 1;
});
