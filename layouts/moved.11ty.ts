import { html } from "../src/site/html.ts";
import { former as words } from "../src/site/former-words.ts";
import { absolute, addresses, link } from "../src/site/links.ts";
import { page } from "./parts/page.ts";
import type { Shown } from "./parts/shown.ts";

/** One old address that leads to a new one; both are relative to the site's root. */
export interface Moving {
  readonly from: string;
  readonly to: string;
  readonly title: string | null;
}

/** One page for each address that a renamed document had. It leads on without a script, and from a disk too. */
export const data = {
  pagination: { data: "movings", size: 1, alias: "moving" },
  permalink: ({ moving }: ShownMoving) => moving.from,
  eleventyExcludeFromCollections: true,
};

export interface ShownMoving extends Shown {
  readonly moving: Moving;
}

export function render({ catalogue: { archive }, moving }: ShownMoving): string {
  const to = link(moving.from, moving.to);
  const canonical = archive.site.address === null ? to : absolute(archive.site.address, moving.to);
  return page({
    archive,
    address: moving.from,
    title: words.movedTitle,
    description: words.movedDescription,
    head: html`<meta http-equiv="refresh" content="0; url=${to}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${canonical}">
`,
    main: html`<header>
<h1>${words.movedTitle}</h1>
</header>
<article class="text prose">
<p>${words.movedLead} <a href="${to}">${moving.title ?? words.here}</a>.</p>
</article>`,
  });
}

/** The pages that a site needs for its renamed documents: each text, and its source beside the cleaned text where it has one. */
export function movingsOf(renamed: Shown["catalogue"]["archive"]["former"]["renamed"]): readonly Moving[] {
  return renamed.flatMap(({ from, to, title, hasSource }) => [
    { from: addresses.document(from), to: addresses.document(to), title },
    ...hasSource ? [{ from: addresses.source(from), to: addresses.source(to), title }] : [],
  ]);
}
