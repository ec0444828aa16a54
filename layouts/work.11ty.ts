import type { Citer, Work } from "../src/archive/works.ts";
import type { WorkPage } from "../src/site/work-pages.ts";
import { formSlug } from "../src/site/work-pages.ts";
import { precision, shortDate, unitOf } from "../src/site/dates.ts";
import { html, joined, type Content, type Markup } from "../src/site/html.ts";
import { addresses, link } from "../src/site/links.ts";
import { bound } from "../src/site/typography.ts";
import { workWords as words } from "../src/site/work-words.ts";
import { texts } from "../src/site/words.ts";
import { atLine } from "./parts/atline.ts";
import { life } from "./parts/life.ts";
import { page } from "./parts/page.ts";
import { quotation } from "./parts/quotation.ts";
import type { Place, Shown } from "./parts/shown.ts";
import { title } from "./parts/title.ts";
import { leafLinks } from "./parts/leaflinks.ts";
import { markOf, stamp, when } from "./parts/when.ts";
import { about, plainWork, workNumber } from "./parts/workname.ts";
import { workNotes } from "./parts/worknotes.ts";
import { workRecord } from "./parts/workrecord.ts";
import { publisherKey } from "../src/archive/shelves.ts";

/** The pages of each cited work: what it is, what texts call it, who cites it and when. */
export const data = {
  pagination: { data: "workPages", size: 1, alias: "leaf" },
  permalink: ({ leaf }: ShownWork) => address(leaf),
  eleventyExcludeFromCollections: true,
};

export interface ShownWork extends Shown {
  readonly leaf: WorkPage;
}

export function render({ catalogue, leaf }: ShownWork): string {
  const { work, number } = leaf;
  const place = { catalogue, from: address(leaf) };
  const name = plainWork(work);
  return page({
    archive: catalogue.archive,
    address: place.from,
    title: number === 1 ? name : `${name}, ${words.leaf.toLowerCase()} ${number}`,
    description: words.description(name, issuedBy(work)),
    grid: "dated noted work",
    part: "works",
    main: body(place, leaf),
  });
}

function address({ addresses: all, number }: WorkPage): string {
  return all[number - 1] ?? "";
}

function issuedBy({ issuer, date }: Work): string {
  const parts = [`${unitOf(date.value)} ${shortDate(date.value)}`, issuer].filter((part) => part);
  return ` (${parts.join(", ")})`;
}

function body(place: Place, leaf: WorkPage): Markup {
  const { work } = leaf;
  return html`<header>
<p class="kind"><a href="${link(place.from, addresses.works)}">${words.index}</a> · <a href="${link(place.from, addresses.worksOfForm(formSlug(work.form)))}">${work.formName}</a></p>
<h1>${work.formName} ${workNumber(work)}</h1>
${about(work) && html`<p class="lead sub">${bound(about(work) ?? "")}</p>\n`}${workNotes(place, work)}</header>
${issued(work)}
<aside class="margin" aria-label="${words.record}">
<div class="record">
<h2>${words.record}</h2>
<details class="unfold">
<summary>${joined([work.issuer, shortDate(work.date.value)], ", ")}</summary>
<div>
${workRecord(place, work)}</div>
</details>
</div>
</aside>
${cited(place, leaf)}
<div class="thread">
${life(work, (year) => yearPlace(leaf, year))}
</div>`;
}

function issued({ date }: Work): Markup {
  const known = precision(date.value);
  return stamp(words.issuedIn[known === "year" || known === "month" ? known : "day"], date.value.slice(0, 10));
}

function cited(place: Place, leaf: WorkPage): Markup {
  const { work, items } = leaf;
  const first = (leaf.number - 1) * leaf.size + 1;
  const span = leaf.addresses.length > 1 && words.citersSpan(first, first + items.length - 1);
  return html`<section class="text" aria-labelledby="ai-dan">
<h2 class="month" id="ai-dan">${words.citers} <span>${texts(work.citers.length)}${span}</span></h2>
<ol class="ledger full">
${items.map((citer, index) => entry(place, citer, yearOf(items[index - 1]) !== yearOf(citer)))}</ol>
${leafLinks(leaf)}</section>`;
}

/** The first text of each year is where the spine leads. */
function entry(place: Place, citer: Citer, opensYear: boolean): Markup {
  const { document } = citer;
  return html`<li${markOf(document)}${opensYear && html` id="${anchor(yearOf(citer))}"`}>
${when(document, "full")}
<div>
<h3><a href="${link(place.from, addresses.document(document.id))}">${title(document)}</a></h3>
${quotation(citer)}${meta(place, citer)}</div>
</li>
`;
}

function meta({ catalogue, from }: Place, { document, read }: Citer): Content {
  const { publisher, places } = document.front;
  const line = read?.evidence.find((piece) => piece.line !== null)?.line ?? null;
  const facts = [
    publisher && catalogue.shelf("publisher", publisherKey(publisher))?.label,
    places.map((key) => catalogue.shelf("place", key)?.label ?? key).join(", "),
    atLine(from, document, line, "bare"),
  ].filter((fact) => fact);
  return facts.length > 0 && html`<p class="meta">${joined(facts, "\u00a0· ")}</p>\n`;
}

function yearOf(citer: Citer | undefined): string {
  return citer?.document.front.date?.slice(0, 4) ?? "";
}

function anchor(year: string): string {
  return year ? `nam-${year}` : "khong-ro-ngay";
}

/** Where the first citing text of a year stands: on which leaf, at which entry. */
function yearPlace({ work, addresses: all, number, size }: WorkPage, year: string): string {
  const leaf = Math.floor(work.citers.findIndex((citer) => yearOf(citer) === year) / size);
  return leaf === number - 1 ? `#${anchor(year)}` : `${link(all[number - 1] ?? "", all[leaf] ?? "")}#${anchor(year)}`;
}
