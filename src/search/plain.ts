import MarkdownIt from "markdown-it";
import { paragraphMarks } from "../tables/paragraph-marks.ts";

type Token = ReturnType<MarkdownIt["parse"]>[number];

const markdown = new MarkdownIt({ html: false, linkify: false }).disable("image");

/** The words of a Markdown text without its syntax: one line for each block, marks and addresses of links left out. */
export function plainText(source: string): string {
  const blocks = markdown.parse(source, {}).map(wordsOf);
  // A single plain space, which is nearly all of them, stays and is not written again.
  return blocks.map((block) => block.replace(/[^\S ]\s*| \s+/g, " ").trim()).filter(Boolean).join("\n");
}

function wordsOf(token: Token): string {
  if (token.type === "inline") return withoutMark(token.children ?? []).map(pieceOf).join("");
  if (token.type === "fence" || token.type === "code_block") return token.content;
  return "";
}

function withoutMark(pieces: readonly Token[]): readonly Token[] {
  return (pieces.at(-1)?.content ?? "") in paragraphMarks ? pieces.slice(0, -1) : pieces;
}

function pieceOf(token: Token): string {
  return token.type === "softbreak" || token.type === "hardbreak" ? " " : token.content;
}
