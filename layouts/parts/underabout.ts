import { html, type Markup } from "../../src/site/html.ts";
import { addresses, link } from "../../src/site/links.ts";
import { shell } from "../../src/site/words.ts";
import type { Place } from "./shown.ts";

/** The way back from a page that stands under the about page, where the archive has one. */
export function underAbout({ catalogue, from }: Place): Markup {
  const hasAbout = catalogue.archive.pages.some(({ name }) => addresses.prose(name) === addresses.about);
  return html`<p class="kind"><a href="${link(from, addresses.home)}">${shell.shop}</a>${hasAbout && html` · <a href="${link(from, addresses.about)}">${shell.about}</a>`}</p>`;
}
