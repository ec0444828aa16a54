import { html, type Markup } from "../src/site/html.ts";
import { addresses, link } from "../src/site/links.ts";
import type { WrittenFile } from "../src/site/open/datapackage.ts";
import { feedsOf, mostEntries } from "../src/site/open/feeds.ts";
import { citationFields, documentFields, type Field } from "../src/site/open/fields.ts";
import { mostDocuments } from "../src/site/open/files.ts";
import { openWords as words, sizeOf } from "../src/site/open-words.ts";
import { figure } from "../src/site/words.ts";
import { contents } from "./parts/contents.ts";
import { page } from "./parts/page.ts";
import type { Place, ShownOpen } from "./parts/shown.ts";
import { underAbout } from "./parts/underabout.ts";

/** The open data for readers: what there is to take, how it is written, what each column means. */
export const data = { permalink: addresses.openData, eleventyExcludeFromCollections: true };

const from = addresses.openData;

export function render({ catalogue, open = [] }: ShownOpen): string {
  const { archive } = catalogue;
  return page({
    archive,
    address: from,
    title: words.title,
    description: words.description,
    grid: "survey",
    part: "about",
    main: html`<header>
${underAbout({ catalogue, from })}
<h1>${words.title}</h1>
<p class="sub">${words.lead}</p>
</header>
${contents(words.contents, [["tep", words.filesTitle], ["toan-van", words.textsTitle], ["cach-ghi", words.rulesTitle], ["nguon-tin", words.feedsTitle], ["tu-dien", words.dictionaryTitle], ["dung-lai", words.reuseTitle]])}
<div class="text chapters">
${files(open)}
<section aria-labelledby="toan-van">
<h2 id="toan-van">${words.textsTitle}</h2>
<p>${words.texts}</p>
${archive.site.offline === true && html`<p>${words.offline}</p>\n`}</section>
<section aria-labelledby="cach-ghi">
<h2 id="cach-ghi">${words.rulesTitle}</h2>
<ul class="dashes">
${[...words.rules(figure(mostDocuments)), words.csvRule].map((rule) => html`<li>${rule}</li>\n`)}</ul>
</section>
${feeds({ catalogue, from })}
<section aria-labelledby="tu-dien">
<h2 id="tu-dien">${words.dictionaryTitle}</h2>
${dictionary("archive.csv", documentFields)}
${dictionary("citations.csv", citationFields)}
</section>
<section aria-labelledby="dung-lai">
<h2 id="dung-lai">${words.reuseTitle}</h2>
<p>${words.licenceIs(archive.site.licence.name)} ${words.reuse}</p>
</section>
</div>`,
  });
}

function files(open: readonly WrittenFile[]): Markup {
  return html`<section aria-labelledby="tep">
<h2 id="tep">${words.filesTitle}</h2>
<dl class="entries">
${open.map(({ path, kind, part, bytes }) => entry(html`<a href="${link(from, path)}" download>${path}</a>`, sizeOf(bytes), part > 1 ? `${words.files[kind]}, ${words.part(part)}` : words.files[kind], words.holds[kind]))}${entry(html`<a href="${link(from, addresses.dataPackage)}" download>${addresses.dataPackage}</a>`, null, words.packageName, words.packageHolds)}</dl>
</section>`;
}

function feeds({ catalogue }: Place): Markup {
  const all = feedsOf(catalogue.archive);
  return html`<section aria-labelledby="nguon-tin">
<h2 id="nguon-tin">${words.feedsTitle}</h2>
${all.length === 0 ? html`<p>${words.noFeeds}</p>` : html`<p>${words.feeds(figure(mostEntries))}</p>
<ul class="dashes">
${all.map(({ topic, title, address }) => html`<li><a href="${link(from, address(1))}" type="application/atom+xml">${topic === null ? words.whole : catalogue.shelf("topic", topic)?.label ?? title}</a></li>\n`)}</ul>`}
</section>`;
}

function dictionary<Row>(path: string, fields: readonly Field<Row>[]): Markup {
  return html`<h3>${path}</h3>
<dl class="entries">
${fields.map(({ name, type, title, description, constraints }) =>
    entry(html`<code>${name}</code>`, `${words.types[type]}${constraints?.required ? `, ${words.required}` : ""}`, title, description))}</dl>
`;
}

function entry(name: Markup, kind: string | null, title: string, meaning: string): Markup {
  return html`<div><dt>${name}${kind !== null && html` <span class="quiet">${kind}</span>`}</dt><dd><b>${title}.</b> ${meaning}</dd></div>\n`;
}
