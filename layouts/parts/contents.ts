import { html, type Markup } from "../../src/site/html.ts";

/** The chapters of a page, each by its fragment. */
export function contents(label: string, chapters: readonly (readonly [id: string, name: string])[]): Markup {
  return html`<nav class="time" aria-label="${label}">
<p class="label">${label}</p>
<ol class="toc">
${chapters.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>\n`)}</ol>
</nav>`;
}
