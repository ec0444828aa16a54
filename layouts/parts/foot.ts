import type { Archive } from "../../src/model.ts";
import { html, type Markup } from "../../src/site/html.ts";
import { addresses, link } from "../../src/site/links.ts";
import { headingsOf, type Anchor } from "../../src/site/markdown.ts";
import { coverageWords } from "../../src/site/coverage-words.ts";
import { openWords } from "../../src/site/open-words.ts";
import { shell } from "../../src/site/words.ts";

/** The foot of a page: the chapters of the about page, what the archive covers, its open data, and the choice of light or dark. */
export function foot(archive: Archive, from: string): Markup {
  return html`<footer class="foot">
<div>
<p class="quiet">${shell.still}</p>
<ul>
${chapters(archive).map((chapter) => html`<li><a href="${link(from, `${addresses.about}#${chapter.id}`)}">${chapter.text}</a></li>\n`)}<li><a href="${link(from, addresses.coverage)}">${coverageWords.title}</a></li>
<li><a href="${link(from, addresses.openData)}">${openWords.title}</a></li>
</ul>
<fieldset class="scheme">
<legend>${shell.ground}</legend>
<label><input type="radio" name="scheme" id="scheme-auto" value="" checked> ${shell.schemes.auto}</label>
<label><input type="radio" name="scheme" id="scheme-light" value="light"> ${shell.schemes.light}</label>
<label><input type="radio" name="scheme" id="scheme-dark" value="dark"> ${shell.schemes.dark}</label>
</fieldset>
</div>
</footer>`;
}

/** The about page is the same under every page: its chapters are read once for an archive. */
const known = new WeakMap<Archive, readonly Anchor[]>();

function chapters(archive: Archive): readonly Anchor[] {
  const read = known.get(archive);
  if (read) return read;
  const about = archive.pages.find((prose) => addresses.prose(prose.name) === addresses.about);
  const found = about ? headingsOf(about.body) : [];
  known.set(archive, found);
  return found;
}
