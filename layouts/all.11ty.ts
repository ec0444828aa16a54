import { html } from "../src/site/html.ts";
import { addresses, link } from "../src/site/links.ts";
import { home, lists, shell, texts } from "../src/site/words.ts";
import { chronicle } from "./parts/chronicle.ts";
import { legend } from "./parts/legend.ts";
import { page } from "./parts/page.ts";
import type { Shown } from "./parts/shown.ts";
import { yearSpine } from "./parts/yearspine.ts";

/** All texts by year, newest first. A very large archive shows the first of each year and leads to the year for the rest. */
export const data = { permalink: addresses.all, eleventyExcludeFromCollections: true };

const wholeUpTo = 100;
/** Of a larger archive, the most and the fewest texts of each year that are shown, and how many in all where years allow. */
const ofEachYear = { most: 12, fewest: 3, inAll: 160 } as const;

export function render({ catalogue }: Shown): string {
  const place = { catalogue, from: addresses.all };
  const { documents } = catalogue.archive;
  return page({
    archive: catalogue.archive,
    address: place.from,
    title: lists.allTitle,
    description: lists.allDescription(texts(documents.length)),
    part: "years",
    main: html`<header>
<p class="kind"><a href="${link(place.from, addresses.home)}">${shell.shop}</a></p>
<h1>${lists.allTitle}</h1>
<p class="sub">${documents.length > 0 ? lists.allLead(texts(documents.length)) : home.empty}</p>
</header>
<div class="time">
<details class="unfold">
<summary>${lists.yearsFold}</summary>
<div>
${yearSpine(place)}
<p><a href="${link(place.from, addresses.undated)}">${home.undated(catalogue.figures.undated)}</a></p>
</div>
</details>
</div>
<div class="text chronicle">
${chronicle(place, documents, documents.length > wholeUpTo ? { most: shownOf(catalogue.figures.years.length) } : {})}</div>
<aside class="margin" aria-label="${lists.readDates}">
${legend()}
</aside>`,
  });
}

function shownOf(years: number): number {
  return Math.min(ofEachYear.most, Math.max(ofEachYear.fewest, Math.floor(ofEachYear.inAll / Math.max(years, 1))));
}
