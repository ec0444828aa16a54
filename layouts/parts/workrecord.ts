import type { Citer, Work } from "../../src/archive/works.ts";
import { formByKey } from "../../src/tables/legal-forms.ts";
import { workPredecessors } from "../../src/tables/works.ts";
import { shortDate } from "../../src/site/dates.ts";
import { html, joined, type Content, type Markup } from "../../src/site/html.ts";
import { addresses, link } from "../../src/site/links.ts";
import { unknownAddress } from "../../src/site/work-pages.ts";
import { workWords as words } from "../../src/site/work-words.ts";
import { document as documentWords, gradeWords } from "../../src/site/words.ts";
import { atLine } from "./atline.ts";
import type { Place } from "./shown.ts";
import { title } from "./title.ts";
import { why } from "./why.ts";
import { workLinks } from "./workname.ts";

/** What is known of a work, each fact beside how it is known; what texts call it; what it may be taken for. */
export function workRecord(place: Place, work: Work): Markup {
  return html`<dl class="facts">
${[number(place, work), form(work), issuer(place, work), date(place, work), name(work), force(work), before(place, work)].map((fact) => fact && html`${fact}\n`)}</dl>
${called(work)}${namesakes(place, work)}`;
}

function row(fact: string, value: Content, ground: Content): Markup {
  return html`<div><dt>${fact}</dt><dd><span>${value}</span>${ground}</dd></div>`;
}

function number(place: Place, work: Work): Markup {
  const shown = html`<span class="nb">${work.number}</span>`;
  const written = work.citers.find(({ citation, read }) => citation.as === work.number && read !== null);
  if (written) return row(words.number, shown, why(words.number, gradeWords.labelled, html`<p>${quoted(place, written)}.</p>`));
  const ground = work.known && html`<p>${words.numberByTable} ${work.known.source}.</p>`;
  return row(words.number, shown, ground ? why(words.number, words.byTable, ground) : html`<span class="quiet">${documentWords.byHand}</span>`);
}

function form({ form: key, formName, citers, number }: Work): Markup {
  const isNumbered = citers.some(({ citation }) => citation.as === number) && formByKey(key)?.codes.some((code) => number.includes(code));
  return row(words.form, formName, why(words.form, gradeWords.inferred, html`<p>${isNumbered ? words.fromNumber : words.fromName}</p>`));
}

function issuer(place: Place, { issuer, citers }: Work): Markup {
  if (issuer === null) return row(words.issuer, documentWords.unknown, null);
  const placed = citers.find(({ read }) => read?.evidence.some(({ rule }) => rule === "work-place"));
  const ground = html`<p>${words.fromNumber}</p>${placed && html`<p>${words.fromPlace} ${quoted(place, placed)}.</p>`}`;
  return row(words.issuer, issuer, why(words.issuer, gradeWords.inferred, ground));
}

function date(place: Place, work: Work): Markup {
  const { date: found, known, held } = work;
  const value = shortDate(found.value);
  if (found.by === "name") return row(words.issuedIn.year, value, why(words.issuedIn.year, gradeWords.inferred, html`<p>${words.fromYear}</p>`));
  if (found.by === "table") return row(words.date, value, why(words.date, words.byTable, html`<p>${words.tableGround} ${known?.source ?? ""}.</p>`));
  if (found.by === "text") return row(words.date, value, why(words.date, gradeWords.labelled, html`<p>${words.fromText} <a href="${link(place.from, addresses.document(held?.id ?? ""))}">${held && title(held)}</a>.</p>`));
  const saying = work.citers.filter(({ citation }) => citation.date === found.value);
  return row(words.date, value, why(words.date, gradeWords.labelled, html`<p>${words.fromCiters(saying.length)} ${saying[0] && quoted(place, saying[0])}.</p>`));
}

function name({ known }: Work): Content {
  if (!known) return null;
  const ground = why(words.name, words.byTable, html`<p>${words.tableGround} ${known.source}.</p>`);
  return html`${row(words.name, known.name, ground)}${known.short.length > 0 && row(words.short, known.short.join(", "), why(words.short, words.byTable, html`<p>${words.tableGround} ${known.source}.</p>`))}`;
}

function force({ known }: Work): Markup {
  const told = known?.force;
  if (!told) {
    const ground = html`<p>${words.noForce} <a href="https://vbpl.vn/">${words.nationalBase}</a>.</p>`;
    return row(words.force, documentWords.unknown, why(words.force, documentWords.searched, ground));
  }
  const value = told.until === null ? words.inForce(shortDate(told.from ?? "")) : sinceUntil(told.from, told.until);
  return row(words.force, value, why(words.force, words.byTable, html`<p>${words.source} ${told.source}.</p><p>${words.checked(told.checked && shortDate(told.checked))}</p>`));
}

function sinceUntil(from: string | null, until: string): string {
  return words.fromUntil(from && shortDate(from), shortDate(until));
}

/** The works in whose place this one came. */
function before(place: Place, { id }: Work): Content {
  const earlier = workPredecessors(id);
  return earlier.length > 0 && html`<div><dt>${words.replaces}</dt><dd><span>${workLinks(place, earlier)}</span></dd></div>`;
}

const mostNames = 10;

function called({ callings }: Work): Markup {
  const rest = callings.length - mostNames;
  return html`<section>
<h2>${words.called}</h2>
<ul class="tally">
${callings.slice(0, mostNames).map(({ words: said, times }) => html`<li><span>“${said}”</span> <span class="quiet">${words.times(times)}</span></li>\n`)}</ul>
${rest > 0 && html`<p class="meta">${words.calledMore(rest)}</p>\n`}</section>
`;
}

/** Other works under the same number, and mentions of it that may be any of them: never joined, always told. */
function namesakes(place: Place, work: Work): Content {
  const { works } = place.catalogue;
  const others = works.named(work.number).filter((other) => other !== work);
  const unknown = works.unknownAs(work.number);
  if (others.length === 0 && unknown === null) return null;
  return html`<section>
<h2>${words.namesakes}</h2>
<ul>
${others.map((other) => html`<li><a href="${link(place.from, addresses.work(other.key))}">${joined([other.issuer, shortDate(other.date.value)], ", ")}</a></li>\n`)}${unknown && html`<li><a href="${link(place.from, unknownAddress(unknown))}">${words.unknownToo(unknown.citers.length)}</a></li>\n`}</ul>
<p class="meta">${words.namesakesLead}</p>
</section>
`;
}

/** The words of one text, and where they stand in it. */
function quoted({ from }: Place, { document, citation, read }: Citer): Markup {
  const [first] = read?.evidence ?? [];
  return html`<q>${(first?.quote ?? citation.as).trim()}</q>, <a href="${link(from, addresses.document(document.id))}">${title(document)}</a> ${atLine(from, document, first?.line ?? null)}`;
}
