import type { Citation, CitedWork, Document } from "../../src/model.ts";
import { lowered, shortDate } from "../../src/site/dates.ts";
import { html, joined, type Content, type Markup } from "../../src/site/html.ts";
import { link } from "../../src/site/links.ts";
import type { Anchor } from "../../src/site/markdown.ts";
import { unknownAddress } from "../../src/site/work-pages.ts";
import { unknownWords } from "../../src/site/work-words.ts";
import { document as words, lists } from "../../src/site/words.ts";
import { workByKey } from "../../src/tables/works.ts";
import { chip } from "./chip.ts";
import type { Place } from "./shown.ts";
import { lapseLine } from "./worknotes.ts";
import { whyByHand, whyKnown, type Told } from "./why.ts";

/** The legal documents that a text names: number, the date that stands beside it, the paragraphs, the words. */
export function cited(place: Place, document: Document, paragraphs: readonly Anchor[]): Content {
  const { cites } = document.front;
  if (cites.length === 0) return null;
  const dashed = cites.some((citation) => place.catalogue.held(citation) === null);
  return html`<section>
<h2>${words.cited}</h2>
<ul class="cited">
${cites.map((citation) => {
    const read = document.ledger?.facts.cites.find((fact) => fact.as === citation.as && fact.work === citation.work);
    const where = joined([citation.date && shortDate(citation.date), ...mentions(read, paragraphs)], " · ");
    return html`<li><span>${chip(place, citation)} <span class="quiet">${where}${standing(place, citation)}</span></span>${ground({ from: place.from, document }, citation.as, read)}</li>\n`;
  })}</ul>
${dashed && html`<p class="meta">${lists.notHeldKey}</p>\n`}</section>`;
}

/** What a reader of today should know of the work: that it has lapsed, or that nobody can tell which work it is. */
function standing({ catalogue, from }: Place, { as, work }: Citation): Content {
  const known = work === null ? null : workByKey(work);
  const lapsed = known?.force && lapseLine(known.force);
  if (lapsed) return ` · ${lowered(lapsed)}`;
  const unknown = work === null ? catalogue.works.unknownAs(as) : null;
  return unknown && html` · <a href="${link(from, unknownAddress(unknown))}">${unknownWords.short}</a>`;
}

function ground(told: Told, name: string, read: CitedWork | undefined): Content {
  if (told.document.edited.includes("cites") && !read) return whyByHand(name, told.document.front.because?.cites);
  return read && whyKnown(told, name, { evidence: read.evidence, rivals: [] });
}

/** Links to the paragraphs that hold the quoted words. */
function mentions(read: CitedWork | undefined, paragraphs: readonly Anchor[]): readonly Markup[] {
  const quotes = read?.evidence.map((evidence) => evidence.quote.trim()).filter((quote) => quote !== "") ?? [];
  const found = paragraphs.filter((paragraph) => quotes.some((quote) => paragraph.text.includes(quote)));
  return found.map(({ id }) => html`<a href="#${id}">${words.paragraph(id.slice(1))}</a>`);
}
