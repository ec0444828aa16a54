import { join } from "node:path";
import { readArguments, run } from "./arguments.ts";
import { idOf } from "./document-id.ts";
import { foldersOf, moveAside, sumOf } from "./files.ts";
import { alone, lockOfContent } from "./lock.ts";
import { movedIn, record } from "./moved-file.ts";

const help = `
npm run remove -- <id> [options]

Takes a document off the site. Its file is kept under content/retired/, its source stays where it is, and its address
says what stood there and why it was removed. \`npm run accept -- <id>\` makes it again from its source.

  --because TEXT  the reason, one sentence for readers; it is written into content/moved.yaml
  --content DIR   the archive's folder (content)
  --help          this text
`;

await run(() => {
  const { content, names, flags } = readArguments(help, { because: { type: "string" } }, { least: 1, most: 1 });
  const id = idOf(names[0]);
  return alone(lockOfContent(content), `npm run remove -- ${id}`, () => remove(content, id, String(flags["because"] ?? "").trim() || null));
});

/** The reason first: a run killed behind it has changed nothing that shows. */
function remove(content: string, id: string, because: string | null): number {
  const { documents, retired } = foldersOf(content);
  const path = join(documents, `${id}.md`);
  movedIn(content);
  if (sumOf(path) === null) throw new Error(`Cannot remove ${id}: expected ${path}.`);
  record(content, "removed", id, because);
  moveAside(path, join(retired, `${id}.md`));
  console.log(`Moved documents/${id}.md to retired/${id}.md. The next build says at its address that it was removed.`);
  return 0;
}
