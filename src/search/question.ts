/** What a reader asks for, and the address that says it: `tim-kiem.html?q=…&nam=2013&dia-phuong=quang-ngai&xep=moi&tu=1998`. */

/** The filters as they stand in an address: year, publisher, place, topic, kind. */
export const filterNames = ["nam", "noi", "dia-phuong", "chu-de", "loai"] as const;
export type FilterName = (typeof filterNames)[number];

/** The orders as they stand in an address; `khop` (the best match first) is left out there. */
export const orders = ["khop", "moi", "cu"] as const;
export type Order = (typeof orders)[number];

/** The keys chosen of each filter: of one filter any may hold, of several filters all must. */
export type Chosen = Readonly<Record<FilterName, readonly string[]>>;

/** How many results of a group one page shows. */
export const pageSize = 10;

export interface Question {
  /** As typed, NFC. */
  readonly words: string;
  readonly chosen: Chosen;
  readonly order: Order;
  /** Back to which year is looked; 0: in everything. Null: as far as is usual. Small archives are searched as a whole. */
  readonly since: number | null;
  /** How many pages of results are shown, from 1. */
  readonly pages: number;
}

/** Reads the query part of an address; what it does not know, it passes over. */
export function readQuestion(query: string): Question {
  const parts = new URLSearchParams(query);
  const order = orders.find((name) => name === parts.get("xep")) ?? "khop";
  const pages = Number(parts.get("trang") ?? 1);
  return {
    words: (parts.get("q") ?? "").normalize("NFC"),
    chosen: chosenBy((name) => [...new Set(parts.getAll(name))].filter(Boolean).map((key) => key.normalize("NFC"))),
    order,
    since: /^\d{1,4}$/.test(parts.get("tu") ?? "") ? Number(parts.get("tu")) : null,
    pages: Number.isInteger(pages) && pages > 0 && pages <= 1000 ? pages : 1,
  };
}

/** The query part of an address, with its `?`, or nothing when nothing is asked. */
export function writeQuestion({ words, chosen, order, since, pages }: Question): string {
  const parts = new URLSearchParams();
  if (words !== "") parts.set("q", words);
  for (const name of filterNames) for (const key of chosen[name]) parts.append(name, key);
  if (order !== "khop") parts.set("xep", order);
  if (since !== null) parts.set("tu", String(since));
  if (pages > 1) parts.set("trang", String(pages));
  return parts.size > 0 ? `?${parts}` : "";
}

/** The same question with one key of one filter chosen, or no longer chosen, from the first page. */
export function toggle(question: Question, name: FilterName, key: string): Question {
  const held = question.chosen[name];
  const keys = held.includes(key) ? held.filter((other) => other !== key) : [...held, key];
  return { ...question, pages: 1, chosen: { ...question.chosen, [name]: keys } };
}

/** The same question with one key of a filter as its only choice; chosen already, it is let go. */
export function only(question: Question, name: FilterName, key: string): Question {
  const held = question.chosen[name];
  const keys = held.length === 1 && held[0] === key ? [] : [key];
  return { ...question, pages: 1, chosen: { ...question.chosen, [name]: keys } };
}

/** The same question without any filter, from the first page. */
export function unfiltered(question: Question): Question {
  return { ...question, pages: 1, chosen: chosenBy(() => []) };
}

/** Whether any filter holds back results. */
export function isFiltered({ chosen }: Question): boolean {
  return filterNames.some((name) => chosen[name].length > 0);
}

function chosenBy(keys: (name: FilterName) => readonly string[]): Chosen {
  return Object.fromEntries(filterNames.map((name) => [name, keys(name)])) as Record<FilterName, readonly string[]>;
}
