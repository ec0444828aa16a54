import { join } from "node:path";
import { parseDocument } from "yaml";
import { nothingMoved, readMoved, type Moved } from "../src/archive/moved.ts";
import type { TextFile } from "../src/archive/refusal.ts";
import { readText, writeWhole } from "./files.ts";
import { refusalLine } from "./refusal.ts";

const head = `# Ids that were given out and are no longer a document's: an old link finds here where its text went (renamed: old: new),
# or why it was taken away (removed: id: "reason"). \`npm run rename\` and \`npm run remove\` write here; so may you.
`;

/** `moved.yaml` of an archive, or null when there is none. */
export function movedFile(content: string): TextFile | null {
  const path = join(content, "moved.yaml");
  const text = readText(path);
  return text === null ? null : { path, text };
}

/** What `moved.yaml` says. Throws one sentence when it cannot be read: ids that were given out might be given again. */
export function movedIn(content: string): Moved {
  const file = movedFile(content);
  const read = file ? readMoved(file) : nothingMoved;
  if ("reason" in read) throw new Error(refusalLine(read));
  return read;
}

/** Takes the line out by which a document was removed: it is to stand again. */
export function takeBack(content: string, id: string): void {
  const document = parseDocument(movedFile(content)?.text ?? head);
  if (!document.hasIn(["removed", id])) return;
  document.deleteIn(["removed", id]);
  writeWhole(join(content, "moved.yaml"), document.toString({ lineWidth: 0 }));
}

/** Writes one line into `moved.yaml`; what a person wrote there stays, comments too. An id that is a document's again leads nowhere else. */
export function record(content: string, key: "renamed" | "removed", id: string, value: string | null): void {
  const document = parseDocument(movedFile(content)?.text ?? head);
  // A person may have left the key with nothing below it.
  if (document.has(key) && (document.get(key) ?? null) === null) document.delete(key);
  document.setIn([key, id], value);
  if (key === "renamed") document.deleteIn([key, value]);
  writeWhole(join(content, "moved.yaml"), document.toString({ lineWidth: 0 }));
}
