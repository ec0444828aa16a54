import type { Work } from "../../src/archive/works.ts";
import { html, type Content, type Markup } from "../../src/site/html.ts";
import { figure, lists } from "../../src/site/words.ts";
import { workWords as words } from "../../src/site/work-words.ts";
import { barWidth, highest } from "./spine.ts";

/** A year of a work's life, or several in which nothing happened. */
interface Span {
  readonly from: number;
  readonly until: number;
  readonly count: number;
  readonly marks: readonly string[];
  /** The work had force, as far as is known. */
  readonly alive: boolean;
}

/**
 * The years of a work as a spine: when it was issued, how many texts cite it each year, when it lapsed. `toYear` gives
 * the link to the first citing text of a year. Null where no year is known.
 */
export function life(work: Work, toYear: (year: string) => string): Content {
  const spans = spansOf(work);
  if (spans.length === 0) return null;
  const most = highest(spans);
  return html`<table class="spine life">
<caption>${words.life}</caption>
<thead class="vh"><tr><th scope="col">${lists.year}</th><td>${lists.chart}</td><th scope="col">${lists.number}</th></tr></thead>
<tbody>
${spans.map((span) => rows(span, most, toYear))}</tbody>
</table>`;
}

/** A year in which texts cite the work has a bar; what happened to the work stands on a line of its own. */
function rows({ from, until, count, marks, alive }: Span, most: number, toYear: (year: string) => string): Markup {
  const form = alive ? null : html` class="ended"`;
  const label = from === until ? String(from) : html`<span aria-hidden="true">⋮</span><span class="vh">${from}–${until}</span>`;
  const head = count > 0 ? html`<a href="${toYear(String(from))}">${label}</a>` : label;
  const bar = html`<tr${form}><th scope="row">${head}</th><td><svg aria-hidden="true"><rect width="${barWidth(count, most)}%" height="10"/></svg></td><td>${count > 0 ? figure(count) : "–"}</td></tr>\n`;
  const [first, ...rest] = marks;
  if (first === undefined) return bar;
  const marked = (head: Content, mark: string) => html`<tr class="${alive ? "mark" : "mark ended"}">${head}<td colspan="2">${mark}</td></tr>\n`;
  if (count === 0) return html`${marked(html`<th scope="row">${label}</th>`, first)}${rest.map((mark) => marked(html`<td></td>`, mark))}`;
  return html`${bar}${marks.map((mark) => marked(html`<td></td>`, mark))}`;
}

/** How many empty years are still told one by one. */
const fewYears = 2;

function spansOf(work: Work): readonly Span[] {
  const counts = new Map<number, number>();
  for (const { document } of work.citers) {
    const year = Number(document.front.date?.slice(0, 4));
    if (year > 0) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const until = work.known?.force?.until;
  const [issued, ended] = [Number(work.year), until ? Number(until.slice(0, 4)) : null];
  const all = [...new Set([issued, ...ended === null ? [] : [ended], ...counts.keys()])].sort((one, other) => one - other);
  const told = all.map((year): Span => ({
    from: year, until: year, count: counts.get(year) ?? 0,
    marks: [...year === issued ? [words.issuedMark] : [], ...year === ended ? [words.lapsedMark] : []],
    alive: year >= issued && (ended === null || year < ended),
  }));
  return told.flatMap((span, index) => [...between(told[index - 1], span, (year) => year >= issued && (ended === null || year < ended)), span]);
}

/** The empty years between two: one by one, or as one span where they are many. */
function between(before: Span | undefined, after: Span, alive: (year: number) => boolean): readonly Span[] {
  const [from, until] = [(before?.until ?? after.from) + 1, after.from - 1];
  const empty = (first: number, last: number): Span => ({ from: first, until: last, count: 0, marks: [], alive: alive(first) });
  if (!before || from > until) return [];
  if (until - from >= fewYears) return [empty(from, until)];
  return Array.from({ length: until - from + 1 }, (_, index) => empty(from + index, from + index));
}
