import type { Answer, Counts, Group, Hit } from "../../answer.ts";
import { factGap } from "../../content.ts";
import { format, type Entry } from "../../entry.ts";
import { excerptOf } from "../../excerpt.ts";
import type { Glossary } from "../../glossary.ts";
import { marking } from "../../marking.ts";
import { planOf } from "../../plan.ts";
import { pageSize, type Question } from "../../question.ts";
import { readStamp } from "../../stamp.ts";
import { unpackVocabulary, type Vocabulary } from "../../vocabulary.ts";
import { openIndex } from "./index.ts";
import type { EngineScript } from "./pagefind.ts";
import { reachOf, type Lists, type Reach, type Reached } from "./reach.ts";
import { scopeOf, type Scope } from "./scope.ts";
import type { Load } from "./shard.ts";
import { byKey, keyOf, labelOf, shelvesOf, type Shelves } from "./shelves.ts";

/** How many texts of a group the first page shows at least. */
const least = 3;
/** How many parts of the archive stay open at once: the usual one, and the one asked for besides. */
const kept = 2;

export interface Engine {
  ask(question: Question): Promise<Answer>;
  /** What the filters would leave of the same question. */
  count(question: Question): Promise<Counts>;
}

/** A part of the archive that was opened; it remembers what the last words reached in it. */
interface Opened {
  readonly name: string;
  readonly shelves: Shelves;
  reach(words: string): Promise<Reach>;
  /** What these words reach, where that is known already. */
  held(words: string): Reach | null;
}

/** Opens the index whose files `load` brings. One question is answered after another; filters and orders do not search again. */
export async function openEngine(script: EngineScript, load: Load): Promise<Engine> {
  const once = remembering(load);
  const entry = await once("entry") as Entry;
  if (entry.format !== format) throw new Error(`Cannot read an index of format ${entry.format}, expected ${format}.`);
  const lists = listsOf(once);
  const opened: Opened[] = [];
  const partOf = async ({ shards }: Scope): Promise<Opened> => {
    const name = shards.map(({ folder }) => folder).join(" ");
    const part = opened.find((one) => one.name === name) ?? await openPart(script, entry, { name, shards, lists, load: once });
    opened.splice(0, opened.length, part, ...opened.filter((one) => one !== part).slice(0, kept - 1));
    return part;
  };
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(act: () => Promise<Value>): Promise<Value> => {
    const value = last.then(act);
    last = value.catch(() => {});
    return value;
  };
  return {
    ask: (question) => inTurn(async () => {
      const scope = scopeOf(entry, question);
      const part = await partOf(scope);
      return answerOf(await part.reach(question.words), part.shelves, scope, question);
    }),
    count: (question) => inTurn(async () => {
      const part = await partOf(scopeOf(entry, question));
      const counts = await part.shelves.counts(idsOf(await part.reach(question.words)), question.chosen);
      return { ...counts, nam: [...counts.nam, ...await otherYears(entry, counts, opened.filter((one) => one !== part), question)].sort(byKey) };
    }),
  };
}

/** The years in which was not looked; how many results they have is told only where another question has shown it. */
async function otherYears({ shards }: Entry, { nam }: Counts, others: readonly Opened[], { words, chosen }: Question): Promise<Counts["nam"]> {
  const searched = new Set(nam.map(({ key }) => key));
  const values = [...new Set(shards.flatMap(({ years }) => years))].filter((value) => !searched.has(keyOf(value)));
  if (values.length === 0) return [];
  const [wide] = others.filter((one) => one.held(words) !== null);
  const reach = wide?.held(words);
  const counted = wide && reach ? (await wide.shelves.counts(idsOf(reach), chosen)).nam : [];
  return values.map((value) => counted.find(({ key }) => key === keyOf(value)) ?? { key: keyOf(value), label: labelOf(value), count: null });
}

async function openPart(
  script: EngineScript, entry: Entry, { name, shards, lists, load }: { readonly name: string; readonly shards: Scope["shards"]; readonly lists: Lists; readonly load: Load },
): Promise<Opened> {
  const index = await openIndex(script, entry, shards, load);
  let last: { readonly words: string; readonly reach: Reach } | null = null;
  const held = (words: string) => (last?.words === words ? last.reach : null);
  return {
    name, held, shelves: shelvesOf(index),
    reach: async (words) => {
      const reach = held(words) ?? await reachOf(index, lists, words);
      last = { words, reach };
      return reach;
    },
  };
}

/** Brings each file once; one that could not be had is asked for anew. */
function remembering(load: Load): Load {
  const held = new Map<string, Promise<unknown>>();
  return (name) => {
    const value = held.get(name) ?? load(name);
    held.set(name, value);
    value.catch(() => { held.delete(name); });
    return value;
  };
}

function listsOf(load: Load): Lists {
  return {
    glossary: () => load("glossary") as Promise<Glossary>,
    vocabulary: async (): Promise<Vocabulary> => unpackVocabulary(await load("vocabulary")),
  };
}

function idsOf({ groups }: Reach): readonly number[] {
  return groups.flatMap(({ reached }) => reached.map(({ result }) => result.id));
}

async function answerOf({ groups, unknown, suggestion }: Reach, shelves: Shelves, { part }: Scope, question: Question): Promise<Answer> {
  const { chosen, order, pages, words } = question;
  const passes = await shelves.passing(chosen);
  const quoted = planOf(words).quoted;
  let before = 0;
  const shown = groups.map(async ({ closeness, reached, readings }): Promise<Group> => {
    const left = reached.filter(({ result }) => passes(result.id));
    const ordered = order === "khop" ? left : left.toSorted((a, b) => shelves.place(order, a.result.id) - shelves.place(order, b.result.id));
    const first = ordered.slice(0, shownOf(pages, before));
    before += first.length;
    const hits = first.map((one) => hitOf(one, quoted));
    return { closeness, total: left.length, hits: await Promise.all(hits), readings };
  });
  return { groups: await Promise.all(shown), part, unknown, suggestion };
}

/** How many texts of a group are shown: the first page has ten in all, and some of every group; each text has to be loaded. */
function shownOf(pages: number, before: number): number {
  return pages > 1 ? pages * pageSize : Math.max(least, pageSize - before);
}

async function hitOf({ result, terms }: Reached, quoted: boolean): Promise<Hit> {
  const [url, title, stamp, facts, body] = await result.data();
  return { url: url + marking(terms, quoted), ...excerptOf(title, body, terms), stamp: readStamp(stamp), facts: facts.split(factGap).filter(Boolean) };
}
