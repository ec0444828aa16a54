import { longForm } from "../tables/abbreviations.ts";
import { shortForm } from "../tables/marking.ts";
import type { Marker } from "./marks.ts";

/** A short form and the words that it stands for. */
export interface Abbreviation {
  readonly short: string;
  readonly long: string;
}

export interface Explaining {
  readonly marker: Marker;
  /** What was explained so far, in the order of the text. */
  readonly explained: readonly Abbreviation[];
}

/** Explains each short form where the text first uses it: by the text's own words, else by the table of the field. */
export function explainFirstUse(defined: readonly Abbreviation[]): Explaining {
  const own = new Map(defined.map(({ short, long }) => [short, long]));
  const explained: Abbreviation[] = [];
  const seen = new Set<string>();
  const marker: Marker = (text) => [...text.matchAll(shortForm.pattern)].flatMap(({ 0: words, index }) => {
    const short = words.replaceAll(" ", "").replaceAll("\u00a0", "");
    const long = own.get(short) ?? longForm(short);
    if (long === null || seen.has(short)) return [];
    seen.add(short);
    explained.push({ short, long });
    return [{ from: index, to: index + words.length, tag: "abbr" as const, attributes: { title: long } }];
  });
  return { marker, explained };
}
