import { z } from "zod";
import { idPattern } from "../model.ts";
import type { Refusal, TextFile } from "./refusal.ts";
import { readYaml } from "./yaml.ts";

/** What became of ids that were given out: `renamed` leads from the old to the new, `removed` says why a text was taken away. */
export interface Moved {
  readonly renamed: ReadonlyMap<string, string>;
  readonly removed: ReadonlyMap<string, string | null>;
}

export const nothingMoved: Moved = { renamed: new Map(), removed: new Map() };

const id = z.string().regex(idPattern, "an id: folded words joined by hyphens").max(120);
const movedSchema = z.strictObject({
  renamed: z.record(id, id).nullish(),
  removed: z.record(id, z.string().min(1).nullable()).nullish(),
});

/** Reads `moved.yaml`, or says what is wrong with it. A chain of renames leads to its end; a ring of them is refused. */
export function readMoved(file: TextFile): Moved | Refusal {
  const yaml = readYaml(file, file.text);
  if (!("value" in yaml)) return yaml;
  const read = movedSchema.safeParse(yaml.value ?? {});
  if (!read.success) {
    const [fault] = read.error.issues;
    return {
      file: file.path, reason: `Cannot use ${fault?.path.join(".") || "its keys"}, expected the keys renamed (old id: new id) and removed (id: reason, or null)`,
      mend: `Correct it: ${fault?.message}.`,
    };
  }
  const renamed = new Map(Object.entries(read.data.renamed ?? {}));
  const ring = [...renamed.keys()].find((from) => endOf(from, renamed) === null);
  if (ring !== undefined) return { file: file.path, reason: `Cannot follow ${ring} to its new id: the renames lead back to it`, mend: "Remove one of the lines that make the ring." };
  return { renamed, removed: new Map(Object.entries(read.data.removed ?? {})) };
}

/** Where a chain of renames ends; null when it never does. */
export function endOf(from: string, renamed: ReadonlyMap<string, string>): string | null {
  const seen = new Set<string>();
  let at = from;
  for (let next = renamed.get(at); next !== undefined; next = renamed.get(at)) {
    if (seen.has(at)) return null;
    seen.add(at);
    at = next;
  }
  return at;
}
