import { coverage, type Coverage } from "../src/archive/coverage.ts";
import type { Refusal } from "../src/archive/refusal.ts";
import { coverageWords as words, measureName } from "../src/site/coverage-words.ts";
import { html, type Markup } from "../src/site/html.ts";
import { addresses } from "../src/site/links.ts";
import { leastSpeed, share, type ScoredMeasure } from "../src/site/score-table.ts";
import { figure, texts } from "../src/site/words.ts";
import score from "../src/tables/score.json" with { type: "json" };
import { contents } from "./parts/contents.ts";
import { lacks } from "./parts/lacks.ts";
import { matrix } from "./parts/matrix.ts";
import { page } from "./parts/page.ts";
import type { Place, ShownCoverage } from "./parts/shown.ts";
import { underAbout } from "./parts/underabout.ts";

/** What the archive holds and does not hold, what it refused, and how well its texts are read. */
export const data = { permalink: addresses.coverage, eleventyExcludeFromCollections: true };

const mostRefusals = 200;

export function render({ catalogue, refusals = [] }: ShownCoverage): string {
  const place = { catalogue, from: addresses.coverage };
  const found = coverage(catalogue.archive);
  return page({
    archive: catalogue.archive,
    address: place.from,
    title: words.title,
    description: words.description,
    grid: "survey",
    part: "about",
    main: html`<header>
${underAbout(place)}
<h1>${words.title}</h1>
<p class="sub">${words.lead}</p>
</header>
${contents(words.contents, [["giu-gi", words.matrixTitle], ["thieu-gi", words.gapsTitle], ["con-ngo", words.doubtsTitle], ["tu-choi", words.refusedTitle], ["do-duoc", words.scoreTitle]])}
<div class="text chapters">
${holdings(place, found)}
${lacks(place, found)}
${refused(refusals)}
${scores()}
</div>`,
  });
}

function holdings(place: Place, found: Coverage): Markup {
  const { all, columns } = found;
  return html`<section aria-labelledby="giu-gi">
<h2 id="giu-gi">${words.matrixTitle}</h2>
${all.total === 0 ? html`<p>${words.empty}</p>` : html`<p>${words.matrixLead(texts(all.total), figure(all.publishers))} ${columns.length > 0 && words.matrixEvents}</p>
${matrix(place, found)}`}
</section>`;
}

function refused(refusals: readonly Refusal[]): Markup {
  const shown = refusals.slice(0, mostRefusals);
  return html`<section aria-labelledby="tu-choi">
<h2 id="tu-choi">${words.refusedTitle}</h2>
${refusals.length === 0 ? html`<p>${words.refusedNone}</p>` : html`<p>${words.refusedLead(figure(refusals.length))}</p>
<section class="scroll" tabindex="0" aria-label="${words.table(words.refusedTitle)}">
<table>
<thead><tr><th scope="col">${words.refusedHead.file}</th><th scope="col">${words.refusedHead.why}</th></tr></thead>
<tbody>
${shown.map(({ file, cause }) => html`<tr><th scope="row"><bdi class="file">${file}</bdi></th><td>${words.causes[cause ?? "form"]}</td></tr>\n`)}</tbody>
</table>
</section>
${refusals.length > shown.length && html`<p class="quiet">${words.refusedMore(figure(refusals.length - shown.length))}</p>`}`}
</section>`;
}

function scores(): Markup {
  return html`<section aria-labelledby="do-duoc">
<h2 id="do-duoc">${words.scoreTitle}</h2>
<p>${words.scoreLead}</p>
<section class="scroll" tabindex="0" aria-label="${words.table(words.scoreTitle)}">
<table class="amounts">
<thead><tr><th scope="col">${words.scoreHead.measure}</th><th scope="col">${words.scoreHead.right}</th><th scope="col">${words.scoreHead.share}</th></tr></thead>
<tbody>
${score.measures.map(scored)}<tr><th scope="row">${words.quick(leastSpeed)}</th><td>${score.quick ? words.yes : words.no}</td><td></td></tr>
</tbody>
</table>
</section>
</section>`;
}

function scored(measure: ScoredMeasure): Markup {
  const name = measureName(measure.name);
  return html`<tr><th scope="row"${name === null && html` lang="en"`}>${name ?? measure.name}</th><td>${words.of(figure(measure.right), figure(measure.of))}</td><td>${share(measure).replace(".", ",")}</td></tr>\n`;
}
