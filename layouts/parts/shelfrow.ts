import type { YearCount } from "../../src/archive/catalogue.ts";
import { workKey } from "../../src/archive/shelves.ts";
import type { Citation, Shelf } from "../../src/model.ts";
import { html, type Markup } from "../../src/site/html.ts";
import { link } from "../../src/site/links.ts";
import { figure } from "../../src/site/words.ts";
import { chip } from "./chip.ts";
import type { Place } from "./shown.ts";
import { spark } from "./spark.ts";

/** The kinds of shelves that have an index of their own. */
export const indexed = ["publisher", "place", "topic", "work"] as const;
export type Indexed = (typeof indexed)[number];

/** A shelf in a list of shelves: its name, a word on it, its years as small bars, its count. */
export function shelfRow(place: Place, shelf: Shelf, counts: readonly YearCount[], note: string | null = null): Markup {
  return html`<li><span>${name(place, shelf)}${note && html` <span class="quiet">${note}</span>`}</span>${spark(counts)}<span>${figure(shelf.documents.length)}</span></li>\n`;
}

function name(place: Place, shelf: Shelf): Markup {
  const citation = shelf.kind === "work" ? citationOf(shelf) : null;
  return citation ? chip(place, citation) : html`<a href="${link(place.from, shelf.url)}">${shelf.label}</a>`;
}

/** The cited work of a shelf as its texts name it, dated where one of them dates it. */
export function citationOf({ key, label, documents }: Shelf): Citation | null {
  const all = documents.flatMap(({ front }) => front.cites).filter(({ work }) => work !== null && workKey(work) === key);
  const dated = all.find(({ as, date }) => as === label && date !== null) ?? all.find(({ date }) => date !== null) ?? all[0];
  return dated ? { ...dated, as: label } : null;
}
