import { html, type Markup } from "../../src/site/html.ts";
import { lists, roleMeanings } from "../../src/site/words.ts";

/** How the marks on the line of time read: beside every list of dates. */
export function legend(): Markup {
  return html`<section>
<h2>${lists.readDates}</h2>
<ul class="ledger legend">
${roleMeanings.map(({ role, word, meaning }) => html`<li${role === "doubt" ? html` data-role="published" data-doubt="yes"` : html` data-role="${role}"`}><p class="when">${word}</p><div>${meaning}</div></li>\n`)}</ul>
</section>`;
}
