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

/** How many texts are shown, and how many pairs of words speak for a text. */
const most = { citing: 4, near: 4, pairs: 24 } as const;
/** How much a shared thing counts, before its rarity. */
const weights = { work: 4, topic: 1, place: 1.5, words: 0.25 } as const;
/** A thing that more texts share brings no text near by itself: so the work grows with the archive and not with its square. */
const widest = 48;
/** How much of a body is read for its words, in characters. */
const read = 1000;
/** What the score of a near text must reach, less where there are few texts to choose from: one rare pair of words alone is chance. */
const leastOf = (amount: number) => Math.min(6, Math.log2(1 + amount));

/** What every text has to do with every other, computed once. The order of equals is that of the archive. */
export function relations(documents: readonly Document[]): ReadonlyMap<string, Related> {
  const works = documents.map(worksOf);
  const features = featuresOf(documents, works);
  const scoring = scoringOf(features, documents.length);
  const shared = (one: number) => (other: number): Relation => {
    const [mine, theirs] = [documents[one] as Document, documents[other] as Document];
    return { document: theirs, works: both(works[one], works[other]), topics: both(mine.front.topics, theirs.front.topics), places: both(mine.front.places, theirs.front.places) };
  };
  return new Map(documents.map(({ id }, index) => {
    const { citing, near } = scoring(index);
    return [id, { citing: citing.map(shared(index)), near: near.map(shared(index)) }];
  }));
}

/**
 * For a text, by number, the best of those that cite what it cites, and the best of the others. All texts are scored in one
 * list, of which each text takes back what it wrote.
 */
function scoringOf({ held, kindOf }: Features, amount: number) {
  const holders = holdersOf(held);
  const [scores, isCiter] = [new Float64Array(amount), new Uint8Array(amount)];
  const least = leastOf(amount);
  return (index: number) => {
    const met: number[] = [];
    for (const feature of held[index] ?? []) {
      const others = holders[feature] ?? [];
      if (others.length < 2) continue;
      const kind = kindOf(feature);
      const weight = weights[kind] * Math.log2(1 + amount / others.length);
      const from = firstAround(others, index);
      for (let at = from; at < Math.min(from + widest, others.length); at += 1) {
        const other = others[at] as number;
        if (other === index) continue;
        if (scores[other] === 0) met.push(other);
        scores[other] = (scores[other] as number) + weight;
        if (kind === "work") isCiter[other] = 1;
      }
    }
    const found = {
      citing: best(met.filter((other) => isCiter[other] === 1), scores, most.citing),
      near: best(met.filter((other) => isCiter[other] === 0 && (scores[other] as number) >= least), scores, most.near),
    };
    for (const other of met) scores[other] = isCiter[other] = 0;
    return found;
  };
}

function best(found: number[], scores: Float64Array, count: number): readonly number[] {
  return found.sort((one, other) => (scores[other] as number) - (scores[one] as number) || one - other).slice(0, count);
}

/** The texts that hold each thing, in the archive's order. */
function holdersOf(held: readonly (readonly number[])[]): readonly (readonly number[] | undefined)[] {
  const holders: number[][] = [];
  held.forEach((features, index) => features.forEach((feature) => (holders[feature] ??= []).push(index)));
  return holders;
}

/** Of a thing that nearly all hold, where those begin that are nearest in the archive's order, which is that of time. */
function firstAround(others: readonly number[], index: number): number {
  if (others.length <= widest) return 0;
  let [low, high] = [0, others.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((others[middle] ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return Math.min(Math.max(0, low - widest / 2), others.length - widest);
}

function both(mine: readonly string[] = [], theirs: readonly string[] = []): readonly string[] {
  return [...new Set(mine)].filter((key) => theirs.includes(key));
}

function worksOf({ front }: Document): readonly string[] {
  return front.cites.flatMap(({ work }) => (work === null ? [] : [workKey(work)]));
}

/** Things by number, for each text: what it names first, then the pairs of words that few others hold. */
interface Features {
  readonly held: readonly (readonly number[])[];
  readonly kindOf: (feature: number) => keyof typeof weights;
}

function featuresOf(documents: readonly Document[], works: readonly (readonly string[])[]): Features {
  const numbers = new Map<string, number>();
  const kinds: (keyof typeof weights)[] = [];
  const numbered = (kind: keyof typeof weights) => (key: string) => {
    const number = numberIn(numbers, `${kind} ${key}`);
    kinds[number] = kind;
    return number;
  };
  const named = documents.map(({ front }, index) =>
    [...[...new Set(works[index])].map(numbered("work")), ...front.topics.map(numbered("topic")), ...front.places.map(numbered("place"))]);
  const words = tellingPairs(documents);
  return {
    held: named.map((own, index) => [...own, ...(words[index] ?? []).map((pair) => numbers.size + pair)]),
    kindOf: (feature) => kinds[feature] ?? "words",
  };
}

/** Of each text the rarest pairs of words that another text holds too, by number. */
function tellingPairs(documents: readonly Document[]): readonly (readonly number[])[] {
  const [words, pairs, chosen] = [new Map<string, number>(), new Map<number, number>(), new Map<number, number>()];
  const [counts, last]: [number[], number[]] = [[], []];
  const held = documents.map((document, index) => {
    const own: number[] = [];
    for (const pair of pairsOf(document, words)) {
      const number = numberIn(pairs, pair);
      if (last[number] === index) continue;
      last[number] = index;
      counts[number] = (counts[number] ?? 0) + 1;
      own.push(number);
    }
    return Uint32Array.from(own);
  });
  const countOf = (pair: number) => counts[pair] ?? 0;
  return held.map((own) => [...own.filter((pair) => countOf(pair) > 1 && countOf(pair) <= widest)].sort((one, other) => countOf(one) - countOf(other)).slice(0, most.pairs).map((pair) => numberIn(chosen, pair)));
}

/** Pairs are numbered within what an engine keeps as small whole numbers; that two share a number is a rare chance and does no harm. */
const range = 2 ** 30 - 35;

/** The pairs of words that follow one another in the title and at the head of the body. */
function pairsOf({ front, body }: Document, numbers: Map<string, number>): readonly number[] {
  const words = `${front.title ?? ""}. ${body.slice(0, read)}`.toLowerCase().match(word.pattern) ?? [];
  const known = words.map((one) => numberIn(numbers, one));
  return known.slice(1).map((next, index) => ((known[index] ?? 0) * 69_061 + next) % range);
}

function numberIn<Key>(numbers: Map<Key, number>, key: Key): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
