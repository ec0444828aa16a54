import type { Answer, Counts, Group, Hit } from "../../answer.ts";
import { factGap, partsOf } from "../../content.ts";
import { decode } from "../../encoding.ts";
import { excerptOf } from "../../excerpt.ts";
import type { Glossary } from "../../glossary.ts";
import { marking } from "../../marking.ts";
import { planOf } from "../../plan.ts";
import { pageSize, type Question } from "../../question.ts";
import { readStamp } from "../../stamp.ts";
import { unpackVocabulary, type Vocabulary } from "../../vocabulary.ts";
import { openIndex, type EngineScript, type Load } from "./pagefind.ts";
import { reachOf, type Lists, type Reach, type Reached } from "./reach.ts";
import { shelvesOf, type Shelves } from "./shelves.ts";

/** How many texts of a group the first page shows at least. */
const least = 3;

export interface Engine {
  ask(question: Question): Promise<Answer>;
  /** What the filters would leave of the same question. */
  count(question: Question): Promise<Counts>;
}

/** Opens the index whose files `load` brings. One question is answered after another; filters and orders do not search again. */
export async function openEngine(script: EngineScript, load: Load): Promise<Engine> {
  const index = await openIndex(script, load);
  const [shelves, lists] = [shelvesOf(index), listsOf(load)];
  let last: Promise<unknown> = Promise.resolve();
  let held: { readonly words: string; readonly reach: Reach } | null = null;
  const reach = async (words: string) => {
    if (held?.words !== words) held = { words, reach: await reachOf(index, lists, words) };
    return held.reach;
  };
  const inTurn = <Value>(act: () => Promise<Value>): Promise<Value> => {
    const value = last.then(act);
    last = value.catch(() => {});
    return value;
  };
  return {
    ask: (question) => inTurn(async () => answerOf(await reach(question.words), shelves, question)),
    count: (question) => inTurn(async () => shelves.counts(idsOf(await reach(question.words)), question.chosen)),
  };
}

function listsOf(load: Load): Lists {
  let [glossary, vocabulary]: [Promise<Glossary> | null, Promise<Vocabulary> | null] = [null, null];
  return {
    glossary: () => glossary ??= load("glossary.json") as Promise<Glossary>,
    vocabulary: () => vocabulary ??= load("vocabulary.json").then(unpackVocabulary),
  };
}

function idsOf({ groups }: Reach): readonly string[] {
  return groups.flatMap(({ reached }) => reached.map(({ result }) => result.id));
}

async function answerOf({ groups, unknown, suggestion }: Reach, shelves: Shelves, question: Question): Promise<Answer> {
  const passes = await shelves.passing(question.chosen);
  const places = question.order === "khop" ? null : await shelves.places(question.order);
  const quoted = planOf(question.words).quoted;
  let before = 0;
  const shown = groups.map(async ({ closeness, reached, readings }): Promise<Group> => {
    const left = reached.filter(({ result }) => passes(result.id));
    const ordered = places ? left.toSorted((a, b) => (places.get(a.result.id) ?? 0) - (places.get(b.result.id) ?? 0)) : left;
    const first = ordered.slice(0, shownOf(question.pages, before));
    before += first.length;
    const hits = first.map((one) => hitOf(one, quoted));
    return { closeness, total: left.length, hits: await Promise.all(hits), readings };
  });
  return { groups: await Promise.all(shown), unknown, suggestion };
}

/** How many texts of a group are shown: the first page has ten in all, and some of every group; each text has to be loaded. */
function shownOf(pages: number, before: number): number {
  return pages > 1 ? pages * pageSize : Math.max(least, pageSize - before);
}

async function hitOf({ result, terms }: Reached, quoted: boolean): Promise<Hit> {
  const { raw_url, content, meta } = await result.data();
  const read = (name: string) => decode(meta[name] ?? "");
  const facts = read("facts").split(factGap).filter(Boolean);
  const { title, excerpt } = excerptOf(read("title"), partsOf(decode(content)).body, terms);
  return { url: raw_url + marking(terms, quoted), title, excerpt, stamp: readStamp(read("stamp")), facts };
}
