import { dateDoubted } from "../../src/archive/doubted.ts";
import type { Document } from "../../src/model.ts";
import { machineDate, shortDate } from "../../src/site/dates.ts";
import { html, type Content, type Markup } from "../../src/site/html.ts";
import { addresses, link } from "../../src/site/links.ts";
import { document as words } from "../../src/site/words.ts";
import type { Place } from "./shown.ts";
import { shortTitle } from "./title.ts";

/** A text between its neighbours in time, oldest first; an undated text has none. */
export function thread(place: Place, document: Document): Content {
  const beside = place.catalogue.neighbours.get(document.id);
  if (!beside || beside.earlier.length + beside.later.length === 0) return null;
  return html`<nav class="thread" aria-label="${words.thread}">
<p class="label">${words.near}</p>
<ol>
${beside.earlier.map((one) => node(place, one))}<li aria-current="true">${dated(document)}${words.here}</li>
${beside.later.map((one) => node(place, one))}</ol>
</nav>`;
}

function node(place: Place, document: Document): Markup {
  return html`<li><a href="${link(place.from, addresses.document(document.id))}">${dated(document)}${shortTitle(document)}</a></li>\n`;
}

function dated(document: Document): Content {
  const { date } = document.front;
  return date && html`<time datetime="${machineDate(date)}">${shortDate(date)}${dateDoubted(document) && "?"}</time>`;
}
