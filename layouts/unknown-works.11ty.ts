import type { Citer, Unknown } from "../src/archive/works.ts";
import type { Leaf } from "../src/site/leaves.ts";
import { unknownAnchor, type Mention } from "../src/site/work-pages.ts";
import { shortDate } from "../src/site/dates.ts";
import { html, joined, type Content, type Markup } from "../src/site/html.ts";
import { addresses, link } from "../src/site/links.ts";
import { unknownWords as words, workWords } from "../src/site/work-words.ts";
import { shell } from "../src/site/words.ts";
import { atLine } from "./parts/atline.ts";
import { chipClass } from "./parts/chip.ts";
import { page } from "./parts/page.ts";
import { quotation } from "./parts/quotation.ts";
import type { Place, Shown } from "./parts/shown.ts";
import { title } from "./parts/title.ts";
import { leafLinks } from "./parts/leaflinks.ts";
import { markOf, when } from "./parts/when.ts";

/** Mentions that cannot be told to be one work, by number; each stays with the text that makes it. */
export const data = {
  pagination: { data: "unknownPages", size: 1, alias: "leaf" },
  permalink: ({ leaf }: ShownUnknown) => leaf.addresses[leaf.number - 1] ?? "",
  eleventyExcludeFromCollections: true,
};

export interface ShownUnknown extends Shown {
  readonly leaf: Leaf<Mention>;
}

export function render({ catalogue, leaf }: ShownUnknown): string {
  const place = { catalogue, from: leaf.addresses[leaf.number - 1] ?? "" };
  const { unknown } = catalogue.works;
  return page({
    archive: catalogue.archive,
    address: place.from,
    title: leaf.number === 1 ? words.title : `${words.title}, ${workWords.leaf.toLowerCase()} ${leaf.number}`,
    description: unknown.length > 0 ? words.description(unknown.length) : words.empty,
    part: "works",
    main: html`<header>
<p class="kind"><a href="${link(place.from, addresses.home)}">${shell.shop}</a> · <a href="${link(place.from, addresses.works)}">${workWords.index}</a></p>
<h1>${words.title}</h1>
<p class="sub">${unknown.length > 0 ? words.lead : words.empty}</p>
</header>
<div class="text">
${byNumber(leaf.items).map(([unknown, citers]) => mentions(place, unknown, citers))}${leafLinks(leaf)}</div>`,
  });
}

/** Neighbours under one number. */
function byNumber(mentions: readonly Mention[]): readonly (readonly [Unknown, readonly Citer[]])[] {
  const found = new Map<Unknown, Citer[]>();
  for (const { unknown, citer } of mentions) found.set(unknown, [...found.get(unknown) ?? [], citer]);
  return [...found];
}

/** One number; where its mentions go on from the leaf before, only that leaf has its anchor. */
function mentions(place: Place, unknown: Unknown, citers: readonly Citer[]): Markup {
  const opens = citers[0] === unknown.citers[0];
  return html`<section class="unknown"${opens && html` id="${unknownAnchor(unknown)}"`} aria-label="${unknown.as}">
<h2><span class="${chipClass(unknown.as)}" data-held="no">${unknown.as}</span></h2>
<ol class="ledger full">
${citers.map((citer) => mention(place, citer))}</ol>
${namesakes(place, unknown)}</section>
`;
}

function mention(place: Place, citer: Citer): Markup {
  const { document, citation, read } = citer;
  const line = read?.evidence.find((piece) => piece.line !== null)?.line ?? null;
  const facts = [citation.date && words.dated(shortDate(citation.date)), atLine(place.from, document, line, "bare")].filter((fact) => fact);
  return html`<li${markOf(document)}>${when(document, "full")}<div><h3><a href="${link(place.from, addresses.document(document.id))}">${title(document)}</a></h3>
${quotation(citer)}${facts.length > 0 && html`<p class="meta">${joined(facts, "\u00a0· ")}</p>`}</div></li>\n`;
}

/** Works of that number that are known: a reader may compare, the archive does not decide. */
function namesakes({ catalogue, from }: Place, { as }: Unknown): Content {
  const works = catalogue.works.named(as);
  if (works.length === 0) return null;
  return html`<p class="meta">${words.namesakes} ${works.map((work, index) => html`${index > 0 && "; "}<a href="${link(from, addresses.work(work.key))}">${joined([work.issuer, shortDate(work.date.value)], ", ")}</a>`)}</p>\n`;
}
