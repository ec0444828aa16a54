import { decode, encodeWord, tokensOf } from "../../encoding.ts";
import type { Term } from "../../match.ts";
import { queryOf, type Plan } from "../../plan.ts";
import { fold } from "../../../vietnamese/fold.ts";
import type { Index, Result } from "./pagefind.ts";

export interface Known {
  /** The plan; its last word goes on only where no text has it as it stands. */
  readonly plan: Plan;
  /** Words that no text has. */
  readonly unknown: readonly string[];
  /** The texts that hold all words, in any order and with any marks; none where a word is unknown. */
  readonly results: readonly Result[];
}

/** Which words of a query no text has, and the texts that have all of them. */
export async function knownOf(index: Index, plan: Plan): Promise<Known> {
  const closed: Plan = { ...plan, open: false };
  for (const tried of plan.open ? [closed, plan] : [closed]) {
    const results = await index.find({ words: queryOf(tried.terms, tried.open), exact: false, phrase: false });
    const missing = await missingIn(index, tried, results);
    if (missing.length === 0) return { plan: tried, unknown: [], results };
    if (tried === plan || !plan.open) return { plan: closed, unknown: missing.map(({ typed }) => typed), results: [] };
  }
  return { plan: closed, unknown: [], results: [] };
}

/**
 * Pagefind cuts an unknown word down until some word begins with it: what was found is read before it is believed. One
 * text tells, where some were found; else each word is tried alone.
 */
async function missingIn(index: Index, { terms, open }: Plan, results: readonly Result[]): Promise<readonly Term[]> {
  if (results[0]) return lackedBy(results[0], terms, open);
  const missing: Term[] = [];
  for (const [at, term] of terms.entries()) {
    const goesOn = open && at === terms.length - 1;
    const [first] = await index.find({ words: encodeWord(term.typed, goesOn), exact: false, phrase: false });
    if (!first || (await lackedBy(first, [term], goesOn)).length > 0) missing.push(term);
  }
  return missing;
}

async function lackedBy(result: Result, terms: readonly Term[], open: boolean): Promise<readonly Term[]> {
  const { content, meta } = await result.data();
  const words = new Set(tokensOf(fold(decode(`${content} ${meta["title"] ?? ""} ${meta["facts"] ?? ""}`))).map(({ text }) => text));
  return terms.filter(({ folded }, at) => !words.has(folded) && !(open && at === terms.length - 1 && [...words].some((word) => word.startsWith(folded))));
}
