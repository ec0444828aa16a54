import type { Leaf } from "../../src/site/leaves.ts";
import { html, type Content } from "../../src/site/html.ts";
import { link } from "../../src/site/links.ts";
import { workWords as words } from "../../src/site/work-words.ts";

/** The way from leaf to leaf of a long list; a list of one leaf has none. */
export function leafLinks({ number, addresses }: Leaf<unknown>): Content {
  const from = addresses[number - 1] ?? "";
  if (addresses.length < 2) return null;
  return html`<nav class="leaves" aria-label="${words.leaves}">
<p class="label">${words.leaf}</p>
<ol>
${addresses.map((address, index) => html`<li><a href="${link(from, address)}"${index + 1 === number && html` aria-current="page"`}>${index + 1}</a></li>\n`)}</ol>
</nav>
`;
}
