import type { Coverage, Gap } from "../../src/archive/coverage.ts";
import type { Document } from "../../src/model.ts";
import { coverageWords as words, doubtName } from "../../src/site/coverage-words.ts";
import { html, type Markup } from "../../src/site/html.ts";
import { addresses, link } from "../../src/site/links.ts";
import { figure, texts } from "../../src/site/words.ts";
import type { Place } from "./shown.ts";
import { shortTitle } from "./title.ts";

const most = 10;

/** What texts do not say, and what is doubted, each with how many texts and the first of them. */
export function lacks(place: Place, { gaps, doubts }: Coverage): Markup {
  return html`<section aria-labelledby="thieu-gi">
<h2 id="thieu-gi">${words.gapsTitle}</h2>
<p>${words.gapsLead}</p>
<ul class="lacks">
${gaps.map(({ kind, documents }: Gap) => row(place, words.gaps[kind], documents))}</ul>
</section>
<section aria-labelledby="con-ngo">
<h2 id="con-ngo">${words.doubtsTitle}</h2>
${doubts.length === 0 ? html`<p>${words.doubtsNone}</p>` : html`<p>${words.doubtsLead}</p>
<ul class="lacks">
${doubts.map(({ rule, documents }) => row(place, doubtName(rule), documents))}</ul>`}
</section>`;
}

function row(place: Place, name: string, documents: readonly Document[]): Markup {
  if (documents.length === 0) return html`<li class="quiet"><span>${name}</span> <span>${words.none}</span></li>\n`;
  const rest = documents.length - most;
  return html`<li><details><summary><span>${name}</span> <span>${texts(documents.length)}</span></summary>
<ul>
${documents.slice(0, most).map((document) => html`<li><a href="${link(place.from, addresses.document(document.id))}">${shortTitle(document)}</a></li>\n`)}${rest > 0 && html`<li class="quiet">${words.more(figure(rest))}</li>\n`}</ul>
</details></li>
`;
}
