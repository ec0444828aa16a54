/**
 * Reads who wrote the text, who posted it and where it was taken from.
 * Reads byline, credit, dateline, letterhead and attribute lines and the note. Writes author, publisher, credit.
 */
import type { Evidence, Fact, Kind, Line, Rival, SourceNote } from "../../model.ts";
import { accountRow, datelineRow, deskRow, dottedRow, notedNameRow, speakerRow } from "../../tables/bylines.ts";
import { attributeRows, issuingOfficeRow, officeSeatRow } from "../../tables/frames.ts";
import { nameLabelRows, posterRow } from "../../tables/furniture.ts";
import { officeByDomain } from "../../tables/offices.ts";
import { verdicts } from "../../tables/sentences.ts";
import { answerHead, askerRow, bareCommittee, columnGap, webAddress } from "../../tables/shapes.ts";
import { evidence } from "../evidence.ts";
import { personName, splitNames } from "../person.ts";
import { bare } from "../space.ts";

interface Named { readonly value: string; readonly evidence: Evidence }
export interface Names { readonly author: Fact<string>; readonly publisher: Fact<string>; readonly credit: Fact<string> }

/** Where an author is looked for. */
const authorRules = ["name-below-text", "name-above-text", "name-beside-date", "label-author", "name-glued"] as const;

export function readNames(lines: readonly Line[], note: SourceNote | null, kind: Kind): Names {
  const answered = lines.some(({ text }) => answerHead.pattern.test(bare(text)));
  const bylines = lines.filter((line) => line.label === "byline" && line.rule !== "name-note" && !(answered && askerRow.pattern.test(line.text)));
  const text = lines.find((line) => line.label === "lead" || line.label === "paragraph")?.number ?? 0;
  const isClerk = (line: Line): boolean => line.number < text && posterRow.pattern.test(line.text);
  const clerks = bylines.filter(isClerk).flatMap(personsIn);
  const persons = unique(bylines.filter((line) => !isClerk(line)).flatMap(personsIn));
  const posters = bylines.flatMap(posterIn);
  const offices = [...letterheadOffice(lines), ...(persons.length > 0 ? posters : []), ...datelineOffice(lines), ...noteOffice(note)];
  return {
    author: kind === "legal" ? unwritten([...persons, ...clerks, ...posters]) : authorOf(persons, posters, clerks),
    publisher: strongest(offices, ["letterhead-office", "attribute-issuer", "label-author", "dateline", "note-url"]),
    credit: creditOf(lines.filter((line) => line.label === "credit")),
  };
}

/** A legal text has a signatory; who put it on a page has not written it. */
function unwritten(named: readonly Named[]): Fact<string> {
  return { value: null, tried: authorRules, rivals: named.map((one) => ({ ...one, verdict: verdicts["legal-has-signer"] })) };
}

/** Persons first; a label that names an office speaks for the author only when no person signed. A person who posted the text above it need not have written it. */
function authorOf(persons: readonly Named[], posters: readonly Named[], clerks: readonly Named[]): Fact<string> {
  const others = persons.length > 0 ? posters.map((one) => ({ ...one, verdict: verdicts["office-not-person"] })) : [];
  const rivals: Rival[] = [...others, ...clerks.map((one) => ({ ...one, verdict: verdicts["poster-above-text"] }))];
  const chosen = persons.length > 0 ? persons : posters.slice(0, 1);
  const [first, ...rest] = chosen.map((one) => one.evidence);
  if (!first) return { value: null, tried: authorRules, rivals };
  return { value: chosen.map((one) => one.value).join(", "), evidence: [first, ...rest], rivals };
}

function personsIn(line: Line): Named[] {
  const said = stripLabel(line.text);
  const words = `${clean(said)}${dottedRow.pattern.test(bare(said)) ? "." : ""}`;
  const label = nameLabelRows.find((row) => row.names === "author" && row.pattern.test(line.text));
  const named = (said: string): string[] => splitNames(said).map(personName).filter((name): name is string => name !== null);
  const names = named((line.rule === speakerRow.id ? speakerRow : notedNameRow).pattern.exec(words)?.groups?.["name"] ?? words);
  return (names.length > 0 ? names : named(words.replace(/[ \u00a0]?\([^()]*\)$/u, "")))
    .map((value) => ({ value, evidence: evidence(label?.id ?? line.rule, label ? "labelled" : "placed", line.text, line) }));
}

/** The words after an author label when they name no person. */
function posterIn(line: Line): Named[] {
  const label = nameLabelRows.find((row) => row.names === "author" && !row.alone && row.pattern.test(line.text));
  const words = clean(stripLabel(line.text));
  return label && words !== "" && !accountRow.pattern.test(words) && !deskRow.pattern.test(words) && personsIn(line).length === 0 ? [{ value: words, evidence: evidence("label-author", "labelled", line.text, line) }] : [];
}

function stripLabel(text: string): string {
  return nameLabelRows.reduce((words, row) => words.replace(row.pattern, " "), text);
}

function clean(text: string): string {
  return bare(text).replace(/^[ .,;:|/•*–—-]{1,9}|[ .,;:|/•–—-]{1,9}$/gu, "");
}

function unique(names: readonly Named[]): Named[] {
  return names.filter((one, at) => names.findIndex((other) => other.value === one.value) === at);
}

/** The office over the letterhead's rule, its seat on the next line joined to it. */
function letterheadOffice(lines: readonly Line[]): Named[] {
  const fields = lines.filter((line) => line.label === "attribute").flatMap(attributeOffice);
  const head = lines.filter((line) => line.label === "letterhead");
  const at = head.findIndex((line) => issuingOfficeRow.pattern.test(leftColumn(line.text)));
  const first = head[at];
  if (!first) return fields;
  const seat = head[at + 1] !== undefined && officeSeatRow.pattern.test(clean(head[at + 1]?.text ?? "")) ? ` ${clean(head[at + 1]?.text ?? "")}` : "";
  const office = clean(leftColumn(first.text)) + seat;
  if (bareCommittee.pattern.test(office)) return fields;
  return [{ value: office, evidence: evidence("letterhead-office", "placed", office, first) }, ...fields];
}

/** Of a letterhead laid out in two columns, the office's. */
function leftColumn(text: string): string {
  return text.trim().split(columnGap.pattern)[0] ?? "";
}

function attributeOffice(line: Line): Named[] {
  const value = clean(attributeRows.find((row) => row.field === "issuer")?.pattern.exec(line.text)?.groups?.["value"] ?? "");
  return value === "" ? [] : [{ value, evidence: evidence("attribute-issuer", "labelled", line.text, line) }];
}

function datelineOffice(lines: readonly Line[]): Named[] {
  return lines.filter((line) => line.label === "dateline").slice(0, 1).flatMap((line) => {
    const site = datelineRow.pattern.exec(line.text)?.groups?.["site"]?.toLowerCase();
    return site === undefined ? [] : [{ value: officeByDomain(site)?.key ?? site, evidence: evidence("dateline", "placed", line.text, line) }];
  });
}

function noteOffice(note: SourceNote | null): Named[] {
  const host = webAddress.pattern.exec(note?.url ?? "")?.groups?.["host"]?.toLowerCase();
  if (host === undefined) return [];
  return [{ value: officeByDomain(host)?.key ?? host, evidence: { rule: "note-url", grade: "inferred", quote: note?.url ?? "", line: null } }];
}

function strongest(found: readonly Named[], order: readonly string[]): Fact<string> {
  const [chosen, ...others] = [...found].sort((a, b) => order.indexOf(a.evidence.rule) - order.indexOf(b.evidence.rule));
  if (!chosen) return { value: null, tried: order, rivals: [] };
  const rivals = others.filter((one) => one.value !== chosen.value).map((one) => ({ ...one, verdict: verdicts["weaker-name"] }));
  const same = others.filter((one) => one.value === chosen.value).map((one) => one.evidence);
  return { value: chosen.value, evidence: [chosen.evidence, ...same], rivals };
}

function creditOf(lines: readonly Line[]): Fact<string> {
  const [first, ...rest] = lines.map((line) => evidence(line.rule, line.rule === "after-credit" || line.rule === "label-source" ? "labelled" : "placed", line.text, line));
  if (!first) return { value: null, tried: ["credit-after", "credit-source", "credit-agency", "credit-office"], rivals: [] };
  return { value: lines.map((line) => creditWords(line.text)).join("; "), evidence: [first, ...rest], rivals: [] };
}

function creditWords(text: string): string {
  return clean(text).replace(/^[([](?<words>.*)[)\]]$/u, "$<words>");
}
