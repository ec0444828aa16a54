import type { Document } from "../../src/model.ts";
import { bibliography } from "../../src/site/citing/bibliography.ts";
import { bibtex } from "../../src/site/citing/bibtex.ts";
import { citable } from "../../src/site/citing/citable.ts";
import { csl } from "../../src/site/citing/csl.ts";
import { ris } from "../../src/site/citing/ris.ts";
import { html, joined, type Markup } from "../../src/site/html.ts";
import { addresses, link } from "../../src/site/links.ts";
import { citing as words } from "../../src/site/study-words.ts";
import { downloadNames, type Downloads } from "./downloads.ts";
import type { Place } from "./shown.ts";

/** How to cite the text: a reference to read, and the same for three kinds of programs, in the page and as files. */
export function citing({ catalogue, from }: Place, document: Document, served: Downloads): Markup {
  const text = citable(document, catalogue.archive.site);
  const forms = [["bib", bibtex(text)], ["ris", ris(text).replaceAll("\r", "")], ["json", csl(text)]] as const;
  const files = forms.filter(([format]) => served.has(format)).map(([format]) =>
    html`<a href="${link(from, addresses.download(document.id, downloadNames[format]))}" download>${words.formats[format]}</a>`);
  return html`<section aria-labelledby="trich">
<h2 id="trich">${words.title}</h2>
<p class="excerpt">${bibliography(text)}</p>
<p class="meta">${files.length > 0 && html`${words.files} ${joined(files, " · ")}. `}${words.copy}</p>
${forms.map(([format, form]) => html`<details class="fold"><summary>${words.formats[format]}</summary>
<pre tabindex="0" role="region" aria-label="${words.formats[format]}">${form.trimEnd()}</pre></details>
`)}</section>`;
}
