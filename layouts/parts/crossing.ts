import type { Shelf } from "../../src/model.ts";
import { writeQuestion, type FilterName } from "../../src/search/question.ts";
import { shelfFilters } from "../../src/search/record.ts";
import { html, type Content, type Markup } from "../../src/site/html.ts";
import { addresses, link } from "../../src/site/links.ts";
import { crossingWords as words } from "../../src/site/shelf-words.ts";
import { figure } from "../../src/site/words.ts";
import type { Place } from "./shown.ts";

const most = 8;

/** The other shelves on which a shelf's texts stand too, the fullest first: each leads to a search with both filters set. */
export function crossing(place: Place, shelf: Shelf, kinds: readonly (keyof typeof words.kinds)[]): Content {
  const lists = kinds.map((kind) => list(place, shelf, kind)).filter((one) => one !== null);
  if (lists.length === 0) return null;
  return html`<section class="crossing">
<h2>${words.title}</h2>
<p class="meta">${words.lead}</p>
${lists}</section>
`;
}

/** The address of a search for the texts that stand on all of these shelves; on any of those of one kind. */
export function searchOn(...shelves: readonly Shelf[]): string {
  const chosen: Record<FilterName, string[]> = { "nam": [], "noi": [], "dia-phuong": [], "chu-de": [], "loai": [] };
  for (const { kind, key } of shelves) {
    const filter = shelfFilters[kind];
    if (filter) chosen[filter].push(key);
  }
  return addresses.search + writeQuestion({ words: "", chosen, order: "moi", since: null, pages: 1 });
}

function list(place: Place, shelf: Shelf, kind: keyof typeof words.kinds): Content {
  const shared = place.catalogue.crossed(shelf, kind);
  if (shared.length === 0) return null;
  return html`<h3>${words.kinds[kind]}</h3>
<ul class="tally">
${shared.slice(0, most).map(([other, count]) => html`<li><a href="${link(place.from, searchOn(shelf, other))}">${other.label}</a> <span class="quiet">${figure(count)}</span></li>\n`)}</ul>
${shared.length > most && more(place, shelf, kind, shared.length - most)}`;
}

function more({ from }: Place, shelf: Shelf, kind: keyof typeof words.kinds, amount: number): Markup {
  return html`<p class="meta"><a href="${link(from, searchOn(shelf))}">${words.rest(figure(amount), words.kinds[kind].toLowerCase())}</a></p>\n`;
}
