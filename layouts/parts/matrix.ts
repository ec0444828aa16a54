import type { Coverage, CoverageRow, Span } from "../../src/archive/coverage.ts";
import { coverageWords as words } from "../../src/site/coverage-words.ts";
import { html, type Content, type Markup } from "../../src/site/html.ts";
import { addresses, link } from "../../src/site/links.ts";
import { figure } from "../../src/site/words.ts";
import type { Place } from "./shown.ts";

/** Publishers by years: a number leads to its texts, an empty cell is a gap; the sums stand first, where they are seen. The table scrolls by itself. */
export function matrix(place: Place, { columns, rows, all }: Coverage): Markup {
  const hasUndated = all.undated > 0;
  return html`<section class="scroll" tabindex="0" aria-label="${words.scroll}">
<table class="matrix">
<caption class="vh">${words.matrixCaption}</caption>
<thead><tr><th scope="col">${words.publisher}</th><th scope="col">${words.total}</th>${columns.map((span, at) => html`<th scope="col">${yearHead(place, span, all.counts[at] ?? 0)}</th>`)}${hasUndated && html`<th scope="col"><a href="${link(place.from, addresses.undated)}">${words.undated}</a></th>`}</tr></thead>
<tbody>
${rows.map((row) => written(place, row, columns, hasUndated))}</tbody>
<tfoot>
${written(place, all, columns, hasUndated)}</tfoot>
</table>
</section>`;
}

/** A year without texts has no page. */
function yearHead({ from }: Place, { first, last }: Span, count: number): Content {
  if (first === last && count === 0) return first;
  return first === last ? html`<a href="${link(from, addresses.year(first))}">${first}</a>` : `${first}–${last}`;
}

function written(place: Place, row: CoverageRow, columns: readonly Span[], hasUndated: boolean): Markup {
  const cells = columns.map((span, at) => cell(place, row, span.first === span.last ? span.first : null, row.counts[at] ?? 0));
  return html`<tr><th scope="row">${name(place, row)}</th><td>${figure(row.total)}</td>${cells}${hasUndated && cell(place, row, null, row.undated)}</tr>\n`;
}

function name({ from }: Place, { kind, shelf, publishers }: CoverageRow): Content {
  if (kind === "publisher" && shelf) return html`<a href="${link(from, shelf.url)}">${shelf.label}</a>`;
  if (kind === "others") return words.others(figure(publishers));
  return kind === "unknown" ? words.unknown : words.all;
}

function cell({ from }: Place, { shelf }: CoverageRow, year: string | null, count: number): Markup {
  if (count === 0) return html`<td></td>`;
  if (shelf === null || year === null) return html`<td>${figure(count)}</td>`;
  return html`<td><a href="${link(from, `${addresses.search}?nam=${year}&noi=${encodeURIComponent(shelf.key)}`)}">${figure(count)}</a></td>`;
}
