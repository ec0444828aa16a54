import type { Document } from "../../src/model.ts";
import { workByNumber } from "../../src/tables/works.ts";
import { html, type Content } from "../../src/site/html.ts";
import { addresses, link } from "../../src/site/links.ts";
import { workWords as words } from "../../src/site/work-words.ts";
import type { Place } from "./shown.ts";
import { lapse } from "./worknotes.ts";

/** Of a legal text that the archive holds: that it has lapsed, and which texts cite it. */
export function heldWork(place: Place, { id, front }: Document): Content {
  if (front.kind !== "legal") return null;
  const work = place.catalogue.works.ofText(id);
  const known = work?.known ?? (front.number === null ? null : workByNumber(front.number));
  const isSame = known !== null && front.date?.slice(0, 4) === known.date.slice(0, 4);
  return html`${isSame && known.force && lapse(place, known.force)}${work && html`<p class="sure"><a href="${link(place.from, addresses.work(work.key))}">${words.citedBy(work.citers.length)}</a></p>\n`}`;
}
