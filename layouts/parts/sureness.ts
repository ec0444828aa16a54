import type { Document } from "../../src/model.ts";
import { html, joined, type Markup } from "../../src/site/html.ts";
import { document as words, figure } from "../../src/site/words.ts";
import { dateGround } from "../../src/site/date-ground.ts";

/** One line that says how sure a text is: what its date rests on, how many words are `mended`, what is doubted. */
export function sureness(document: Document, mended: number): Markup {
  const { ledger, edited, front } = document;
  if (!ledger) return html`<p class="sure">${words.writtenByHand}</p>`;
  const repaired = mended > 0 && words.mendedWords(figure(mended));
  const byHand = edited.length > 0 && words.editedFacts(edited.length);
  const doubts = front.review.length === 0 ? words.noDoubt : html`<a href="#con-ngo">${words.doubts(front.review.length)}</a>`;
  return html`<p class="sure">${joined([dateGround(document), repaired, byHand, doubts], " · ")}</p>`;
}
