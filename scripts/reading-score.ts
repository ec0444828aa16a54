import type { Line } from "../src/model.ts";
import type { LabelledPage } from "./corpus.ts";

/** One measure: how many of how many, and which pages miss it. */
export interface Measure {
  readonly name: string;
  readonly right: number;
  readonly of: number;
  readonly missed: readonly string[];
}

/** What peel may call a word of each kind without losing or adding it; other kinds are not counted. */
const body = new Set(["title", "letterhead", "lead", "paragraph", "heading", "item", "caption", "row", "recipients", "signature"]);
const bodyKinds = new Set(["T", "L", "P", "H", "I", "K"]);
const siteKinds = new Set(["C"]);

/** The measures of reading on labelled pages, each a proportion. */
export function readingScore(pages: readonly LabelledPage[]): Measure[] {
  return [
    judged("title right, or rightly missing", pages, ({ read, expected }) => [read.facts?.title.value ?? null, expected.title]),
    judged("kind", pages, ({ read, expected }) => [read.facts?.kind.value ?? null, expected.kind]),
    judged("date and role at the precision given", pages, ({ read, expected }) => [dateOf(read.facts?.date.value ?? null), expected.date === null ? null : `${expected.date} ${expected.dateRole}`]),
    { ...judged("dates invented or wrong (must be 0)", pages, wrongDate), of: pages.length },
    judged("author, of those named", pages.filter(({ read }) => read.facts?.author.value != null), author),
    judged("author, of those present", pages.filter(({ expected }) => expected.author !== null), author),
    words("chrome words removed", pages, siteKinds, false),
    words("body words kept", pages, bodyKinds, true),
    citations("citations found", pages, wantedCites, found),
    citations("citations right, of those found", pages, found, wantedCites),
  ];
}

function dateOf(value: { date: string; role: string } | null): string | null {
  return value === null ? null : `${value.date} ${value.role}`;
}

const author = ({ read, expected }: LabelledPage): [unknown, unknown] => [read.facts?.author.value ?? null, expected.author];

/** Right where the program gives no date, or the expected one. */
function wrongDate({ read, expected }: LabelledPage): [unknown, unknown] {
  const given = dateOf(read.facts?.date.value ?? null);
  return given === null ? [0, 0] : [given, expected.date === null ? null : `${expected.date} ${expected.dateRole}`];
}

function judged(name: string, pages: readonly LabelledPage[], pair: (page: LabelledPage) => [given: unknown, wanted: unknown]): Measure {
  const missed = pages.flatMap((page) => {
    const [given, wanted] = pair(page);
    return given === wanted ? [] : [`${page.name}: ${String(given)} for ${String(wanted)}`];
  });
  return { name, right: pages.length - missed.length, of: pages.length, missed };
}

/** Of the words of the lines of some kinds, those that came to the body (or did not); a page that lists texts has no body. */
function words(name: string, pages: readonly LabelledPage[], kinds: ReadonlySet<string>, wantBody: boolean): Measure {
  let [right, of] = [0, 0];
  const missed: string[] = [];
  for (const page of pages.filter(({ expected }) => expected.kind !== "listing")) {
    const inBody = counts(page.read.lines.filter((line) => body.has(line.label)));
    const outside = counts(page.read.lines.filter((line) => !body.has(line.label)));
    const wanted = page.expected.lines.filter(([kind]) => kinds.has(kind)).flatMap(([, text]) => wordsOf(text));
    const lost = wanted.filter((word) => !take(wantBody ? inBody : outside, word));
    right += wanted.length - lost.length;
    of += wanted.length;
    if (lost.length > 0) missed.push(`${page.name}: ${lost.slice(0, 12).join(" ")}`);
  }
  return { name, right, of, missed };
}

function citations(name: string, pages: readonly LabelledPage[], of: (page: LabelledPage) => string[], among: (page: LabelledPage) => string[]): Measure {
  const cited = pages.filter((page) => page.expected.cites !== null && page.expected.kind !== "listing");
  const missed = cited.flatMap((page) => of(page).filter((key) => !among(page).includes(key)).map((key) => `${page.name}: ${key}`));
  const all = cited.reduce((sum, page) => sum + of(page).length, 0);
  return { name, right: all - missed.length, of: all, missed };
}

function wantedCites({ expected }: LabelledPage): string[] {
  return (expected.cites ?? []).map(citeKey);
}

function found({ read }: LabelledPage): string[] {
  return (read.facts?.cites ?? []).map(citeKey);
}

function citeKey({ as, date }: { readonly as: string; readonly date: string | null }): string {
  return `${as} ${date ?? ""}`.trim();
}

function wordsOf(text: string): string[] {
  return text.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function counts(lines: readonly Line[]): Map<string, number> {
  const map = new Map<string, number>();
  for (const word of lines.flatMap((line) => wordsOf(line.text))) map.set(word, (map.get(word) ?? 0) + 1);
  return map;
}

function take(map: Map<string, number>, word: string): boolean {
  const left = map.get(word) ?? 0;
  map.set(word, left - 1);
  return left > 0;
}
