/** The laws of the design, on every text of the repository and on texts made to break them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bodyLabels, type Line } from "../../src/model.ts";
import { mend } from "../../src/normalize/mend.ts";
import { replay } from "../../src/normalize/replay.ts";
import { textOf } from "../../src/site/html.ts";
import { renderMarkdown } from "../../src/site/markdown.ts";
import { everyText, normalized, wordsOf } from "./text.ts";

const hostile: readonly [string, string][] = [
  ["a text of Markdown marks", "Tên bài\n---\n3*4*5 _a_ `b` [c](d) <e> &amp; ![f](g)\n    mã\n1. Một\n3. Ba\n2006. Năm\n# thăng\n> trích\n~~~\n{.caption}\n* * *\n=====\n"],
  ["deep quotations and lists", `Bài thử sâu\n\n${"> ".repeat(300)}lời cuối\n\n${Array.from({ length: 300 }, (_, n) => `${"  ".repeat(n)}- mục ${n}`).join("\n")}\n`],
  ["nothing but short lines", "một\nhai\nba\nbốn\n"],
  ["a front matter of its own", "---js\n{ title: process.exit(1) }\n---\nTiêu đề của bài viết này\n\nĐây là một câu văn đủ dài để là thân bài của văn bản.\n"],
  ["a table of pipes", "Bảng tổng hợp số liệu năm\n\n| Tỉnh | Số |\n| Hà Nội | 1 |\n| Đà Nẵng |\n\nĐây là một câu văn đủ dài để là thân bài của văn bản.\n"],
  ["line separators and zero-width marks", "Tiêu đề của bài viết này\n\nĐây là một\u2028câu văn\u200b đủ dài\ufeff để là thân bài của văn bản này.\n"],
];
const texts: readonly [string, string | Uint8Array][] = [...everyText().map(({ name, bytes }): [string, Uint8Array] => [name, bytes]), ...hostile];

describe.each(texts)("%s", (_name, content) => {
  const one = normalized(content);
  test("mending twice is mending once", () => {
    const again = mend({ ...one.decoded, text: one.mended });
    expect(again.value).toBe(one.mended);
    expect(again.edits).toEqual([]);
  });
  test("the edits, replayed on the decoded source, give the mended text", () => {
    expect(replay(one.decoded.text, one.edits)).toBe(one.mended);
  });
  test("the labelled lines, joined, are the mended text to the character", () => {
    expect(joined(one.lines)).toBe(one.mended);
  });
  test("the words of the page and of the lines left out are the words of the source", () => {
    expect(wordsOfPage(one).sort()).toEqual(wordsOfSource(one).sort());
  });
  test("two runs give the same bytes", () => {
    expect(normalized(content).markdown).toBe(one.markdown);
  });
});

test("no text of Markdown marks, digits and letters loses a word", () => {
  const piece = fc.constantFrom("- ", "+ ", "1. ", "12) ", "# ", "> ", "* ", "_", "`", "```", "[", "](", ")", "<b>", "&lt;", "|", "---", "===", "    ", "\t", "\n", "\n\n", "Điều 1. ", "Ảnh: ", "a)", "từ", "Năm 2006", " ", ".", ";", "\\", "{.caption}", "!", "~~~", "\u00a0", "Nguồn: ", "Ngày đăng: 1/2/2010");
  fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
    const one = normalized(`Tiêu đề của bài viết này\n\n${pieces.join("")}\n\nĐây là một câu văn đủ dài để là thân bài của văn bản.\n`);
    if (one.markdown === null) return;
    expect(wordsOfPage(one).sort()).toEqual(wordsOfSource(one).sort());
  }), { numRuns: 300, seed: 20261122 });
});

function joined(lines: readonly Line[]): string {
  let text = "";
  lines.forEach((line, at) => { text += (at > 0 && lines[at - 1]?.number !== line.number ? "\n" : "") + line.text; });
  return text;
}

/** The words of the pieces, which joined are the mended text: a cut may run through what stood glued together. */
function wordsOfSource({ lines }: ReturnType<typeof normalized>): string[] {
  return lines.flatMap((line) => wordsOf(line.text));
}

/** The title, the rendered body, and whatever the ledger says was left out or moved into the record. */
function wordsOfPage({ markdown, facts, lines }: ReturnType<typeof normalized>): string[] {
  if (markdown === null) return wordsOf(lines.map((line) => line.text).join("\n"));
  const body = markdown.slice(markdown.indexOf("\n---\n") + 5);
  const outside = lines.filter((line) => !bodyLabels.some((label) => label === line.label)).map((line) => line.text).join("\n");
  return [...wordsOf(facts?.title.value ?? ""), ...wordsOf(visible(body)), ...wordsOf(outside)];
}

function visible(markdown: string): string {
  return entities(textOf(renderMarkdown(markdown).markup).replace(/<[^>]+>/gu, " "));
}

function entities(html: string): string {
  return html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", "\"").replaceAll("&amp;", "&");
}
