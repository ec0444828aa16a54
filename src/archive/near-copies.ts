import type { Document } from "../model.ts";
import { bands, signature } from "./minhash.ts";
import { asSet, likeness, shingling } from "./shingles.ts";

/** Another text that is nearly the same, and the share of the runs of five words that both have, 0.6 to 1. */
export interface NearCopy {
  readonly document: Document;
  readonly likeness: number;
}

/** From this share on, two texts are near copies of one another. */
const least = 0.6;
/** A text of fewer runs is too short: two notices of one line are alike by chance. */
const shortest = 20;
/** Beside how many of those that share a band a text is laid: so the work grows with the archive and not with its square. */
const reach = 8;

/**
 * The near copies of each text that has any, by id, the most alike first; equals keep the archive's order. Texts are
 * compared by the words of their bodies alone, whatever their titles and dates say.
 */
export function nearCopies(documents: readonly Document[]): ReadonlyMap<string, readonly NearCopy[]> {
  const shinglesOf = shingling();
  const keys = documents.map(({ body }) => {
    const runs = shinglesOf(body);
    return runs.length < shortest ? null : bands(signature(runs));
  });
  const found = documents.map((): NearCopy[] => []);
  for (const { one, other, share } of compared(pairsMeeting(keys), (index) => asSet(shinglesOf(documents[index]?.body ?? "")))) {
    found[one]?.push({ document: documents[other] as Document, likeness: share });
    found[other]?.push({ document: documents[one] as Document, likeness: share });
  }
  return new Map(documents.flatMap(({ id }, index) => {
    const copies = found[index] ?? [];
    return copies.length > 0 ? [[id, copies.sort((a, b) => b.likeness - a.likeness)] as const] : [];
  }));
}

type Pair = readonly [one: number, other: number];

/** Every pair of texts that has a band in common, each once, in the order of the archive. */
function pairsMeeting(keys: readonly (Uint32Array | null)[]): readonly Pair[] {
  const met = new Set<number>();
  for (let band = 0; band < (keys.find((own) => own !== null)?.length ?? 0); band += 1) {
    const holders = new Map<number, number[]>();
    keys.forEach((own, index) => {
      if (own === null) return;
      const before = holders.get(own[band] as number) ?? [];
      for (const earlier of before.slice(-reach)) met.add(earlier * keys.length + index);
      holders.set(own[band] as number, [...before.slice(1 - reach), index]);
    });
  }
  return [...met].sort((a, b) => a - b).map((pair): Pair => [Math.floor(pair / keys.length), pair % keys.length]);
}

/** The pairs that are alike enough; each text's runs are numbered once more, and only of those that met another. */
function compared(pairs: readonly Pair[], runsOf: (index: number) => Uint32Array) {
  const read = new Map<number, Uint32Array>();
  const runs = (index: number): Uint32Array => {
    const known = read.get(index) ?? runsOf(index);
    read.set(index, known);
    return known;
  };
  return pairs.map(([one, other]) => ({ one, other, share: likeness(runs(one), runs(other)) })).filter(({ share }) => share >= least);
}
