import { describe, expect, test } from "vitest";
import { explainFirstUse, type Abbreviation } from "../../src/site/abbreviations.ts";
import { textOf } from "../../src/site/html.ts";
import { renderMarkdown } from "../../src/site/markdown.ts";

const marked = (text: string, defined: readonly Abbreviation[] = []) =>
  textOf(renderMarkdown(text, { marker: explainFirstUse(defined).marker }).markup).trim().replaceAll("<p>", "").replaceAll("</p>", "")
    .replaceAll('<abbr title="', "[").replaceAll('">', "|").replaceAll("</abbr>", "]");

describe("an abbreviation is explained", () => {
  test.each<[string, string, readonly Abbreviation[], string]>([
    ["by the table", "Ứng dụng CNTT", [], "Ứng dụng [công nghệ thông tin|CNTT]"],
    ["by the text before the table", "TTTT", [{ short: "TTTT", long: "trung tâm thông tin" }], "[trung tâm thông tin|TTTT]"],
    ["by the text alone", "QLVB là", [{ short: "QLVB", long: "quản lý văn bản" }], "[quản lý văn bản|QLVB] là"],
    ["on its first use alone", "CNTT và CNTT.\n\nCNTT", [], "[công nghệ thông tin|CNTT] và CNTT.\nCNTT"],
    ["with the space that the text has", "Bộ TT& TT", [], "Bộ [thông tin và truyền thông|TT&amp; TT]"],
    ["but not one that nobody defined", "WTO", [], "WTO"],
    ["but not inside a word", "CNTTx xCNTT", [], "CNTTx xCNTT"],
    ["but not inside a number", "1501/QĐ-UBND", [], "1501/QĐ-UBND"],
    ["but not a word in small letters", "cntt", [], "cntt"],
    ["but not across a person's markup", "CN*TT*", [], "CN<em>TT</em>"],
  ])("%s", (_, text, defined, expected) => {
    expect(marked(text, defined)).toBe(expected);
  });

  test("and listed in the order of the text", () => {
    const { marker, explained } = explainFirstUse([]);
    renderMarkdown("UBND, CNTT, UBND", { marker });
    expect(explained.map(({ short }) => short)).toEqual(["UBND", "CNTT"]);
  });
});
