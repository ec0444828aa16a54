import type { Document, Shelf } from "../../src/model.ts";
import { monthOf, yearOf } from "../../src/site/dates.ts";
import { html, type Markup } from "../../src/site/html.ts";
import { addresses, link } from "../../src/site/links.ts";
import { pagerWords as words } from "../../src/site/shelf-words.ts";
import { figure, lists, texts } from "../../src/site/words.ts";
import { searchOn } from "./crossing.ts";
import { entries } from "./entries.ts";
import type { Place } from "./shown.ts";

/** `most` texts of each year are shown; of a `shelf`, the count of a year leads to a search for both. */
interface Told {
  readonly most?: number;
  readonly shelf?: Shelf;
}

/** Documents that stand newest first, as one unbroken line cut by years; each year is a heading with its own anchor. */
export function chronicle(place: Place, documents: readonly Document[], { most = Infinity, shelf }: Told = {}): Markup {
  return html`${groups(documents, yearKey).map(([year, of]) => html`<h2 class="month" id="${yearAnchor(year)}">${year ? html`${lists.year} ${year}` : lists.undatedTitle} <span>${shelf ? counted(place, shelf, year, of) : texts(of.length)}</span></h2>
${entries(place, of.slice(0, most), "inYear", shelf)}
${of.length > most && html`<p class="more"><a href="${link(place.from, year ? addresses.year(year) : addresses.undated)}">${lists.rest(figure(of.length - most))}</a></p>\n`}`)}`;
}

/** Documents of one year that stand newest first, cut by months; those without a month come last, as the least known. */
export function byMonth(place: Place, year: Shelf, documents: readonly Document[]): Markup {
  return html`${groups(documents, monthKey).map(([month, of]) => html`<h2 class="month" id="${monthAnchor(month)}">${month ? `${lists.month} ${month}` : lists.monthUnknown} <span>${outOf(of.length, year.documents.filter((document) => monthKey(document) === month).length)}</span></h2>
${entries(place, of, "inYear")}
`)}`;
}

/** How many texts of this shelf and year stand here, as a link to a search for both. */
function counted(place: Place, shelf: Shelf, year: string, here: readonly Document[]): Markup {
  const said = outOf(here.length, shelf.documents.filter((document) => yearKey(document) === year).length);
  const other = year ? place.catalogue.shelf("year", year) : place.catalogue.shelf("undated", "khong-ro-ngay");
  if (!other || shelf.kind === "work") return html`${said}`;
  return html`<a href="${link(place.from, searchOn(shelf, other))}">${said}<span class="vh"> ${words.inSearch(year)}</span></a>`;
}

function outOf(here: number, all: number): string {
  return here === all ? texts(all) : words.outOf(figure(here), texts(all));
}

/** The month of a document, `1` to `12`, or nothing. */
export function monthKey({ front }: Document): string {
  return String(front.date === null ? "" : monthOf(front.date) ?? "");
}

/** The year of a document, or nothing. */
export function yearKey({ front }: Document): string {
  return front.date === null ? "" : yearOf(front.date);
}

export function yearAnchor(year: string): string {
  return year ? `nam-${year}` : "khong-ro-ngay";
}

export function monthAnchor(month: string | number): string {
  return month === "" ? "khong-ro-thang" : `thang-${month}`;
}

/** Neighbours with the same key, kept in order. */
function groups(documents: readonly Document[], keyOf: (document: Document) => string): readonly (readonly [string, readonly Document[]])[] {
  const found = new Map<string, Document[]>();
  for (const document of documents) {
    const key = keyOf(document);
    const group = found.get(key);
    if (group) group.push(document);
    else found.set(key, [document]);
  }
  return [...found];
}
