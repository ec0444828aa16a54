import { countByYear } from "../src/archive/catalogue.ts";
import type { Shelf } from "../src/model.ts";
import { html, joined, type Content, type Markup } from "../src/site/html.ts";
import { addresses, link, searchFor } from "../src/site/links.ts";
import { bound } from "../src/site/typography.ts";
import { figure, home as words, lists, shelfWords, shell } from "../src/site/words.ts";
import { entries } from "./parts/entries.ts";
import { find } from "./parts/find.ts";
import { page } from "./parts/page.ts";
import { indexed, shelfRow, type Indexed } from "./parts/shelfrow.ts";
import { offlineOffer } from "./parts/offlineoffer.ts";
import type { Place, ShownHome } from "./parts/shown.ts";
import { yearSpine } from "./parts/yearspine.ts";

/** The home page: what this is, the search, the newest texts, the spine of years, the shelves, the few figures. */
export const data = { permalink: addresses.home, eleventyExcludeFromCollections: true };

const newest = 5;
const onShelf = 4;

export function render({ catalogue, isCopy }: ShownHome): string {
  const place = { catalogue, from: addresses.home };
  const { site } = catalogue.archive;
  return page({
    archive: catalogue.archive,
    address: place.from,
    title: words.title,
    description: site.description,
    grid: "home",
    ownSearch: true,
    main: html`${head(place)}
${latest(place)}
${years(place)}
${margin(place, offlineOffer(place, isCopy))}
${allShelves(place)}`,
  });
}

/** A short description is the headline; a long one stands below the name. */
function head({ catalogue, from }: Place): Markup {
  const { name, description } = catalogue.archive.site;
  const isShort = description.length <= 110;
  return html`<header>
<h1>${bound(isShort ? description : name)}</h1>
<p class="lead sub">${!isShort && `${description} `}${holdings(catalogue.figures)}</p>
${find(from, "large")}
${examples({ catalogue, from })}</header>`;
}

function holdings({ texts, years }: Place["catalogue"]["figures"]): string {
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  if (texts === 0) return words.empty;
  return `${words.holds(figure(texts), first, last)} ${words.grounds}`;
}

/** Ways in that this archive can answer, both from its own shelves: a number that its texts cite, a place. */
function examples({ catalogue, from }: Place): Content {
  const [number, place] = [byCount(catalogue.shelvesOf("work"))[0], byCount(catalogue.shelvesOf("place"))[0]];
  if (!number && !place) return null;
  const links = [
    number && html`<a href="${link(from, number.url)}">${number.label}</a>`,
    place && html`<a href="${link(from, searchFor(place.label))}">${place.label}</a>`,
  ];
  return html`<p class="meta">${words.tryThese} ${joined(links, ", ")}</p>\n`;
}

function latest(place: Place): Markup {
  const { documents } = place.catalogue.archive;
  return html`<section class="text" aria-labelledby="moi">
<div class="section-head"><h2 id="moi">${words.newest}</h2>${documents.length > 0 && html`<a href="${link(place.from, addresses.all)}">${words.all}</a>`}</div>
${documents.length > 0 ? entries(place, documents.slice(0, newest)) : html`<p>${words.empty}</p>`}
</section>`;
}

function years(place: Place): Markup {
  const { undated } = place.catalogue.figures;
  return html`<div class="time">
${yearSpine(place)}
<p class="meta"><a href="${link(place.from, addresses.undated)}">${words.undated(undated)}</a></p>
</div>`;
}

function margin({ catalogue }: Place, offer: Content): Markup {
  const { shelvesOf } = catalogue;
  const { texts, years: all, mended, doubts } = catalogue.figures;
  const held = all.filter(({ count }) => count > 0);
  return html`<aside class="margin" aria-label="${words.ledgerLabel}">
<section>
<h2>${words.ledger}</h2>
<dl class="figures">
${pair(lists.texts, texts)}${pair(words.years(spanOf(held)), held.length)}${pair(shelfWords.publisher.noun, shelvesOf("publisher").length)}${pair(shelfWords.work.noun, shelvesOf("work").length)}${pair(words.mended, mended)}${pair(words.doubts, doubts)}</dl>
</section>
<section>
<h2>${words.missing}</h2>
<p>${gaps(catalogue)}</p>
</section>
${offer}</aside>`;
}

function pair(name: string, amount: number): Markup {
  return html`<div><dt>${name}</dt><dd>${figure(amount)}</dd></div>\n`;
}

/** What is not there, counted: years without texts between the first and the last, and cited works that are not held. */
function gaps({ figures, works }: Place["catalogue"]): string {
  const empty = figures.years.filter(({ count }) => count === 0).length;
  const absent = works.all.filter(({ held }) => held === null).length;
  const said = [empty > 0 && words.emptyYears(figure(empty)), absent > 0 && words.absentWorks(figure(absent))].filter((part) => part !== false);
  return said.length > 0 ? said.join(" ") : words.nothingMissing;
}

function allShelves(place: Place): Markup {
  const held = place.catalogue.figures.years.filter(({ count }) => count > 0);
  return html`<section class="shelves" id="ke" aria-labelledby="ke-h">
<div class="section-head"><h2 id="ke-h">${shell.shelves}</h2>${held.length > 0 && html`<p class="quiet">${words.spark(spanOf(held))}</p>`}</div>
<div class="shelf-row">
${indexed.map((kind) => shelves(place, kind))}</div>
</section>`;
}

function shelves(place: Place, kind: Indexed): Markup {
  const all = place.catalogue.shelvesOf(kind);
  const years = place.catalogue.figures.span;
  const rows = byCount(all).slice(0, onShelf).map((shelf) => shelfRow(place, shelf, countByYear(shelf.documents, years)));
  const { title, noun, empty, url } = shelfWords[kind];
  return html`<section>
<h3>${title}</h3>
${rows.length > 0 ? html`<ul>
${rows}</ul>` : html`<p class="quiet">${empty}</p>`}
${all.length > onShelf && html`<p><a href="${link(place.from, url)}">${words.seeAll(figure(all.length), noun)}</a></p>\n`}</section>
`;
}

/** The fullest shelves first; equals keep the order of their names. */
function byCount(shelves: readonly Shelf[]): readonly Shelf[] {
  return [...shelves].sort((one, other) => other.documents.length - one.documents.length);
}

function spanOf(years: readonly { readonly year: string }[]): string {
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  return first === last ? first ?? "" : `${first}–${last}`;
}
