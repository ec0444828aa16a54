import { html, textOf, trusted } from "../src/site/html.ts";
import { absolute, addresses } from "../src/site/links.ts";
import { policyText, type Policy } from "../src/site/policy.ts";
import { missingPage as words } from "../src/site/words.ts";
import type { Shown } from "./parts/shown.ts";

/**
 * The page for addresses that lead nowhere. A host serves it at any depth, so it borrows nothing: its few styles stand
 * inside under a hash in its policy, and its links take the site's own address where `site.yaml` gives one.
 */
export const data = { permalink: addresses.missing, eleventyExcludeFromCollections: true };

export async function render({ catalogue }: Shown): Promise<string> {
  const { name, address } = catalogue.archive.site;
  const to = (page: string) => (address === null ? page : absolute(address, page));
  return textOf(html`<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyText(await missingPolicy())}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${words.title} | ${name}</title>
<meta name="description" content="${words.lead}">
<link rel="icon" href="data:,">
<style>${trusted(style)}</style>
</head>
<body>
<main>
<p class="lost" aria-hidden="true">4<span></span>4</p>
<h1>${words.title}</h1>
<p>${words.lead} ${words.body}</p>
<p>${words.ways}</p>
<ul>
<li><a href="${to(addresses.home)}">${words.toHome(name)}</a></li>
<li><a href="${to(addresses.search)}">${words.toSearch}</a></li>
<li><a href="${to(addresses.all)}">${words.toAll}</a></li>
</ul>
</main>
</body>
</html>
`);
}

/** What this page may do: its own styles, by their hash, and an icon of nothing. */
export async function missingPolicy(): Promise<Policy> {
  return { "default-src": ["'none'"], "style-src": [`'sha256-${await sha256(style)}'`], "img-src": ["data:"], "base-uri": ["'none'"], "form-action": ["'none'"] };
}

/** The tokens of the stylesheet that this page needs, and no more. The zero is the outline of the replacement character. */
const style = [
  ":root{color-scheme:light dark;--paper:#f7f5ee;--ink:#221d27;--edge:#857d6f;--accent:#592f82}",
  "@media(prefers-color-scheme:dark){:root{--paper:#18161b;--ink:#ece7df;--edge:#8a8292;--accent:#c9b3f2}}",
  "body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.6667 Literata,Georgia,\"Noto Serif\",\"Times New Roman\",serif}",
  "main{max-inline-size:37rem;margin:0 auto;padding:2.25rem 1.125rem 5rem}",
  "h1{font-weight:400;font-size:1.944rem;line-height:1.32;margin:.75rem 0 1.125rem}p{margin:0 0 1.125rem}",
  "ul{padding-inline-start:1.5rem;margin:0}li{padding-block:.15rem}a{color:var(--accent);text-underline-offset:.22em}",
  "a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}",
  ".lost{font-size:clamp(7rem,28vw,15rem);line-height:1;color:var(--accent);display:flex;align-items:baseline;margin:0}",
  ".lost span{inline-size:.62em;block-size:.62em;border:.035em dashed var(--edge);margin-inline:.06em;rotate:45deg;scale:.74}",
].join("");

/** Base64 of the SHA-256 of a text, as a policy names an inline style. */
async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
