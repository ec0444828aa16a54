import { html, type Content } from "../../src/site/html.ts";
import { addresses, link } from "../../src/site/links.ts";
import { openWords as words } from "../../src/site/open-words.ts";
import type { Place } from "./shown.ts";

/** The copy of the whole site for offline use, where the maintainer offers it; within the copy itself there is none. */
export function offlineOffer({ catalogue, from }: Place, isCopy = false): Content {
  if (catalogue.archive.site.offline !== true || isCopy) return null;
  return html`<section>
<h2>${words.offlineTitle}</h2>
<p><a href="${link(from, addresses.offline)}" download>${words.offlineOffer}</a></p>
<p class="quiet">${words.offlineHint}</p>
</section>
`;
}
