import { encodeWord } from "../../encoding.ts";
import type { Term } from "../../match.ts";
import { queryOf, type Plan } from "../../plan.ts";
import type { Index, Result } from "./index.ts";

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
  const missing = await missingIn(index, closed);
  if (missing.length === 0) return found(index, closed);
  if (plan.open && (await missingIn(index, plan)).length === 0) return found(index, plan);
  return { plan: closed, unknown: missing.map(({ typed }) => typed), results: [] };
}

async function found(index: Index, plan: Plan): Promise<Known> {
  return { plan, unknown: [], results: await index.find({ words: queryOf(plan.terms, plan.open), exact: false, phrase: false }) };
}

async function missingIn(index: Index, { terms, open }: Plan): Promise<readonly Term[]> {
  const known = await Promise.all(terms.map(({ typed }, at) => index.knows(encodeWord(typed, open && at === terms.length - 1))));
  return terms.filter((_, at) => !known[at]);
}
