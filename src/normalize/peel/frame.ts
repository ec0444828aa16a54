/**
 * Labels the frame of a legal text: attribute table, letterhead, recipients, signature.
 * Reads drafts without a label. Writes attribute, letterhead, recipients, signature.
 */
import { letterheadDateRow } from "../../tables/dates.ts";
import {
  attributeLabelRow, attributeRows, attributeValueRow, blankDateRow, cellEdgeRow, draftMarkRow, formIssuerRow, formLineRow, headingNumberRow, issuingOfficeRow, mottoHalfRow, mottoRow, officeSeatRow, ownNumberRow, recipientsRow, signatureRow,
} from "../../tables/frames.ts";
import { numberField, recipientsEntry, subjectMark } from "../../tables/shapes.ts";
import { dividerRow } from "../../tables/outline.ts";
import { anyRow } from "../first-row.ts";
import { valueBelowRule } from "../../model.ts";
import { bodyStart, filledAt, isCapitals, isName, labelAt, placesOf, type Draft } from "./draft.ts";

/** Fewest fields that make a table; one labelled line alone may be a sentence. */
const fewestFields = 2;
/** Lines above the name of the state that may still be the office. */
const officeLines = 6;
/** Most words of a line of a letterhead; several ministries issue jointly. */
const [mostHeadWords, mostOfficeWords] = [14, 40];
/** Most lines of what a dispatch is about. */
const subjectLines = 4;
/** Fewest labels with a value below that make a table, and the most words of a value. */
const fewestPairs = 3;
const mostValueWords = 30;

const isAttribute = anyRow(attributeRows);
const isHead = anyRow([mottoRow, mottoHalfRow, cellEdgeRow, ownNumberRow, dividerRow, letterheadDateRow, blankDateRow, formLineRow, draftMarkRow, issuingOfficeRow, officeSeatRow, numberField]);
const isOffice = anyRow([issuingOfficeRow, formIssuerRow]);

export function peelFrame(drafts: readonly Draft[]): readonly Draft[] {
  return peelClosing(peelLetterhead(peelAttributes(peelPairs(drafts))));
}

function peelAttributes(drafts: readonly Draft[]): readonly Draft[] {
  const start = bodyStart(drafts);
  const fields = new Set<number>();
  let before = -1;
  drafts.forEach((draft, at) => {
    if (draft.label === null && at <= start && (isField(draft) || (fields.has(before) && attributeValueRow.pattern.test(draft.bare)))) fields.add(at);
    if (draft.label !== "blank") before = at;
  });
  return fields.size < fewestFields ? drafts : labelAt(drafts, fields, "attribute", "attribute-table");
}

/** Converters part the label from its value with a tab, of which nothing is left in the bare line. */
function isField({ bare: line, text }: Draft): boolean {
  return isAttribute(line) || (text.includes("\t") && isAttribute(text.trim()));
}

/** Labels and values of an attribute table on lines of their own, in turn. */
function peelPairs(drafts: readonly Draft[]): readonly Draft[] {
  const start = bodyStart(drafts);
  const labels = placesOf(drafts, (draft, at) => at < start && draft.label === null && attributeLabelRow.pattern.test(draft.bare));
  const pairs = labels.flatMap((at) => {
    let next = at + 1;
    while (drafts[next]?.label === "blank") next += 1;
    const value = drafts[next];
    return value?.label === null && value.words <= mostValueWords && !attributeLabelRow.pattern.test(value.bare) ? [[at, next] as const] : [];
  });
  if (pairs.length < fewestPairs) return drafts;
  return labelAt(labelAt(drafts, new Set(labels), "attribute", attributeLabelRow.id), new Set(pairs.map(([, value]) => value)), "attribute", valueBelowRule);
}

/** The lines around the name of the state or of the Party; above the name of a portal it heads a site and no text. */
function peelLetterhead(drafts: readonly Draft[]): readonly Draft[] {
  const motto = drafts.findIndex((draft, at) => draft.label === null && (mottoRow.pattern.test(draft.text) || mottoHalfRow.pattern.test(draft.bare)) && drafts[filledAt(drafts, at, 1)]?.rule !== "portal-name");
  const anchor = motto < 0 ? officeAbove(drafts) : motto;
  if (anchor < 0) return peelHeading(drafts);
  const places = new Set<number>([anchor]);
  for (let at = anchor - 1; at >= 0 && places.size <= officeLines; at--) {
    if (drafts[at]?.label === "blank" || isSubject(drafts, at)) continue;
    if (!isOfficeLine(drafts[at])) break;
    places.add(at);
  }
  for (let at = anchor + 1; at < drafts.length; at++) {
    if (drafts[at]?.label === "blank") continue;
    if (!isHeadLine(drafts[at])) break;
    places.add(at);
  }
  if (places.size === 1 && /^ĐẢNG/u.test(drafts[anchor]?.bare ?? "")) return labelAt(drafts, places, "chrome", "masthead");
  return labelAt(drafts, places, "letterhead", "letterhead");
}

/** The office of a letterhead without the name of the state: right above its number or the form of its text. */
function officeAbove(drafts: readonly Draft[]): number {
  const start = bodyStart(drafts);
  return drafts.findIndex((draft, at) => {
    if (at >= start || draft.label !== null || !issuingOfficeRow.pattern.test(draft.bare)) return false;
    const next = drafts[filledAt(drafts, at, 1)];
    return next?.label === null && (ownNumberRow.pattern.test(next.bare) || formLineRow.pattern.test(next.bare));
  });
}

/** A heading in capitals with number and day stands for the letterhead, the form and the office above it too. */
function peelHeading(drafts: readonly Draft[]): readonly Draft[] {
  const start = bodyStart(drafts);
  const heading = drafts.findIndex((draft, at) => at < start && draft.label === null && headingNumberRow.pattern.test(draft.bare));
  const places = new Set<number>(heading < 0 ? [] : [heading]);
  for (let at = heading - 1; at >= 0 && places.size <= officeLines; at--) {
    const draft = drafts[at];
    if (draft?.label === "blank") continue;
    if (!isOfficeLine(draft)) break;
    places.add(at);
  }
  return labelAt(drafts, places, "letterhead", "letterhead");
}

/** A dispatch says what it is about under its number, before the motto of the other column, on a line or a few; the title takes it. */
function isSubject(drafts: readonly Draft[], at: number): boolean {
  for (let above = at; above > at - subjectLines; above--) {
    const draft = drafts[above];
    if (draft?.label !== null || draft.prose || isHeadLine(draft)) return false;
    if (subjectMark.pattern.test(draft.bare)) return true;
  }
  return false;
}

function isOfficeLine(draft: Draft | undefined): boolean {
  return draft?.label === null && (isCapitals(draft.text) || isHeadLine(draft)) && draft.words <= (isOffice(draft.bare) ? mostOfficeWords : mostHeadWords);
}

function isHeadLine(draft: Draft | undefined): boolean {
  if (draft?.label !== null || draft.prose) return false;
  const cell = cellOf(draft);
  return isHead(cell) || (cell.includes("|") && cell.split("|").every((part) => part.trim() === "" || isHead(part.trim())));
}

/** The words of a cell, its edges aside; of an edge alone, the edge. */
function cellOf({ bare: line }: Draft): string {
  return line.replace(/^[| ]+|[| ]+$/gu, "") || line;
}

/** Recipients with their list, and the signing formula with the name below it. */
function peelClosing(drafts: readonly Draft[]): readonly Draft[] {
  const start = bodyStart(drafts);
  const recipients = new Set<number>();
  const signature = new Set<number>();
  let open: "recipients" | "signature" | null = null;
  drafts.forEach((draft, at) => {
    if (draft.label !== null || at <= start) return;
    const line = draft.bare;
    if (recipientsRow.pattern.test(line)) open = "recipients";
    else if (signatureRow.pattern.test(line)) open = "signature";
    else if (open === "recipients" && !recipientsEntry.pattern.test(line)) open = null;
    else if (open === "signature" && !isName(line)) open = null;
    if (open === "recipients") recipients.add(at);
    if (open === "signature") signature.add(at);
  });
  return labelAt(labelAt(drafts, recipients, "recipients", "recipients"), signature, "signature", "signature");
}
