/** Every address of the site, relative to its root. Folders are never linked: each address names its file. */
export const addresses = {
  home: "index.html",
  all: "luu-tru.html",
  undated: "khong-ro-ngay.html",
  publishers: "co-quan.html",
  places: "dia-phuong.html",
  topics: "chu-de.html",
  works: "van-ban-duoc-dan.html",
  search: "tim-kiem.html",
  about: "gioi-thieu.html",
  missing: "404.html",
  style: "style.css",
  scheme: "scheme.js",
  icon: "favicon.svg",
  coverage: "gioi-thieu/pham-vi.html",
  openData: "gioi-thieu/du-lieu.html",
  feed: (page = 1) => (page === 1 ? "feed.xml" : `feed/trang-${page}.xml`),
  topicFeed: (key: string, page = 1) => `feed/chu-de/${key}${page === 1 ? "" : `/trang-${page}`}.xml`,
  sitemap: (part: number | null = null) => (part === null ? "sitemap.xml" : `sitemap-${part}.xml`),
  robots: "robots.txt",
  dataPackage: "datapackage.json",
  offline: "kho-ngoai-tuyen.zip",
  homeCopy: "trang-chu-ngoai-tuyen.html",
  year: (year: string) => `nam/${year}.html`,
  document: (id: string) => `van-ban/${id}.html`,
  source: (id: string) => `van-ban/${id}/ban-goc.html`,
  text: (id: string) => `van-ban/${id}/van-ban.md`,
  download: (id: string, file: string) => `van-ban/${id}/${file}`,
  publisher: (key: string) => `co-quan/${key}.html`,
  place: (key: string) => `dia-phuong/${key}.html`,
  topic: (key: string) => `chu-de/${key}.html`,
  /** A page behind a shelf's own: `nam/2013.html` and 2 make `nam/2013/trang-2.html`. */
  behind: (shelf: string, number: number) => `${shelf.slice(0, -".html".length)}/trang-${number}.html`,
  work: (key: string) => `van-ban-duoc-dan/${key}.html`,
  worksOfForm: (form: string) => `van-ban-duoc-dan/loai/${form}.html`,
  worksOfYear: (year: string) => `van-ban-duoc-dan/nam/${year}.html`,
  /** Mentions that no work is known of. */
  unknownWorks: "van-ban-chua-dinh-danh.html",
  prose: (name: string) => `${name}.html`,
} as const;

/**
 * The relative link from the page at one address to another; both are relative to the site's root. A query and a
 * fragment are kept: `link("van-ban/a.html", "nam/2013.html#thang-5")` is `../nam/2013.html#thang-5`.
 */
export function link(from: string, to: string): string {
  let [shared, up] = [0, 0];
  for (let at = 0; at < from.length && from[at] === to[at]; at += 1) if (from[at] === "/") shared = at + 1;
  for (let at = shared; at < from.length; at += 1) if (from[at] === "/") up += 1;
  return "../".repeat(up) + to.slice(shared);
}

/** An address under the site's own address, which may lack its closing slash. */
export function absolute(site: string, to: string): string {
  return site.endsWith("/") ? site + to : `${site}/${to}`;
}

/** The address of a search for these words. */
export function searchFor(words: string): string {
  return `${addresses.search}?q=${encodeURIComponent(words)}`;
}
