import type { NearCopy } from "../../src/archive/near-copies.ts";
import type { Document } from "../../src/model.ts";
import { html, joined, type Content, type Markup } from "../../src/site/html.ts";
import { addresses, link } from "../../src/site/links.ts";
import { publisherKey } from "../../src/archive/shelves.ts";
import { copyWords as words } from "../../src/site/shelf-words.ts";
import type { Place } from "./shown.ts";
import { title } from "./title.ts";
import { markOf, when } from "./when.ts";

const most = 6;

/** The texts that are nearly the same as this one, and how much alike they are. */
export function copies(place: Place, document: Document): Content {
  const found = place.catalogue.copies.get(document.id) ?? [];
  if (found.length === 0) return null;
  return html`<section class="copies" aria-labelledby="ban-gan-giong">
<h2 id="ban-gan-giong">${words.title}</h2>
<p class="meta">${words.lead}</p>
<ol class="ledger full">
${found.slice(0, most).map((copy) => entry(place, copy))}</ol>
${found.length > most && html`<p class="meta">${words.more(found.length - most)}</p>\n`}</section>
`;
}

function entry(place: Place, { document, likeness }: NearCopy): Markup {
  const publisher = document.front.publisher && place.catalogue.shelf("publisher", publisherKey(document.front.publisher))?.label;
  const facts = joined([words.alike(Math.floor(likeness * 100)), publisher].filter((fact) => fact), " · ");
  return html`<li${markOf(document)}>${when(document, "full")}<div><h3><a href="${link(place.from, addresses.document(document.id))}">${title(document)}</a></h3><p class="meta">${facts}</p></div></li>\n`;
}
