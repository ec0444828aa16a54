import type { Answer, Counts } from "../answer.ts";
import { isFiltered, type Question } from "../question.ts";
import type { Engine } from "./answering/engine.ts";
import { facets } from "./facets.ts";
import { hitList } from "./hits.ts";
import { beyondLine, emptyNote, failedNote, suggestionLine } from "./notes.ts";
import { openSearch } from "./opening.ts";
import { showNote, showResults, showWays, type SearchPage } from "./page.ts";
import { spine } from "./spine.ts";
import { statusOf } from "./status.ts";
import { words } from "./words.ts";

export type Pace = "at once" | "after a pause";

/** How long somebody who types must rest before the results are counted for the filters, in milliseconds. */
const rest = 300;

/** Returns the one act of the page: ask a question and show its answer. A later question overtakes an earlier one. */
export function asking(page: SearchPage, folder: string): (question: Question, pace: Pace) => Promise<void> {
  const say = statusOf(page.status);
  let engine: Promise<Engine> | null = null;
  let latest = 0;
  let busy: Promise<unknown> = Promise.resolve();
  /** While one question is answered the later ones wait, and of these only the last is asked. */
  const alone = async <Value>(turn: number, act: () => Promise<Value>): Promise<Value | null> => {
    await busy;
    if (turn !== latest) return null;
    const value = act();
    busy = value.catch(() => {});
    return value;
  };
  return async (question, pace) => {
    const turn = ++latest;
    if (isIdle(question)) return showWays(page);
    try {
      engine ??= openSearch(folder);
      const opened = await engine;
      const answer = await alone(turn, () => opened.ask(question));
      if (!answer || turn !== latest) return;
      keepingFocus(() => say(show(page, question, answer), pace));
      if (pace === "after a pause") await new Promise((resolve) => { setTimeout(resolve, rest); });
      const counts = await alone(turn, () => opened.count(question));
      if (counts && turn === latest) keepingFocus(() => { showCounts(page, question, counts); });
    } catch (error) {
      engine = null;
      console.error(error);
      if (turn === latest) showNote(page, [failedNote()], false);
      if (turn === latest) say(words.failed.head, pace);
    }
  };
}

/** Nothing is asked: then nothing is listed. */
export function isIdle(question: Question): boolean {
  return question.words.trim() === "" && !isFiltered(question);
}

function show(page: SearchPage, question: Question, { groups, part, unknown, suggestion }: Answer): string {
  const count = (close: boolean) => groups.reduce((sum, { closeness, total }) => sum + (["alike", "near"].includes(closeness) === close ? 0 : total), 0);
  const [close, near] = [count(true), count(false)];
  const lists = groups.filter(({ total }) => total > 0).map((group, at) => hitList(group, question, at === 0));
  const meant = suggestion === null ? [] : [suggestionLine(question, suggestion)];
  page.results.dataset["answers"] = question.words;
  if (lists.length > 0) showResults(page, [...meant, ...lists, ...beyondLine(question, part)]);
  else showNote(page, [...meant, emptyNote(question, unknown, part), ...beyondLine(question, part)], isFiltered(question));
  const told = lists.length > 0 ? words.total(close, near, isFiltered(question)) : words.none;
  return suggestion === null ? told : `${told} ${words.meant(suggestion)}`;
}

function showCounts(page: SearchPage, question: Question, counts: Counts): void {
  page.years.replaceChildren(spine(counts.nam, question));
  page.filters.replaceChildren(facets(counts, question));
}

/** The filters are drawn anew with each answer: the one that had the focus, or was open, has it again;
 * after "more" the focus is on the first new title. */
function keepingFocus(draw: () => void): void {
  const key = document.activeElement?.getAttribute("data-next") ?? document.activeElement?.getAttribute("data-key");
  const open = [...document.querySelectorAll("details[open] > summary")].map((summary) => summary.textContent);
  draw();
  for (const summary of document.querySelectorAll("details > summary")) {
    if (open.includes(summary.textContent) && summary.parentElement instanceof HTMLDetailsElement) summary.parentElement.open = true;
  }
  if (key) document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
}
