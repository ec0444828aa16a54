import { placeHistory, provinceToday, type PlaceChange } from "../../src/archive/place-history.ts";
import type { Document, Shelf } from "../../src/model.ts";
import { shortDate } from "../../src/site/dates.ts";
import { html, joined, type Content, type Markup } from "../../src/site/html.ts";
import { link } from "../../src/site/links.ts";
import { listedNames, placeWords as words } from "../../src/site/shelf-words.ts";
import { texts } from "../../src/site/words.ts";
import { placeLabel, provinceResolutions } from "../../src/tables/places.ts";
import { searchOn } from "./crossing.ts";
import type { Place } from "./shown.ts";

/** What became of a place: into which it was merged, what it took in, each with its day and its texts; and the way to all texts of today's territory. */
export function placeChanges(place: Place, shelf: Shelf): Content {
  const told = placeHistory(shelf.key).map((change) => html`<li>${sentence(place, shelf, change)}</li>\n`);
  const whole = wholeTerritory(place, shelf);
  if (told.length === 0 && whole === null) return null;
  return html`<ul class="history">
${told}${whole}</ul>
`;
}

/** The same in a few words, for a list of places; nothing for a place that stayed as it was. */
export function placeNote(key: string): string | null {
  const history = placeHistory(key);
  const placesOf = (kind: PlaceChange["kind"]) => history.filter((change) => change.kind === kind).flatMap(({ places }) => places).map(placeLabel);
  const [gained, parted, [before]] = [placesOf("gains"), placesOf("splits"), placesOf("lay")];
  const now = provinceToday(key);
  if (parted.length > 0) return words.nowParted(listedNames(parted));
  if (now !== null && now !== key) return placesOf("joins").length === 0 ? words.in(placeLabel(now)) : before ? words.wasIn(before, placeLabel(now)) : words.nowIn(placeLabel(now));
  return gained.length > 0 ? words.nowWith(listedNames(gained)) : null;
}

function sentence(place: Place, shelf: Shelf, { kind, day, places }: PlaceChange): Markup {
  const names = listed(places.map((key) => named(place, key)));
  const written = day && shortDate(day);
  const resolution = day && provinceResolutions[day];
  if (kind === "lay" || kind === "parted") return html`${words.before(written)}, ${words.joins} ${names}.`;
  const said = kind === "gains" ? words.gains(shelf.label) : words[kind];
  return html`${words.since(written)}, ${said} ${names}${resolution && `, ${words.by(resolution)}`}.`;
}

function listed(names: readonly Markup[]): Markup {
  return names.length > 1 ? html`${joined(names.slice(0, -1), ", ")}${words.and}${names.at(-1)}` : html`${names}`;
}

/** A place by its name, with its shelf and its texts where the archive has any. */
function named({ catalogue, from }: Place, key: string): Markup {
  const shelf = catalogue.shelf("place", key);
  return shelf ? html`<a href="${link(from, shelf.url)}">${shelf.label}</a> (${texts(shelf.documents.length)})` : html`${placeLabel(key)}`;
}

/** A search over all places that lie today in the province of this one, where more than one of them has texts. */
function wholeTerritory({ catalogue, from }: Place, shelf: Shelf): Content {
  const province = provinceToday(shelf.key);
  const shelves = province === null ? [] : catalogue.shelvesOf("place").filter(({ key }) => provinceToday(key) === province);
  if (province === null || shelves.length < 2) return null;
  const documents = new Set<Document>(shelves.flatMap((one) => one.documents));
  return html`<li><a href="${link(from, searchOn(...shelves))}">${words.whole(placeLabel(province), texts(documents.size))}</a></li>\n`;
}
