import { join } from "node:path";
import { endOf } from "../src/archive/moved.ts";
import { readArguments, run, UsageError } from "./arguments.ts";
import { idOf } from "./document-id.ts";
import { foldersOf, sumOf } from "./files.ts";
import { alone, lockOfContent } from "./lock.ts";
import { movedIn, record } from "./moved-file.ts";
import { finishRenames } from "./renames.ts";

const help = `
npm run rename -- <id> <new id> [options]

Gives a document another id, and with it another address. The old address leads to the new one for good: the pair is
written into content/moved.yaml, which must be kept.

  --content DIR   the archive's folder (content)
  --help          this text
`;

await run(() => {
  const { content, names } = readArguments(help, {}, { least: 2, most: 2 });
  const [from, to] = [idOf(names[0]), idOf(names[1])];
  if (from === to) throw new UsageError(`Cannot rename ${from} to itself.`);
  return alone(lockOfContent(content), `npm run rename -- ${from} ${to}`, () => rename(content, from, to));
});

function rename(content: string, from: string, to: string): number {
  const { documents, ledger, retired } = foldersOf(content);
  const { renamed } = movedIn(content);
  if (sumOf(join(documents, `${from}.md`)) === null) throw new Error(`Cannot rename ${from}: expected documents/${from}.md.`);
  const taken = [join(documents, `${to}.md`), join(ledger, `${to}.json`), join(retired, `${to}.json`)].some((path) => sumOf(path) !== null);
  if (taken || (renamed.has(to) && endOf(to, renamed) !== from)) throw new Error(`Cannot rename ${from} to ${to}: that id is, or was, another document's. Choose one that was never given.`);
  record(content, "renamed", from, to);
  finishRenames(content, movedIn(content));
  console.log(`Renamed documents/${from}.md to documents/${to}.md. The next build leads the old address to the new one.`);
  return 0;
}
