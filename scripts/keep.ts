import { join } from "node:path";
import { readArguments, run } from "./arguments.ts";
import { idOf } from "./document-id.ts";
import { foldersOf, writeWhole } from "./files.ts";
import { alone, lockOfContent } from "./lock.ts";
import { proposalOf, withdraw } from "./proposals.ts";

const help = `
npm run keep -- <id> [options]

Keeps the edited document and sets the program's new reading aside for good: it is not proposed again until the
source or the rules change.

  --content DIR   the archive's folder (content)
  --help          this text
`;

await run(() => {
  const { content, names } = readArguments(help, {}, { least: 1, most: 1 });
  const id = idOf(names[0]);
  return alone(lockOfContent(content), `npm run keep -- ${id}`, () => keep(content, id));
});

function keep(content: string, id: string): number {
  const proposal = proposalOf(content, id);
  if (!proposal) throw new Error(`Cannot keep ${id}: expected a proposal proposed/${id}.md with its proposed/${id}.json. \`npm run status\` lists what is open.`);
  writeWhole(join(foldersOf(content).ledger, `${id}.json`), proposal.ledger);
  withdraw(content, id);
  console.log(`Kept documents/${id}.md as it is.`);
  return 0;
}
