import type { Count, Counts } from "../answer.ts";
import { filterNames, isFiltered, unfiltered, type FilterName, type Question } from "../question.ts";
import { element } from "./element.ts";
import { addressOf } from "./hits.ts";
import { filterWords, kindWords, words } from "./words.ts";

const shown = 8;

/** The filters beside the results, each key with the number of results it would leave. The years stand on the spine. */
export function facets(counts: Counts, question: Question): HTMLElement {
  const sets = filterNames.filter((name) => name !== "nam").flatMap((name) => {
    const keys = inOrder(counts[name], question.chosen[name]);
    return keys.length > 0 ? [fieldset(name, keys, question)] : [];
  });
  const undo = element("p", {}, element("a", { href: addressOf(unfiltered(question)), "data-ask": "" }, words.unfilter));
  return element("div", { class: "record facets" },
    element("h2", {}, words.refine),
    element("details", { class: "unfold" }, element("summary", {}, words.refineBy), element("form", {}, ...sets)),
    ...(isFiltered(question) ? [undo] : []));
}

/** What is chosen first, then the most frequent; a chosen key without results stays, so that it can be let go. */
function inOrder(counts: readonly Count[], chosen: readonly string[]): readonly Count[] {
  const gone = chosen.filter((key) => !counts.some((count) => count.key === key)).map((key) => ({ key, label: key, count: 0 }));
  const rank = ({ key }: Count) => (chosen.includes(key) ? 0 : 1);
  return [...counts.filter(({ key, count }) => (count ?? 0) > 0 || chosen.includes(key)), ...gone]
    .sort((a, b) => rank(a) - rank(b) || (b.count ?? 0) - (a.count ?? 0) || a.label.localeCompare(b.label, "vi"));
}

function fieldset(name: FilterName, keys: readonly Count[], question: Question): HTMLElement {
  const set = element("fieldset", {}, element("legend", {}, filterWords[name]));
  const boxes = keys.map((count) => box(name, count, question.chosen[name].includes(count.key)));
  set.append(...boxes.slice(0, shown));
  const rest = boxes.slice(shown);
  if (rest.length > 0) set.append(element("details", {}, element("summary", {}, words.rest(rest.length, filterWords[name])), ...rest));
  return set;
}

function box(name: FilterName, { key, label, count }: Count, checked: boolean): HTMLElement {
  const input = element("input", { type: "checkbox", name, value: key, "data-key": `${name} ${key}` });
  input.checked = checked;
  return element("label", {}, input, ` ${labelOf(name, key, label)} `, element("span", {}, String(count)));
}

function labelOf(name: FilterName, key: string, label: string): string {
  return name === "loai" && key in kindWords ? kindWords[key as keyof typeof kindWords] : label;
}
