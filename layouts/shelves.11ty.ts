import { countByYear } from "../src/archive/catalogue.ts";
import type { Shelf } from "../src/model.ts";
import { initial } from "../src/archive/shelf-pages.ts";
import { html, type Content, type Markup } from "../src/site/html.ts";
import { addresses, link } from "../src/site/links.ts";
import { indexWords } from "../src/site/shelf-words.ts";
import { figure, lists, shelfWords, shell } from "../src/site/words.ts";
import { page } from "./parts/page.ts";
import { placeNote } from "./parts/placehistory.ts";
import { indexed, shelfRow, type Indexed } from "./parts/shelfrow.ts";
import type { Place, Shown } from "./parts/shown.ts";

/** One index for each kind of shelf but the cited works, which have theirs; its shelves in Vietnamese order. It exists also while it is empty. */
export const data = {
  pagination: { data: "indexes", size: 1, alias: "index" },
  permalink: ({ index }: ShownIndex) => shelfWords[index].url,
  indexes: indexed.filter((kind) => kind !== "work"),
  eleventyExcludeFromCollections: true,
};

interface ShownIndex extends Shown {
  readonly index: Indexed;
}

export function render({ catalogue, index }: ShownIndex): string {
  const { title, noun, empty, url } = shelfWords[index];
  const place = { catalogue, from: url };
  const all = catalogue.shelvesOf(index);
  return page({
    archive: catalogue.archive,
    address: url,
    title,
    description: lists.indexDescription(figure(all.length), noun),
    part: "shelves",
    main: html`<header>
<p class="kind"><a href="${link(url, addresses.home)}">${shell.shop}</a> · <a href="${link(url, `${addresses.home}#ke`)}">${shell.shelves}</a></p>
<h1>${title}</h1>
<p class="sub">${all.length > 0 ? lists.indexLead(figure(all.length), noun) : empty}</p>
${letters(all)}</header>
<nav class="time" aria-label="${shell.shelves}">
<p class="label">${shell.shelves}</p>
<ul class="toc">
${indexed.map((kind) => html`<li><a href="${link(url, shelfWords[kind].url)}"${kind === index && html` aria-current="page"`}>${shelfWords[kind].title}</a></li>\n`)}</ul>
</nav>
${all.length > 0 && html`<div class="text shelves">
${byLetter(all).map(([letter, shelves]) => html`${letter && html`<h2 id="${anchorOf(letter)}">${letter}</h2>\n`}<ul>
${shelves.map((shelf) => row(place, shelf))}</ul>
`)}</div>`}`,
  });
}

/** From this many shelves on, an index is cut by the first letters of its names; from the second on, it draws no sparks. */
const [withLetters, withoutSparks] = [40, 300];

/** The shelves under their letters, in the order in which they stand; a short index is one list. */
function byLetter(shelves: readonly Shelf[]): readonly (readonly [string, readonly Shelf[]])[] {
  if (shelves.length < withLetters) return [["", shelves]];
  const found = new Map<string, Shelf[]>();
  for (const shelf of shelves) {
    const letter = initial(shelf.label) || indexWords.other;
    found.set(letter, [...found.get(letter) ?? [], shelf]);
  }
  return [...found];
}

function letters(shelves: readonly Shelf[]): Content {
  const found = byLetter(shelves);
  if (found.length < 2) return null;
  return html`<nav class="letters" aria-label="${indexWords.letters}">
${found.map(([letter]) => html`<a href="#${anchorOf(letter)}">${letter}</a>\n`)}</nav>
`;
}

function anchorOf(letter: string): string {
  return `chu-${letter.toLowerCase()}`;
}

function row(place: Place, shelf: Shelf): Markup {
  const { shelvesOf, figures } = place.catalogue;
  const years = shelvesOf(shelf.kind).length < withoutSparks ? figures.span : [];
  return shelfRow(place, shelf, countByYear(shelf.documents, years), shelf.kind === "place" ? placeNote(shelf.key) : null);
}
