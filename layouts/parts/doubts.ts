import type { Document } from "../../src/model.ts";
import { html, type Content } from "../../src/site/html.ts";
import { document as words } from "../../src/site/words.ts";
import { atLine } from "./atline.ts";

/** The open doubts as one note, each with the words that raised it. A doubt that a person removed from `review` is settled. */
export function doubts(from: string, document: Document): Content {
  const { front, ledger } = document;
  if (front.review.length === 0) return null;
  return html`<section class="note" aria-labelledby="con-ngo">
<h2 id="con-ngo">${words.doubtsHead(front.review.length)}</h2>
${front.review.map((reason) => {
    const doubt = ledger?.doubts.find((one) => one.reason === reason);
    const quote = doubt?.quote.trim();
    return html`<p>${reason}${doubt && quote && html` <q>${quote}</q> ${atLine(from, document, doubt.line)}.`}</p>\n`;
  })}</section>`;
}
