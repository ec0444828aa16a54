import { html } from "../src/site/html.ts";
import { addresses, link } from "../src/site/links.ts";
import { lists, shell } from "../src/site/words.ts";
import { entries } from "./parts/entries.ts";
import { page } from "./parts/page.ts";
import type { Shown } from "./parts/shown.ts";
import { yearSpine } from "./parts/yearspine.ts";

/** The shelf of texts that do not tell their date. It is always there, and says so when it is empty. */
export const data = { permalink: addresses.undated, eleventyExcludeFromCollections: true };

export function render({ catalogue }: Shown): string {
  const place = { catalogue, from: addresses.undated };
  const documents = catalogue.shelf("undated", "khong-ro-ngay")?.documents ?? [];
  return page({
    archive: catalogue.archive,
    address: place.from,
    title: lists.undatedTitle,
    description: lists.undatedLead,
    part: "years",
    main: html`<header>
<p class="kind"><a href="${link(place.from, addresses.home)}">${shell.shop}</a> · <a href="${link(place.from, addresses.all)}">${shell.byYear}</a></p>
<h1>${lists.undatedTitle}</h1>
<p class="sub">${documents.length > 0 ? lists.undatedLead : lists.undatedNone}</p>
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
</section>`,
  });
}
