/** The search page in the browser: reads the address, listens, asks. */
import { readQuestion, toggle, writeQuestion, type FilterName, type Question } from "../question.ts";
import { asking, type Pace } from "./asking.ts";
import { listenForKeys } from "./keys.ts";
import { searchPage, type SearchPage } from "./page.ts";
import { words } from "./words.ts";

const delay = 180;
const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : document.baseURI;

start();

function start(): void {
  const page = searchPage();
  if (!page) return;
  const ask = asking(page, new URL("search/", script).href);
  const plain = document.title;
  const site = plain.slice(plain.lastIndexOf(" | ") + 3);
  const follow = (pace: Pace) => {
    const question = readQuestion(location.search);
    document.title = question.words.trim() === "" ? plain : words.title(question.words.trim(), site);
    void ask(question, pace);
  };
  const go = (question: Question) => {
    visit(question, "push");
    follow("at once");
  };
  listenForTyping(page, go, follow);
  listenForActs(page, go, follow);
  listenForKeys(page, () => {
    page.box.value = "";
    go({ ...readQuestion(location.search), words: "", pages: 1 });
  });
  page.box.value = readQuestion(location.search).words;
  follow("at once");
}

/** Typing searches after a short rest; the first key after an answer begins a new entry of the history, the others change it. */
function listenForTyping(page: SearchPage, go: (question: Question) => void, follow: (pace: Pace) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let typing = false;
  const asked = () => ({ ...readQuestion(location.search), words: page.box.value.normalize("NFC"), pages: 1 });
  const search = () => {
    visit(asked(), typing ? "replace" : "push");
    typing = true;
    follow("after a pause");
  };
  page.box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(search, delay);
  });
  page.box.addEventListener("blur", () => { typing = false; });
  page.form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    go(asked());
    typing = false;
  });
}

function listenForActs(page: SearchPage, go: (question: Question) => void, follow: (pace: Pace) => void): void {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-ask]") : null;
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    page.box.value = readQuestion(link.search).words;
    go(readQuestion(link.search));
  });
  page.filters.addEventListener("change", (event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    go(toggle(readQuestion(location.search), event.target.name as FilterName, event.target.value));
  });
  page.filters.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("popstate", () => {
    page.box.value = readQuestion(location.search).words;
    follow("at once");
  });
}

/** Puts the question into the address, so that it can be sent and Back leads to the one before. */
function visit(question: Question, how: "push" | "replace"): void {
  const address = `${location.pathname}${writeQuestion(question)}`;
  if (address === location.pathname + location.search) return;
  if (how === "push") history.pushState(null, "", address);
  else history.replaceState(null, "", address);
}
