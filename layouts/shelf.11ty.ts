import { countedYears } from "../src/archive/catalogue.ts";
import type { ShelfPage } from "../src/archive/shelf-pages.ts";
import type { Shelf } from "../src/model.ts";
import { html, type Content } from "../src/site/html.ts";
import { addresses, link } from "../src/site/links.ts";
import { once } from "../src/site/once.ts";
import { bound } from "../src/site/typography.ts";
import { crossingWords, pagerWords } from "../src/site/shelf-words.ts";
import { lists, shelfWords, shell, texts } from "../src/site/words.ts";
import { chronicle, yearAnchor, yearKey } from "./parts/chronicle.ts";
import { crossing } from "./parts/crossing.ts";
import { legend } from "./parts/legend.ts";
import { page } from "./parts/page.ts";
import { placeChanges } from "./parts/placehistory.ts";
import { addressOf, covered, linkTo, pager, whereabouts } from "./parts/shelfpage.ts";
import type { Indexed } from "./parts/shelfrow.ts";
import type { Place, ShownShelf } from "./parts/shown.ts";
import { spine } from "./parts/spine.ts";

/** Each publisher, place and topic: its texts by year. A long shelf has pages behind its own. */
export const data = {
  pagination: { data: "shelves", size: 1, alias: "part" },
  permalink: ({ part }: ShownShelf) => addressOf(part),
  eleventyExcludeFromCollections: true,
};

/** The kinds whose shelves cross those of another. */
const crossed = ["publisher", "place", "topic"] as const;

export function render({ catalogue, part }: ShownShelf): string {
  const { shelf, documents } = part;
  const place = { catalogue, from: addressOf(part) };
  const years = covered(place, part);
  const kind = shelf.kind as Indexed;
  return page({
    archive: catalogue.archive,
    address: place.from,
    title: years === null ? `${shelf.label} (${shelfWords[kind].noun})` : pagerWords.titled(`${shelf.label} (${shelfWords[kind].noun})`, years),
    description: lists.shelfDescription(texts(shelf.documents.length), shelfWords[kind].noun, shelf.label),
    part: "shelves",
    main: html`<header>
<p class="kind"><a href="${link(place.from, addresses.home)}">${shell.shop}</a> · <a href="${link(place.from, shelfWords[kind].url)}">${shelfWords[kind].title}</a></p>
<h1>${bound(shelf.label)}</h1>
<p class="sub">${texts(shelf.documents.length)}, ${lists.inOrder}.${years && ` ${pagerWords.here(years, texts(documents.length))}`}</p>
${kind === "place" && placeChanges(place, shelf)}</header>
${time(place, shelf)}
<div class="text">
<div class="chronicle">
${chronicle(place, documents, { shelf })}</div>
${pager(place, part)}</div>
<aside class="margin" aria-label="${crossingWords.aside}">
${crossing(place, shelf, crossed.filter((other) => other !== kind))}${legend()}
</aside>`,
  });
}

// Each page of a shelf shows the years of all its texts.
const pagesByYear = once((pages: readonly ShelfPage[]) => whereabouts(pages, yearKey));
const yearsOf = once(countedYears);

function time(place: Place, shelf: Shelf): Content {
  const { catalogue } = place;
  const pageOf = pagesByYear(catalogue.pagesOf(shelf));
  const held = yearsOf(shelf.documents);
  const counts = catalogue.figures.span.map((year) => ({ year, count: held.get(year) ?? 0 }));
  const [first, last] = [counts.findIndex(({ count }) => count > 0), counts.findLastIndex(({ count }) => count > 0)];
  if (first < 0) return null;
  const rows = counts.slice(first, last + 1).map(({ year, count }) => ({ label: year, count, to: count ? linkTo(place, pageOf.get(year), yearAnchor(year)) : null }));
  return html`<div class="time">
<details class="unfold">
<summary>${lists.yearsFold}</summary>
<div>
${spine(lists.spineYears, lists.year, rows)}
</div>
</details>
</div>`;
}
