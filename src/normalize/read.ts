import { valueBelowRule, type Doubt, type Facts, type Line, type Outcome, type SourceNote } from "../model.ts";
import { correct } from "./read/corrections.ts";
import { readCites } from "./read/cites.ts";
import type { ReadContext } from "./read/context.ts";
import { readDate } from "./read/date.ts";
import { readKind } from "./read/kind.ts";
import { readEffective, readSigner } from "./read/legal.ts";
import { readNames } from "./read/names.ts";
import { readNumber } from "./read/number.ts";
import { readPlaces } from "./read/places.ts";
import { readTitle } from "./read/title.ts";
import { readTopics } from "./read/topics.ts";

/**
 * Reads every fact of a text, each with its evidence and the candidates that lost.
 * Reads labelled lines and the note beside the source. Writes facts and doubts.
 */
export function read(all: readonly Line[], note: SourceNote | null): Outcome<Facts> {
  const lines = fielded(all.filter((line) => line.label !== "blank"));
  const { kind, doubts: ofKind } = readKind(lines);
  const one = kind.value === "listing" ? [] : lines;
  const { title, doubts: ofTitle } = readTitle(one);
  const { date, doubts: ofDate } = readDate(one, kind.value ?? "article", note);
  const { author, publisher, credit } = readNames(lines, note, kind.value ?? "article");
  const number = readNumber(lines);
  const context: ReadContext = {
    title: title.value, publisher: publisher.value, credit: credit.value, ownNumber: number.value,
    date: date.value?.date ?? null, places: [],
  };
  const places = readPlaces(lines, context);
  const { cites, doubts: ofCites } = readCites(lines, { ...context, places: places.map((place) => place.value) });
  const legal = kind.value === "legal" ? lines : [];
  const [signer, effective] = [readSigner(legal), readEffective(legal, date.value?.role === "issued" ? date.value.date : null)];
  const facts: Facts = { kind, title, date, author, publisher, credit, number, signer, effective, places, topics: readTopics(lines), cites };
  const corrected = correct(facts, note);
  return { value: corrected, edits: [], doubts: standing([...ofKind, ...ofTitle, ...ofDate, ...ofCites], facts, corrected) };
}

/** Attributes whose value stands on the line below their label, as one line each: `Ngày ban hành: 04/08/2006`. */
function fielded(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line, at) => {
    if (line.label === "attribute" && line.rule === valueBelowRule) return [];
    const value = lines[at + 1];
    return value?.rule === valueBelowRule ? [{ ...line, text: `${line.text.trim().replace(/[ \u00a0]?:$/u, "")}: ${value.text.trim()}` }] : [line];
  });
}

/** Which fact a doubt is about; doubts of other kinds are settled in the text alone. */
const subjects: Readonly<Record<string, "title" | "date" | "kind">> = {
  "no-title": "title", "posted-before-event": "date", "two-posting-dates": "date", "after-retrieval": "date", "impossible-date": "date", "list-page": "kind",
};

/** A doubt about a fact that a person has settled is settled. */
function standing(doubts: readonly Doubt[], read: Facts, corrected: Facts): Doubt[] {
  return doubts.filter(({ rule }) => {
    const subject = subjects[rule];
    return subject === undefined || read[subject] === corrected[subject];
  });
}
