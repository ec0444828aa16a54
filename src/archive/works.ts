import type { ArchiveDate, Citation, CitedWork, Document } from "../model.ts";
import { formByKey } from "../tables/legal-forms.ts";
import { workByKey, type WorkRow } from "../tables/works.ts";
import { collationKey } from "../vietnamese/collation.ts";
import { heldWorks } from "./held.ts";
import { issuing } from "./issuing.ts";
import { workKey } from "./shelves.ts";

/** One text's citation of a legal document. `read` is what the ledger knows of it, null where a person wrote it. */
export interface Citer {
  readonly document: Document;
  readonly citation: Citation;
  readonly read: CitedWork | null;
}

/** Words with which texts name a work, and how often. */
export interface Calling {
  readonly words: string;
  readonly times: number;
}

/** A date of a work, and the texts that give it. */
export interface DateSaid {
  readonly date: ArchiveDate;
  readonly documents: readonly Document[];
}

/** The date of a work and what says so: the table, the text itself, the texts that cite it, or its name, which has the year alone. */
export interface WorkDate {
  readonly value: ArchiveDate;
  readonly by: "table" | "text" | "citers" | "name";
}

/** A legal document that texts of the archive cite, held or not. */
export interface Work {
  /** form/number/issuer/year, as the front matter has it. */
  readonly id: string;
  /** The same as a word of an address. */
  readonly key: string;
  /** Key of the table of forms, and the form's name: `luat`, `Bộ luật`. */
  readonly form: string;
  readonly formName: string;
  /** The canonical number, or the name under which texts cite a work that no number is known of. */
  readonly number: string;
  readonly issuer: string | null;
  readonly year: string;
  /** The year alone where no text says more, or where texts disagree and no date is the most frequent. */
  readonly date: WorkDate;
  /** Every date that texts give, the most frequent first; a year or a month stands by itself. */
  readonly dates: readonly DateSaid[];
  readonly known: WorkRow | null;
  readonly held: Document | null;
  /** Oldest first, undated last. */
  readonly citers: readonly Citer[];
  readonly callings: readonly Calling[];
}

/** Mentions under one number or name that cannot be told to be one work: each stays with its text. */
export interface Unknown {
  readonly as: string;
  /** How many mentions stand before its own in the list of all. */
  readonly at: number;
  readonly citers: readonly Citer[];
}

/** All that texts cite. Computed once for an archive. */
export interface Works {
  /** Most cited first; equals by number. */
  readonly all: readonly Work[];
  readonly byId: (id: string) => Work | null;
  /** The work that is this text. */
  readonly ofText: (documentId: string) => Work | null;
  /** Works that share a number or name: `14/CT-TTg` recurs every year. */
  readonly named: (as: string) => readonly Work[];
  /** By number. */
  readonly unknown: readonly Unknown[];
  readonly unknownAs: (as: string) => Unknown | null;
}

/** Every work that the documents cite, in one pass over documents that stand newest first, undated last. */
export function worksOf(documents: readonly Document[]): Works {
  const found = new Map<string, Citer[]>();
  const unknown = new Map<string, Citer[]>();
  for (const document of documents.toReversed()) {
    const read = new Map(document.ledger?.facts.cites.map((fact) => [`${fact.as} ${fact.work}`, fact]));
    for (const citation of document.front.cites) {
      const citer = { document, citation, read: read.get(`${citation.as} ${citation.work}`) ?? null };
      if (citation.work === null) push(unknown, citation.as, citer);
      else push(found, citation.work, citer);
    }
  }
  const held = heldWorks(documents);
  return indexed([...found].map(([id, citers]) => work(id, datedFirst(citers), held(id))), unknown);
}

function indexed(works: readonly Work[], unknown: ReadonlyMap<string, readonly Citer[]>): Works {
  const order = new Map(works.map((one) => [one, numberOrder(one.number)]));
  const all = [...works].sort((one, other) => other.citers.length - one.citers.length || compare(order.get(one), order.get(other)) || compare(one.id, other.id));
  const byId = new Map(all.map((one) => [one.id, one]));
  const ofText = new Map(all.flatMap((one) => (one.held ? [[one.held.id, one] as const] : [])));
  const named = new Map<string, Work[]>();
  for (const one of all) for (const as of new Set([one.number, ...one.citers.map(({ citation }) => citation.as)])) push(named, as, one);
  const strangers = strangersOf(unknown);
  const byName = new Map(strangers.map((one) => [one.as, one]));
  return Object.freeze({
    all, unknown: strangers,
    byId: (id: string) => byId.get(id) ?? null,
    ofText: (id: string) => ofText.get(id) ?? null,
    named: (as: string) => named.get(as) ?? [],
    unknownAs: (as: string) => byName.get(as) ?? null,
  });
}

function strangersOf(unknown: ReadonlyMap<string, readonly Citer[]>): readonly Unknown[] {
  const order = new Map([...unknown.keys()].map((as) => [as, numberOrder(as)]));
  let at = 0;
  return [...unknown].sort(([one], [other]) => compare(order.get(one), order.get(other))).map(([as, citers]) => {
    const stranger = { as, at, citers: datedFirst(citers) };
    at += citers.length;
    return stranger;
  });
}

function work(id: string, citers: readonly Citer[], held: Document | null): Work {
  const [form = "", , issuer = "", year = ""] = id.split("/");
  const known = workByKey(id);
  const dates = datesSaid(citers);
  return {
    id, key: workKey(id), form, known, held, citers, dates, year,
    formName: formNameOf(form, known), number: known?.number ?? commonestName(citers), issuer: issuing(issuer),
    date: dateOf(year, known, held, dates), callings: callingsOf(citers),
  };
}

/** Bộ luật and Luật share one run of numbers and one key. */
function formNameOf(form: string, known: WorkRow | null): string {
  return known?.name.startsWith("Bộ luật") ? "Bộ luật" : formByKey(form)?.name ?? form;
}

/** The spelling that most texts use, a number before a name; between equals, the first. */
function commonestName(citers: readonly Citer[]): string {
  const counts = new Map<string, number>();
  for (const { citation: { as } } of citers) counts.set(as, (counts.get(as) ?? 0) + 1);
  const best = [...counts].reduce((one, other) => ((rank(other) > rank(one)) ? other : one));
  return best[0];
}

function rank([as, count]: readonly [string, number]): number {
  return count + (as.includes("/") ? 1_000_000 : 0);
}

function datesSaid(citers: readonly Citer[]): readonly DateSaid[] {
  const found = new Map<ArchiveDate, Document[]>();
  for (const { document, citation: { date } } of citers) if (date !== null) push(found, date, document);
  return [...found].map(([date, documents]) => ({ date, documents }))
    .sort((one, other) => other.documents.length - one.documents.length || compare(one.date, other.date));
}

function dateOf(year: string, known: WorkRow | null, held: Document | null, dates: readonly DateSaid[]): WorkDate {
  if (known) return { value: known.date, by: "table" };
  if (held?.front.date && held.front.dateRole === "issued") return { value: held.front.date, by: "text" };
  const [first, second] = mostPrecise(dates);
  if (!first || first.documents.length === second?.documents.length) return { value: year, by: "name" };
  return { value: first.date, by: "citers" };
}

/** A year is no rival of a day. */
function mostPrecise(dates: readonly DateSaid[]): readonly DateSaid[] {
  const longest = Math.max(0, ...dates.map(({ date }) => date.length));
  return dates.filter(({ date }) => date.length === longest);
}

/** Dates that texts give against the work's own; one that only says less is not against it. */
export function contraryDates({ date, dates }: Work): readonly DateSaid[] {
  const full = mostPrecise(dates);
  if (date.by === "name") return full.length > 1 ? full : [];
  return dates.filter((said) => !date.value.startsWith(said.date) && !said.date.startsWith(date.value));
}

/** The words of each mention, white space run as one space; the same words in the same line are one mention. */
function callingsOf(citers: readonly Citer[]): readonly Calling[] {
  const counts = new Map<string, number>();
  for (const { citation, read } of citers) {
    const mentions = new Map(read?.evidence.map(({ quote, line }) => [`${line} ${quote}`, tidy(quote)]) ?? [["", citation.as]]);
    for (const words of mentions.values()) if (words !== "") counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].map(([words, times]) => ({ words, times })).sort((one, other) => other.times - one.times);
}

function tidy(text: string): string {
  return text.replaceAll("\u00a0", " ").replaceAll("\n", " ").split(" ").filter((word) => word !== "").join(" ");
}

function datedFirst(citers: readonly Citer[]): readonly Citer[] {
  const dated = (is: boolean) => citers.filter(({ document }) => (document.front.date !== null) === is);
  return [...dated(true), ...dated(false)];
}

/** Numbers by their value, names after them. */
function numberOrder(as: string): string {
  const number = Number.parseInt(as, 10);
  return `${Number.isNaN(number) ? "~" : String(number).padStart(6, "0")} ${collationKey(as)}`;
}

function compare(one: string | undefined, other: string | undefined): number {
  return one === other ? 0 : (one ?? "") < (other ?? "") ? -1 : 1;
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
