import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { foldersOf, sumOf } from "./files.ts";
import { loadArchive } from "./load-archive.ts";
import { normalizeFolder, type Change, type Fate } from "./normalize-folder.ts";
import { proposalOf } from "./proposals.ts";
import { refusalLine } from "./refusal.ts";

/** What is to be said of an archive, one line each; `open` counts what waits for a person's decision. */
export interface Status {
  readonly lines: readonly string[];
  readonly open: number;
}

/** A word for each, and what to do next. */
const sayings: Partial<Record<Fate, readonly [word: string, next: string]>> = {
  "create": ["new", "`npm run normalize` writes it."],
  "update": ["changed", "Its source or the rules read otherwise now; `npm run normalize -- --check` shows how, `npm run normalize` writes it."],
  "kept": ["edited", "Nothing to do. To go back to what the program reads, delete the file, then `npm run accept -- {id}`."],
  "conflict": ["proposed", "It was edited, and its source now reads otherwise: compare it with proposed/{id}.md (`npm run normalize` writes that), then `npm run accept -- {id}` or `npm run keep -- {id}`."],
  "deleted": ["deleted", "Its source is still there. Have it back with `npm run accept -- {id}`, or say why with `removed: {id: \"…\"}` in moved.yaml."],
  "retired": ["to retire", "Its source is gone: `npm run normalize` moves it to retired/."],
  "kept without source": ["edited", "Its source is gone, and it stays because it was edited. To take it off the site, `npm run remove -- {id}`."],
};

/** Reads an archive and says what a person has done to it and what waits for a person. Writes nothing. */
export function statusOf(content: string): Status {
  const { changes, refusals } = normalizeFolder(content, { check: true });
  const { archive, refusals: atTheDoor } = loadArchive(content);
  const refused = [...refusals, ...atTheDoor].map((refusal) => `refused    ${refusalLine(refusal)}`);
  const idsOf = (fate: Fate): readonly string[] => changes.filter((change) => change.fate === fate).map(({ id }) => id);
  const [conflicts, deleted, removed] = [idsOf("conflict"), new Set(idsOf("deleted")), new Set(idsOf("removed"))];
  const doubted = archive.documents.filter(({ front }) => front.review.length > 0).map(({ id, front }) =>
    line("doubted", id, `${front.review.join(" ")} Look at it with \`npm run explain -- ${front.source.file}\`; then correct it in the source's note, or remove the sentence from review.`));
  const renamed = archive.former.renamed.map(({ from, to }) => line("renamed", from, `Its address leads to ${to}. Nothing to do.`));
  const gone = archive.former.gone.filter(({ id, held, because }) => !held && (because !== null || !deleted.has(id))).map(({ id, because }) => goneLine(id, because, removed.has(id)));
  const toGo = [...removed].filter((id) => sumOf(join(foldersOf(content).documents, `${id}.md`)) !== null).map((id) =>
    line("to remove", id, "moved.yaml says that it was removed: `npm run normalize` moves it to retired/. To keep it, take that line out."));
  return { lines: [...refused, ...changes.flatMap(lineOf), ...toGo, ...leftOver(content, conflicts), ...doubted, ...renamed, ...gone], open: refused.length + conflicts.length };
}

function goneLine(id: string, because: string | null, hasSource: boolean): string {
  if (because === null) return line("retired", id, `It lies in retired/, and its address says that it was removed. Give a reason in moved.yaml (\`removed:\`), or ${hasSource ? `have it back with \`npm run accept -- ${id}\`` : "bring its source back"}.`);
  return line("removed", id, `Its address says why: ${sentence(because)}${hasSource ? ` To have it back, \`npm run accept -- ${id}\`.` : ""}`);
}

function sentence(words: string): string {
  return /\p{P}$/u.test(words) ? words : `${words}.`;
}

function lineOf({ id, fate }: Change): string[] {
  const known = sayings[fate];
  return known ? [line(known[0], id, known[1].replaceAll("{id}", id))] : [];
}

function line(word: string, id: string, next: string): string {
  return `${word.padEnd(10)} ${id}: ${next}`;
}

/** Proposals that a person wrote in and that no document waits for any more. */
function leftOver(content: string, conflicts: readonly string[]): string[] {
  const folder = foldersOf(content).proposed;
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".md")).sort() : [];
  return names.map((name) => name.slice(0, -".md".length)).filter((id) => !conflicts.includes(id)).map((id) =>
    line("left over", id, `${join("proposed", `${id}.md`)} belongs to no open question${proposalOf(content, id)?.edited === false ? "; the next `npm run normalize` takes it back" : " and holds what a person wrote: carry it over, then delete it"}.`));
}
