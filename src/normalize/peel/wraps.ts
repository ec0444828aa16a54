import { isRaised } from "../../vietnamese/letter-case.ts";
import { anyRow, matches } from "../first-row.ts";
import { chromeRows } from "../../tables/chrome.ts";
import { eventOpenerRow } from "../../tables/dates.ts";
import { capitalLetter } from "../../tables/letters.ts";
import { itemRows, outlineRows } from "../../tables/outline.ts";
import { colonEnd, danglingEnd, dayStart, dayWordEnd, hyphenEnd, numberStart, numberWordEnd, placeHead, placeTail, subjectMark, wrapEnd, wrapStart } from "../../tables/shapes.ts";

/** Lines of a site that end where they do: links to skip by, and the label of a list of keywords. */
const endsAlone = anyRow(chromeRows.filter((row) => row.id === "skip-links" || row.id === "tags"));
/** A bar of controls in small letters goes on from nothing. */
const isBar = anyRow(chromeRows.filter((row) => row.id === "joomla-item"));
/** Widest column, in characters, that a text is wrapped at; longer lines are paragraphs of their own. */
const widestColumn = 130;
/** Sentences that must go on in lower case before capitals at the head of a line are believed to go on too. */
const fewestWraps = 3;

const isEntry = anyRow([...itemRows, ...outlineRows]);

/** For each line, whether it goes on from the line before: a text that was wrapped at a column. */
export function wrapped(lines: readonly string[]): boolean[] {
  const plain = lines.map((line) => line.trim());
  const sure = plain.map((line, at) => at > 0 && line !== "" && plain[at - 1] !== "" && ((wrapStart.pattern.test(line) && !leavesCapitals(plain[at - 1] ?? "", line)) || isOpen(plain[at - 1] ?? "", line)) && opens(plain[at - 1] ?? "", line));
  const width = plain.reduce((widest, line) => Math.max(widest, line.length), 0);
  if (width > widestColumn || sure.filter(Boolean).length < fewestWraps) return sure;
  return plain.map((line, at) => sure[at] === true || (at > 0 && (plain[at - 1]?.length ?? 0) >= width * 0.75 && !leavesCapitals(plain[at - 1] ?? "", line) && opens(plain[at - 1] ?? "", line)));
}

/** A title in capitals does not go on in small letters. */
function leavesCapitals(last: string, line: string): boolean {
  return isRaised(last) && !isRaised(line);
}

/** Whether a line cannot end where it does. */
function isOpen(last: string, line: string): boolean {
  const tail = last.slice(-24);
  if (numberWordEnd.pattern.test(tail)) return numberStart.pattern.test(line);
  if (dayWordEnd.pattern.test(tail)) return dayStart.pattern.test(line);
  if (placeHead.pattern.test(last)) return placeTail.pattern.test(line);
  return matches(hyphenEnd, tail.slice(-12)) || danglingEnd.pattern.test(tail);
}

/** Whether a line opens with the day of an event in a capital, as sentences do and never their middle. */
function opensDay(line: string): boolean {
  return capitalLetter.pattern.test(line.charAt(0)) && eventOpenerRow.pattern.test(line);
}

/** Whether `last` stops in the middle of a sentence and `line` is no entry or heading of its own. */
function opens(last: string, line: string): boolean {
  return last !== "" && line !== "" && !subjectMark.pattern.test(line) && !endsAlone(last) && !isBar(line) && (wrapEnd.pattern.test(last.slice(-1)) || (colonEnd.pattern.test(last.slice(-12)) && line.length <= widestColumn) || matches(hyphenEnd, last.slice(-12))) && !isEntry(line) && !opensDay(line);
}
