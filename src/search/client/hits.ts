import type { Group, Hit } from "../answer.ts";
import type { Piece } from "../excerpt.ts";
import { orders, pageSize, writeQuestion, type Question } from "../question.ts";
import type { Stamp } from "../stamp.ts";
import { element } from "./element.ts";
import { dayWords, groupWords, orderWords, readingWords, stampWords, words } from "./words.ts";

/** The results of one group, as far as the question's pages go. */
export function hitList(group: Group, question: Question, first: boolean): HTMLElement {
  const { hits, total } = group;
  const heading = `nhom-${group.closeness}`;
  const head = element("div", { class: "section-head" },
    element("h2", { id: heading }, `${groupWords[group.closeness]} `, quiet(String(total))),
    ...(first ? [orderChoice(question)] : []));
  const left = total - hits.length;
  return element("section", { class: "hits", "aria-labelledby": heading }, head,
    ...reasons(group).map((reason) => element("p", { class: "quiet" }, reason)),
    element("ol", { class: "ledger full" }, ...hits.map((hit, at) => row(hit, `hit ${group.closeness} ${at}`))), ...(left > 0 ? [moreLink(question, left, `hit ${group.closeness} ${hits.length}`)] : []));
}

/** Why texts that do not say what was typed are listed. */
function reasons({ closeness, readings }: Group): readonly string[] {
  return closeness === "near" ? [words.near] : readings.map(readingWords);
}

function row({ url, title, excerpt, stamp, facts }: Hit, key: string): HTMLElement {
  const item = element("li", stamp.doubted ? { "data-role": roleOf(stamp), "data-doubt": "yes" } : { "data-role": roleOf(stamp) },
    element("p", { class: "when" }, ...when(stamp)));
  const text = element("div", {},
    element("h3", {}, element("a", { href: url, "data-key": key }, ...title.map(piece))),
    element("p", { class: "excerpt" }, ...excerpt.map(piece)));
  if (facts.length > 0) text.append(element("p", { class: "meta" }, facts.join(" · ")));
  item.append(text);
  return item;
}

function roleOf({ date, role }: Stamp): string {
  return date !== null && date.length < 10 ? "partial" : role ?? "none";
}

function when(stamp: Stamp): (HTMLElement | string)[] {
  const role = element("span", {}, stampWords(stamp));
  if (stamp.date === null) return [role];
  return [element("time", { datetime: stamp.date.slice(0, 10) }, dayWords(stamp.date)), " ", role];
}

function piece({ text, marked }: Piece): Node {
  return marked ? element("mark", {}, text) : document.createTextNode(text);
}

function orderChoice(question: Question): HTMLElement {
  const choices = orders.flatMap((order, at) => {
    const choice = order === question.order
      ? element("b", {}, orderWords[order])
      : element("a", { href: addressOf({ ...question, order, pages: 1 }), "data-ask": "" }, orderWords[order]);
    return at > 0 ? [" · ", choice] : [choice];
  });
  return element("p", {}, quiet(words.sortedBy), " ", ...choices);
}

function moreLink(question: Question, left: number, next: string): HTMLElement {
  const href = addressOf({ ...question, pages: question.pages + 1 });
  return element("p", {}, element("a", { href, "data-ask": "", "data-next": next }, words.more(Math.min(left, pageSize))));
}

function quiet(text: string): HTMLElement {
  return element("span", { class: "quiet" }, text);
}

/** The address of this page when it asks this question. */
export function addressOf(question: Question): string {
  return `tim-kiem.html${writeQuestion(question)}`;
}
