import type { Document } from "../model.ts";
import { word } from "../tables/letters.ts";
import { workKey } from "./shelves.ts";

/** A text that has to do with another, and why: what both name, the strongest first. */
export interface Relation {
  readonly document: Document;
  readonly works: readonly string[];
  readonly topics: readonly string[];
  readonly places: readonly string[];
}

/** For a text, the texts that cite the same works, and those that are otherwise near it. No text is in both. */
export interface Related {
  readonly citing: readonly Relation[];
  readonly near: readonly Relation[];
}

const most = { citing: 4, near: 4 };
/** How much a shared thing counts, before its rarity. */
const weights = { work: 4, topic: 1, place: 1.5, words: 0.25 } as const;
/** A thing that more texts share brings no text near by itself: so the work grows with the archive and not with its square. */
const widest = 48;
/** How much of a body is read for its words, in characters, and how many pairs of words speak for a text. */
const read = 1000;
const pairs = 24;
/** What the score of a near text must reach, less where there are few texts to choose from: one rare pair of words alone is chance. */
const leastOf = (amount: number) => Math.min(6, Math.log2(1 + amount));

/** What every text has to do with every other, computed once. The order of equals is that of the archive. */
export function relations(documents: readonly Document[]): ReadonlyMap<string, Related> {
  const features = featuresOf(documents);
  const holders = new Map<string, number[]>();
  features.forEach((held, index) => held.forEach((feature) => {
    const list = holders.get(feature);
    if (list) list.push(index);
    else holders.set(feature, [index]);
  }));
  return new Map(documents.map((document, index) => [document.id, relatedTo(index, documents, features, holders)]));
}

function relatedTo(index: number, documents: readonly Document[], features: readonly (readonly string[])[], holders: ReadonlyMap<string, readonly number[]>): Related {
  const scores = new Map<number, number>();
  const citers = new Set<number>();
  for (const feature of features[index] ?? []) {
    const others = holders.get(feature) ?? [];
    if (others.length < 2) continue;
    const weight = weightOf(feature) * Math.log2(1 + documents.length / others.length);
    for (const other of around(others, index)) {
      if (other === index) continue;
      scores.set(other, (scores.get(other) ?? 0) + weight);
      if (feature.startsWith("work ")) citers.add(other);
    }
  }
  const best = (found: readonly (readonly [number, number])[], count: number) => [...found]
    .sort((one, other) => other[1] - one[1] || one[0] - other[0]).slice(0, count)
    .map(([other]) => shared(documents[index] as Document, documents[other] as Document));
  const [all, least] = [[...scores], leastOf(documents.length)];
  return {
    citing: best(all.filter(([other]) => citers.has(other)), most.citing),
    near: best(all.filter(([other, score]) => score >= least && !citers.has(other)), most.near),
  };
}

/** The holders of a thing that nearly all hold: those nearest in the archive's order, which is that of time. */
function around(others: readonly number[], index: number): readonly number[] {
  if (others.length <= widest) return others;
  let [low, high] = [0, others.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((others[middle] ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  const from = Math.min(Math.max(0, low - widest / 2), others.length - widest);
  return others.slice(from, from + widest);
}

function shared(one: Document, other: Document): Relation {
  const both = (mine: readonly string[], theirs: readonly string[]) => [...new Set(mine)].filter((key) => theirs.includes(key));
  return {
    document: other, works: both(worksOf(one), worksOf(other)),
    topics: both(one.front.topics, other.front.topics), places: both(one.front.places, other.front.places),
  };
}

function worksOf({ front }: Document): readonly string[] {
  return front.cites.flatMap(({ work }) => (work === null ? [] : [workKey(work)]));
}

/** What each text holds: its works, topics, places, and the pairs of words that few others hold. */
function featuresOf(documents: readonly Document[]): readonly (readonly string[])[] {
  const numbers = new Map<string, number>();
  const words = documents.map((document) => pairsOf(document, numbers));
  const counts = new Map<number, number>();
  for (const held of words) for (const pair of held) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return documents.map((document, index) => {
    const { topics, places } = document.front;
    return [
      ...new Set(worksOf(document).map((work) => `work ${work}`)), ...topics.map((topic) => `topic ${topic}`),
      ...places.map((place) => `place ${place}`), ...telling(words[index] ?? new Set(), counts).map((pair) => `words ${pair}`),
    ];
  });
}

/** The rarest pairs that another text holds too. */
function telling(held: ReadonlySet<number>, counts: ReadonlyMap<number, number>): readonly number[] {
  const known = [...held].map((pair) => ({ pair, count: counts.get(pair) ?? 0 })).filter(({ count }) => count > 1 && count <= widest);
  return known.sort((one, other) => one.count - other.count).slice(0, pairs).map(({ pair }) => pair);
}

function weightOf(feature: string): number {
  return weights[feature.slice(0, feature.indexOf(" ")) as keyof typeof weights];
}

/** Pairs are numbered within what an engine keeps as small whole numbers; that two share a number is a rare chance and does no harm. */
const range = 2 ** 30 - 35;

/** The pairs of words that follow one another in the title and at the head of the body. */
function pairsOf({ front, body }: Document, numbers: Map<string, number>): ReadonlySet<number> {
  const words = `${front.title ?? ""}. ${body.slice(0, read)}`.toLowerCase().match(word.pattern) ?? [];
  const known = words.map((one) => {
    const number = numbers.get(one) ?? numbers.size;
    numbers.set(one, number);
    return number;
  });
  return new Set(known.slice(1).map((next, index) => ((known[index] ?? 0) * 69_061 + next) % range));
}
