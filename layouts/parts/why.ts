import type { Evidence, Fact, FrontMatter, Known, Ledger, Rival } from "../../src/model.ts";
import { html, joined, type Content, type Markup } from "../../src/site/html.ts";
import { document as words, gradeWords } from "../../src/site/words.ts";

/** Beside a value, in one word, how it is known; pressing the word opens the ground. `fact` is the value's name, for hearing. */
export function why(fact: string, summary: string, ground: Content): Markup {
  return html`<details class="why"><summary>${summary}<span class="vh">${words.groundOf(fact.toLowerCase())}</span></summary><div>${ground}</div></details>`;
}

/** The ground of a value that the ledger knows: the words it rests on, and what else was weighed. */
export function whyKnown(fact: string, known: Pick<Known<unknown>, "evidence" | "rivals">): Markup {
  return why(fact, gradeWords[known.evidence[0].grade], html`${grounds(known.evidence)}${weighed(known.rivals)}`);
}

const mostShown = 4;

/** The first few grounds; the same words on the same line count once. */
function grounds(evidence: readonly Evidence[]): Content {
  const once = [...new Map(evidence.map((one) => [`${one.line} ${one.quote}`, one])).values()];
  const rest = once.length - mostShown;
  return html`${once.slice(0, mostShown).map((one) => html`<p>${quoted(one)}.</p>`)}${rest > 0 && html`<p>${words.andMore(rest)}</p>`}`;
}

/** What a person wrote over the ledger, or without one, shows that, and never the old evidence. */
export function whyByHand(fact: string): Markup {
  return why(fact, words.edited, html`<p>${words.editedBecause}</p>`);
}

/** The ground of one fact of the front matter, whichever of the three it is. */
export function whyOf(name: string, key: keyof FrontMatter, fact: Fact<unknown> | undefined, edited: readonly (keyof FrontMatter)[], ledger: Ledger | null): Content {
  if (edited.includes(key)) return whyByHand(name);
  if (!ledger || !fact) return html`<span class="quiet">${words.byHand}</span>`;
  return fact.value === null ? whyMissing(name, fact.rivals) : whyKnown(name, fact);
}

function whyMissing(fact: string, rivals: readonly Rival[]): Markup {
  return why(fact, words.searched, html`<p>${words.searchedBecause}</p>${weighed(rivals)}`);
}

function weighed(rivals: readonly Rival[]): Content {
  if (rivals.length === 0) return null;
  return html`<p>${words.alsoWeighed}</p><ul>${rivals.map((rival) => html`<li>${quoted(rival.evidence)}: ${rival.verdict}${!rival.verdict.endsWith(".") && "."}</li>`)}</ul>`;
}

/** The words themselves and the line where they stand; a ground without words is told by its grade alone. */
export function quoted({ quote, line, grade }: Evidence): Markup {
  const place = line !== null && `(${words.line(line)})`;
  const said = quote.trim() ? html`<q>${quote.trim()}</q>` : words.unquoted[grade];
  return joined([said, place], " ");
}
