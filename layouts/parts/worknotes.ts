import { contraryDates, type Work } from "../../src/archive/works.ts";
import type { Force } from "../../src/tables/works.ts";
import { machineDate, shortDate } from "../../src/site/dates.ts";
import { html, type Content, type Markup } from "../../src/site/html.ts";
import { addresses, link, searchFor } from "../../src/site/links.ts";
import { workWords as words } from "../../src/site/work-words.ts";
import { texts } from "../../src/site/words.ts";
import type { Place } from "./shown.ts";
import { title } from "./title.ts";
import { workLinks } from "./workname.ts";

/** What a reader must know before all else: that the work has lapsed, whether its text is here, that its dates disagree. */
export function workNotes(place: Place, work: Work): Content {
  return html`${work.known?.force && lapse(place, work.known.force)}${holding(place, work)}${contrary(place, work)}`;
}

/** `Hết hiệu lực từ ngày …`, or that it will be, as seen on the day when it was checked. */
export function lapseLine({ until, checked }: Force): string | null {
  if (until === null) return null;
  return checked !== null && until > checked ? words.willLapse(shortDate(until)) : words.lapsed(shortDate(until));
}

/** The note that a work has lapsed; null while it is in force. */
export function lapse(place: Place, force: Force): Content {
  const said = lapseLine(force);
  if (said === null) return null;
  return html`<section class="note" aria-labelledby="hieu-luc">
<h2 id="hieu-luc">${said}</h2>
${force.replacedBy.length > 0 && html`<p>${words.replaced} ${workLinks(place, force.replacedBy)}. ${words.transition}</p>\n`}<p>${words.source} ${force.source}. ${words.checked(force.checked && shortDate(force.checked))}</p>
</section>
`;
}

function holding({ from }: Place, { held, formName, number, citers }: Work): Markup {
  const body = held
    ? html`<a href="${link(from, addresses.document(held.id))}">${words.readHeld}</a>`
    : html`${words.notHeldBody(formName, citers.length)} <a href="${link(from, searchFor(number))}">${words.findIt(number)}</a>`;
  return html`<section class="note" aria-labelledby="trong-kho">
<h2 id="trong-kho">${held ? words.held : words.notHeld}</h2>
<p>${body}</p>
</section>
`;
}

const mostShown = 3;

/** Each date against the work's own, with the texts that give it; what the texts say is kept, right or wrong. */
function contrary({ from }: Place, work: Work): Content {
  const said = contraryDates(work);
  if (said.length === 0) return null;
  const own = (work.date.by === "table" || work.date.by === "text") && html`<p>${work.date.by === "table" ? words.tableSays : words.textSays} <time datetime="${machineDate(work.date.value)}">${shortDate(work.date.value)}</time>.</p>\n`;
  return html`<section class="note" aria-labelledby="ngay-khac">
<h2 id="ngay-khac">${words.contrary}</h2>
${own}<ul class="contrary">
${work.dates.filter(({ date }) => said.some((one) => one.date === date) || work.date.by === "citers" && date === work.date.value).map(({ date, documents }) => html`<li><time datetime="${machineDate(date)}">${shortDate(date)}</time>: ${documents.slice(0, mostShown).map((document, index) => html`${index > 0 && "; "}<a href="${link(from, addresses.document(document.id))}">${title(document)}</a>`)}${documents.length > mostShown && html` (${texts(documents.length)})`}</li>\n`)}</ul>
<p>${words.contraryLead}</p>
</section>
`;
}
