import { publisherKey } from "../../src/archive/shelves.ts";
import type { Document, Shelf } from "../../src/model.ts";
import { html, joined, type Content, type Markup } from "../../src/site/html.ts";
import { addresses, link } from "../../src/site/links.ts";
import { lists } from "../../src/site/words.ts";
import { chip } from "./chip.ts";
import type { Place } from "./shown.ts";
import { title } from "./title.ts";
import { markOf, openPart, when } from "./when.ts";

/**
 * A list of texts: the date first, its role in words, its mark on the line. `style` says how much of the date stands there.
 * On the page of a publisher's own `shelf` no text repeats whose it is.
 */
export function entries(place: Place, documents: readonly Document[], style: "full" | "inYear" = "full", shelf?: Shelf): Markup {
  return html`<ol class="${style === "full" ? "ledger full" : "ledger"}">
${documents.map((document) => entry(place, document, style, shelf))}</ol>`;
}

function entry(place: Place, document: Document, style: "full" | "inYear", shelf?: Shelf): Markup {
  const about = meta(place, document, shelf);
  return html`<li${markOf(document)}>
${when(document, style)}
<div>
<h3><a href="${link(place.from, addresses.document(document.id))}">${title(document)}</a></h3>
${about}</div>
</li>
`;
}

const mostChips = 4;

function meta(place: Place, { front }: Document, shelf?: Shelf): Content {
  const publisher = front.publisher && shelf?.kind !== "publisher" && place.catalogue.shelf("publisher", publisherKey(front.publisher))?.label;
  const places = front.places.map((key) => place.catalogue.shelf("place", key)?.label);
  const chips = front.cites.slice(0, mostChips).map((citation) => chip(place, citation));
  const more = front.cites.length > mostChips && ` +${front.cites.length - mostChips}`;
  const cites = chips.length > 0 && html`${lists.cites} ${joined(chips, " ")}${more}`;
  const facts = [publisher, places.join(", "), openPart(front.date), cites].filter((fact) => fact);
  return facts.length > 0 && html`<p class="meta">${joined(facts, "\u00a0· ")}</p>\n`;
}
