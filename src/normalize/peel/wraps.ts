import { itemRows, outlineRows } from "../../tables/outline.ts";
import { hyphenEnd, wrapEnd, wrapStart } from "../../tables/shapes.ts";

/** Widest column, in characters, that a text is wrapped at; longer lines are paragraphs of their own. */
const widestColumn = 130;
/** Sentences that must go on in lower case before capitals at the head of a line are believed to go on too. */
const fewestWraps = 3;

/** For each line, whether it goes on from the line before: a text that was wrapped at a column. */
export function wrapped(lines: readonly string[]): boolean[] {
  const plain = lines.map((line) => line.trim());
  const sure = plain.map((line, at) => at > 0 && (wrapStart.pattern.test(line) || hyphenEnd.pattern.test(plain[at - 1]?.slice(-12) ?? "")) && opens(plain[at - 1] ?? "", line));
  const width = plain.reduce((widest, line) => Math.max(widest, line.length), 0);
  if (width > widestColumn || sure.filter(Boolean).length < fewestWraps) return sure;
  return plain.map((line, at) => sure[at] === true || (at > 0 && (plain[at - 1]?.length ?? 0) >= width * 0.75 && opens(plain[at - 1] ?? "", line)));
}

/** Whether `last` stops in the middle of a sentence and `line` is no entry or heading of its own. */
function opens(last: string, line: string): boolean {
  return last !== "" && line !== "" && (wrapEnd.pattern.test(last.slice(-1)) || hyphenEnd.pattern.test(last.slice(-12))) && !itemRows.some((row) => row.pattern.test(line)) && !outlineRows.some((row) => row.pattern.test(line));
}
