import type { FrontMatter, Ledger } from "../model.ts";
import { frontFacts } from "../model/front-facts.ts";

/** The keys of the front matter whose value is not the one that the ledger gives: a person changed them. */
export function editedFacts(front: FrontMatter, ledger: Ledger | null): readonly (keyof FrontMatter)[] {
  if (!ledger) return [];
  const said = frontFacts(ledger.facts);
  const keys = Object.keys(said) as (keyof typeof said)[];
  const edited: (keyof FrontMatter)[] = keys.filter((key) => !same(front[key], said[key]));
  const { file, sha256 } = ledger.source;
  return file === front.source.file && sha256 === front.source.sha256 ? edited : [...edited, "source"];
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
