import type { Answer, Count, Counts, Found, Group, Hit } from "../answer.ts";
import { factGap, partsOf } from "../content.ts";
import { decode, encodeWord } from "../encoding.ts";
import { excerptOf } from "../excerpt.ts";
import { hasRun, isMarked, planOf, queryOf, strictQueriesOf, type Plan } from "../plan.ts";
import { filterNames, type Chosen, type FilterName, type Question } from "../question.ts";
import { readStamp } from "../stamp.ts";
import { openIndex, type Fragment, type Index, type Response, type Result, type Tally } from "./pagefind.ts";

export interface Engine {
  ask(question: Question): Promise<Answer>;
}

/** Opens the index in this folder, an absolute address that ends in a slash. One question is answered after another. */
export async function openEngine(folder: string): Promise<Engine> {
  const index = await openIndex(folder);
  let last: Promise<unknown> = Promise.resolve();
  return { ask: (question) => {
    const answer = last.then(() => answerTo(index, question));
    last = answer.catch(() => {});
    return answer;
  } };
}

async function answerTo(index: Index, question: Question): Promise<Answer> {
  const read = planOf(question.words);
  const { unknown, plan } = await knownOf(index, read);
  const wordless = plan.terms.length === 0;
  if (unknown.length > 0 || (wordless && question.words.trim() !== "")) return { groups: [], unknown, counts: countsFrom(() => ({})) };
  const filters = valuesOf(index.tally, question.chosen);
  const search = { words: wordless ? null : queryOf(plan.terms, plan.open), order: question.order, exact: false };
  const response = await index.find({ ...search, filters });
  const exact = isMarked(plan) ? await exactIn(index, plan, filters) : null;
  const tallies = new Map<FilterName, Tally>();
  for (const name of filterNames) {
    // A filter's own counts are those without it: what else could be chosen.
    if (filters[name].length > 0) tallies.set(name, (await index.find({ ...search, filters: { ...filters, [name]: [] } })).filters);
  }
  return {
    groups: groupsOf(response.results, plan, exact, question.order === "khop"), unknown,
    counts: countsFrom((name) => (tallies.get(name) ?? response.filters)[name]),
  };
}

/** Which words no text has. The last word goes on only where no text has it as it stands. */
async function knownOf(index: Index, plan: Plan): Promise<{ readonly unknown: readonly string[]; readonly plan: Plan }> {
  const unknown: string[] = [];
  let open = false;
  for (const [at, { typed }] of plan.terms.entries()) {
    if (await index.has(encodeWord(typed, false))) continue;
    open = plan.open && at === plan.terms.length - 1 && await index.has(encodeWord(typed, true));
    if (!open) unknown.push(typed);
  }
  return { unknown, plan: { ...plan, open } };
}

/**
 * The texts that hold the words side by side with the marks that were typed. Where only some words were typed with marks
 * and no text has them so, the others may have any.
 */
async function exactIn(index: Index, plan: Plan, filters: Chosen): Promise<ReadonlySet<string>> {
  const places = async (words: string, exact: boolean): Promise<Response["results"]> =>
    words === "" ? [] : (await index.find({ words, filters, order: "khop", exact })).results;
  const length = plan.terms.length;
  const strict = new Set<string>();
  for (const query of strictQueriesOf(plan)) {
    for (const { id, words } of await places(query, true)) if (hasRun(words, length)) strict.add(id);
  }
  const [marked, free] = [true, false].map((own) => plan.terms.filter(({ spellings }) => (spellings.length > 0) === own));
  if (strict.size > 0 || !marked?.length || !free?.length || plan.open) return strict;
  const others = new Map((await places(queryOf(free, false), false)).map(({ id, words }) => [id, words]));
  const both = await places(queryOf(marked, false), true);
  return new Set(both.filter(({ id, words }) => hasRun([...words, ...others.get(id) ?? []], length)).map(({ id }) => id));
}

/**
 * What holds the phrase as typed stands before what holds its words with other marks or apart; of these, a phrase with
 * other marks first, unless they are sorted by date.
 */
function groupsOf(results: readonly Result[], plan: Plan, exact: ReadonlySet<string> | null, ranked: boolean): readonly Group[] {
  const length = plan.terms.length;
  const together = new Set(results.filter(({ words }) => length < 2 || hasRun(words, length)).map(({ id }) => id));
  const close = exact ?? together;
  const near = results.filter(({ id }) => !close.has(id));
  const [runs, apart] = [true, false].map((run) => near.filter(({ id }) => together.has(id) === run));
  const found = (result: Result): Found => ({ load: async () => hitOf(await result.data(), plan) });
  return [
    { closeness: length > 1 ? "phrase" : exact ? "word" : "all", found: results.filter(({ id }) => close.has(id)).map(found) },
    { closeness: "near", found: (plan.quoted ? [] : ranked ? [...runs ?? [], ...apart ?? []] : near).map(found) },
  ];
}

/** A filter's value in the index is its key, a space and its label; an address holds the key alone. */
function valuesOf(tally: Tally, chosen: Chosen): Chosen {
  const values = (name: FilterName) => chosen[name].map((key) =>
    Object.keys(tally[name] ?? {}).find((value) => splitValue(value)[0] === key) ?? key);
  return Object.fromEntries(filterNames.map((name) => [name, values(name)])) as unknown as Chosen;
}

function countsFrom(tallyOf: (name: FilterName) => Tally[string] | undefined): Counts {
  const counts = filterNames.map((name) => [name, Object.entries(tallyOf(name) ?? {}).map(([value, count]): Count => {
    const [key, label] = splitValue(value);
    return { key, label, count };
  })]);
  return Object.fromEntries(counts) as Counts;
}

function splitValue(value: string): readonly [string, string] {
  const at = value.indexOf(" ");
  return at < 0 ? [value, value] : [value.slice(0, at), value.slice(at + 1)];
}

function hitOf({ raw_url, content, meta }: Fragment, { terms }: Plan): Hit {
  const read = (name: string) => decode(meta[name] ?? "");
  const facts = read("facts").split(factGap).filter(Boolean);
  return { url: raw_url, ...excerptOf(read("title"), partsOf(decode(content)).body, terms), stamp: readStamp(read("stamp")), facts };
}
