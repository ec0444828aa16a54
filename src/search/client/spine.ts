import type { Count } from "../answer.ts";
import { only, type Question } from "../question.ts";
import { bar, element } from "./element.ts";
import { addressOf } from "./hits.ts";
import { words } from "./words.ts";

/** The years of the results as a chart and a table at once; each year is a link that filters by it. */
export function spine(counts: readonly Count[], question: Question): HTMLElement {
  const longest = Math.max(1, ...counts.map(({ count }) => count ?? 0));
  const rows = withGaps(counts, question.chosen.nam).map((year) => row(year, longest, question));
  const head = element("thead", { class: "vh" }, element("tr", {},
    element("th", { scope: "col" }, words.yearHead), element("td", {}, words.chartHead), element("th", { scope: "col" }, words.countHead)));
  const table = element("table", { class: "spine" }, element("caption", {}, words.yearCaption), head, element("tbody", {}, ...rows));
  return element("details", { class: "unfold" }, element("summary", {}, words.byYear), table);
}

function row({ key, label, count }: Count, longest: number, question: Question): HTMLElement {
  const chosen = question.chosen.nam.includes(key);
  if (count === 0 && !chosen) {
    return element("tr", {}, element("th", { scope: "row" }, label), element("td"), element("td", {}, "–"));
  }
  const link = element("a", { href: addressOf(only(question, "nam", key)), "data-ask": "", "data-key": `nam ${key}` }, label);
  if (chosen) link.setAttribute("aria-current", "true");
  const told = count === null ? [element("td"), element("td", {}, element("span", { class: "vh" }, words.notSearched))] : [element("td", {}, bar(count / longest)), element("td", {}, String(count))];
  return element("tr", {}, element("th", { scope: "row" }, link), ...told);
}

/** All years from the first to the last, those without results too; what is no year (undated) comes after them. */
function withGaps(counts: readonly Count[], chosen: readonly string[]): readonly Count[] {
  const held = new Map(counts.map((count) => [count.key, count]));
  for (const key of chosen) if (!held.has(key)) held.set(key, { key, label: key, count: 0 });
  const years = [...held.keys()].filter((key) => /^\d{4}$/.test(key)).map(Number);
  const span = years.length > 0 ? Math.max(...years) - Math.min(...years) + 1 : 0;
  const all = Array.from({ length: Math.min(span, 200) }, (_, at) => String(Math.min(...years) + at));
  const rest = [...held.values()].filter(({ key }) => !/^\d{4}$/.test(key));
  return [...all.map((key) => held.get(key) ?? { key, label: key, count: 0 }), ...rest];
}
