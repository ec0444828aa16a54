import { html, type Markup } from "../../src/site/html.ts";
import { addresses, link } from "../../src/site/links.ts";
import { shell } from "../../src/site/words.ts";

/** The search form. It leads to the search page, so that it works from any page; `large` is for the heads of pages. */
export function find(from: string, size: "small" | "large" = "small"): Markup {
  return html`<search><form class="${size === "large" ? "find large" : "find"}" action="${link(from, addresses.search)}">
<label class="vh" for="q">${shell.findLabel}</label>
<input id="q" name="q" type="search" autocomplete="off" placeholder="${shell.findHint}">
<button type="submit">${shell.find}</button>
</form></search>`;
}
