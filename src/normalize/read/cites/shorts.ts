import { lawShortRow, lawWordRow, leadingZerosRow, shortHeadRow, shortNameRow, shortRows, shortTailRow } from "../../../tables/citations.ts";
import { formByCode, formByName } from "../../../tables/legal-forms.ts";
import { matchesOf } from "../../matches.ts";
import { fold } from "../../../vietnamese/fold.ts";
import { dateBeside } from "./dates.ts";
import type { Group } from "./groups.ts";
import { nameSyllables, type Mention } from "./mention.ts";

const shortHead = new RegExp(shortHeadRow.pattern.source, "g");
const lawShort = new RegExp(lawShortRow.pattern.source, "gu");
const word = new RegExp(lawWordRow.pattern.source, "gu");
const rows = shortRows.map((row) => ({ row, here: new RegExp(row.pattern.source, "uy") }));

/** A stretch of the running text that a mention already covers. */
export type Span = readonly [start: number, end: number];

/** Adds to each group the short mentions that name it, and returns those that no full mention explains. */
export function resolveShorts(text: string, groups: readonly Group[]): Mention[] {
  const inOrder = [...groups].sort((a, b) => a.first - b.first);
  const covered = inOrder.flatMap((group) => group.mentions.map((mention): Span => [mention.start, mention.end])).sort((a, b) => a[0] - b[0]);
  resolveLaws(text, inOrder, covered);
  const byNumber = indexed(inOrder.flatMap((group) => group.mentions.slice(0, 1).map((mention) => [shortKey(mention.form, mention.n), group] as const)));
  const loose: Mention[] = [];
  for (const { mention, tail } of free(shortForms(text), ({ mention: { start, end } }) => [start, end], covered)) {
    const group = chosen(byNumber.get(shortKey(mention.form, mention.n)) ?? [], mention);
    if (group !== null) group.mentions.push(mention);
    else if (tail && (mention.n.length > 1 || mention.date !== null || mention.year !== null)) loose.push(mention);
  }
  return loose;
}

/** Those found, in order of the text, that lie outside every covered span; both are in order. */
function free<T>(found: readonly T[], spanOf: (one: T) => Span, covered: readonly Span[]): T[] {
  let at = 0;
  return found.filter((one) => {
    const [start, end] = spanOf(one);
    while ((covered[at]?.[1] ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    return (covered[at]?.[0] ?? Number.POSITIVE_INFINITY) >= end;
  });
}

/** `Luật CNTT` and `Luật Công nghệ thông tin` where a law of that name was dated somewhere in the text; the longest name counts. */
function resolveLaws(text: string, groups: readonly Group[], covered: readonly Span[]): void {
  const names = indexed(groups.flatMap((group) => [...new Set(namesOf(group))].map((name) => [name, group] as const)));
  if (names.size === 0) return;
  const found = matchesOf(text, lawShort);
  for (const { index, 0: whole } of free(found, ({ index, 1: form = "" }) => [index, index + form.length], covered)) {
    const name = prefixes(whole).findLast(({ key }) => names.has(key));
    if (name === undefined) continue;
    const mention = lawShortMention(whole.slice(0, name.end), index);
    chosen(names.get(name.key) ?? [], mention)?.mentions.push(mention);
  }
}

/** Each beginning of a run of words, with the key of the name it would be. */
function prefixes(whole: string): { key: string; end: number }[] {
  let key = "";
  return matchesOf(whole, word).map(({ index, 0: syllable }) => {
    key = [key, ...nameSyllables(syllable)].filter((part) => part !== "").join(" ");
    return { key, end: index + syllable.length };
  });
}

function lawShortMention(name: string, start: number): Mention {
  return {
    rule: lawShortRow.id, kind: "short", form: null, as: name, n: "", codes: [], year: null, name, abbr: null, date: null, signed: null,
    start, end: start + name.length,
  };
}

function namesOf(group: Group): string[] {
  return group.mentions.flatMap(({ name, abbr }) => {
    if (name === null) return [];
    const form = name.split(" ", 1)[0] ?? "";
    const short = abbr !== null && shortNameRow.pattern.test(abbr) ? [nameSyllables(`${form} ${abbr}`).join(" ")] : [];
    return [nameSyllables(name).join(" "), ...short];
  });
}

/** `Nghị định 13/2023`, `Quyết định số 90`; `tail` says whether what follows lets it stand alone. */
function shortForms(text: string): { mention: Mention; tail: boolean }[] {
  return matchesOf(text, shortHead).flatMap(({ index }) => {
    for (const { row, here } of rows) {
      here.lastIndex = index;
      const found = here.exec(text);
      if (found !== null) return [shortForm(text, row.id, index, here.lastIndex, found.groups ?? {})];
    }
    return [];
  });
}

function shortForm(text: string, rule: string, start: number, end: number, groups: Readonly<Record<string, string | undefined>>): { mention: Mention; tail: boolean } {
  const { form: name = "", n = "", y: year = null } = groups;
  const beside = dateBeside(text, end);
  const mention: Mention = {
    rule, kind: "short", form: (formByName(name) ?? formByCode(name))?.key ?? null, as: `${name} ${n}${year === null ? "" : `/${year}`}`, n, codes: [], year,
    name: null, abbr: null, date: beside?.date ?? null, signed: null, start, end: end + (beside?.length ?? 0),
  };
  return { mention, tail: shortTailRow.pattern.test(text.slice(end, end + 40)) };
}

/** Of the documents a short form may mean, in order: none that contradicts its year; the only one, else the latest before it. */
function chosen(groups: readonly Group[], mention: Mention): Group | null {
  const year = mention.year ?? mention.date?.slice(0, 4) ?? null;
  const open = groups.filter((group) => year === null || group.year === null || group.year === year);
  return open.length < 2 ? open[0] ?? null : open.findLast((group) => group.first < mention.start) ?? null;
}

function shortKey(form: string | null, n: string): string {
  return `${form ?? ""}/${fold(n).replace(leadingZerosRow.pattern, "")}`;
}

function indexed(pairs: readonly (readonly [string, Group])[]): ReadonlyMap<string, Group[]> {
  const index = new Map<string, Group[]>();
  for (const [key, group] of pairs) {
    const groups = index.get(key);
    if (groups === undefined) index.set(key, [group]);
    else if (groups.at(-1) !== group) groups.push(group);
  }
  return index;
}
