import type { Document } from "../../src/model.ts";
import { html, type Markup } from "../../src/site/html.ts";
import { titled } from "../../src/site/typography.ts";
import { document as words } from "../../src/site/words.ts";

/** A document's title in a list or a heading; without one, the page says so and names the file. */
export function title(document: Document): Markup {
  if (document.front.title !== null) return titled(document.front.title);
  return html`<span class="quiet">${words.untitled} <span class="file">(${document.front.source.file})</span></span>`;
}

/** The same as plain text, for the head of a page. */
export function plainTitle(document: Document): string {
  return document.front.title ?? `${words.untitled} (${document.front.source.file})`;
}

const longest = 120;

/** A title for a narrow column: cut between words, with an ellipsis. */
export function shortTitle(document: Document): Markup {
  const whole = document.front.title;
  if (whole === null || whole.length <= longest) return title(document);
  const end = whole.lastIndexOf(" ", longest);
  return titled(`${whole.slice(0, end > 0 ? end : longest)}…`);
}
