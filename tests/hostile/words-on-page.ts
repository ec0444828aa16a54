/** The words that stand on a document's page, to be counted against those that came in. */
import { bodyLabels, type Ledger } from "../../src/model.ts";
import { wordsOf } from "../normalize/text.ts";
import type { Listed } from "./listed.ts";
import { find, textOf, type Element } from "./read-html.ts";

export function prose(page: Element): Element {
  return find(page, ".prose") as Element;
}

/** The title, the text, and what the ledger says was left out or stands in the record. The byline shown again at the end does not count. */
export function wordsOnPage(page: Element, document: Listed, { lines: held, facts }: Ledger): readonly string[] {
  const isNoText = ({ name, attributes }: Element): boolean => name === "del" || attributes["class"] === "pn";
  const shownAgain = [document.author, document.credit].filter((one) => one !== null).length;
  const body = prose(page);
  const parts = body.children.filter((child) => typeof child !== "string");
  const text = textOf({ ...body, children: parts.slice(0, parts.length - shownAgain) }, isNoText);
  const title = facts.title.value === null || isCurated({ facts }) ? "" : textOf(find(page, "h1") as Element, isNoText);
  const outside = held.filter(({ label }) => !bodyLabels.some((one) => one === label)).map((line) => line.text).join("\n");
  return [title, text, outside].flatMap(wordsOf);
}

/** A person gave the title: the page shows that one. */
export function isCurated({ facts: { title } }: Pick<Ledger, "facts">): boolean {
  return title.value !== null && title.evidence[0].grade === "curated";
}

export function same(some: readonly string[], others: readonly string[]): boolean {
  return [...some].sort().join(" ") === [...others].sort().join(" ");
}

export function difference(came: readonly string[], stand: readonly string[]): string {
  const count = (words: readonly string[]): Map<string, number> => words.reduce((counts, word) => counts.set(word, (counts.get(word) ?? 0) + 1), new Map<string, number>());
  const [one, other] = [count(came), count(stand)];
  const less = [...one].filter(([word, n]) => (other.get(word) ?? 0) < n).map(([word]) => word);
  const more = [...other].filter(([word, n]) => (one.get(word) ?? 0) < n).map(([word]) => word);
  return `lost ${less.slice(0, 6).join(" ")}; added ${more.slice(0, 6).join(" ")}`;
}
