import { join } from "node:path";
import { readArguments, run } from "./arguments.ts";
import { idOf } from "./document-id.ts";
import { copyAside, foldersOf, replaceWhole, sha256, sumOf, writeWhole } from "./files.ts";
import { alone, lockOfContent } from "./lock.ts";
import { takeBack } from "./moved-file.ts";
import { normalizeFolder } from "./normalize-folder.ts";
import { proposalOf, withdraw } from "./proposals.ts";

const help = `
npm run accept -- <id> [options]

Takes the program's new reading of a document in the place of the edited one, which is kept under content/retired/.
For a document that was deleted by hand, makes it again.

  --content DIR   the archive's folder (content)
  --help          this text
`;

await run(() => {
  const { content, names } = readArguments(help, {}, { least: 1, most: 1 });
  const id = idOf(names[0]);
  return alone(lockOfContent(content), `npm run accept -- ${id}`, () => accept(content, id));
});

/** The edited text is copied before anything stands in its place; the document is written before its ledger, and why it was removed is forgotten last. */
function accept(content: string, id: string): number {
  const { documents, ledger, retired } = foldersOf(content);
  const path = join(documents, `${id}.md`);
  const proposal = proposalOf(content, id);
  if (!proposal) return restore(content, id);
  const standing = sumOf(path);
  const isEdited = standing !== null && standing !== sha256(proposal.markdown);
  if (isEdited) copyAside(path, join(retired, `${id}.md`));
  if (!replaceWhole(path, proposal.markdown, standing)) throw new Error(`Cannot accept ${id}: documents/${id}.md was saved just now. Look at it, and accept again.`);
  writeWhole(join(ledger, `${id}.json`), proposal.ledger);
  withdraw(content, id);
  takeBack(content, id);
  console.log(`Accepted documents/${id}.md${isEdited ? `; the edited text lies in retired/${id}.md` : ""}.`);
  return 0;
}

function restore(content: string, id: string): number {
  const { documents, ledger } = foldersOf(content);
  const wasDeleted = sumOf(join(documents, `${id}.md`)) === null && sumOf(join(ledger, `${id}.json`)) !== null;
  const restored = wasDeleted && normalizeFolder(content, { restore: id }).changes.some((change) => change.id === id);
  if (!restored) throw new Error(`Cannot accept ${id}: expected proposed/${id}.md, or a document deleted by hand. \`npm run status\` lists what is open.`);
  takeBack(content, id);
  console.log(`Made documents/${id}.md again.`);
  return 0;
}
