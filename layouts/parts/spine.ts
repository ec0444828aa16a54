import { html, type Content, type Markup } from "../../src/site/html.ts";
import { figure, lists } from "../../src/site/words.ts";

export interface SpineRow {
  readonly label: string;
  /** Null where there is nothing to go to. */
  readonly to: string | null;
  readonly count: number;
  readonly current?: boolean;
}

/** A spine of time: the chart and its table at once. Each row is a link, a bar and a count; `head` names the first column. */
export function spine(caption: string, head: string, rows: readonly SpineRow[], most = highest(rows)): Markup {
  return html`<table class="spine">
<caption>${caption}</caption>
<thead class="vh"><tr><th scope="col">${head}</th><td>${lists.chart}</td><th scope="col">${lists.number}</th></tr></thead>
<tbody>
${rows.map((row) => html`<tr><th scope="row">${heading(row)}</th><td><svg aria-hidden="true"><rect width="${barWidth(row.count, most)}%" height="10"/></svg></td><td>${row.count ? figure(row.count) : "–"}</td></tr>\n`)}</tbody>
</table>`;
}

/** The largest count of these rows, for spines that share one scale. */
export function highest(rows: readonly { readonly count: number }[]): number {
  return rows.reduce((most, row) => Math.max(most, row.count), 0);
}

function heading({ label, to, current }: SpineRow): Content {
  if (to === null) return current ? html`<span aria-current="true">${label}</span>` : label;
  return html`<a href="${to}"${current && html` aria-current="page"`}>${label}</a>`;
}

/** A bar is never so short that it is not seen, and one text alone never fills the column. */
export function barWidth(count: number, most: number): number {
  if (count === 0) return 0;
  return Math.max(3, Math.round((count / Math.max(most, fullBar)) * 100));
}
const fullBar = 4;
