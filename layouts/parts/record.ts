import { dateDoubted } from "../../src/archive/doubted.ts";
import { publisherKey } from "../../src/archive/shelves.ts";
import type { Document, Fact, FrontMatter, Known } from "../../src/model.ts";
import { fullDate, roleLabel, sentence } from "../../src/site/dates.ts";
import { html, type Content, type Markup } from "../../src/site/html.ts";
import { link } from "../../src/site/links.ts";
import { document as words, factWords, kindWords } from "../../src/site/words.ts";
import type { Place } from "./shown.ts";
import { whyKnown, whyOf, type Told } from "./why.ts";

/** The record: each fact beside how it is known. What is missing is said only where a reader would look for it. */
export function record(place: Place, document: Document): Markup {
  return html`<dl class="facts">
${[date({ from: place.from, document }), ...one(place, document), ...law({ from: place.from, document }), ...many(place, document), ...self({ from: place.from, document })].map((row) => row && html`${row}\n`)}</dl>`;
}

function date(told: Told): Markup {
  const { document } = told;
  const { date: value, dateRole } = document.front;
  const name = value === null ? factWords.date : sentence(roleLabel(value, dateRole));
  const doubt = dateDoubted(document) && `, ${words.dateDoubted}`;
  const key = document.edited.includes("dateRole") ? "dateRole" : "date";
  return row(told, name, [[value === null ? unknown() : html`<span>${fullDate(value)}${doubt}</span>`, key, document.ledger?.facts.date]]);
}

/** Facts with one value, in the order in which they are asked for. */
function one(place: Place, document: Document): readonly Content[] {
  const { front, ledger } = document;
  const told = { from: place.from, document };
  const facts = ledger?.facts;
  const publisher = front.publisher === null ? null : publisherLink(place, front.publisher);
  const isLegal = front.kind === "legal";
  return [
    (front.author || !isLegal) && row(told, factWords.author, [[front.author ? html`<span>${front.author}</span>` : unknown(), "author", facts?.author]]),
    row(told, isLegal ? factWords.office : factWords.publisher, [[publisher ?? unknown(), "publisher", facts?.publisher]]),
    front.credit && row(told, factWords.credit, [[html`<span>${front.credit}</span>`, "credit", facts?.credit]]),
    front.number && row(told, factWords.number, [[html`<span class="nb">${front.number}</span>`, "number", facts?.number]]),
  ];
}

/** What a legal text alone has: who signed it, and from when it has effect. */
function law(told: Told): readonly Content[] {
  const { front, ledger } = told.document;
  if (front.kind !== "legal" || !ledger) return [];
  const { signer, effective } = ledger.facts;
  const known = (name: string, fact: Fact<string>, shown: (value: string) => string) =>
    "evidence" in fact && html`<div><dt>${name}</dt><dd><span>${shown(fact.value)}</span>${whyKnown(told, name, fact)}</dd></div>`;
  return [known(factWords.signer, signer, (name) => name), known(factWords.effective, effective, fullDate)];
}

function many(place: Place, document: Document): readonly Content[] {
  const { front, ledger } = document;
  const told = { from: place.from, document };
  return [
    front.places.length > 0 && row(told, factWords.places,
      front.places.map((key) => [shelfLink(place, "place", key), "places", factOf(ledger?.facts.places, key)])),
    front.topics.length > 0 && row(told, factWords.topics,
      front.topics.map((key) => [shelfLink(place, "topic", key), "topics", factOf(ledger?.facts.topics, key)])),
  ];
}

function self(told: Told): readonly Content[] {
  const { document } = told;
  const facts = document.ledger?.facts;
  return [
    row(told, factWords.kind, [[html`<span>${kindWords[document.front.kind]}</span>`, "kind", facts?.kind]]),
    row(told, factWords.title, [[document.front.title === null ? unknown() : html`<span>${words.asAbove}</span>`, "title", facts?.title]]),
  ];
}

type Value = readonly [shown: Markup, key: keyof FrontMatter, fact: Fact<unknown> | undefined];

function row(told: Told, name: string, values: readonly Value[]): Markup {
  const said = values.map(([shown, key, fact]) => html`<dd>${shown}${whyOf(told, name, key, fact)}</dd>`);
  return html`<div><dt>${name}</dt>${said}</div>`;
}

function factOf(known: readonly Known<string>[] | undefined, value: string): Known<string> | undefined {
  return known?.find((fact) => fact.value === value);
}

function shelfLink({ catalogue, from }: Place, kind: "place" | "topic", key: string): Markup {
  const shelf = catalogue.shelf(kind, key);
  return html`<span>${shelf ? html`<a href="${link(from, shelf.url)}">${shelf.label}</a>` : key}</span>`;
}

function publisherLink({ catalogue, from }: Place, name: string): Markup {
  const shelf = catalogue.shelf("publisher", publisherKey(name));
  return html`<span>${shelf ? html`<a href="${link(from, shelf.url)}">${shelf.label}</a>` : name}</span>`;
}

function unknown(): Markup {
  return html`<span>${words.unknown}</span>`;
}
