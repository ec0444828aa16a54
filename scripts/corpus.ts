import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { normalize, type Normalized } from "../src/normalize.ts";
import { sha256 } from "./files.ts";

/** What a careful person reads from a labelled page. `lines` are pairs of a kind (T title, P paragraph, C chrome …) and its words. */
export interface Expected {
  readonly kind: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly dateRole: string | null;
  readonly author: string | null;
  /** Null where the page has no complete list. */
  readonly cites: readonly { readonly as: string; readonly date: string | null }[] | null;
  readonly lines: readonly (readonly [string, string])[];
}

export interface LabelledPage {
  readonly name: string;
  readonly expected: Expected;
  readonly read: Normalized;
}

/** Every labelled page of a folder, read by the program, in the order of their names. */
export function labelledPages(folder: string): LabelledPage[] {
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort().map((name) => {
    const bytes = new Uint8Array(readFileSync(join(folder, name, "source.txt")));
    const read = normalize({ path: `${name}.txt`, sha256: sha256(bytes), bytes, note: null }, () => name.replace(/-{2,}/gu, "-"));
    return { name, expected: expectedOf(JSON.parse(readFileSync(join(folder, name, "expected.json"), "utf8"))), read };
  });
}

/** The older pages write `publishedDate`, `lineKinds` and the cited documents as phrases. */
function expectedOf(json: Record<string, never>): Expected {
  if ("lines" in json) return { ...(json as unknown as Expected), kind: String(json["doctype"]) };
  const old = json as unknown as { doctype: string; title: string | null; publishedDate: string | null; author: string | null; lineKinds: [string, string][]; citedDocuments: string[] };
  const date = old.publishedDate?.slice(0, 16) ?? null;
  const role = date === null ? null : old.doctype === "legal" ? "issued" : "published";
  return { kind: old.doctype, title: old.title, date, dateRole: role, author: old.author, cites: null, lines: old.lineKinds };
}
