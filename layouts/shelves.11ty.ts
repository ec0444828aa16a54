import { countByYear } from "../src/archive/catalogue.ts";
import { html } from "../src/site/html.ts";
import { addresses, link } from "../src/site/links.ts";
import { figure, lists, shelfWords, shell } from "../src/site/words.ts";
import { page } from "./parts/page.ts";
import { placeNote } from "./parts/placehistory.ts";
import { indexed, shelfRow, type Indexed } from "./parts/shelfrow.ts";
import type { Shown } from "./parts/shown.ts";

/** One index for each kind of shelf but the cited works, which have theirs; its shelves in Vietnamese order. It exists also while it is empty. */
export const data = {
  pagination: { data: "indexes", size: 1, alias: "index" },
  permalink: ({ index }: ShownIndex) => shelfWords[index].url,
  indexes: indexed.filter((kind) => kind !== "work"),
  eleventyExcludeFromCollections: true,
};

interface ShownIndex extends Shown {
  readonly index: Indexed;
}

export function render({ catalogue, index }: ShownIndex): string {
  const { title, noun, empty, url } = shelfWords[index];
  const place = { catalogue, from: url };
  const all = catalogue.shelvesOf(index);
  const years = catalogue.figures.years.map(({ year }) => year);
  return page({
    archive: catalogue.archive,
    address: url,
    title,
    description: lists.indexDescription(figure(all.length), noun),
    part: "shelves",
    main: html`<header>
<p class="kind"><a href="${link(url, addresses.home)}">${shell.shop}</a> · <a href="${link(url, `${addresses.home}#ke`)}">${shell.shelves}</a></p>
<h1>${title}</h1>
<p class="sub">${all.length > 0 ? lists.indexLead(figure(all.length), noun) : empty}</p>
</header>
<nav class="time" aria-label="${shell.shelves}">
<p class="label">${shell.shelves}</p>
<ul class="toc">
${indexed.map((kind) => html`<li><a href="${link(url, shelfWords[kind].url)}"${kind === index && html` aria-current="page"`}>${shelfWords[kind].title}</a></li>\n`)}</ul>
</nav>
${all.length > 0 && html`<div class="text shelves">
<ul>
${all.map((shelf) => shelfRow(place, shelf, countByYear(shelf.documents, years), index === "place" ? placeNote(shelf.key) : null))}</ul></div>`}`,
  });
}
