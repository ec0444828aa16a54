import type { Archive } from "../../src/model.ts";
import { html, textOf, type Content, type Markup } from "../../src/site/html.ts";
import { addresses, link } from "../../src/site/links.ts";
import { policyText } from "../../src/site/policy.ts";
import { shell } from "../../src/site/words.ts";
import { feedLinks } from "./feedlinks.ts";
import { pagePolicy } from "../../src/tables/headers.ts";
import { find } from "./find.ts";
import { foot } from "./foot.ts";
import { mark } from "./mark.ts";

/** Which part of the site a page belongs to: its entry in the navigation is marked. */
export type Part = "years" | "shelves" | "works" | "about";

export interface Page {
  readonly archive: Archive;
  /** Where the page stands, relative to the site's root. */
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** Classes of `main`, which choose its grid: `home`, `dated`, `noted`, `wide`. */
  readonly grid?: string;
  readonly part?: Part;
  /** The page has a search form of its own. */
  readonly ownSearch?: boolean;
  /** Classic scripts, by address; they run after the page is read. */
  readonly scripts?: readonly string[];
  /** What else stands in the head. */
  readonly head?: Content;
  readonly main: Content;
}

/** The policy that every page carries: nothing from another host, nothing inline. */
export const policy = policyText(pagePolicy);

/** A whole page: head, masthead, the page's own `main`, foot. Every link is relative to the page's address. */
export function page(shown: Page): string {
  return textOf(html`<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${shown.title} | ${shown.archive.site.name}</title>
<meta name="description" content="${shown.description}">
<link rel="stylesheet" href="${link(shown.address, addresses.style)}">
<link rel="icon" href="${link(shown.address, addresses.icon)}" type="image/svg+xml">
${feedLinks(shown.archive, shown.address)}<script src="${link(shown.address, addresses.scheme)}"></script>
${shown.scripts?.map((script) => html`<script src="${link(shown.address, script)}" defer></script>\n`)}${shown.head}</head>
<body>
<a class="skip" href="#main">${shell.skip}</a>
${masthead(shown)}
<main id="main" class="page${shown.grid && ` ${shown.grid}`}" tabindex="-1">
${shown.main}
</main>
${foot(shown.archive, shown.address)}
</body>
</html>
`);
}

function masthead(shown: Page): Markup {
  return html`<header class="masthead">
<a class="brand" href="${link(shown.address, addresses.home)}">${mark}<span>${shown.archive.site.name}</span></a>
${shown.ownSearch ? null : find(shown.address)}
<nav class="site-nav" aria-label="${shell.parts}">
<ul>
${entries(shown.archive).map((entry) => html`<li><a href="${link(shown.address, entry.to)}"${current(shown, entry)}>${entry.label}</a></li>\n`)}</ul>
</nav>
</header>`;
}

interface Entry {
  readonly part: Part;
  readonly label: string;
  readonly to: string;
}

function entries(archive: Archive): readonly Entry[] {
  const all: readonly Entry[] = [
    { part: "years", label: shell.byYear, to: addresses.all },
    { part: "shelves", label: shell.shelves, to: `${addresses.home}#ke` },
    { part: "works", label: shell.works, to: addresses.works },
    { part: "about", label: shell.about, to: addresses.about },
  ];
  const hasAbout = archive.pages.some((prose) => addresses.prose(prose.name) === addresses.about);
  return all.filter((entry) => entry.part !== "about" || hasAbout);
}

function current(shown: Page, entry: Entry): Content {
  if (entry.part !== shown.part) return null;
  return entry.to === shown.address ? html` aria-current="page"` : html` aria-current="true"`;
}
