/**
 * Finds who signed a text and where it was taken from, above and below it.
 * Reads drafts without a label. Writes byline, credit, and chrome for what trails after them.
 */
import { affiliationRow, boardRow, creditedNameRow, creditRows, degreeRow, honorificRow, notedNameRow, pictureNoteRow, speakerRow } from "../../tables/bylines.ts";
import { answerHead, fullStop, greeting, gluedTail, officeGap, questionEnd, sentenceEnd, signedCreditRow } from "../../tables/shapes.ts";
import { outlineRows } from "../../tables/outline.ts";
import { siteNameRow } from "../../tables/site-names.ts";
import { anyRow, firstRow } from "../first-row.ts";
import { bodyStart, cutEach, draftOf, filledAt, isByline, isLongProse, isName, isNames, labelAt, labelled, placesOf, stepsOf, type Draft } from "./draft.ts";
import { bare } from "../space.ts";

/** Fewest short lines after the signature that make a list of the site. */
const fewestTrailing = 3;
/** Most words of a question that a form may ask. */
const shortQuestion = 10;
/** Most words of a label whose list or box is empty. */
const mostLabelWords = 4;
/** Most words of a name with its note. */
const mostNoteWords = 18;

/** Lines between a speaker's name and the greeting: the day, the place. */
const greetingLines = 4;
/** Lines below the first running text that may name the authors. */
const starLines = 6;
/** Longest name with its office, in characters. */
const longestSigner = 120;
const mostSignerWords = 24;

const isOutline = anyRow(outlineRows);
const isOffice = anyRow([...creditRows.filter((row) => row.id === "credit-office"), siteNameRow, affiliationRow]);
const sureRows = creditRows.filter((row) => row.id !== "credit-office");
const [anyCredit, sureCredit, isCredit] = [firstRow(creditRows), firstRow(sureRows), anyRow(sureRows)] as const;

export function peelSignature(drafts: readonly Draft[]): readonly Draft[] {
  return peelGlued(peelTrailing(peelBelow(peelAbove(peelNoted(drafts)))));
}

/** A name with a note in brackets; `(Theo …)` credits a source. */
function peelNoted(drafts: readonly Draft[]): readonly Draft[] {
  const end = textEnd(drafts);
  return cutEach(drafts, (draft, at) => {
    const pictured = at > end && draft.label === null && draft.words <= mostNoteWords ? pictureNoteRow.pattern.exec(draft.text)?.groups : undefined;
    if (pictured?.["name"] && pictured["note"] && isNames(pictured["name"])) {
      return [labelled(draftOf(draft.number, pictured["name"]), "byline", pictureNoteRow.id), labelled(draftOf(draft.number, pictured["note"]), "byline", "name-note")];
    }
    const credited = draft.label === null && draft.words <= mostNoteWords ? creditedNameRow.pattern.exec(draft.text)?.groups : undefined;
    if (credited?.["credit"] && credited["name"] && isName(credited["name"])) {
      return [labelled(draftOf(draft.number, credited["credit"]), "credit", "credit-after"), labelled(draftOf(draft.number, draft.text.slice(credited["credit"].length)), "byline", creditedNameRow.id)];
    }
    const noted = draft.label === null && draft.words <= mostNoteWords ? notedNameRow.pattern.exec(draft.bare)?.groups : undefined;
    if (!noted?.["name"] || !noted["note"] || !isNames(noted["name"])) return null;
    const cut = draft.text.indexOf("(");
    const credit = noted["note"].slice(1, 5).toLowerCase() === "theo";
    return [
      labelled(draftOf(draft.number, draft.text.slice(0, cut)), "byline", notedNameRow.id),
      labelled(draftOf(draft.number, draft.text.slice(cut)), credit ? "credit" : "byline", credit ? "credit-after" : "name-note"),
    ];
  });
}

/** Between the title and the text, or right above the page's date, a line of names is a byline; below a numbered heading it is its end. */
function peelAbove(drafts: readonly Draft[]): readonly Draft[] {
  const start = bodyStart(drafts);
  const below = belowLead(drafts, start);
  const sections = sectionNames(drafts, start);
  const names = placesOf(drafts, (draft, at) => draft.label === null && !sections.has(draft.bare.toLowerCase()) && (at === below || at < start || isStarred(draft, at - start) ? !isOutline(drafts[filledAt(drafts, at, -1)]?.bare ?? "") : drafts[filledAt(drafts, at, 1)]?.label === "date") && isSigner(draft.bare));
  const speaker = drafts.findIndex((draft, at) => at < start && draft.label === null && isSpeaker(drafts, at));
  return labelAt(labelAt(drafts, new Set(names), "byline", "name-above-text"), new Set(speaker < 0 ? [] : [speaker]), "byline", speakerRow.id);
}

/** Who gives a speech, above the words with which it greets the listeners. */
function isSpeaker(drafts: readonly Draft[], at: number): boolean {
  const name = speakerRow.pattern.exec(drafts[at]?.bare ?? "")?.groups?.["name"];
  return name !== undefined && isName(name) && drafts.slice(at + 1, at + 1 + greetingLines).some(({ bare: line }) => greeting.pattern.test(line));
}

/** What the menu and the breadcrumb above the text name, in small letters: a section in capitals looks like a name. */
function sectionNames(drafts: readonly Draft[], start: number): ReadonlySet<string> {
  return stepsOf(drafts.slice(0, start).filter(({ label }) => label === "chrome"));
}

/** A name alone between the summary and the text; below a reader's question it is the reader's. */
function belowLead(drafts: readonly Draft[], start: number): number {
  const at = filledAt(drafts, start, 1);
  const draft = drafts[at];
  if (draft?.label !== null || draft.words < 2 || !isNames(draft.text) || questionEnd.pattern.test(drafts[start]?.bare ?? "")) return -1;
  const below = filledAt(drafts, at, 1);
  const goesOn = [below, filledAt(drafts, below, 1)].some((place) => drafts[place]?.label === null && drafts[place].prose);
  return goesOn && !drafts.some(({ bare: line }) => answerHead.pattern.test(line)) ? at : -1;
}

/** A journal prints its authors with a star each, degree and office and all, below the summary. */
function isStarred({ bare: line }: Draft, below: number): boolean {
  return below <= starLines && line.startsWith("*") && degreeRow.pattern.test(line);
}

/** After the last running text, a line of names is a byline (under a legal text, a signature), and what follows may credit a source. */
function peelBelow(drafts: readonly Draft[]): readonly Draft[] {
  const end = textEnd(drafts);
  if (end < 0) return drafts;
  const legal = drafts.some((draft) => draft.label === "letterhead");
  let signed = false;
  return drafts.map((draft, at) => {
    if (at <= end || draft.label !== null) return draft;
    const line = draft.bare;
    if (at === filledAt(drafts, end, 1) && !legal && boardRow.pattern.test(line)) return labelled(draft, "credit", boardRow.id);
    if (isSigner(line)) { signed = true; return labelled(draft, legal ? "signature" : "byline", "name-below-text"); }
    const credit = (signed ? anyCredit : sureCredit)(line);
    return credit ? labelled(draft, "credit", credit.id) : draft;
  });
}

/** The last line of running text; a name that closes the text ends it, whatever short lines stand below. */
function textEnd(drafts: readonly Draft[]): number {
  const last = drafts.findLastIndex((draft) => draft.label === null && isText(draft));
  const start = bodyStart(drafts);
  let [long, above] = [-1, -1];
  drafts.forEach((draft, at) => { if (draft.label === null && isLongProse(draft)) long = at; });
  const foot = drafts.findIndex((draft, at) => {
    if (draft.label === "blank") return false;
    const closes = at > Math.max(start, long) && above >= 0 && draft.words <= mostSignerWords && fullStop.pattern.test(drafts[above]?.bare ?? "")
      && (draft.rule === "name-below-text" || (draft.label === null && isSigner(draft.bare)));
    above = draft.label === null && isText(draft) ? at : -1;
    return closes;
  });
  return foot < 0 ? last : Math.min(last, foot - 1);
}

/** Names, or a name and the office behind a dash or comma. */
function isSigner(line: string): boolean {
  if (isByline(line)) return true;
  const [name = "", ...rest] = line.split(officeGap.pattern);
  const others = rest.findIndex((part) => !isName(part));
  const office = others < 0 ? [] : rest.slice(others);
  return office.length > 0 && line.length <= longestSigner && !honorificRow.pattern.test(name) && isName(name) && isOffice(office.join(" "));
}

/** Running text, or an entry of a list; a line that credits a source is neither. */
function isText({ bare: line, words, prose }: Draft): boolean {
  if ((words <= 20 && isCredit(line)) || (words <= mostLabelWords && line.endsWith(":"))) return false;
  return prose || ((sentenceEnd.pattern.test(line) || (words > shortQuestion && questionEnd.pattern.test(line))) && !isByline(line));
}

/** Short lines after a signature, after the first furniture below the text, or in a long run, are the site's. */
function peelTrailing(drafts: readonly Draft[]): readonly Draft[] {
  const end = textEnd(drafts);
  const signed = drafts.findLastIndex((draft) => draft.label === "byline" || draft.label === "credit");
  const site = drafts.findIndex((draft, at) => at > end && draft.label === "chrome");
  if (end < bodyStart(drafts)) return drafts;
  const trailing = placesOf(drafts, (draft, at) => at > Math.max(end, signed) && draft.label === null);
  const listed = (signed > end && trailing.length >= fewestTrailing) || isLinkRun(drafts, trailing.filter((at) => site < 0 || at < site));
  return labelAt(drafts, new Set(trailing.filter((at) => listed || (site >= 0 && at > site))), "chrome", listed ? "after-signature" : "after-furniture");
}

/** A long run of bare phrases at the end of an article: links. Lines with a label or a number of their own may be the text's. */
function isLinkRun(drafts: readonly Draft[], trailing: readonly number[]): boolean {
  const own = drafts.some((draft) => draft.label === "letterhead" || draft.label === "signature");
  return !own && trailing.length >= fewestTrailing && !trailing.some((at) => /[:\d]/u.test(drafts[at]?.text ?? ""));
}

/** A byline or credit glued to the last sentence of an article: `… kể từ ngày ký. TH`, `…/. Theo MIC`. */
function peelGlued(drafts: readonly Draft[]): readonly Draft[] {
  const last = drafts.findLastIndex((draft) => draft.label === null && (draft.prose || gluedTail.pattern.test(draft.text)));
  const start = bodyStart(drafts);
  const signed = drafts.some((draft, at) => draft.label === "letterhead" || (at > start && draft.label === "byline"));
  if (last < 0 || signed || last < start) return drafts;
  return cutEach(drafts, (draft, at) => (at === last ? unglue(draft) : null));
}

/** A name and behind it the source: `… kể từ ngày ký. TH - Theo MIC`. */
function signedWithCredit(draft: Draft, cut: Readonly<Record<string, string>>, credit: string): readonly Draft[] {
  const tail = `${cut["gap"]}${cut["tail"]}`;
  const at = tail.lastIndexOf(credit);
  return [draftOf(draft.number, cut["text"] ?? ""), labelled(draftOf(draft.number, tail.slice(0, at)), "byline", "name-glued"), labelled(draftOf(draft.number, tail.slice(at)), "credit", "credit-glued")];
}

function unglue(draft: Draft): readonly Draft[] | null {
  const cut = gluedTail.pattern.exec(draft.text)?.groups;
  if (!cut?.text || !cut.tail) return null;
  const tail = bare(cut.tail).replace(/[\s\u00a0]*[-–]$/u, "");
  const both = signedCreditRow.pattern.exec(tail)?.groups;
  if (both?.["name"] && both["credit"] && isName(both["name"])) return signedWithCredit(draft, cut, both["credit"]);
  const credit = creditRows.find((row) => row.id === "credit-after" && row.pattern.test(tail));
  if (!credit && !isName(tail)) return null;
  return [draftOf(draft.number, cut.text), labelled(draftOf(draft.number, `${cut.gap}${cut.tail}`), credit ? "credit" : "byline", credit ? "credit-glued" : "name-glued")];
}
