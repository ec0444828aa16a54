import type { Question } from "../question.ts";
import { element } from "./element.ts";
import { words } from "./words.ts";

/** Says honestly that nothing was found, where it was looked for, and what else can be done. */
export function emptyNote({ words: asked }: Question): HTMLElement {
  const { head, headless, searched, advice } = words.empty;
  return note(asked.trim() === "" ? headless : head(asked.trim()), searched, advice);
}

/** Says that search cannot run here, as opposed to having found nothing. */
export function unreachableNote(): HTMLElement {
  return note(words.unreachable.head, words.unreachable.text);
}

/** Says that the index could not be loaded. */
export function failedNote(): HTMLElement {
  return note(words.failed.head, words.failed.text);
}

function note(head: string, ...lines: readonly string[]): HTMLElement {
  return element("div", { class: "note" }, element("h2", {}, head), ...lines.map((line) => element("p", {}, line)));
}
