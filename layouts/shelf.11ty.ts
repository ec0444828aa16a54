import { countByYear } from "../src/archive/catalogue.ts";
import type { Citation, Shelf } from "../src/model.ts";
import { html, type Content, type Markup } from "../src/site/html.ts";
import { addresses, link } from "../src/site/links.ts";
import { bound } from "../src/site/typography.ts";
import { crossingWords, pagerWords } from "../src/site/shelf-words.ts";
import { lists, shelfWords, shell, texts, work as words } from "../src/site/words.ts";
import { sentence, shortDate, unitOf } from "../src/site/dates.ts";
import { chipClass } from "./parts/chip.ts";
import { chronicle, yearAnchor, yearKey } from "./parts/chronicle.ts";
import { crossing } from "./parts/crossing.ts";
import { legend } from "./parts/legend.ts";
import { page } from "./parts/page.ts";
import { placeChanges } from "./parts/placehistory.ts";
import { addressOf, covered, linkTo, pager, whereabouts } from "./parts/shelfpage.ts";
import { citationOf, type Indexed } from "./parts/shelfrow.ts";
import type { Place, ShownShelf } from "./parts/shown.ts";
import { spine } from "./parts/spine.ts";
import { tally } from "./parts/tally.ts";
import { title } from "./parts/title.ts";

/** Each publisher, place, topic and cited work: its texts by year. A long shelf has pages behind its own. */
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
  const citation = kind === "work" ? citationOf(shelf) : null;
  return page({
    archive: catalogue.archive,
    address: place.from,
    title: years === null ? `${shelf.label} (${shelfWords[kind].noun})` : pagerWords.titled(`${shelf.label} (${shelfWords[kind].noun})`, years),
    description: lists.shelfDescription(texts(shelf.documents.length), shelfWords[kind].noun, shelf.label),
    grid: kind === "work" ? "work" : "",
    part: kind === "work" ? "works" : "shelves",
    main: html`<header>
<p class="kind"><a href="${link(place.from, addresses.home)}">${shell.shop}</a> · <a href="${link(place.from, shelfWords[kind].url)}">${shelfWords[kind].title}</a></p>
<h1>${citation ? numbered(place, citation) : bound(shelf.label)}</h1>
${citation?.date && html`<p class="sub">${words.dated(sentence(unitOf(citation.date)), shortDate(citation.date))}</p>\n`}${citation && holding(place, citation)}<p class="sub">${texts(shelf.documents.length)}, ${lists.inOrder}.${years && ` ${pagerWords.here(years, texts(documents.length))}`}</p>
${kind === "place" && placeChanges(place, shelf)}</header>
${time(place, shelf)}
<div class="text">
<div class="chronicle">
${chronicle(place, documents, { shelf })}</div>
${pager(place, part)}</div>
<aside class="margin" aria-label="${crossingWords.aside}">
${kind === "work" ? tally(place, shelfWords.publisher.title, shelf.documents) : crossing(place, shelf, crossed.filter((other) => other !== kind))}${legend()}
</aside>`,
  });
}

function numbered({ catalogue }: Place, citation: Citation): Markup {
  const held = catalogue.held(citation) ? null : html` data-held="no"`;
  return html`<span class="${chipClass(citation.as)}"${held}>${citation.as}</span>`;
}

/** Whether the archive has the text itself is the first thing that a cited work's page says. */
function holding({ catalogue, from }: Place, citation: Citation): Content {
  const held = catalogue.held(citation);
  return html`<section class="note" aria-labelledby="trong-kho">
<h2 id="trong-kho">${held ? words.held : words.notHeld}</h2>
<p>${held ? html`<a href="${link(from, addresses.document(held.id))}">${title(held)}</a>` : words.notHeldBody}</p>
</section>
`;
}

function time(place: Place, shelf: Shelf): Content {
  const { catalogue } = place;
  const pageOf = whereabouts(catalogue.pagesOf(shelf), yearKey);
  const years = catalogue.figures.years.map(({ year }) => year);
  const counts = countByYear(shelf.documents, years);
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
