/** What a host should send with every file, and why; and how the site's files are named to browsers. */
export interface HeaderRow {
  readonly name: string;
  readonly value: string;
  readonly because: string;
  /** Means something over https alone: the server on a maintainer's own machine does not send it. */
  readonly https?: true;
}

/** The policy of every page, by directive: nothing from another host, nothing inline. */
export const pagePolicy: Readonly<Record<string, readonly string[]>> = {
  "default-src": ["'none'"],
  "script-src": ["'self'", "'wasm-unsafe-eval'"],
  "style-src": ["'self'"],
  "img-src": ["'self'"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  "worker-src": ["'self'", "blob:"],
  "form-action": ["'self'"],
  "base-uri": ["'none'"],
};

/** What a page cannot say of itself: browsers heed it in a header alone. */
export const headerPolicy: Readonly<Record<string, readonly string[]>> = { "frame-ancestors": ["'none'"] };

/** Besides the policy, which is made of the pages' own. */
export const headers: readonly HeaderRow[] = [
  { name: "Strict-Transport-Security", value: "max-age=63072000", https: true, because: "a browser that came by https comes by https for two years; leave it out where the name must answer by plain http, add includeSubDomains where all of the domain can" },
  { name: "X-Content-Type-Options", value: "nosniff", because: "a text that looks like a script is not run as one" },
  { name: "X-Frame-Options", value: "DENY", because: "older browsers do not know frame-ancestors" },
  { name: "Referrer-Policy", value: "no-referrer", because: "what a reader reads here is not told to the pages that the archive links to" },
  { name: "Cross-Origin-Opener-Policy", value: "same-origin", because: "a page opened from here has no hold on this one" },
  { name: "Cross-Origin-Resource-Policy", value: "same-origin", because: "no other site builds our files into its pages; reading the open data is another matter, see openTo" },
  { name: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=()", because: "the site asks for nothing of these, and nothing in it may" },
];

/** Files that other sites' scripts may read: the open data and the feeds. */
export const openTo = { name: "Access-Control-Allow-Origin", value: "*", endings: ["csv", "json", "xml", "bib"] } as const;

/** How long a browser may use a file without asking: fonts change with their version alone; all else is asked for anew each time. */
export const keeping = { folder: "fonts", ending: "woff2", seconds: 2_592_000, rest: "no-cache" } as const;

/** What a file is, by the ending of its name. */
export const mediaTypes: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8", css: "text/css; charset=utf-8", js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8", jsonld: "application/ld+json; charset=utf-8",
  txt: "text/plain; charset=utf-8", md: "text/markdown; charset=utf-8", csv: "text/csv; charset=utf-8",
  bib: "application/x-bibtex; charset=utf-8", ris: "application/x-research-info-systems; charset=utf-8",
  xml: "application/xml; charset=utf-8", atom: "application/atom+xml; charset=utf-8",
  svg: "image/svg+xml", png: "image/png", ico: "image/x-icon", woff2: "font/woff2", zip: "application/zip",
};
