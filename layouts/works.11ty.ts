import type { Work } from "../src/archive/works.ts";
import { byForm, byYear, formSlug, type WorksPage } from "../src/site/work-pages.ts";
import { lowered, machineDate, shortDate } from "../src/site/dates.ts";
import { html, joined, type Content, type Markup } from "../src/site/html.ts";
import { addresses, link } from "../src/site/links.ts";
import { bound } from "../src/site/typography.ts";
import { workWords, worksWords as words } from "../src/site/work-words.ts";
import { figure, lists, shell } from "../src/site/words.ts";
import { page } from "./parts/page.ts";
import type { Place, Shown } from "./parts/shown.ts";
import { spine } from "./parts/spine.ts";
import { leafLinks } from "./parts/leaflinks.ts";
import { about, workLink } from "./parts/workname.ts";
import { lapseLine } from "./parts/worknotes.ts";

/** The indexes of cited works: all, by form, by year; the most cited first, in leaves. */
export const data = {
  pagination: { data: "worksPages", size: 1, alias: "leaf" },
  permalink: ({ leaf }: ShownWorks) => address(leaf),
  eleventyExcludeFromCollections: true,
};

export interface ShownWorks extends Shown {
  readonly leaf: WorksPage;
}

export function render({ catalogue, leaf }: ShownWorks): string {
  const place = { catalogue, from: address(leaf) };
  const name = words.titles[leaf.kind](leaf.name);
  const held = leaf.all.filter((work) => work.held !== null).length;
  const lead = leaf.all.length > 0 ? words.lead(leaf.all.length, held) : words.empty;
  return page({
    archive: catalogue.archive,
    address: place.from,
    title: leaf.number === 1 ? name : `${name}, ${workWords.leaf.toLowerCase()} ${leaf.number}`,
    description: `${name}. ${lead}`,
    grid: "wide",
    part: "works",
    main: html`<header>
<p class="kind">${above(place, leaf)}</p>
<h1>${name}</h1>
<p class="sub">${bound(lead)}</p>
${forms(place, leaf)}</header>
${years(place, leaf)}
<div class="text">
${leaf.items.length > 0 && table(place, leaf)}${leafLinks(leaf)}</div>
${margin(place)}`,
  });
}

function address({ addresses: all, number }: WorksPage): string {
  return all[number - 1] ?? "";
}

function above({ from }: Place, { kind }: WorksPage): Markup {
  const shop = html`<a href="${link(from, addresses.home)}">${shell.shop}</a>`;
  return kind === "all" ? html`${shop} · ${workWords.catalogue}` : html`${shop} · <a href="${link(from, addresses.works)}">${workWords.index}</a>`;
}

/** The ways through the works: every form with its number of works; of a year's works, only the index itself. */
function forms({ catalogue, from }: Place, leaf: WorksPage): Content {
  const all = byFormOnce(catalogue.works.all);
  if (all.length === 0) return null;
  return html`<nav aria-label="${words.forms}"><ul class="jump">
<li><a href="${link(from, addresses.works)}"${leaf.kind === "all" && html` aria-current="page"`}>${words.all}</a> <span class="quiet">${figure(catalogue.works.all.length)}</span></li>
${all.map(({ form, name, works }) => html`<li><a href="${link(from, addresses.worksOfForm(formSlug(form)))}"${leaf.kind === "form" && leaf.name === name && html` aria-current="page"`}>${name}</a> <span class="quiet">${figure(works.length)}</span></li>\n`)}</ul></nav>
`;
}

function years({ catalogue, from }: Place, leaf: WorksPage): Content {
  const all = byYearOnce(catalogue.works.all);
  if (all.length === 0) return null;
  const rows = all.map(({ year, works }) => ({ label: year, count: works.length, to: link(from, addresses.worksOfYear(year)), current: leaf.kind === "year" && leaf.name === year }));
  return html`<div class="time">
<details class="unfold">
<summary>${words.years}</summary>
<div>
${spine(words.years, lists.year, rows)}
</div>
</details>
</div>`;
}

function table(place: Place, leaf: WorksPage): Markup {
  const first = (leaf.number - 1) * leaf.size + 1;
  const { number, about, date, citers } = words.columns;
  return html`<table class="works">
<caption>${words.order}${leaf.addresses.length > 1 && ` ${words.caption(first, first + leaf.items.length - 1, leaf.all.length)}.`}</caption>
<thead><tr><th scope="col">${number}</th><th scope="col">${about}</th><th scope="col">${date}</th><th scope="col">${citers}</th></tr></thead>
<tbody>
${leaf.items.map((work) => row(place, work))}</tbody>
</table>
`;
}

function row(place: Place, work: Work): Markup {
  const lapsed = work.known?.force && lapseLine(work.known.force);
  const name = about(work);
  return html`<tr><th scope="row">${workLink(place, work.id)}</th><td>${name && html`<span>${bound(name)}</span>`}<span class="quiet">${joined([work.issuer, lapsed && lowered(lapsed)], " · ")}</span></td><td>${dated(work)}</td><td>${figure(work.citers.length)}<span class="unit"> ${words.unit}</span></td></tr>\n`;
}

function dated({ date }: Work): Markup {
  return html`<time datetime="${machineDate(date.value)}">${shortDate(date.value)}</time>`;
}

function margin({ catalogue, from }: Place): Markup {
  const { unknown } = catalogue.works;
  const mentions = unknown.reduce((sum, { citers }) => sum + citers.length, 0);
  return html`<aside class="margin" aria-label="${words.notes}">
<section>
<h2>${words.notes}</h2>
<ul>
<li><span class="num">67/2006/QH11</span> ${words.heldKey}</li>
<li><span class="num" data-held="no">15/CT-TTg</span> ${words.notHeldKey}</li>
</ul>
<p class="meta">${words.canonical}</p>
</section>
${unknown.length > 0 && html`<section>
<h2>${words.unknown}</h2>
<p><a href="${link(from, addresses.unknownWorks)}">${words.unknownLink(unknown.length, mentions)}</a>: ${words.unknownWhy}</p>
</section>
`}</aside>`;
}

/** Both groupings are the same on every index page: they are made once for an archive. */
const knownForms = new WeakMap<readonly Work[], ReturnType<typeof byForm>>();
const knownYears = new WeakMap<readonly Work[], ReturnType<typeof byYear>>();

function byFormOnce(works: readonly Work[]): ReturnType<typeof byForm> {
  const found = knownForms.get(works) ?? byForm(works);
  knownForms.set(works, found);
  return found;
}

function byYearOnce(works: readonly Work[]): ReturnType<typeof byYear> {
  const found = knownYears.get(works) ?? byYear(works);
  knownYears.set(works, found);
  return found;
}
