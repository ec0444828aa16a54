import { html, type Content, type Markup } from "../src/site/html.ts";
import { addresses, link } from "../src/site/links.ts";
import { allowedLink, renderMarkdown } from "../src/site/markdown.ts";
import { aboutWords as words, shell } from "../src/site/words.ts";
import type { Site } from "../src/model.ts";
import { legend } from "./parts/legend.ts";
import { page } from "./parts/page.ts";
import type { ShownProse } from "./parts/shown.ts";

/** The site's own prose, one page for each file of `content/pages`; beside it stands what `site.yaml` says. */
export const data = {
  pagination: { data: "prosePages", size: 1, alias: "prose" },
  permalink: ({ prose }: ShownProse) => addresses.prose(prose.name),
  eleventyExcludeFromCollections: true,
};

export function render({ catalogue, prose }: ShownProse): string {
  const address = addresses.prose(prose.name);
  const text = renderMarkdown(prose.body);
  return page({
    archive: catalogue.archive,
    address,
    title: prose.title,
    description: catalogue.archive.site.description,
    grid: "about",
    ...(address === addresses.about ? { part: "about" as const } : {}),
    main: html`<header>
<p class="kind"><a href="${link(address, addresses.home)}">${shell.shop}</a></p>
<h1>${prose.title}</h1>
</header>
${contents(text.headings)}
<article class="text prose">
${text.markup}</article>
<aside class="margin" aria-label="${words.house}">
${house(catalogue.archive.site)}
${legend()}
</aside>`,
  });
}

function contents(headings: ReturnType<typeof renderMarkdown>["headings"]): Content {
  if (headings.length < 2) return null;
  return html`<nav class="time" aria-label="${words.contents}">
<p class="label">${words.contents}</p>
<ol class="toc">
${headings.map(({ id, text }) => html`<li><a href="#${id}">${text}</a></li>\n`)}</ol>
</nav>`;
}

function house({ publisher, licence, contact }: Site): Markup {
  return html`<section>
<h2>${words.house}</h2>
<dl class="facts">
${row(words.holder, publisher)}${row(words.licence, licence.url && allowedLink(licence.url) ? html`<a href="${licence.url}">${licence.name}</a>` : licence.name)}${row(words.contact, reach(contact))}</dl>
</section>`;
}

function row(name: string, value: Content): Markup {
  return html`<div><dt>${name}</dt><dd><span>${value}</span></dd></div>\n`;
}

/** A contact may be an address of the web, of a mailbox, or words. */
function reach(contact: string): Content {
  if (contact.startsWith("https://") || contact.startsWith("http://")) return html`<a href="${contact}">${contact}</a>`;
  const isMailbox = contact.includes("@") && !contact.includes(" ");
  return isMailbox ? html`<a href="mailto:${contact}">${contact}</a>` : contact;
}
