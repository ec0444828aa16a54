import { absolute, addresses } from "../links.ts";

/** Every robot may read everything; the map of the site is named where the site has an address. */
export function robots(address: string | null): string {
  const map = address === null ? "" : `\nSitemap: ${absolute(address, addresses.sitemap())}\n`;
  return `User-agent: *\nDisallow:\n${map}`;
}
