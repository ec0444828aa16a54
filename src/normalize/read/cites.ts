import type { CitedWork, Doubt, Evidence, Line } from "../../model.ts";
import { doubtsOf } from "./cites/doubts.ts";
import { grouped, yearOf, type Group, type Placed } from "./cites/groups.ts";
import { lawMentions } from "./cites/laws.ts";
import { besideNumber, localIssuer, ownPlace, speaksOfOwnProvince, type Beside } from "./cites/local.ts";
import { numberKey, type Mention } from "./cites/mention.ts";
import { numberMentions } from "./cites/numbers.ts";
import { lineAt, running, type Running } from "./cites/running.ts";
import { resolveShorts } from "./cites/shorts.ts";
import { workOf, type WorkFound } from "./cites/works.ts";
import { blankRow, numberRows } from "../../tables/citations.ts";
import type { ReadContext } from "./context.ts";

const blanks = new RegExp(blankRow.pattern.source, "gu");
/** Rules that read a number; a citation by number names a work better than one by name. */
const numberRules: ReadonlySet<string> = new Set(numberRows.map((row) => row.id));

export interface CitesRead {
  readonly cites: CitedWork[];
  readonly doubts: Doubt[];
}

/**
 * The legal documents a text cites, each once, with every mention as evidence.
 * Reads labelled lines (body, credit, byline) and `context`. Writes citations in the order of the text, and doubts.
 */
export function readCites(lines: readonly Line[], context: ReadContext): CitesRead {
  const words = running(lines);
  const numbers = numberMentions(words.text);
  const beside = besideAll(words.text, numbers);
  const laws = clear(lawMentions(words.text), numbers);
  const groups = grouped([...numbers, ...laws].map((mention): Placed => ({ mention, place: beside.get(mention)?.place ?? null })));
  const loose = resolveShorts(words.text, groups).map((mention): Group => ({ key: mention.as, mentions: [mention], first: mention.start, year: yearOf(mention), place: null }));
  const own = beside.size > 0 && speaksOfOwnProvince(words.text, context);
  const cited = [...groups, ...looseJoined(loose)].filter((group) => !isOwn(group, context)).sort((a, b) => a.first - b.first);
  const entries = cited.map((group) => ({ group, found: workOf(group, placeOf(group, beside, own, context), near(words, group)) }));
  return { cites: merged(entries.map(({ group, found }) => citation(words, group, found))), doubts: doubtsOf(cited, context, (at) => lineAt(words, at)) };
}

function besideAll(text: string, numbers: readonly Mention[]): ReadonlyMap<Mention, Beside> {
  return new Map(numbers.flatMap((mention, at) => (localIssuer(mention) === null ? [] :
    [[mention, besideNumber(text, mention, numbers[at - 1]?.end ?? 0, numbers[at + 1]?.start ?? text.length)] as const])));
}

/** Laws by name that no number's mention covers. Both lists stand in order of the text, save that rows were read one by one. */
function clear(laws: readonly Mention[], numbers: readonly Mention[]): Mention[] {
  const taken = [...numbers, ...laws].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mention[] = [];
  let end = 0;
  for (const mention of taken) {
    if (mention.start < end) continue;
    end = mention.end;
    if (mention.kind === "law") kept.push(mention);
  }
  return kept;
}

/** Short forms of one document, mentioned twice. */
function looseJoined(groups: readonly Group[]): Group[] {
  const byKey = new Map<string, Group>();
  for (const group of groups) {
    const key = `${numberKey(group.key)}/${group.year ?? ""}`;
    const home = byKey.get(key);
    if (home === undefined) byKey.set(key, group);
    else home.mentions.push(...group.mentions);
  }
  return [...byKey.values()];
}

/** A text does not cite itself; the same number of another year is another document. */
function isOwn(group: Group, context: ReadContext): boolean {
  const as = group.mentions[0]?.as ?? "";
  if (context.ownNumber === null || numberKey(as) !== numberKey(context.ownNumber)) return false;
  return group.year === null || context.date === null || group.mentions[0]?.year !== null || context.date.startsWith(group.year);
}

function placeOf(group: Group, beside: ReadonlyMap<Mention, Beside>, own: boolean, context: ReadContext): string | null {
  const issuer = group.mentions[0] === undefined ? null : localIssuer(group.mentions[0]);
  if (issuer === null) return null;
  if (group.place !== null) return group.place;
  const rank = group.mentions.map((mention) => beside.get(mention)?.rank ?? null).find((found) => found !== null) ?? null;
  return ownPlace(issuer, rank, own, context);
}

function near({ text }: Running, group: Group): string {
  return group.mentions.slice(0, 5).map((mention) => text.slice(mention.start, mention.end + 200)).join(" ");
}

function citation(words: Running, group: Group, found: WorkFound | null): CitedWork {
  const mentions = [...group.mentions].sort((a, b) => a.start - b.start);
  const full = mentions.find((mention) => mention.kind === "number") ?? mentions.find((mention) => mention.kind === "law") ?? mentions[0];
  const evidence = mentions.map((mention) => evidenceOf(words, mention));
  const known = found === null || found.rule === "work-number" ? [] : [{ ...evidenceOf(words, full ?? group.mentions[0] as Mention), rule: found.rule, grade: "inferred" as const }];
  const date = mentions.map((mention) => mention.date).filter((one) => one !== null).sort((a, b) => b.length - a.length)[0] ?? null;
  return { as: full?.as ?? group.key, work: found?.work ?? null, date, evidence: [...evidence, ...known] as unknown as readonly [Evidence, ...Evidence[]] };
}

function evidenceOf(words: Running, mention: Mention): Evidence {
  const quote = words.text.slice(mention.start, mention.end).replace(blanks, " ").trim();
  return { rule: mention.rule, grade: mention.kind === "short" ? "inferred" : "labelled", quote, line: lineAt(words, mention.start) };
}

/** Two citations of one known work, by number and by name, are one; unknown works never merge. */
function merged(cites: readonly CitedWork[]): CitedWork[] {
  const seats = new Map<string, number>();
  const kept: CitedWork[] = [];
  for (const cite of cites) {
    const seat = cite.work === null ? undefined : seats.get(cite.work);
    const twin = seat === undefined ? undefined : kept[seat];
    if (cite.work !== null && seat === undefined) seats.set(cite.work, kept.length);
    if (seat === undefined || twin === undefined) kept.push(cite);
    else kept[seat] = joined(twin, cite);
  }
  return kept;
}

function joined(one: CitedWork, other: CitedWork): CitedWork {
  const numbered = [one, other].find((cite) => cite.evidence.some((piece) => numberRules.has(piece.rule))) ?? one;
  return { ...one, as: numbered.as, date: one.date ?? other.date, evidence: [...one.evidence, ...other.evidence] };
}
