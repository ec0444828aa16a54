import { dateDoubted } from "../src/archive/doubted.ts";
import type { ShelfPage } from "../src/archive/shelf-pages.ts";
import type { Shelf } from "../src/model.ts";
import { monthOf } from "../src/site/dates.ts";
import { html, type Content, type Markup } from "../src/site/html.ts";
import { addresses, link } from "../src/site/links.ts";
import { once } from "../src/site/once.ts";
import { pagerWords } from "../src/site/shelf-words.ts";
import { figure, lists, shell, texts } from "../src/site/words.ts";
import { byMonth, monthAnchor, monthKey } from "./parts/chronicle.ts";
import { crossing } from "./parts/crossing.ts";
import { legend } from "./parts/legend.ts";
import { page } from "./parts/page.ts";
import { addressOf, covered, linkTo, pager, whereabouts } from "./parts/shelfpage.ts";
import type { Place, ShownShelf } from "./parts/shown.ts";
import { spine } from "./parts/spine.ts";
import { yearSpine } from "./parts/yearspine.ts";

/** Each year that has texts: its months, and the years beside it. A long year has pages behind its own. */
export const data = {
  pagination: { data: "years", size: 1, alias: "part" },
  permalink: ({ part }: ShownShelf) => addressOf(part),
  eleventyExcludeFromCollections: true,
};

const allMonths = Array.from({ length: 12 }, (_, index) => index + 1);

export function render({ catalogue, part }: ShownShelf): string {
  const { shelf, documents } = part;
  const place = { catalogue, from: addressOf(part) };
  const months = covered(place, part);
  return page({
    archive: catalogue.archive,
    address: place.from,
    title: months === null ? `${lists.year} ${shelf.label}` : pagerWords.titled(`${lists.year} ${shelf.label}`, months),
    description: lists.yearDescription(texts(shelf.documents.length), shelf.label),
    part: "years",
    main: html`<header>
<p class="kind"><a href="${link(place.from, addresses.home)}">${shell.shop}</a> · <a href="${link(place.from, addresses.all)}">${shell.byYear}</a></p>
<h1>${lists.year} ${shelf.label}</h1>
<p class="sub">${summaryOf(shelf).words}${months && ` ${pagerWords.here(months, texts(documents.length))}`}</p>
</header>
${time(place, shelf)}
<div class="text">
<div class="chronicle">
${byMonth(place, shelf, documents)}</div>
${pager(place, part)}</div>
${margin(place, shelf)}`,
  });
}

// Each page of a year tells of all its texts.
const pagesByMonth = once((pages: readonly ShelfPage[]) => whereabouts(pages, monthKey));
const monthsOf = once(countMonths);
const summaryOf = once((shelf: Shelf) => ({ words: summary(shelf) }));

/** How many texts, and how many of them are not certain of their day. */
function summary({ documents }: Shelf): string {
  const coarse = documents.filter(({ front }) => front.date && front.date.length < 10).length;
  const doubted = documents.filter(dateDoubted).length;
  const notes = [coarse > 0 && lists.coarse(figure(coarse)), doubted > 0 && lists.doubted(figure(doubted))].filter((note) => note !== false);
  return `${texts(documents.length)}, ${lists.inOrder}.${notes.length > 0 ? ` ${notes.join(" ")}` : ""}`;
}

function time(place: Place, shelf: Shelf): Markup {
  const counts = monthsOf(shelf);
  const pageOf = pagesByMonth(place.catalogue.pagesOf(shelf));
  const rows = allMonths.map((month) => ({
    label: `${lists.month} ${month}`, count: counts[month] ?? 0, to: counts[month] ? linkTo(place, pageOf.get(String(month)), monthAnchor(month)) : null,
  }));
  return html`<div class="time">
<details class="unfold">
<summary>${lists.monthsFold}</summary>
<div>
${spine(lists.spineMonths(shelf.label), lists.month, rows)}
${yearSpine(place, { year: shelf.key, reach: 2 })}
<p><a href="${link(place.from, addresses.all)}">${lists.everyYear}</a></p>
</div>
</details>
</div>`;
}

function margin(place: Place, shelf: Shelf): Markup {
  return html`<aside class="margin" aria-label="${lists.notesOnYear(shelf.label)}">
${crossing(place, shelf, ["publisher", "place", "topic"])}${legend()}
${gap(shelf)}</aside>`;
}

/** Months without texts, said plainly: a gap in the archive is not yet a silence in the year. */
function gap(shelf: Shelf): Content {
  const counts = monthsOf(shelf);
  const empty = allMonths.filter((month) => !counts[month]);
  if (empty.length === 0) return null;
  return html`<section>
<h2>${lists.gap}</h2>
<p>${lists.emptyMonths(empty)} ${lists.gapTail}</p>
</section>
`;
}

function countMonths({ documents }: Shelf): Readonly<Record<number, number>> {
  const counts: Record<number, number> = {};
  for (const { front } of documents) {
    const month = front.date === null ? null : monthOf(front.date);
    if (month !== null) counts[month] = (counts[month] ?? 0) + 1;
  }
  return counts;
}
