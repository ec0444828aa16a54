import { html, type Content, type Markup } from "./html.ts";

const noBreak = "\u00a0";
/** A number after one of these words belongs to it. */
const counted = new Set(["số", "năm", "tháng", "ngày", "điều", "khoản", "quý", "khóa", "quyển", "mức"]);
const pairs = new Map([["việt", "nam"], ["còn", "ngờ"]]);

/** A title as a page shows it: what belongs together does not part at the end of a line, and numbers do not break. */
export function titled(title: string): Markup {
  return html`${bound(title).split(" ").map((word, index) => [index > 0 && " ", unbroken(word)])}`;
}

/** The same text with no-break spaces in `số 15`, `năm 2013`, `2011 - 2015`, `Việt Nam`. */
export function bound(text: string): string {
  return text.split(" ").map((word, index, words) => (index === 0 ? "" : belongs(words[index - 1] ?? "", word) ? noBreak : " ") + word).join("");
}

function belongs(before: string, word: string): boolean {
  const last = before.slice(before.lastIndexOf(noBreak) + 1).toLowerCase();
  if (pairs.get(last) === letters(word)) return true;
  if (word === "-") return isDigit(last[0]);
  if (last === "-") return isDigit(word[0]);
  return counted.has(last) && isDigit(word[0]);
}

/** A legal number such as 15/CT-TTg is one word. An address or a very long word must be able to break. */
function unbroken(word: string): Content {
  const core = word.slice(word.lastIndexOf(noBreak) + 1);
  const isNumber = core.includes("/") && isDigit(core[0]) && core.length <= 24;
  return isNumber ? html`<span class="nb">${word}</span>` : word;
}

function letters(word: string): string {
  let end = word.length;
  while (end > 0 && ",.:;!?)”\"".includes(word[end - 1] ?? "")) end -= 1;
  return word.slice(0, end).toLowerCase();
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "0" && character <= "9";
}
