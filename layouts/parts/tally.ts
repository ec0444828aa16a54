import { publisherKey } from "../../src/archive/shelves.ts";
import type { Document } from "../../src/model.ts";
import { html, type Content } from "../../src/site/html.ts";
import { link } from "../../src/site/links.ts";
import { figure } from "../../src/site/words.ts";
import type { Place } from "./shown.ts";

/** These texts by publisher, the fullest first; those that do not name theirs are not counted. */
export function tally({ catalogue, from }: Place, heading: string, documents: readonly Document[]): Content {
  const counts = new Map<string, number>();
  for (const { front } of documents) {
    if (front.publisher !== null) counts.set(publisherKey(front.publisher), (counts.get(publisherKey(front.publisher)) ?? 0) + 1);
  }
  if (counts.size === 0) return null;
  const rows = [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  return html`<section>
<h2>${heading}</h2>
<ul class="tally">
${rows.map(([key, count]) => {
    const shelf = catalogue.shelf("publisher", key);
    return html`<li>${shelf ? html`<a href="${link(from, shelf.url)}">${shelf.label}</a>` : key} <span class="quiet">${figure(count)}</span></li>\n`;
  })}</ul>
</section>
`;
}
