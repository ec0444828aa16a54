import { countByYear } from "../src/archive/catalogue.ts";
import type { Citation, Shelf } from "../src/model.ts";
import { html, type Content, type Markup } from "../src/site/html.ts";
import { addresses, link } from "../src/site/links.ts";
import { bound } from "../src/site/typography.ts";
import { lists, shelfWords, shell, texts, work as words } from "../src/site/words.ts";
import { sentence, shortDate, unitOf } from "../src/site/dates.ts";
import { chipClass } from "./parts/chip.ts";
import { chronicle, yearAnchor } from "./parts/chronicle.ts";
import { legend } from "./parts/legend.ts";
import { page } from "./parts/page.ts";
import { citationOf, type Indexed } from "./parts/shelfrow.ts";
import type { Place, ShownShelf } from "./parts/shown.ts";
import { spine } from "./parts/spine.ts";
import { tally } from "./parts/tally.ts";
import { title } from "./parts/title.ts";

/** One page for each publisher, place, topic and cited work: its texts by year. */
export const data = {
  pagination: { data: "shelves", size: 1, alias: "shelf" },
  permalink: ({ shelf }: ShownShelf) => shelf.url,
  eleventyExcludeFromCollections: true,
};

export function render({ catalogue, shelf }: ShownShelf): string {
  const place = { catalogue, from: shelf.url };
  const kind = shelf.kind as Indexed;
  const citation = kind === "work" ? citationOf(shelf) : null;
  return page({
    archive: catalogue.archive,
    address: shelf.url,
    title: `${shelf.label} (${shelfWords[kind].noun})`,
    description: lists.shelfDescription(texts(shelf.documents.length), shelfWords[kind].noun, shelf.label),
    grid: kind === "work" ? "work" : "",
    part: kind === "work" ? "works" : "shelves",
    main: html`<header>
<p class="kind"><a href="${link(shelf.url, addresses.home)}">${shell.shop}</a> · <a href="${link(shelf.url, shelfWords[kind].url)}">${shelfWords[kind].title}</a></p>
<h1>${citation ? numbered(place, citation) : bound(shelf.label)}</h1>
${citation?.date && html`<p class="sub">${words.dated(sentence(unitOf(citation.date)), shortDate(citation.date))}</p>\n`}${citation && holding(place, citation)}</header>
${time(place, shelf)}
<div class="text chronicle">
${chronicle(place, shelf.documents)}</div>
<aside class="margin" aria-label="${lists.readDates}">
${legend()}
${kind !== "publisher" && tally(place, shelfWords.publisher.title, shelf.documents)}</aside>`,
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

function time({ catalogue }: Place, shelf: Shelf): Content {
  const years = catalogue.figures.years.map(({ year }) => year);
  const counts = countByYear(shelf.documents, years);
  const [first, last] = [counts.findIndex(({ count }) => count > 0), counts.findLastIndex(({ count }) => count > 0)];
  if (first < 0) return null;
  const rows = counts.slice(first, last + 1).map(({ year, count }) => ({ label: year, count, to: count ? `#${yearAnchor(year)}` : null }));
  return html`<div class="time">
<details class="unfold">
<summary>${lists.yearsFold}</summary>
<div>
${spine(lists.spineYears, lists.year, rows)}
</div>
</details>
</div>`;
}
