import { html } from "../src/site/html.ts";
import { addresses, link } from "../src/site/links.ts";
import { pagerWords } from "../src/site/shelf-words.ts";
import { lists, shell, texts } from "../src/site/words.ts";
import { entries } from "./parts/entries.ts";
import { page } from "./parts/page.ts";
import { addressOf, covered, pager } from "./parts/shelfpage.ts";
import type { ShownShelf } from "./parts/shown.ts";
import { yearSpine } from "./parts/yearspine.ts";

/** The shelf of texts that do not tell their date. It is always there, and says so when it is empty. */
export const data = {
  pagination: { data: "undated", size: 1, alias: "part" },
  permalink: ({ part }: ShownShelf) => addressOf(part),
  eleventyExcludeFromCollections: true,
};

export function render({ catalogue, part }: ShownShelf): string {
  const { shelf, documents } = part;
  const place = { catalogue, from: addressOf(part) };
  const letters = covered(place, part);
  return page({
    archive: catalogue.archive,
    address: place.from,
    title: letters === null ? lists.undatedTitle : pagerWords.titled(lists.undatedTitle, letters),
    description: lists.undatedLead,
    part: "years",
    main: html`<header>
<p class="kind"><a href="${link(place.from, addresses.home)}">${shell.shop}</a> · <a href="${link(place.from, addresses.all)}">${shell.byYear}</a></p>
<h1>${lists.undatedTitle}</h1>
<p class="sub">${documents.length > 0 ? lists.undatedLead : lists.undatedNone}${letters && ` ${texts(shelf.documents.length)}. ${pagerWords.here(letters, texts(documents.length))}`}</p>
</header>
<div class="time">
<details class="unfold">
<summary>${lists.yearsFold}</summary>
<div>
${yearSpine(place)}
<p><a href="${link(place.from, addresses.all)}">${lists.everyYear}</a></p>
</div>
</details>
</div>
<section class="text" aria-labelledby="ds">
<h2 class="month" id="ds">${lists.list} <span>${lists.amount(documents.length)}</span></h2>
${documents.length > 0 ? entries(place, documents) : html`<p>${lists.noneHere}</p>`}
${pager(place, part)}
</section>`,
  });
}
