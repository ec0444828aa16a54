import { rmSync } from "node:fs";
import { join } from "node:path";
import { readArguments, run } from "./arguments.ts";
import { foldersOf, readText, writeWhole } from "./files.ts";

const help = `
npm run keep -- <id> [options]

Keeps the edited document and sets the program's new reading aside for good: it is not proposed again until the
source or the rules change.

  --content DIR   the archive's folder (content)
  --help          this text
`;

await run(() => {
  const { content, names } = readArguments(help, {}, { least: 1, most: 1 });
  const id = names[0] ?? "";
  const { ledger, proposed } = foldersOf(content);
  const evidence = readText(join(proposed, `${id}.json`));
  if (evidence === null) throw new Error(`Cannot keep ${id}: expected a proposal ${join(proposed, `${id}.json`)}. \`npm run normalize\` lists what is open.`);
  writeWhole(join(ledger, `${id}.json`), evidence);
  rmSync(join(proposed, `${id}.md`), { force: true });
  rmSync(join(proposed, `${id}.json`));
  console.log(`Kept documents/${id}.md as it is.`);
  return 0;
});
