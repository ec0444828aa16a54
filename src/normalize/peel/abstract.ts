/** What an attribute table says the text is about: its abstract, the title of a page that has none. */
import { valueBelowRule } from "../../model.ts";
import { abstractRow, abstractValueRow } from "../../tables/frames.ts";
import { draftOf, filledAt, labelled, placesOf, type Draft } from "./draft.ts";

/** The label of an abstract and its value on one line, apart. */
export function cutAbstract(draft: Draft): readonly Draft[] | null {
  const cut = draft.label === "attribute" ? abstractValueRow.pattern.exec(draft.text)?.groups : undefined;
  if (!cut?.["label"] || !cut["value"]) return null;
  return [labelled(draftOf(draft.number, cut["label"]), "attribute", draft.rule), labelled(draftOf(draft.number, cut["value"]), "attribute", abstractValueRow.id)];
}

/** The places of the abstract's value: cut off its label, or on the line below it. */
export function abstractOf(drafts: readonly Draft[]): number[] {
  return placesOf(drafts, (draft, at) => draft.rule === abstractValueRow.id
    || (draft.rule === valueBelowRule && abstractRow.pattern.test(drafts[filledAt(drafts, at, -1)]?.bare ?? "")));
}

/** Whether a heading of the page says what the abstract says: half the abstract's words stand in it. */
export function saysSame(heading: string, abstract: string): boolean {
  const said = new Set(heading.toLowerCase().split(" "));
  const words = abstract.toLowerCase().split(" ");
  return words.filter((word) => said.has(word)).length * 2 >= words.length;
}
