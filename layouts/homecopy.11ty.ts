import { addresses } from "../src/site/links.ts";
import { render as home } from "./home.11ty.ts";
import type { Shown, ShownHome } from "./parts/shown.ts";

/** The home page as it stands in the offline copy, for archives that offer one; the build puts it there and takes it off the site. */
export const data = {
  permalink: ({ catalogue }: Shown) => (catalogue.archive.site.offline === true ? addresses.homeCopy : false),
  eleventyExcludeFromCollections: true,
};

export function render(shown: ShownHome): string {
  return home({ ...shown, isCopy: true });
}
