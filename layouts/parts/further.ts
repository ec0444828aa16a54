import type { Relation } from "../../src/archive/related.ts";
import type { Document, Shelf } from "../../src/model.ts";
import { html, joined, type Content, type Markup } from "../../src/site/html.ts";
import { addresses, link } from "../../src/site/links.ts";
import { further as words } from "../../src/site/study-words.ts";
import type { Place } from "./shown.ts";
import { title } from "./title.ts";
import { markOf, when } from "./when.ts";

/** Texts that cite the same works, and texts that are otherwise near this one; each says what both share; near copies have a place of their own. */
export function further(place: Place, document: Document): Content {
  const copies = new Set(place.catalogue.copies.get(document.id)?.map((copy) => copy.document));
  const related = place.catalogue.related.get(document.id);
  const [citing, near] = [related?.citing ?? [], related?.near ?? []].map((found) => found.filter((relation) => !copies.has(relation.document)));
  if (!citing || !near || citing.length + near.length === 0) return null;
  return html`<section aria-labelledby="doc-tiep">
<h2 id="doc-tiep">${words.title}</h2>
${list(place, words.citing, citing)}${list(place, words.near, near)}</section>
`;
}

function list(place: Place, heading: string, found: readonly Relation[]): Content {
  if (found.length === 0) return null;
  return html`<p class="label">${heading}</p>
<ol class="ledger full">
${found.map((relation) => entry(place, relation))}</ol>
`;
}

function entry(place: Place, relation: Relation): Markup {
  const { document } = relation;
  return html`<li${markOf(document)}>${when(document, "full")}<div><h3><a href="${link(place.from, addresses.document(document.id))}">${title(document)}</a></h3><p class="meta">${reason(place, relation)}</p></div></li>\n`;
}

/** What both texts name, in their shelves' words. */
function reason({ catalogue, from }: Place, { works, topics, places }: Relation): Markup {
  const shelves = (kind: "work" | "topic" | "place", keys: readonly string[]) => keys.flatMap((key) => catalogue.shelf(kind, key) ?? []);
  const cited = shelves("work", works).map(({ label, url }) => html`<a href="${link(from, url)}"><span class="nb">${label}</span></a>`);
  const named = (name: string, found: readonly Shelf[]) => found.length > 0 && `${name}: ${found.map(({ label }) => label).join("; ")}`;
  const shared = [named(words.samePlace, shelves("place", places)), named(words.sameTopic, shelves("topic", topics))];
  return joined([
    cited.length > 0 && html`${words.bothCite} ${joined(cited, ", ")}`,
    ...shared,
    cited.length === 0 && shared.every((one) => one === false) && words.sameWords,
  ], " · ");
}
