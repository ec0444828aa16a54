import type { Archive } from "../../src/model.ts";
import { html, type Content } from "../../src/site/html.ts";
import { link } from "../../src/site/links.ts";
import { feedsOf } from "../../src/site/open/feeds.ts";

/** The feeds that a page announces: the whole archive's, and that of the topic whose page it is. */
export function feedLinks(archive: Archive, from: string): Content {
  return feedsOf(archive).filter(({ topic, page }) => topic === null || page === from)
    .map(({ title, address }) => html`<link rel="alternate" type="application/atom+xml" title="${title}" href="${link(from, address(1))}">\n`);
}
