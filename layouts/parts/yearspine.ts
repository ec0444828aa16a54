import type { Markup } from "../../src/site/html.ts";
import { addresses, link } from "../../src/site/links.ts";
import { lists } from "../../src/site/words.ts";
import type { Place } from "./shown.ts";
import { highest, spine } from "./spine.ts";

/** The spine of all years, oldest first; a year without texts has no link. `near` keeps the years around one. */
export function yearSpine({ catalogue, from }: Place, near?: { readonly year: string; readonly reach: number }): Markup | null {
  const { years } = catalogue.figures;
  const at = years.findIndex(({ year }) => year === near?.year);
  const shown = near ? years.slice(Math.max(0, at - near.reach), at + near.reach + 1) : years;
  if (shown.length === 0) return null;
  const rows = shown.map(({ year, count }) => ({
    label: year, count, to: count ? link(from, addresses.year(year)) : null, current: year === near?.year,
  }));
  return spine(near ? lists.nearYears : lists.spineYears, lists.year, rows, highest(years));
}
