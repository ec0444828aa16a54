import { bodyLabels, type Evidence, type Known, type Line } from "../../model.ts";
import { matchesOf } from "../matches.ts";
import { topicHeadRow, topics, topicThreshold, type TopicRow } from "../../tables/topics.ts";

interface Tally {
  readonly key: string;
  inTitle: boolean;
  count: number;
  readonly evidence: Evidence[];
}

const labels: ReadonlySet<string> = new Set(bodyLabels);
const head = new RegExp(topicHeadRow.pattern.source, "g");
const byHead = new Map([...new Set(topics.flatMap((row) => row.heads))].map((word) =>
  [word, topics.filter((row) => row.heads.includes(word)).map((row) => ({ row, here: new RegExp(row.pattern.source, "uy") }))] as const));

/**
 * The topics of the published vocabulary that a text treats: named in its title, or often in its body.
 * Reads title and body lines. Writes keys of the table of topics, those of the title first, then by frequency; the
 * evidence of each is a sample of the words that triggered it.
 */
export function readTopics(lines: readonly Line[]): Known<string>[] {
  const tallies = new Map<string, Tally>();
  for (const line of lines) if (labels.has(line.label)) count(line, tallies);
  const found = [...tallies.values()];
  const most = Math.max(0, ...found.map((tally) => tally.count));
  return found.filter((tally) => tally.inTitle || (tally.count >= topicThreshold.mentions && tally.count >= most * topicThreshold.share))
    .sort((a, b) => Number(b.inTitle) - Number(a.inTitle) || b.count - a.count || (a.key < b.key ? -1 : 1))
    .slice(0, topicThreshold.most)
    .map(({ key, evidence }) => ({ value: key, evidence: evidence as unknown as readonly [Evidence, ...Evidence[]], rivals: [] }));
}

function count(line: Line, tallies: Map<string, Tally>): void {
  const text = line.text.toLowerCase();
  for (const { index, 0: word } of matchesOf(text, head)) {
    for (const { row, here } of byHead.get(word) ?? []) {
      here.lastIndex = index;
      const found = here.exec(text);
      if (found !== null) add(tallies, row, line, line.text.slice(index, index + found[0].length));
    }
  }
}

function add(tallies: Map<string, Tally>, row: TopicRow, line: Line, quote: string): void {
  const tally = tallies.get(row.key) ?? { key: row.key, inTitle: false, count: 0, evidence: [] };
  tallies.set(row.key, tally);
  const inTitle = line.label === "title";
  tally.count += 1;
  tally.inTitle ||= inTitle;
  if (tally.evidence.length < topicThreshold.sample) tally.evidence.push({ rule: row.id, grade: inTitle ? "placed" : "inferred", quote, line: line.number });
}
