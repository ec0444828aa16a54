import type { Question } from "../question.ts";
import { element } from "./element.ts";
import { addressOf } from "./hits.ts";
import { words } from "./words.ts";

/** Says honestly that nothing was found, where it was looked for, which words no text has, and what else can be done. */
export function emptyNote({ words: asked }: Question, unknown: readonly string[]): HTMLElement {
  const { head, headless, searched, advice } = words.empty;
  const lines = [searched, ...(unknown.length > 0 ? [words.empty.unknown(unknown)] : []), advice];
  return note(asked.trim() === "" ? headless : head(asked.trim()), ...lines);
}

/** “Ý bạn là …?”, with the suggestion as a link that asks it. */
export function suggestionLine(question: Question, suggestion: string): HTMLElement {
  const href = addressOf({ ...question, words: suggestion, pages: 1 });
  return element("p", { class: "meant" }, `${words.meantHead} `, element("a", { href, "data-ask": "" }, suggestion), "?");
}

/** Says that the index could not be loaded. */
export function failedNote(): HTMLElement {
  return note(words.failed.head, words.failed.text);
}

function note(head: string, ...lines: readonly string[]): HTMLElement {
  return element("div", { class: "note" }, element("h2", {}, head), ...lines.map((line) => element("p", {}, line)));
}
