import { rmSync } from "node:fs";
import { join } from "node:path";
import { readArguments, run } from "./arguments.ts";
import { foldersOf, moveAside, readText, writeWhole } from "./files.ts";
import { normalizeFolder } from "./normalize-folder.ts";

const help = `
npm run accept -- <id> [options]

Takes the program's new reading of a document in the place of the edited one, which is kept under content/retired/.
For a document that was deleted by hand, makes it again.

  --content DIR   the archive's folder (content)
  --help          this text
`;

await run(() => {
  const { content, names } = readArguments(help, {}, { least: 1, most: 1 });
  const id = names[0] ?? "";
  const { documents, ledger, proposed, retired } = foldersOf(content);
  const markdown = readText(join(proposed, `${id}.md`));
  const evidence = readText(join(proposed, `${id}.json`));
  const standing = readText(join(documents, `${id}.md`));
  if (markdown === null || evidence === null) {
    const restored = standing === null && normalizeFolder(content, { restore: id }).changes.some((change) => change.id === id);
    if (!restored) throw new Error(`Cannot accept ${id}: expected ${join(proposed, `${id}.md`)} or a document deleted by hand. \`npm run normalize\` lists what is open.`);
    console.log(`Made documents/${id}.md again.`);
    return 0;
  }
  if (standing !== null) moveAside(join(documents, `${id}.md`), join(retired, `${id}.md`));
  writeWhole(join(documents, `${id}.md`), markdown);
  writeWhole(join(ledger, `${id}.json`), evidence);
  rmSync(join(proposed, `${id}.md`));
  rmSync(join(proposed, `${id}.json`));
  console.log(`Accepted documents/${id}.md; the edited text lies in retired/${id}.md.`);
  return 0;
});
