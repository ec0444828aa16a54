import type { Document } from "../../src/model.ts";
import { monthOf, yearOf } from "../../src/site/dates.ts";
import { html, type Markup } from "../../src/site/html.ts";
import { addresses, link } from "../../src/site/links.ts";
import { figure, lists, texts } from "../../src/site/words.ts";
import { entries } from "./entries.ts";
import type { Place } from "./shown.ts";

/** Documents that stand newest first, as one unbroken line cut by years; each year is a heading with its own anchor. */
export function chronicle(place: Place, documents: readonly Document[], most = Infinity): Markup {
  const years = groups(documents, ({ front }) => (front.date === null ? "" : yearOf(front.date)));
  return html`${years.map(([year, of]) => html`<h2 class="month" id="${yearAnchor(year)}">${year ? html`${lists.year} ${year}` : lists.undatedTitle} <span>${texts(of.length)}</span></h2>
${entries(place, of.slice(0, most), "inYear")}
${of.length > most && html`<p class="more"><a href="${link(place.from, year ? addresses.year(year) : addresses.undated)}">${lists.rest(figure(of.length - most))}</a></p>\n`}`)}`;
}

/** Documents of one year that stand oldest first, cut by months; those without a month come first, as the least known. */
export function months(place: Place, documents: readonly Document[]): Markup {
  const found = groups(documents, ({ front }) => String(front.date === null ? "" : monthOf(front.date) ?? ""));
  return html`${found.map(([month, of]) => html`<h2 class="month" id="${monthAnchor(month)}">${month ? `${lists.month} ${month}` : lists.monthUnknown} <span>${texts(of.length)}</span></h2>
${entries(place, of, "inYear")}
`)}`;
}

export function yearAnchor(year: string): string {
  return year ? `nam-${year}` : "khong-ro-ngay";
}

export function monthAnchor(month: string | number): string {
  return month === "" ? "khong-ro-thang" : `thang-${month}`;
}

/** Neighbours with the same key, kept in order. */
function groups(documents: readonly Document[], keyOf: (document: Document) => string): readonly (readonly [string, readonly Document[]])[] {
  const found = new Map<string, Document[]>();
  for (const document of documents) {
    const key = keyOf(document);
    const group = found.get(key);
    if (group) group.push(document);
    else found.set(key, [document]);
  }
  return [...found];
}
