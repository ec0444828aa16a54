import type { Document, Evidence, Fact, FrontMatter, Known, Missing, Rival } from "../../src/model.ts";
import { html, joined, type Content, type Markup } from "../../src/site/html.ts";
import { document as words, gradeWords } from "../../src/site/words.ts";
import { atLine } from "./atline.ts";

/** The document whose facts are told, and the address of the page that tells them. */
export interface Told {
  readonly from: string;
  readonly document: Document;
}

/** Beside a value, in one word, how it is known; pressing the word opens the ground. `fact` is the value's name, for hearing. */
export function why(fact: string, summary: string, ground: Content): Markup {
  return html`<details class="why"><summary>${summary}<span class="vh">${words.groundOf(fact.toLowerCase())}</span></summary><div>${ground}</div></details>`;
}

/** The ground of a value that the ledger knows: the words it rests on, and what else was weighed. */
export function whyKnown(told: Told, fact: string, known: Pick<Known<unknown>, "evidence" | "rivals">): Markup {
  return why(fact, gradeWords[known.evidence[0].grade], html`${grounds(told, known.evidence)}${weighed(told, known.rivals)}`);
}

const mostShown = 4;

/** The first few grounds; the same words on the same line count once. */
function grounds(told: Told, evidence: readonly Evidence[]): Content {
  const once = [...new Map(evidence.map((one) => [`${one.line} ${one.quote}`, one])).values()];
  const rest = once.length - mostShown;
  return html`${once.slice(0, mostShown).map((one) => html`<p>${quoted(told, one)}.</p>`)}${rest > 0 && html`<p>${words.andMore(rest)}</p>`}`;
}

/** What a person wrote over the ledger, or without one, shows that, and never the old evidence. */
export function whyByHand(fact: string, because: string | undefined): Markup {
  const reason = because === undefined ? words.noReason : html`${words.reason} <q>${because.trim()}</q>`;
  return why(fact, words.edited, html`<p>${words.editedBecause}</p><p>${reason}</p>`);
}

/** The ground of one fact of the front matter, whichever of the three it is. */
export function whyOf(told: Told, name: string, key: keyof FrontMatter, fact: Fact<unknown> | undefined): Content {
  const { edited, ledger, front } = told.document;
  if (edited.includes(key)) return whyByHand(name, reasonOf(front, key));
  if (!ledger || !fact) return html`<span class="quiet">${words.byHand}</span>`;
  return "evidence" in fact ? whyKnown(told, name, fact) : whyMissing(told, name, fact);
}

/** A date and its role stand in one row: the reason for either is the reason for both. */
function reasonOf({ because }: FrontMatter, key: keyof FrontMatter): string | undefined {
  const reasons: Readonly<Partial<Record<keyof FrontMatter, string | undefined>>> = because ?? {};
  return reasons[key] ?? (key === "dateRole" ? reasons.date : key === "date" ? reasons.dateRole : undefined);
}

function whyMissing(told: Told, name: string, { rivals, tried, because }: Missing): Markup {
  const byPerson = tried.includes("curated");
  return why(name, byPerson ? gradeWords.curated : words.searched, html`<p>${byPerson ? words.removedBecause : words.searchedBecause}${because && html` ${words.reason} <q>${because.trim()}</q>`}</p>${weighed(told, rivals)}`);
}

function weighed(told: Told, rivals: readonly Rival[]): Content {
  if (rivals.length === 0) return null;
  return html`<p>${words.alsoWeighed}</p><ul>${rivals.map((rival) => html`<li>${quoted(told, rival.evidence)}: ${rival.verdict}${!rival.verdict.endsWith(".") && "."}</li>`)}</ul>`;
}

/** The words themselves and the line where they stand; a person's reason as such; a ground without words is told by its grade alone. */
function quoted({ from, document }: Told, { quote, line, grade }: Evidence): Markup {
  const said = quote.trim();
  if (grade === "curated" && said) return html`${words.correctedBecause} <q>${said}</q>`;
  return joined([said ? html`<q>${said}</q>` : words.unquoted[grade], atLine(from, document, line)], " ");
}
