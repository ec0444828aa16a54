import type { Document } from "../../src/model.ts";
import { html, type Markup } from "../../src/site/html.ts";
import { nested, type Marker } from "../../src/site/marks.ts";
import { once } from "../../src/site/once.ts";
import { titled } from "../../src/site/typography.ts";
import { document as words } from "../../src/site/words.ts";

/** A document's title in a list or a heading; without one, the page says so and names the file. */
export const title: (document: Document) => Markup = once(({ front }) => {
  if (front.title !== null) return titled(front.title);
  return html`<span class="quiet">${words.untitled} <span class="file">(${front.source.file})</span></span>`;
});

/** The title of a document's own page, its repaired words marked; says how many. */
export function markedTitle(document: Document, marker: Marker): { readonly markup: Markup; readonly mended: number } {
  const whole = document.front.title;
  const spans = whole === null ? [] : nested(marker(whole));
  if (whole === null || spans.length === 0) return { markup: title(document), mended: 0 };
  const ends = [0, ...spans.map(({ to }) => to)];
  const markup = html`${spans.map(({ from, to, was }, index) => html`${titled(whole.slice(ends[index], from))}<ins>${whole.slice(from, to)}</ins>${was && html`<del>${was}</del>`}`)}${titled(whole.slice(ends.at(-1)))}`;
  return { markup, mended: spans.length };
}

/** The same as plain text, for the head of a page. */
export function plainTitle(document: Document): string {
  return document.front.title ?? `${words.untitled} (${document.front.source.file})`;
}

const longest = 120;

/** A title for a narrow column: cut between words, with an ellipsis. */
export const shortTitle: (document: Document) => Markup = once((document) => {
  const whole = document.front.title;
  if (whole === null || whole.length <= longest) return title(document);
  const end = whole.lastIndexOf(" ", longest);
  return titled(`${whole.slice(0, end > 0 ? end : longest)}…`);
});
