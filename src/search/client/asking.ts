import type { Answer } from "../answer.ts";
import { isFiltered, type Question } from "../question.ts";
import { openEngine, type Engine } from "./engine.ts";
import { facets } from "./facets.ts";
import { hitList } from "./hits.ts";
import { emptyNote, failedNote } from "./notes.ts";
import { showNote, showResults, showWays, type SearchPage } from "./page.ts";
import { spine } from "./spine.ts";
import { statusOf } from "./status.ts";
import { words } from "./words.ts";

export type Pace = "at once" | "after a pause";

/** Returns the one act of the page: ask a question and show its answer. A later question overtakes an earlier one. */
export function asking(page: SearchPage, folder: string): (question: Question, pace: Pace) => Promise<void> {
  const say = statusOf(page.status);
  let engine: Promise<Engine> | null = null;
  let latest = 0;
  return async (question, pace) => {
    const turn = ++latest;
    if (isIdle(question)) return showWays(page);
    try {
      engine ??= openEngine(folder);
      const opened = await engine;
      if (turn !== latest) return;
      const answer = await opened.ask(question);
      const lists = await listsOf(answer, question);
      if (turn === latest) keepingFocus(() => say(show(page, question, answer, lists), pace));
    } catch (error) {
      engine = null;
      console.error(error);
      if (turn === latest) showNote(page, failedNote(), false);
      if (turn === latest) say(words.failed.head, pace);
    }
  };
}

/** Nothing is asked: then nothing is listed. */
export function isIdle(question: Question): boolean {
  return question.words.trim() === "" && !isFiltered(question);
}

async function listsOf({ groups }: Answer, question: Question): Promise<readonly HTMLElement[]> {
  const filled = groups.filter(({ found }) => found.length > 0);
  return Promise.all(filled.map((group, at) => hitList(group, question, at === 0)));
}

function show(page: SearchPage, question: Question, { groups, unknown, counts }: Answer, lists: readonly HTMLElement[]): string {
  const count = (near: boolean) => groups.reduce((sum, { closeness, found }) => sum + ((closeness === "near") === near ? found.length : 0), 0);
  const [close, near] = [count(false), count(true)];
  page.years.replaceChildren(spine(counts.nam, question));
  page.filters.replaceChildren(facets(counts, question));
  if (lists.length > 0) showResults(page, lists);
  else showNote(page, emptyNote(question, unknown), isFiltered(question));
  return lists.length > 0 ? words.total(close, near, isFiltered(question)) : words.none;
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
