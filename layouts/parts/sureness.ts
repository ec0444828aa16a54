import { grades, type Document, type Evidence } from "../../src/model.ts";
import { html, joined, type Markup } from "../../src/site/html.ts";
import { document as words, gradeWords } from "../../src/site/words.ts";

/** One line that says how sure the facts of a text are: how many of each grade, strongest first, and what is doubted. */
export function sureness(document: Document): Markup {
  const { ledger, edited, front } = document;
  if (!ledger) return html`<p class="sure">${words.writtenByHand}</p>`;
  const found = grounds(document).map((evidence) => evidence.grade);
  const counts = grades.map((grade) => [found.filter((one) => one === grade).length, gradeWords[grade]] as const);
  const byGrade = counts.filter(([count]) => count > 0).map(([count, word], index) => `${count} ${index === 0 ? `${words.facts} ` : ""}${word}`);
  const byHand = edited.length > 0 && `${edited.length} ${words.edited}`;
  const doubts = front.review.length === 0 ? words.noDoubt : html`<a href="#con-ngo">${words.doubts(front.review.length)}</a>`;
  return html`<p class="sure">${joined([joined([...byGrade, byHand], ", "), doubts], "; ")}.</p>`;
}

/** The first evidence of each fact that no one has changed since it was read. */
function grounds({ ledger, edited }: Document): readonly Evidence[] {
  if (!ledger) return [];
  const { title, date, author, publisher, credit, number, places, topics, cites } = ledger.facts;
  const single = { title, date, author, publisher, credit, number };
  const kept = Object.entries(single).filter(([key]) => !(edited as readonly string[]).includes(key)).map(([, fact]) => fact);
  const known = kept.flatMap((fact) => (fact.value === null ? [] : [fact.evidence[0]]));
  const listed = ([["places", places], ["topics", topics], ["cites", cites]] as const).filter(([key]) => !edited.includes(key));
  return [...known, ...listed.flatMap(([, facts]) => facts.map((fact) => fact.evidence[0]))];
}
