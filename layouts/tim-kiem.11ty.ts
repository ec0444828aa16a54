import { countByYear, type Catalogue } from "../src/archive/catalogue.ts";
import type { Shelf } from "../src/model.ts";
import { html, type Content, type Markup } from "../src/site/html.ts";
import { addresses } from "../src/site/links.ts";
import { search } from "../src/site/search-words.ts";
import { figure, lists, shelfWords } from "../src/site/words.ts";
import { find } from "./parts/find.ts";
import { page } from "./parts/page.ts";
import type { Shown } from "./parts/shown.ts";
import { spark } from "./parts/spark.ts";
import { spine } from "./parts/spine.ts";

const address = addresses.search;
const mostShelves = 5;

export const data = { permalink: address };

/**
 * The search page. Its script fills the parts that stand here empty; before a question, and without a script, the page
 * offers the shelves and lists no document.
 */
export function render({ catalogue }: Shown): string {
  return page({
    archive: catalogue.archive, address, title: search.title, description: search.description,
    grid: "noted", ownSearch: true, scripts: ["search.js"],
    main: html`<header>
<h1>${search.title}</h1>
${find(address, "large")}
<p class="meta" id="search-status" role="status"></p>
<noscript><div class="note"><h2>${search.scriptless}</h2><p>${search.scriptlessWays}</p></div></noscript>
</header>
<div class="time">
<div id="search-shelf-years">${shelfYears(catalogue)}</div>
<div id="search-years" hidden></div>
</div>
<aside class="margin" id="search-filters" aria-label="${search.filters}" hidden></aside>
<div class="text">
<div id="search-results" hidden></div>
<section class="ways" id="search-ways" aria-labelledby="search-ways-head">
<h2 id="search-ways-head">${search.ways}</h2>
${ways(catalogue)}
</section>
</div>`,
  });
}

function shelfYears({ figures }: Catalogue): Content {
  if (figures.years.length === 0) return null;
  const rows = figures.years.map(({ year, count }) => ({ label: year, to: count > 0 ? addresses.year(year) : null, count }));
  const undated = figures.undated > 0 ? [{ label: search.undated, to: addresses.undated, count: figures.undated }] : [];
  return html`<details class="unfold"><summary>${lists.spineYears}</summary>
${spine(lists.spineYears, lists.year, [...rows, ...undated])}
</details>`;
}

function ways(catalogue: Catalogue): Markup {
  const years = catalogue.figures.years.map(({ year }) => year);
  const row = (shelf: Shelf) => html`<li><a href="${shelf.url}">${shelf.label}</a>${spark(countByYear(shelf.documents, years))}<span>${figure(shelf.documents.length)}</span></li>\n`;
  const section = (kind: "publisher" | "place" | "topic", all: string) => {
    const shelves = catalogue.shelvesOf(kind).toSorted((a, b) => b.documents.length - a.documents.length);
    return shelves.length > 0 && html`<section>
<h3><a href="${all}">${shelfWords[kind].title}</a></h3>
<ul>
${shelves.slice(0, mostShelves).map(row)}</ul>
</section>
`;
  };
  return html`<p class="jump"><a href="${addresses.all}">${lists.allTitle}</a> <a href="${addresses.works}">${shelfWords.work.title}</a></p>
<div class="shelves"><div class="shelf-row">
${section("place", addresses.places)}${section("topic", addresses.topics)}${section("publisher", addresses.publishers)}</div></div>`;
}
