import { describe, expect, test } from "vitest";
import { escapeLine, markdownOf } from "../../src/normalize/write/markdown.ts";
import { escapeRows } from "../../src/tables/markdown.ts";
import { textOf } from "../../src/site/html.ts";
import { renderMarkdown } from "../../src/site/markdown.ts";

describe("what Markdown would take for markup is escaped", () => {
  test.each(escapeRows)("$id", ({ example: [plain, escaped] }) => expect(escapeLine(plain)).toBe(escaped));
});

describe("rendered, the text is the text again", () => {
  test.each([
    ["a law's numbering", "3. Báo cáo Chính phủ; 2006. Năm"],
    ["multiplication", "3*4*5 = 60"],
    ["a file name", "tệp _site_ và a_b_c"],
    ["entities written out", "R&amp;D &#64; &"],
    ["brackets that look like a link", "[1](javascript:alert(1)) và [2]: http://a.vn"],
    ["HTML", "<script>alert(1)</script> a < b > c"],
    ["a table row", "a | b | c"],
    ["an address is no link", "Xem mic.gov.vn, https://mic.gov.vn/tin"],
    ["a backslash at the end", "C:\\tin\\"],
    ["a lone list mark", "-"],
    ["a heading mark", "# Nghị định"],
    ["our own mark", "{.caption}"],
  ])("%s", (_case, text) => {
    const { markup } = renderMarkdown(markdownOf([{ kind: "paragraph", text, lines: [1] }]));
    expect(textOf(markup)).toMatch(/^<p>.*<\/p>\n?$/su);
    expect(textOf(markup)).not.toMatch(/<(?!\/?p>)/u);
    expect(plain(textOf(markup))).toBe(text);
  });
});

test("lines of a letterhead stay lines", () => {
  expect(markdownOf([{ kind: "letterhead", text: "ỦY BAN NHÂN DÂN\nSố: 5/QĐ-UBND", lines: [1, 2] }])).toBe("ỦY BAN NHÂN DÂN\\\nSố: 5/QĐ-UBND\n{.letterhead}\n");
});

test("a second level of a list is indented under the first", () => {
  const items = [{ level: 1, text: "một" }, { level: 2, text: "hai" }] as const;
  expect(markdownOf([{ kind: "list", items, lines: [1, 2] }])).toBe("- một\n  - hai\n");
});

function plain(html: string): string {
  return html.replace(/<[^>]+>/gu, "").trim().replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", "\"").replaceAll("&amp;", "&");
}
