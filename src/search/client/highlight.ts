/** An opened document marks the words of the search that led to it: `van-ban/….html?tim=…`. */
import { tokensOf, type Token } from "../encoding.ts";
import { placesToMark } from "../excerpt.ts";
import { wordsToMark } from "../marking.ts";
import { planOf } from "../plan.ts";
import { element } from "./element.ts";
import { words } from "./words.ts";

const shown = "main h1, main .prose";
const passedOver = "del, .pn, .vh, button, select, svg";
const blocks = "p, li, td, th, caption, figcaption, blockquote, pre, h1, h2, h3, h4, h5, h6";

/** A word of the page, the node that it stands in, and its place there. */
interface Placed extends Token {
  readonly node: Text | null;
}

start();

function start(): void {
  const asked = wordsToMark(location.search);
  const text = document.querySelector("main .prose");
  if (asked === "" || !text) return;
  const marks = mark(asked);
  const [first] = marks;
  if (!first) return;
  const undo = element("a", { href: location.pathname }, words.unmark);
  const line = element("p", { class: "marked", role: "status" }, `${words.marked(marks.length, asked)} `, undo);
  text.before(line);
  const clear = () => {
    line.remove();
    for (const each of marks) unwrap(each);
    history.replaceState(null, "", location.pathname + location.hash);
    removeEventListener("keydown", onKey);
  };
  const onKey = (event: KeyboardEvent) => { if (event.key === "Escape" && !(event.target instanceof HTMLInputElement)) clear(); };
  addEventListener("keydown", onKey);
  undo.addEventListener("click", (event) => {
    event.preventDefault();
    clear();
  });
  if (location.hash === "") first.scrollIntoView({ block: "center" });
}

/** Wraps the words asked for, the closest way of matching alone; gives what was wrapped, in the order of the page. */
function mark(asked: string): readonly HTMLElement[] {
  const { terms, quoted } = planOf(asked);
  const placed = [...document.querySelectorAll(shown)].flatMap(wordsIn);
  const places = [...placesToMark(placed, terms, quoted)].sort((a, b) => a - b);
  const runs: { readonly node: Text; readonly start: number; end: number; last: number }[] = [];
  for (const place of places) {
    const { node = null, start = 0, end = 0 } = placed[place] ?? {};
    const before = runs.at(-1);
    if (before && node === before.node && place === before.last + 1) Object.assign(before, { end, last: place });
    else if (node) runs.push({ node, start, end, last: place });
  }
  return runs.toReversed().map(({ node, start, end }) => wrap(node, start, end)).reverse();
}

/** From the last to the first, so that what stands before keeps its place. */
function wrap(node: Text, start: number, end: number): HTMLElement {
  const wrapped = element("mark");
  node.splitText(end);
  const middle = node.splitText(start);
  middle.replaceWith(wrapped);
  wrapped.append(middle);
  return wrapped;
}

function unwrap(wrapped: HTMLElement): void {
  const parent = wrapped.parentNode;
  wrapped.replaceWith(...wrapped.childNodes);
  parent?.normalize();
}

/** The words of a part of the page; an empty one between blocks, so that no phrase reaches from one into the next. */
function wordsIn(part: Element): readonly Placed[] {
  const found: Placed[] = [];
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  let block: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!(node instanceof Text) || !parent || parent.closest(passedOver)) continue;
    if (parent.closest(blocks) !== block) found.push({ text: "", start: 0, end: 0, node: null });
    block = parent.closest(blocks);
    for (const token of tokensOf(node.data)) found.push({ ...token, node });
  }
  found.push({ text: "", start: 0, end: 0, node: null });
  return found;
}
