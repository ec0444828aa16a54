import type { ShelfPage } from "../../src/archive/shelf-pages.ts";
import type { Document, Shelf } from "../../src/model.ts";
import { html, type Content, type Markup } from "../../src/site/html.ts";
import { addresses, link } from "../../src/site/links.ts";
import { once } from "../../src/site/once.ts";
import { pageNames } from "../../src/site/page-names.ts";
import { pagerWords as words } from "../../src/site/shelf-words.ts";
import { texts } from "../../src/site/words.ts";
import type { Place } from "./shown.ts";

/** The address of a page of a shelf: the shelf's own for the newest texts. */
export function addressOf({ shelf, number }: ShelfPage): string {
  return number === null ? shelf.url : addresses.behind(shelf.url, number);
}

/** The address of the page of a shelf on which a text stands. */
export function addressWith({ catalogue }: Place, shelf: Shelf, document: Document): string {
  const page = catalogue.pageWith(shelf, document);
  return page ? addressOf(page) : shelf.url;
}

/** Where the texts of each key begin: the newest page that has one, by what `keyOf` says of them. */
export function whereabouts(pages: readonly ShelfPage[], keyOf: (document: Document) => string): ReadonlyMap<string, string> {
  return new Map(pages.toReversed().flatMap((page) => page.documents.map((document) => [keyOf(document), addressOf(page)] as const)));
}

/** A link to a place on a page of a shelf; on that page itself the fragment alone. */
export function linkTo({ from }: Place, address: string | undefined, fragment: string): string {
  return address === undefined || address === from ? `#${fragment}` : `${link(from, address)}#${fragment}`;
}

/** What this page covers, for its title and its head; null where the shelf has one page. */
export function covered(place: Place, part: ShelfPage): string | null {
  const pages = place.catalogue.pagesOf(part.shelf);
  return pages.length > 1 ? namesOf(pages)[pages.indexOf(part)] ?? null : null;
}

/** Each page of a shelf names all of them. */
const namesOf = once(pageNames);

/** The pages of a shelf by what they cover, newest first, with the two beside this one; nothing for a single page. */
export function pager(place: Place, part: ShelfPage): Content {
  const pages = place.catalogue.pagesOf(part.shelf);
  if (pages.length < 2) return null;
  const names = namesOf(pages);
  const at = pages.indexOf(part);
  return html`<nav class="pager" aria-label="${words.label}">
<p class="turn">${beside(place, pages[at - 1], names[at - 1], "prev")}${beside(place, pages[at + 1], names[at + 1], "next")}</p>
<details class="fold"${pages.length <= mostOpen && html` open`}><summary>${words.all(pages.length)}</summary>
<ol>
${pages.map((page, index) => html`<li><a href="${link(place.from, addressOf(page))}"${index === at && html` aria-current="page"`}>${names[index]}</a> <span class="quiet">${texts(page.documents.length)}</span></li>\n`)}</ol></details>
</nav>
`;
}
const mostOpen = 12;

function beside({ from }: Place, page: ShelfPage | undefined, name: string | undefined, way: "prev" | "next"): Markup | null {
  if (!page || name === undefined) return null;
  return html`<a rel="${way}" href="${link(from, addressOf(page))}">${words[way]} <b>${name}</b></a> `;
}
