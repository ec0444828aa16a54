import type { Block, Doubt, Facts, FrontMatter, Outcome, SourceFile } from "../model.ts";
import { frontFacts } from "../model/front-facts.ts";
import { frontMatterOf } from "./write/front-matter.ts";
import { markdownOf } from "./write/markdown.ts";

/**
 * The Markdown file of a document: front matter by the contract, a blank line, the body.
 * Reads blocks, facts and doubts. Writes UTF-8 text with line feeds, ending in one.
 */
export function write(id: string, source: SourceFile, facts: Facts, blocks: readonly Block[], doubts: readonly Doubt[]): Outcome<string> {
  const body = markdownOf(blocks);
  const front = frontOf(id, source, facts, doubts);
  return { value: `${frontMatterOf(front)}${body === "" ? "" : "\n"}${body}`, edits: [], doubts: [] };
}

function frontOf(id: string, source: SourceFile, facts: Facts, doubts: readonly Doubt[]): FrontMatter {
  return {
    id,
    ...frontFacts(facts),
    source: { file: source.path, sha256: source.sha256, url: source.note?.url ?? null, retrieved: source.note?.retrieved ?? null },
    review: [...new Set(doubts.map((doubt) => doubt.reason))],
  };
}
