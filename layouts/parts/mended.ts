import { repairs, type Repair } from "../../src/archive/repairs.ts";
import type { Document, Edit } from "../../src/model.ts";
import { html, type Content, type Markup } from "../../src/site/html.ts";
import { document as words, figure, howWords } from "../../src/site/words.ts";

const mostShown = 24;

/** What was repaired: how many places, what stood there and what stands now, and how each reading was decided. */
export function mended({ ledger }: Document): Content {
  if (!ledger) return null;
  const { visible, invisible, places, outside } = repairs(ledger);
  const ways = [...new Set(visible.map((repair) => repair.how))];
  return html`<section aria-labelledby="sua">
<h2 id="sua">${words.mendTitle}</h2>
<p>${places === 0 ? words.mendNone : html`${words.mended(figure(places))}${outside > 0 && words.outsideCount(figure(outside))}.`}</p>
${ways.map((how) => decided(how, visible.filter((repair) => repair.how === how)))}
${invisible.length > 0 && html`<p class="quiet">${words.invisible(figure(invisible.reduce((sum, { times }) => sum + times, 0)))}</p>\n${table(invisible)}\n`}</section>`;
}

function decided(how: Edit["how"], found: readonly Repair[]): Markup {
  const rest = found.slice(mostShown);
  return html`<p class="quiet">${words.decided(howWords[how])}</p>
${table(found.slice(0, mostShown))}
${rest.length > 0 && html`<details class="fold"><summary>${words.mendRest(figure(rest.length))}</summary>${table(rest)}</details>\n`}`;
}

function table(found: readonly Repair[]): Markup {
  return html`<ul class="mends">
${found.map(({ was, now, times }) => html`<li><del>${visibly(was)}</del> <span aria-hidden="true">→</span> <ins>${visibly(now)}</ins> <span class="quiet">${words.times(figure(times))}</span></li>\n`)}</ul>`;
}

/** A text with the characters that leave no ink named by their numbers; spaces between words stay spaces. */
export function visibly(text: string): Content {
  if (text === "") return html`<span class="quiet">${words.nothing}</span>`;
  if (text === " ") return words.space;
  return [...text].map((character) => (character !== " " && character.trim() === "" ? code(character) : character));
}

function code(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
