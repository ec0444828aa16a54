import type { Document } from "../../src/model.ts";
import type { Work } from "../../src/archive/works.ts";
import { workByKey } from "../../src/tables/works.ts";
import { sentence } from "../../src/site/dates.ts";
import { html, type Content, type Markup } from "../../src/site/html.ts";
import { addresses, link } from "../../src/site/links.ts";
import { chipClass } from "./chip.ts";
import type { Place } from "./shown.ts";

/** The number of a work in its chip, without a link: solid where the archive holds the text. */
export function workNumber({ number, held }: Work): Markup {
  return html`<span class="${chipClass(number)}"${!held && html` data-held="no"`}>${number}</span>`;
}

/** The same as a link to the work's page; a work that no text cites has none. */
export function workLink({ catalogue, from }: Place, id: string): Markup {
  const work = catalogue.works.byId(id);
  if (work) return html`<a class="${chipClass(work.number)}"${!work.held && html` data-held="no"`} href="${link(from, addresses.work(work.key))}">${work.number}</a>`;
  const number = workByKey(id)?.number ?? id;
  return html`<span class="${chipClass(number)}" data-held="no">${number}</span>`;
}

/** What a work is about: its name without its form, or the title of the text itself; null where neither is known. */
export function about({ known, held, formName }: Work): string | null {
  const name = known?.name ?? titleOf(held);
  if (name === null) return null;
  return sentence(name.startsWith(`${formName} về `) || name.startsWith(`${formName} quy định `) ? name.slice(formName.length + 1) : name);
}

function titleOf(held: Document | null): string | null {
  return held?.front.title ?? null;
}

/** A work in the head of a page, where no chip can stand: a number that recurs every year is told with its year. */
export function plainWork({ formName, number, year }: Work): string {
  return number.includes(year) ? `${formName} ${number}` : `${formName} ${number} (${year})`;
}

/** Names joined by commas, each in its own chip. */
export function workLinks(place: Place, ids: readonly string[]): Content {
  return ids.map((id, index) => html`${index > 0 && ", "}${workLink(place, id)}${nameOf(id)}`);
}

function nameOf(id: string): Content {
  const name = workByKey(id)?.name;
  return name && html` ${name}`;
}
