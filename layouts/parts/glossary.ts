import type { Abbreviation } from "../../src/site/abbreviations.ts";
import { html, type Content } from "../../src/site/html.ts";
import { document as words } from "../../src/site/words.ts";

/** The short forms that a text uses, in its order: a tooltip is not to be had on every screen, nor on paper. */
export function glossary(explained: readonly Abbreviation[]): Content {
  if (explained.length === 0) return null;
  return html`<section>
<h2>${words.abbreviations}</h2>
<ul>
${explained.map(({ short, long }) => html`<li>${short}: ${long}</li>\n`)}</ul>
</section>
`;
}
