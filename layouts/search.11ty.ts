import { countByYear } from "../src/archive/catalogue.ts";
import { html, type Content, type Markup } from "../src/site/html.ts";
import { addresses, link } from "../src/site/links.ts";
import { search as words } from "../src/site/search-words.ts";
import { lists, shelfWords, shell } from "../src/site/words.ts";
import { find } from "./parts/find.ts";
import { page } from "./parts/page.ts";
import { indexed, shelfRow, type Indexed } from "./parts/shelfrow.ts";
import type { Place, Shown } from "./parts/shown.ts";
import { yearSpine } from "./parts/yearspine.ts";

/**
 * The search page. Its script fills the parts that stand here empty; before a question, and without a script, the page
 * offers the shelves and lists no document.
 */
export const data = { permalink: addresses.search, eleventyExcludeFromCollections: true };

const onShelf = 5;

export function render({ catalogue }: Shown): string {
  const place = { catalogue, from: addresses.search };
  return page({
    archive: catalogue.archive,
    address: place.from,
    title: words.title,
    description: words.description,
    grid: "noted",
    ownSearch: true,
    scripts: catalogue.archive.documents.length > 0 ? ["search.js"] : [],
    main: html`<header>
<h1>${words.title}</h1>
${find(place.from, "large")}
<p class="meta" id="search-status" role="status"></p>
<noscript><div class="note"><h2>${words.scriptless}</h2><p>${words.scriptlessWays}</p></div></noscript>
</header>
<div class="time">
<div id="search-shelf-years">${years(place)}</div>
<div id="search-years" hidden></div>
</div>
<aside class="margin" id="search-filters" aria-label="${words.filters}" hidden></aside>
<div class="text">
<div id="search-results" hidden></div>
<section class="ways" id="search-ways" aria-labelledby="search-ways-head">
<h2 id="search-ways-head">${words.ways}</h2>
<p class="jump"><a href="${link(place.from, addresses.all)}">${lists.allTitle}</a></p>
<div class="shelves"><div class="shelf-row">
${indexed.map((kind) => shelves(place, kind))}</div></div>
</section>
</div>`,
  });
}

function years(place: Place): Content {
  const spine = yearSpine(place);
  if (!spine) return null;
  const { undated } = place.catalogue.figures;
  return html`<details class="unfold"><summary>${shell.byYear}</summary>
<div>
${spine}
${undated > 0 && html`<p><a href="${link(place.from, addresses.undated)}">${words.undated(undated)}</a></p>`}
</div>
</details>`;
}

function shelves(place: Place, kind: Indexed): Content {
  const all = place.catalogue.shelvesOf(kind).toSorted((one, other) => other.documents.length - one.documents.length);
  if (all.length === 0) return null;
  const spans = place.catalogue.figures.span;
  const { url, title } = shelfWords[kind];
  return html`<section>
<h3><a href="${link(place.from, url)}">${title}</a></h3>
<ul>
${all.slice(0, onShelf).map((shelf): Markup => shelfRow(place, shelf, countByYear(shelf.documents, spans)))}</ul>
</section>
`;
}
