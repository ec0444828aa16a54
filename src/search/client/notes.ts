import type { Part } from "../answer.ts";
import type { Question } from "../question.ts";
import { element } from "./element.ts";
import { addressOf } from "./hits.ts";
import { beyond, searchedWords, words } from "./words.ts";

/** Says honestly that nothing was found, where it was looked for, which words no text has, and what else can be done. */
export function emptyNote({ words: asked }: Question, unknown: readonly string[], part: Part): HTMLElement {
  const { head, headless, advice } = words.empty;
  const lines = [searchedWords(part), ...(unknown.length > 0 ? [words.empty.unknown(unknown, part.of === "all")] : []), advice];
  return note(asked.trim() === "" ? headless : head(asked.trim()), ...lines);
}

/** “Ý bạn là …?”, with the suggestion as a link that asks it. */
export function suggestionLine(question: Question, suggestion: string): HTMLElement {
  const href = addressOf({ ...question, words: suggestion, pages: 1 });
  return element("p", { class: "meant" }, `${words.meantHead} `, element("a", { href, "data-ask": "" }, suggestion), "?");
}

/** Says that only the newest texts were searched, with the ways on; nothing where all were. */
export function beyondLine(question: Question, part: Part): readonly HTMLElement[] {
  if (part.of !== "newest") return [];
  const way = (since: number, text: string) => element("a", { href: addressOf({ ...question, since, pages: 1 }), "data-ask": "" }, text);
  const ways = part.next > 0 ? [way(part.next, beyond.further(part.next)), " · "] : [];
  return [element("p", { class: "beyond" }, `${beyond.told(part)} `, ...ways, way(0, beyond.all))];
}

/** Says that the index could not be loaded. */
export function failedNote(): HTMLElement {
  return note(words.failed.head, words.failed.text);
}

function note(head: string, ...lines: readonly string[]): HTMLElement {
  return element("div", { class: "note" }, element("h2", {}, head), ...lines.map((line) => element("p", {}, line)));
}
