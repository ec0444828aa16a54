import type { Document } from "../src/model.ts";
import { monthOf, roleLabel, shortDate, yearOf } from "../src/site/dates.ts";
import { definitionsIn } from "../src/search/definitions.ts";
import { plainText } from "../src/search/plain.ts";
import { explainFirstUse, type Abbreviation } from "../src/site/abbreviations.ts";
import { citationMarker } from "../src/site/citations.ts";
import { html, type Content } from "../src/site/html.ts";
import { addresses, link } from "../src/site/links.ts";
import { mendingMarkers } from "../src/site/mended-words.ts";
import { renderMarkdown, type Rendered } from "../src/site/markdown.ts";
import { citing as citingWords, source as sourceWords } from "../src/site/study-words.ts";
import { document as words, figure, kindWords, lists } from "../src/site/words.ts";
import { dressed } from "./parts/chip.ts";
import { cited } from "./parts/cited.ts";
import { citing } from "./parts/citing.ts";
import { copies } from "./parts/copies.ts";
import { doubts } from "./parts/doubts.ts";
import type { Downloads } from "./parts/downloads.ts";
import { further } from "./parts/further.ts";
import { glossary } from "./parts/glossary.ts";
import { heldWork } from "./parts/heldwork.ts";
import { leftOut } from "./parts/leftout.ts";
import { machine } from "./parts/machine.ts";
import { mended } from "./parts/mended.ts";
import { origin } from "./parts/origin.ts";
import { page } from "./parts/page.ts";
import { record } from "./parts/record.ts";
import { addressWith } from "./parts/shelfpage.ts";
import type { Place, ShownDocument } from "./parts/shown.ts";
import { sureness } from "./parts/sureness.ts";
import { thread } from "./parts/thread.ts";
import { markedTitle, plainTitle } from "./parts/title.ts";
import { moment } from "./parts/when.ts";

/** One page for each document. */
export const data = {
  pagination: { data: "documents", size: 1, alias: "document" },
  permalink: ({ document }: ShownDocument) => addresses.document(document.id),
  eleventyExcludeFromCollections: true,
};

export function render({ catalogue, document, served }: ShownDocument): string {
  const place = { catalogue, from: addresses.document(document.id) };
  const markers = mendingMarkers(document.ledger);
  const cites = citationMarker(document, dressed(place));
  const short = explainFirstUse(definitionsIn(plainText(document.body)));
  const text = renderMarkdown(document.body, { numbered: true, marker: (block) => [...cites(block), ...markers.body(block), ...short.marker(block)] });
  return page({
    archive: catalogue.archive,
    address: place.from,
    title: plainTitle(document),
    description: described(place, document),
    grid: "dated noted",
    part: "years",
    head: machine(place, document),
    main: body(place, document, markedTitle(document, markers.title), { ...text, explained: short.explained }, served?.of(document.id) ?? new Set()),
  });
}

interface Told extends Rendered {
  readonly explained: readonly Abbreviation[];
}

function body(place: Place, document: Document, heading: ReturnType<typeof markedTitle>, text: Told, served: Downloads): Content {
  return html`<header>
<p class="kind">${kindWords[document.front.kind]} · ${inTime(place, document)}</p>
<h1>${heading.markup}</h1>
${sureness(document, heading.mended + text.mended)}
${doubts(place.from, document)}${heldWork(place, document)}</header>
${moment(document)}
<aside class="margin" aria-label="${words.record}">
<div class="record">
<h2>${words.recordTitle}</h2>
<details class="unfold">
<summary>${words.recordFold}</summary>
<div>
${record(place, document)}
${cited(place, document, text.paragraphs)}${contents(text)}${glossary(text.explained)}</div>
</details>
</div>
</aside>
<article class="text">
${tools(place, document, heading.mended + text.mended)}
<div class="prose">
${text.markup}${signed(document)}</div>
<div class="after">
${copies(place, document)}${further(place, document)}${citing(place, document, served)}
${mended(document)}
${leftOut(document)}
${origin(place.from, document, served)}
</div>
</article>
${thread(place, document)}`;
}

/** Where in time the text stands: the month of its year, the year, or the shelf of the undated. */
function inTime(place: Place, document: Document): Content {
  const { from, catalogue } = place;
  const { date } = document.front;
  if (date === null) return html`<a href="${link(from, addresses.undated)}">${lists.undatedTitle}</a>`;
  const month = monthOf(date);
  const shelf = catalogue.shelf("year", yearOf(date));
  const anchor = month === null ? "" : `#thang-${month}`;
  return html`<a href="${link(from, (shelf ? addressWith(place, shelf, document) : addresses.year(yearOf(date))) + anchor)}">${lists.year} ${yearOf(date)}</a>`;
}

/** What a reader may do with the text; repairs are shown without a script. */
function tools({ from }: Place, { id, ledger, gist }: Document, mended: number): Content {
  const marks = html`<label><input type="checkbox" id="mends"> ${words.showMended(figure(mended))}</label>`;
  return html`<div class="tools">${mended > 0 ? marks : ledger && gist.repairs === 0 && html`<span>${words.clean}</span>`}
${ledger && html`<a href="${link(from, addresses.source(id))}">${sourceWords.compare}</a> `}<a href="#trich">${citingWords.title}</a> <a href="#tep">${words.seeOrigin}</a></div>`;
}

function contents({ headings }: Rendered): Content {
  if (headings.length < 2) return null;
  return html`<section>
<h2>${words.inText}</h2>
<ul>
${headings.map(({ id, text }) => html`<li><a href="#${id}">${text}</a></li>\n`)}</ul>
</section>
`;
}

/** The byline and the credit stand in the record; the end of the text shows them again, where a reader expects them. */
function signed({ front }: Document): Content {
  return html`${front.author && html`<p class="signed">${front.author}</p>\n`}${front.credit && html`<p class="signed quiet">${front.credit}</p>\n`}`;
}

function described({ catalogue }: Place, { front }: Document): string {
  const date = front.date && `${roleLabel(front.date, front.dateRole)} ${shortDate(front.date)}`;
  const places = front.places.map((key) => catalogue.shelf("place", key)?.label);
  return words.describe([kindWords[front.kind], front.author, ...places, date].filter((part) => part).join(", "));
}
