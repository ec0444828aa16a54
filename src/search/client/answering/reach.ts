import type { Group, Reading } from "../../answer.ts";
import type { Glossary } from "../../glossary.ts";
import type { Term } from "../../match.ts";
import { hasRun, isMarked, planOf, queryOf, strictQueriesOf, type Plan } from "../../plan.ts";
import { alternativesOf, keyReading, type Alternative } from "../../readings.ts";
import { suggestionOf } from "../../suggest.ts";
import type { Vocabulary } from "../../vocabulary.ts";
import { knownOf, type Known } from "./known.ts";
import type { Index, Result } from "./index.ts";

/** A text that words reach, and the words that reach it: they are marked in it. */
export interface Reached {
  readonly result: Result;
  readonly terms: readonly Term[];
}

export interface Reach {
  readonly groups: readonly { readonly closeness: Group["closeness"]; readonly reached: readonly Reached[]; readonly readings: readonly Reading[] }[];
  readonly unknown: readonly string[];
  readonly suggestion: string | null;
}

/** Lists beside the index, each loaded when it is first needed. */
export interface Lists {
  glossary(): Promise<Glossary>;
  vocabulary(): Promise<Vocabulary>;
}

/** Every text that these words reach, in groups: as typed, in another reading, near. No words reach every text. */
export async function reachOf(index: Index, lists: Lists, words: string): Promise<Reach> {
  const typed = planOf(words);
  if (typed.terms.length === 0) {
    const all = words.trim() === "" ? index.all() : [];
    return { groups: [{ closeness: "all", reached: all.map((result) => ({ result, terms: [] })), readings: [] }], unknown: [], suggestion: null };
  }
  const known = await knownOf(index, typed);
  const { unknown, plan } = known;
  const { close, near } = await closest(index, known);
  const alike = plan.quoted ? [] : await alikeTo(index, lists, plan, unknown);
  const [own, others] = [reachedBy(close, plan.terms), without(alike.flatMap(({ reached }) => reached), close)];
  const left = without(reachedBy(near, plan.terms), others.map(({ result }) => result));
  const doubtful = own.length === 0 && others.length === 0 && !plan.open;
  return {
    groups: [
      { closeness: plan.terms.length > 1 ? "phrase" : isMarked(plan) ? "word" : "all", reached: own, readings: [] },
      { closeness: "alike", reached: others, readings: alike.filter(({ reached }) => reached.length > 0).map(({ reading }) => reading) },
      { closeness: "near", reached: left, readings: [] },
    ],
    unknown: others.length > 0 ? [] : unknown,
    suggestion: doubtful ? await suggested(index, lists, plan, unknown) : null,
  };
}

/**
 * The texts that hold the words: side by side in their order and with the marks that were typed; and those that hold
 * them with other marks or apart, the first of these first.
 */
async function closest(index: Index, { plan, results }: Known): Promise<{ readonly close: readonly Result[]; readonly near: readonly Result[] }> {
  const length = plan.terms.length;
  const together = new Set(results.filter(({ words }) => length < 2 || hasRun(words, length)).map(({ id }) => id));
  const held = isMarked(plan) ? await exactIn(index, plan) : await orderedIn(index, plan, together);
  const close = results.filter(({ id }) => held.has(id));
  if (plan.quoted) return { close, near: [] };
  const near = results.filter(({ id }) => !held.has(id));
  const [runs, apart] = [true, false].map((run) => near.filter(({ id }) => together.has(id) === run));
  return { close, near: [...runs ?? [], ...apart ?? []] };
}

/** Words side by side may stand in another order: those that stand as typed. */
async function orderedIn(index: Index, plan: Plan, together: ReadonlySet<number>): Promise<ReadonlySet<number>> {
  if (plan.terms.length < 2 || plan.open || together.size === 0) return together;
  return idsOf(await index.find({ words: queryOf(plan.terms, false), exact: false, phrase: true }));
}

/**
 * The texts that hold the words side by side with the marks that were typed. Where only some words were typed with marks
 * and no text has them so, the others may have any.
 */
async function exactIn(index: Index, plan: Plan): Promise<ReadonlySet<number>> {
  const length = plan.terms.length;
  const strict = new Set<number>();
  for (const words of strictQueriesOf(plan)) {
    const results = await index.find({ words, exact: true, phrase: !plan.open });
    for (const { id, words: places } of results) if (!plan.open || hasRun(places, length)) strict.add(id);
  }
  const [marked, free] = [true, false].map((own) => plan.terms.filter(({ spellings }) => (spellings.length > 0) === own));
  if (strict.size > 0 || !marked?.length || !free?.length || plan.open) return strict;
  const others = new Map((await index.find({ words: queryOf(free, false), exact: false, phrase: false })).map(({ id, words }) => [id, words]));
  const both = await index.find({ words: queryOf(marked, false), exact: true, phrase: false });
  return idsOf(both.filter(({ id, words }) => hasRun([...words, ...others.get(id) ?? []], length)));
}

async function alikeTo(index: Index, lists: Lists, plan: Plan, unknown: readonly string[]) {
  const found: { readonly reading: Reading; readonly reached: readonly Reached[] }[] = [];
  for (const alternative of alternativesOf(plan.terms, await lists.glossary())) {
    found.push({ reading: alternative.reading, reached: reachedBy(await withPart(index, alternative), alternative.terms) });
  }
  const keys = keyReading(plan.terms, unknown);
  const read = keys && await knownOf(index, planOf(`${keys.read} `));
  if (keys && read) {
    found.push({ reading: keys, reached: reachedBy((await closest(index, read)).close, read.plan.terms) });
  }
  return found;
}

/** The texts that hold the other words together, as they are written, and the rest of the query anywhere; runs of all first. */
async function withPart(index: Index, { terms, part }: Alternative): Promise<readonly Result[]> {
  const known = await knownOf(index, { terms, quoted: false, open: false });
  const partly = known.results.length > 0 && part.length < terms.length ? await knownOf(index, { terms: part, quoted: true, open: false }) : { ...known, plan: { ...known.plan, quoted: true } };
  const held = part.length > 1 ? new Set((await closest(index, partly)).close.map(({ id }) => id)) : null;
  const results = known.results.filter(({ id }) => held?.has(id) ?? true);
  const runs = results.filter(({ words }) => hasRun(words, terms.length));
  return [...runs, ...results.filter((result) => !runs.includes(result))];
}

/** What may have been meant, where some text holds it as a whole. */
async function suggested(index: Index, lists: Lists, plan: Plan, unknown: readonly string[]): Promise<string | null> {
  const kept = unknown.length > 0 ? plan.terms.map(({ typed }) => typed).filter((word) => !unknown.includes(word)) : [];
  const words = suggestionOf(plan.terms, kept, await lists.vocabulary());
  if (words === null) return null;
  const { close, near } = await closest(index, await knownOf(index, planOf(`${words} `)));
  if (close.length === 0 && (unknown.length === 0 || near.length === 0)) return null;
  return plan.quoted ? `"${words}"` : words;
}

function reachedBy(results: readonly Result[], terms: readonly Term[]): readonly Reached[] {
  return results.map((result) => ({ result, terms }));
}

/** Each text once, and none of `held`. */
function without(reached: readonly Reached[], held: readonly Result[]): readonly Reached[] {
  const seen = new Set(held.map(({ id }) => id));
  return reached.filter(({ result: { id } }) => (seen.has(id) ? false : seen.add(id)));
}

function idsOf(results: readonly Result[]): ReadonlySet<number> {
  return new Set(results.map(({ id }) => id));
}
