import { bodyLabels, type Evidence, type Known, type Line } from "../../model.ts";
import { topics, topicThreshold, type TopicRow } from "../../tables/topics.ts";

interface Tally {
  readonly key: string;
  readonly inTitle: boolean;
  readonly count: number;
  readonly evidence: readonly Evidence[];
}

/** Evidence is a sample of the words that triggered a topic, not a concordance. */
const sampled = 5;

/**
 * The topics of the published vocabulary that a text treats: named in its title, or often in its body.
 * Reads title and body lines. Writes keys of the table of topics, those of the title first, then by frequency.
 */
export function readTopics(lines: readonly Line[]): Known<string>[] {
  const body = lines.filter((line) => (bodyLabels as readonly string[]).includes(line.label));
  const tallies = topics.map((row) => tally(row, body)).filter((found) => found.count > 0);
  const most = Math.max(0, ...tallies.map((found) => found.count));
  return tallies.filter((found) => found.inTitle || (found.count >= topicThreshold.mentions && found.count >= most * topicThreshold.share))
    .sort((a, b) => Number(b.inTitle) - Number(a.inTitle) || b.count - a.count)
    .slice(0, topicThreshold.most)
    .map(({ key, evidence }) => ({ value: key, evidence: evidence as [Evidence, ...Evidence[]], rivals: [] }));
}

function tally(row: TopicRow, lines: readonly Line[]): Tally {
  const all = new RegExp(row.pattern.source, "giu");
  const seen: Evidence[] = [];
  let count = 0;
  let inTitle = false;
  for (const line of lines) {
    for (const [words] of line.text.matchAll(all)) {
      count += 1;
      inTitle ||= line.label === "title";
      if (seen.length < sampled) seen.push({ rule: row.id, grade: line.label === "title" ? "placed" : "inferred", quote: words, line: line.number });
    }
  }
  return { key: row.key, inTitle, count, evidence: seen };
}
