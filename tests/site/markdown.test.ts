import { describe, expect, test } from "vitest";
import { textOf } from "../../src/site/html.ts";
import { allowedLink, headingsOf, renderMarkdown } from "../../src/site/markdown.ts";

const rendered = (text: string) => textOf(renderMarkdown(text).markup).trim();

describe("Markdown as this house reads it", () => {
  test.each<[string, string, string]>([
    ["a paragraph", "Một.", "<p>Một.</p>"],
    ["a list in a list", "- a\n  - b", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>"],
    ["a caption takes its class from its last line", "Ảnh A.\n{.caption}", '<p class="caption">Ảnh A.</p>'],
    ["a letterhead", "ỦY BAN\n{.letterhead}", '<p class="letterhead">ỦY BAN</p>'],
    ["a signature", "A\n{.signed}", '<p class="signed">A</p>'],
    ["no other class", "A\n{.evil}", "<p>A\n{.evil}</p>"],
    ["no class without words", "{.caption}", "<p>{.caption}</p>"],
    ["no class when the line is escaped", "A\n\\{.caption}", "<p>A\n{.caption}</p>"],
    ["no class in the middle of a line", "A {.caption}", "<p>A {.caption}</p>"],
    ["HTML is text", "<script>alert(1)</script> <!-- x -->", "<p>&lt;script&gt;alert(1)&lt;/script&gt; &lt;!-- x --&gt;</p>"],
    ["an image is not fetched", "![x](http://e.example/a.gif)", '<p>!<a href="http://e.example/a.gif">x</a></p>'],
    ["words beside a fence stay", "~~~ một hai\nba\n~~~", "<pre><code>một hai\nba\n</code></pre>"],
    ["a row wider than its head makes no table", "| a |\n|---|\n| b | c |", "<p>| a |\n|---|\n| b | c |</p>"],
    ["four spaces make no code", "    Một.", "<p>Một.</p>"],
    ["a line under a line makes no heading", "Tên\n---", "<p>Tên</p>\n<hr>"],
    ["names of sites do not become links", "Mic.gov.vn README.md www.a.vn http://a.vn", "<p>Mic.gov.vn README.md www.a.vn http://a.vn</p>"],
    ["escaped signs are the signs", "3\\*4\\*5 1\\. \\# \\| \\~", "<p>3*4*5 1. # | ~</p>"],
    ["templates of other engines are text", "{{ 6 | times: 7 }}", "<p>{{ 6 | times: 7 }}</p>"],
  ])("%s", (_, text, expected) => {
    expect(rendered(text)).toBe(expected);
  });

  test("a wide table scrolls by itself and has a name", () => {
    expect(rendered("|a|b|\n|-|-|\n|1|2|")).toMatch(/^<section class="scroll" tabindex="0" aria-label="Bảng 1"><table>[^]*<\/table><\/section>$/u);
  });
});

describe("links go", () => {
  test.each<[string, string, boolean]>([
    ["to the web", "https://example.org/a", true],
    ["to a mailbox", "mailto:a@example.org", true],
    ["beside the page", "../nam/2013.html", true],
    ["to a fragment", "#d1", true],
    ["to a file whose name has a colon behind a slash", "a/b:c", true],
    ["not into a script", "javascript:alert(1)", false],
    ["not into a script with capitals", "JaVaScRiPt:alert(1)", false],
    ["not into data", "data:text/html,x", false],
    ["not to another host without a scheme", "//evil.example", false],
    ["not over backslashes", "\\\\evil.example", false],
    ["not to other programs", "intent:x", false],
    ["not to a disk", "file:///etc/passwd", false],
  ])("%s", (_, address, expected) => {
    expect(allowedLink(address)).toBe(expected);
  });
});

describe("headings and paragraphs can be quoted", () => {
  test("ids say what the heading says, each once, and none is of the first level", () => {
    const { headings, markup } = renderMarkdown("# Mục\n\n## Mục\n\n## Mục đích & *ý nghĩa*\n\n## 漢字");
    expect(headings.map(({ id }) => id)).toEqual(["muc-muc", "muc-muc-2", "muc-muc-dich-y-nghia", "muc-4"]);
    expect(textOf(markup)).not.toContain("<h1");
  });

  test("paragraphs of the text are numbered; captions, lists and quotations are not", () => {
    const { paragraphs, markup } = renderMarkdown("Một.\n\nẢnh.\n{.caption}\n\n- mục\n\n> trích\n\nHai\ndòng.", { numbered: true });
    expect(paragraphs).toEqual([{ id: "d1", text: "Một." }, { id: "d2", text: "Hai dòng." }]);
    expect(textOf(markup)).toContain('<p id="d2">Hai\ndòng. <a class="pn" href="#d2" aria-label="Liên kết tới đoạn 2">2</a></p>');
  });

  test("the same text twice gives the same ids", () => {
    expect(headingsOf("## A\n\n## A")).toEqual(headingsOf("## A\n\n## A"));
  });
});

describe("no word is lost, however deep", () => {
  test.each<[string, string]>([
    ["quotations", `${"> ".repeat(300)}cuối`],
    ["lists on one line", `${"- ".repeat(300)}cuối`],
    ["lists on many lines", `${Array.from({ length: 300 }, (_, n) => `${"  ".repeat(n)}- mục`).join("\n")} cuối`],
    ["brackets", `${"[".repeat(3_000)}cuối`],
  ])("%s", (_, text) => {
    const page = rendered(text);
    expect(page).toContain("cuối");
    expect(page.match(/mục/gu)?.length ?? 0).toBe(text.match(/mục/gu)?.length ?? 0);
    expect(page.match(/<li>/gu)?.length ?? 0).toBe(page.match(/<\/li>/gu)?.length ?? 0);
  });
  test("what follows the depth stands where it stood", () => {
    expect(rendered(`${"> ".repeat(300)}sâu\n\nMột.`)).toMatch(/<\/blockquote>\n<p>Một\.<\/p>$/u);
  });
});
