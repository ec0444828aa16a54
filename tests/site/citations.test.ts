import { describe, expect, test } from "vitest";
import type { Citation, Line } from "../../src/model.ts";
import { citationMarker } from "../../src/site/citations.ts";
import { textOf } from "../../src/site/html.ts";
import { renderMarkdown } from "../../src/site/markdown.ts";
import { document, evidence, ledger } from "../archive/sample.ts";

interface Named extends Citation {
  readonly said: readonly (readonly [quote: string, line: number])[];
}
const cite = (as: string, said: Named["said"] = [], work: string | null = as.toLowerCase()): Named => ({ as, work, date: null, said });
const line = (number: number, text: string): Line => ({ number, text, label: "paragraph", rule: "x" });

function marked(text: string, cites: readonly Named[], lines: readonly Line[] = []): string {
  const facts = { ...ledger().facts, cites: cites.map(({ said, ...citation }) => {
    const [first = evidence({ quote: "" }), ...rest] = said.map(([quote, at]) => evidence({ quote, line: at }));
    return { ...citation, evidence: [first, ...rest] as [typeof first] };
  }) };
  const given = document({ cites: cites.map(({ as, work, date }) => ({ as, work, date })) }, { ledger: ledger({ facts, lines }) });
  const marker = citationMarker(given, ({ as }) => ({ tag: "a", attributes: { href: as } }));
  return textOf(renderMarkdown(text, { marker }).markup).trim().replaceAll('<a href="', "[").replaceAll('">', "|").replaceAll("</a>", "]");
}

describe("a citation is marked", () => {
  test.each<[string, string, readonly Named[], string]>([
    ["at its number alone", "Chỉ thị số 15/CT-TTg ngày 22/5/2012.", [cite("15/CT-TTg", [["Chỉ thị số 15/CT-TTg ngày 22/5/2012", 1]])], "<p>Chỉ thị số [15/CT-TTg|15/CT-TTg] ngày 22/5/2012.</p>"],
    ["with the spaces that the text has", "số 2016/QĐ- BTTTT và 2016/ QĐ- BTTTT", [cite("2016/QĐ-BTTTT", [["số 2016/QĐ- BTTTT", 1], ["2016/ QĐ- BTTTT", 2]])], "<p>số [2016/QĐ-BTTTT|2016/QĐ- BTTTT] và [2016/QĐ-BTTTT|2016/ QĐ- BTTTT]</p>"],
    ["by the name that the text gives", "Luật CNTT, Luật Công nghệ thông tin năm 2006", [cite("Luật Công nghệ thông tin 2006", [["Luật CNTT", 1], ["Luật Công nghệ thông tin năm 2006", 1], ["Luật Công nghệ thông tin", 1]])], "<p>[Luật Công nghệ thông tin 2006|Luật CNTT], [Luật Công nghệ thông tin 2006|Luật Công nghệ thông tin năm 2006]</p>"],
    ["where a person named it in the front matter alone", "theo 64/2007/NĐ-CP.", [cite("64/2007/NĐ-CP")], "<p>theo [64/2007/NĐ-CP|64/2007/NĐ-CP].</p>"],
    ["in a list and in emphasis", "- *theo 64/2007/NĐ-CP*", [cite("64/2007/NĐ-CP")], "<ul>\n<li><em>theo [64/2007/NĐ-CP|64/2007/NĐ-CP]</em></li>\n</ul>"],
    ["across a line of the Markdown", "theo Luật\nCNTT", [cite("Luật Công nghệ thông tin 2006", [["Luật CNTT", 1]])], "<p>theo [Luật Công nghệ thông tin 2006|Luật\nCNTT]</p>"],
    ["but not inside a longer number", "115/CT-TTg, 15/CT-TTg-VP, 15/CT-TTgA", [cite("15/CT-TTg")], "<p>115/CT-TTg, 15/CT-TTg-VP, 15/CT-TTgA</p>"],
    ["but not inside a longer word", "Luật CNTTx", [cite("Luật Công nghệ thông tin 2006", [["Luật CNTT", 1]])], "<p>Luật CNTTx</p>"],
    ["but not inside a link of a person", "[15/CT-TTg](a.html)", [cite("15/CT-TTg")], "<p>[a.html|15/CT-TTg]</p>"],
    ["but not across a person's markup", "15/*CT-TTg*", [cite("15/CT-TTg")], "<p>15/<em>CT-TTg</em></p>"],
    ["but not when a person took it out of the front matter", "15/CT-TTg", [], "<p>15/CT-TTg</p>"],
    ["but not with the words of a text that does not stand there", "Nghị định khác", [cite("64/2007/NĐ-CP", [["Nghị định 64", 4]])], "<p>Nghị định khác</p>"],
  ])("%s", (_, text, cites, expected) => {
    expect(marked(text, cites)).toBe(expected);
  });

  test("in its own line, where two works share their words", () => {
    const cites = [cite("Luật Đầu tư 2005", [["Luật Đầu tư", 1]]), cite("Luật Đầu tư 2014", [["Luật Đầu tư", 2]])];
    expect(marked("Luật Đầu tư cũ.\n\nLuật Đầu tư mới.\n\nLuật Đầu tư.", cites, [line(1, "Luật Đầu tư cũ."), line(2, "Luật Đầu tư mới.")]))
      .toBe("<p>[Luật Đầu tư 2005|Luật Đầu tư] cũ.</p>\n<p>[Luật Đầu tư 2014|Luật Đầu tư] mới.</p>\n<p>Luật Đầu tư.</p>");
  });
});
