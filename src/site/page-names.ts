import { firstWord, initial, type ShelfPage } from "../archive/shelf-pages.ts";
import type { ArchiveDate, Document } from "../model.ts";
import { monthOf, shortDate, yearOf } from "./dates.ts";
import { coverWords as words } from "./shelf-words.ts";

/** How finely a page's name must tell its ends: years; months, or letters of the undated; days, or their first words. */
type Fineness = 0 | 1 | 2;

/** What each page of a shelf covers, as its readers would say it: `2016–2018`, `tháng 4–6`; no two pages have one name. */
export function pageNames(pages: readonly ShelfPage[]): readonly string[] {
  const names = pages.map((page, index) => {
    const coarsest: Fineness = page.shelf.kind === "year" ? 1 : 0;
    const fineness = Math.max(coarsest, between(pages[index - 1], page), between(page, pages[index + 1])) as Fineness;
    return nameOf(page, fineness);
  });
  const twice = (name: string) => names.filter((other) => other === name).length > 1;
  return names.map((name, index) => (twice(name) ? words.part(name, names.slice(0, index + 1).filter((other) => other === name).length) : name));
}

/** How finely one must tell to part two pages: the newer one's oldest text from the older one's newest. */
function between(newer: ShelfPage | undefined, older: ShelfPage | undefined): Fineness {
  const [above, below] = [newer?.documents.at(-1)?.front, older?.documents[0]?.front];
  if (!above || !below) return 0;
  if (above.date === null && below.date === null) return initial(above.title) === initial(below.title) ? 2 : 1;
  if (above.date?.slice(0, 4) !== below.date?.slice(0, 4)) return 0;
  return above.date?.slice(0, 7) === below.date?.slice(0, 7) ? 2 : 1;
}

function nameOf({ shelf, documents }: ShelfPage, fineness: Fineness): string {
  const dates = documents.flatMap(({ front: { date } }) => date ?? []);
  const undated = documents.filter(({ front }) => front.date === null);
  const [newest, oldest] = [dates[0], dates.at(-1)];
  const named = newest === undefined || oldest === undefined ? null : datesNamed(oldest, newest, fineness, shelf.kind === "year");
  const letters = undated.length === 0 ? null : undatedNamed(undated, fineness, shelf.kind === "undated");
  return [named, letters].filter((part) => part !== null).join(words.and);
}

function datesNamed(oldest: ArchiveDate, newest: ArchiveDate, fineness: Fineness, withinYear: boolean): string {
  if (fineness === 0) return span(yearOf(oldest), yearOf(newest), "–");
  if (fineness === 2) return span(shortDate(oldest), shortDate(newest), " – ");
  const [first, last] = [oldest, newest].map(monthOf) as [number | null, number | null];
  if (!withinYear) return span(shortDate(oldest.slice(0, 7)), shortDate(newest.slice(0, 7)), " – ");
  if (first !== null && last !== null) return words.months(span(String(first), String(last), "–"));
  return last === null ? words.noMonth : words.monthsAnd(span("1", String(last), "–"));
}

/** Undated texts stand in the order of their titles, so that those first on a page begin with the earlier letter. */
function undatedNamed(documents: readonly Document[], fineness: Fineness, alone: boolean): string {
  if (fineness === 0) return alone ? words.all : words.undated;
  const [first, last] = [documents[0], documents.at(-1)].map((one) => {
    const told = fineness === 1 ? initial(one?.front.title ?? null) : firstWord(one?.front.title ?? null);
    return told || words.untitled;
  }) as [string, string];
  const letters = span(first, last, fineness === 1 ? "–" : " – ");
  return alone ? letters : words.undatedOf(letters);
}

function span(first: string, last: string, dash: string): string {
  return first === last ? first : `${first}${dash}${last}`;
}
