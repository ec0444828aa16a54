import type { Gone } from "../src/model.ts";
import { fullDate, roleLabel, sentence } from "../src/site/dates.ts";
import { former as words } from "../src/site/former-words.ts";
import { html, type Content } from "../src/site/html.ts";
import { addresses, link } from "../src/site/links.ts";
import { factWords, missingPage, shell } from "../src/site/words.ts";
import { page } from "./parts/page.ts";
import type { Shown } from "./parts/shown.ts";

/** One page for each document that was removed or is held back: what stood there, and why it does not. Lists and search do not know it. */
export const data = {
  pagination: { data: "gone", size: 1, alias: "gone" },
  permalink: ({ gone }: ShownGone) => addresses.document(gone.id),
  eleventyExcludeFromCollections: true,
};

export interface ShownGone extends Shown {
  readonly gone: Gone;
}

export function render({ catalogue: { archive }, gone }: ShownGone): string {
  const address = addresses.document(gone.id);
  return page({
    archive,
    address,
    title: gone.held ? words.heldTitle : words.goneTitle,
    description: gone.held ? words.heldDescription : words.goneDescription,
    head: html`<meta name="robots" content="noindex">\n`,
    main: html`<header>
<p class="kind"><a href="${link(address, addresses.home)}">${shell.shop}</a></p>
<h1>${gone.held ? words.heldTitle : words.goneTitle}</h1>
</header>
<article class="text prose">
<p>${gone.held ? words.heldLead : words.goneLead}</p>
${facts(gone)}<p>${words.ways}</p>
<ul>
<li><a href="${link(address, addresses.home)}">${missingPage.toHome(archive.site.name)}</a></li>
<li><a href="${link(address, addresses.search)}">${missingPage.toSearch}</a></li>
<li><a href="${link(address, addresses.all)}">${missingPage.toAll}</a></li>
</ul>
</article>`,
  });
}

/** What is known of the document, and the reason; what is not known is left out. */
function facts({ title, number, date, dateRole, because, held }: Gone): Content {
  const rows = [
    title !== null && row(factWords.title, title),
    number !== null && row(factWords.number, number),
    date !== null && row(sentence(roleLabel(date, dateRole)), fullDate(date)),
    !held && row(words.because, because ?? words.noReason),
  ];
  return rows.some((one) => one) && html`<dl class="facts">
${rows}</dl>
`;
}

function row(name: string, value: Content): Content {
  return html`<div><dt>${name}</dt><dd><span>${value}</span></dd></div>\n`;
}
