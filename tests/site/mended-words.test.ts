import { describe, expect, test } from "vitest";
import type { Edit, Line } from "../../src/model.ts";
import { textOf } from "../../src/site/html.ts";
import { mendingMarkers } from "../../src/site/mended-words.ts";
import { renderMarkdown } from "../../src/site/markdown.ts";
import { ledger } from "../archive/sample.ts";

/** Lines whose `à` was lost in the source. */
const lines = (...texts: readonly (string | readonly [string, Line["label"]])[]): readonly Line[] => texts.map((given, index) => {
  const [text, label] = typeof given === "string" ? [given, "paragraph" as const] : given;
  return { number: index + 1, text, label, rule: "x" };
});
const edits = (given: readonly Line[]): readonly Edit[] => {
  const text = given.map((line) => line.text).join("\n");
  return [...text].flatMap((letter, at) => (letter === "à" ? [{ step: 1, rule: "x", line: 1, at, was: "�", now: "à", how: "only" as const }] : []));
};
const marked = (given: readonly Line[], body: string) => {
  const { mended, markup } = renderMarkdown(body, { marker: mendingMarkers(ledger({ lines: given, edits: edits(given) })).body });
  return [mended, textOf(markup).trim().replaceAll("<ins>", "{").replaceAll("</ins><del>", "|").replaceAll("</del>", "}")];
};

describe("repaired words are marked where they stand", () => {
  test.each<[string, readonly Line[], string, number, string]>([
    ["in a paragraph, and only there", lines("Cơ quan nhà nước."), "Cơ quan nhà nước.\n\nNgôi nhà.", 1, "<p>Cơ quan {nhà|nh�} nước.</p>\n<p>Ngôi nhà.</p>"],
    ["twice in a paragraph", lines("nhà và"), "nhà và", 2, "<p>{nhà|nh�} {và|v�}</p>"],
    ["in lines that make one paragraph", lines("Một cơ quan của nhà", "nước và của dân, do dân."), "Một cơ quan của nhà nước và của dân, do dân.", 2, "<p>Một cơ quan của {nhà|nh�} nước {và|v�} của dân, do dân.</p>"],
    ["in a list whose marks are gone", lines(["- Tài chính: đủ", "item"]), "- Tài chính: đủ", 1, "<ul>\n<li>{Tài|T�i} chính: đủ</li>\n</ul>"],
    ["in a cell of a table", lines(["| Hà Nội | 1 |", "row"]), "| Hà Nội | 1 |\n| --- | --- |", 1, "{Hà|H�} Nội</th>"],
    ["across white space that the page runs together", lines("a \u00a0 nhà   nước ta là của dân"), "a nhà nước ta là của dân", 2, "<p>a {nhà|nh�} nước ta {là|l�} của dân</p>"],
    ["in each of the lines that are nearly the same", lines("Mẫu của cơ quan nhà nước 1", "Mẫu của cơ quan nhà nước 10", "Mẫu của cơ quan nhà nước 2"), "Mẫu của cơ quan nhà nước 1\n\nMẫu của cơ quan nhà nước 10\n\nMẫu của cơ quan nhà nước 2", 3, "<p>Mẫu của cơ quan {nhà|nh�} nước 2</p>"],
    ["among the same words of a paragraph that a person rewrote", lines("Theo đó, các cơ quan nhà nước phải công bố thông tin."), "Nay các cơ quan nhà nước phải công bố hết.", 1, "<p>Nay các cơ quan {nhà|nh�} nước phải công bố hết.</p>"],
    ["but not where a person rewrote what stood around it", lines("Theo đó, cơ quan nhà nước phải công bố."), "Ngôi nhà mới.", 0, "<p>Ngôi nhà mới.</p>"],
    ["but not in lines that are no part of the body", lines(["Cơ quan nhà nước.", "chrome"]), "Cơ quan nhà nước.", 0, "<p>Cơ quan nhà nước.</p>"],
    ["but not a word that is only like it", lines("và"), "Nhà và vườn", 0, "<p>Nhà và vườn</p>"],
    ["not at all without repairs", [], "nhà", 0, "<p>nhà</p>"],
  ])("%s", (_, given, body, count, expected) => {
    const [mended, page] = marked(given, body);
    expect(page).toContain(expected);
    expect(mended).toBe(count);
  });
});
