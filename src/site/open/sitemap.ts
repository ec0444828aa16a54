import { textOf } from "../html.ts";
import { absolute, addresses } from "../links.ts";
import { xml } from "./xml.ts";

/** Most addresses that the protocol allows in one file. */
export const mostAddresses = 50_000;

/**
 * The map of a site as files by address: one list, or beyond `most` pages an index and its lists. It gives no dates of
 * change, for a page does not know when it last changed. `pages` are addresses from the site's root.
 */
export function sitemap(site: string, pages: readonly string[], most = mostAddresses): ReadonlyMap<string, string> {
  const ordered = [...pages].sort((one, other) => (one < other ? -1 : 1)).map((page) => page === addresses.home ? "" : page);
  if (ordered.length <= most) return new Map([[addresses.sitemap(), list(site, ordered)]]);
  const parts = Array.from({ length: Math.ceil(ordered.length / most) }, (_, at) => [addresses.sitemap(at + 1), list(site, ordered.slice(at * most, (at + 1) * most))] as const);
  return new Map([[addresses.sitemap(), index(site, parts.map(([path]) => path))], ...parts]);
}

function list(site: string, pages: readonly string[]): string {
  return written("urlset", pages.map((page) => xml`<url><loc>${whole(site, page)}</loc></url>\n`));
}

function index(site: string, lists: readonly string[]): string {
  return written("sitemapindex", lists.map((path) => xml`<sitemap><loc>${whole(site, path)}</loc></sitemap>\n`));
}

function written(element: "urlset" | "sitemapindex", entries: readonly ReturnType<typeof xml>[]): string {
  const space = "http://www.sitemaps.org/schemas/sitemap/0.9";
  const body = entries.map(textOf).join("");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${element} xmlns="${space}">\n${body}</${element}>\n`;
}

/** An address as the protocol wants it: in ASCII. */
function whole(site: string, page: string): string {
  return new URL(absolute(site, page)).href;
}
