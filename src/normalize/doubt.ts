import type { Doubt } from "../model.ts";
import { doubtSentences, fill, type DoubtRule } from "../tables/sentences.ts";

/** A doubt in the words of the table; `blocks` keeps the text off the site. */
export function doubt(rule: DoubtRule, quote: string, line: number | null, values: Readonly<Record<string, string>> = {}, blocks = false): Doubt {
  return { rule, reason: fill(doubtSentences[rule], values), quote, line, blocks };
}
