import { describe, expect, test } from "vitest";
import type { FrontMatter, Ledger } from "../../../src/model.ts";
import { bibliography } from "../../../src/site/citing/bibliography.ts";
import { bibtex } from "../../../src/site/citing/bibtex.ts";
import { citable } from "../../../src/site/citing/citable.ts";
import { csl } from "../../../src/site/citing/csl.ts";
import { jsonLd, tags, type About } from "../../../src/site/citing/metadata.ts";
import { ris } from "../../../src/site/citing/ris.ts";
import { document, ledger } from "../../archive/sample.ts";

const site = { name: "Kho thử", description: "Để thử", address: null, publisher: "Nhóm thử", licence: { name: "CC", url: null }, contact: "a" };
const about: About = { topics: ["Chính phủ điện tử"], places: ["Hà Nội"], cites: ["15/CT-TTg"], sha256: "0".repeat(64) };
const doubts: Ledger["doubts"] = [{ rule: "posted-before-event", reason: "Sớm hơn.", quote: "", line: null, blocks: false }];
const text = (differs: Partial<FrontMatter> = {}, address: string | null = null) =>
  citable(document({ title: "Một bài", author: "Huy Hoàng", publisher: "mic.gov.vn", ...differs }, { ledger: ledger({ doubts }) }), { ...site, address });

const cases = {
  plain: text({ date: "2013-01-28T14:45" }, "https://example.org/kho/"),
  several: text({ author: "Huy Hoàng, Vũ Nhung" }),
  nobody: text({ author: null, publisher: null }),
  doubted: text({ date: "2007-10-10", review: ["Sớm hơn."] }),
  event: text({ date: "2008-12-25", dateRole: "event" }),
  month: text({ date: "2013-07" }),
  year: text({ date: "2013", dateRole: "issued" }),
  undated: text({ date: null, dateRole: null }),
  legal: text({ kind: "legal", title: "Chỉ thị về văn bản điện tử", author: null, publisher: "Thủ tướng Chính phủ", number: "15/CT-TTg", date: "2012-05-22", dateRole: "issued" }),
  untitled: text({ title: null }),
  question: text({ title: "Vì sao?" }),
  hostile: text({ title: '</script><b>{\\x}% & "#_$^~\n@misc{a, TY  - x', author: "A} and {B", publisher: "<i>&" }),
};

describe("a Vietnamese reference", () => {
  test.each<[string, keyof typeof cases, string]>([
    ["with author, posting date and address", "plain", "Huy Hoàng (2013). Một bài. mic.gov.vn, ngày đăng 28/01/2013. Kho thử, https://example.org/kho/van-ban/mot.html."],
    ["of two authors", "several", "Huy Hoàng, Vũ Nhung (2013). Một bài. mic.gov.vn, ngày đăng 28/01/2013. Kho thử, mã mot."],
    ["without an author begins with the title", "nobody", "Một bài (2013). Ngày đăng 28/01/2013. Kho thử, mã mot."],
    ["with a doubted date says so", "doubted", "Huy Hoàng (2007?). Một bài. mic.gov.vn, ghi ngày đăng 10/10/2007, còn ngờ. Kho thử, mã mot."],
    ["with an event's date alone has no posting date", "event", "Huy Hoàng (không rõ ngày đăng). Một bài. mic.gov.vn, sự kiện ngày 25/12/2008. Kho thử, mã mot."],
    ["of a month has no day", "month", "Huy Hoàng (2013). Một bài. mic.gov.vn, tháng đăng 07/2013. Kho thử, mã mot."],
    ["of a year has no month", "year", "Huy Hoàng (2013). Một bài. mic.gov.vn, năm ban hành 2013. Kho thử, mã mot."],
    ["without any date says so", "undated", "Huy Hoàng (không rõ ngày). Một bài. mic.gov.vn. Kho thử, mã mot."],
    ["of a legal text names its office once, and its number", "legal", "Thủ tướng Chính phủ (2012). Chỉ thị về văn bản điện tử, số 15/CT-TTg. Ngày ban hành 22/05/2012. Kho thử, mã mot."],
    ["without a title says so", "untitled", "Huy Hoàng (2013). [Không có nhan đề]. mic.gov.vn, ngày đăng 28/01/2013. Kho thử, mã mot."],
    ["keeps the sign that ends a title", "question", "Huy Hoàng (2013). Vì sao? mic.gov.vn, ngày đăng 28/01/2013. Kho thử, mã mot."],
  ])("%s", (_, name, expected) => {
    expect(bibliography(cases[name])).toBe(expected);
  });
});

describe("BibTeX", () => {
  test("of a posting", () => {
    expect(bibtex(cases.plain)).toBe("@misc{mot,\n  author = {{Huy Hoàng}},\n  title = {{Một bài}},\n  date = {2013-01-28},\n  year = {2013},\n  publisher = {mic.gov.vn},\n  howpublished = {Kho thử},\n  url = {https://example.org/kho/van-ban/mot.html},\n  langid = {vietnamese}\n}\n");
  });
  test.each<[string, keyof typeof cases, string, boolean]>([
    ["joins authors with and", "several", "author = {{Huy Hoàng} and {Vũ Nhung}}", true],
    ["leaves out an author who is not named", "nobody", "author", false],
    ["marks a doubted date", "doubted", "date = {2007-10-10?}", true],
    ["knows no posting date from an event", "event", "  date = ", false],
    ["gives the event's day as such", "event", "eventdate = {2008-12-25}", true],
    ["gives a month without a day", "month", "date = {2013-07},", true],
    ["escapes TeX", "hostile", "title = {{</script><b>\\{\\textbackslash{}x\\}\\% \\& \"\\#\\_\\$\\textasciicircum{}\\textasciitilde{} @misc\\{a, TY - x}}", true],
    ["lets no name end its braces", "hostile", "author = {{A\\} and \\{B}}", true],
  ])("%s", (_, name, part, held) => {
    expect(bibtex(cases[name]).includes(part)).toBe(held);
  });
});

describe("RIS", () => {
  const lines = (name: keyof typeof cases) => ris(cases[name]).split("\r\n");
  test("of a posting", () => {
    expect(lines("plain")).toEqual(["TY  - ELEC", "AU  - Huy Hoàng", "TI  - Một bài", "PY  - 2013", "DA  - 2013/01/28/", "PB  - mic.gov.vn", "UR  - https://example.org/kho/van-ban/mot.html", "DB  - Kho thử", "AN  - mot", "LA  - vi", "ER  - ", ""]);
  });
  test.each<[string, keyof typeof cases, string, boolean]>([
    ["one line for each author", "several", "AU  - Vũ Nhung", true],
    ["a doubted date in words", "doubted", "DA  - 2007/10/10/còn ngờ", true],
    ["a month without a day", "month", "DA  - 2013/07//", true],
    ["a year alone", "year", "DA  - 2013///", true],
    ["an event as a note", "event", "N1  - Không rõ ngày đăng; sự kiện ngày 25/12/2008", true],
    ["a legal text as a statute", "legal", "TY  - STAT", true],
    ["no line that a title made", "hostile", "TY  - x", false],
    ["no author who is not named", "nobody", "AU  - ", false],
  ])("%s", (_, name, line, held) => {
    expect(lines(name).includes(line)).toBe(held);
  });
  test("an event gives no year", () => {
    expect(ris(cases.event)).not.toMatch(/^(?:PY|DA)/mu);
  });
});

describe("CSL-JSON", () => {
  const item = (name: keyof typeof cases) => (JSON.parse(csl(cases[name])) as Record<string, unknown>[])[0] ?? {};
  test.each<[string, keyof typeof cases, string, unknown]>([
    ["a day", "plain", "issued", { "date-parts": [[2013, 1, 28]] }],
    ["a month", "month", "issued", { "date-parts": [[2013, 7]] }],
    ["a doubted day is circa", "doubted", "issued", { "date-parts": [[2007, 10, 10]], circa: true }],
    ["an event has no day of issue", "event", "issued", undefined],
    ["an event's day", "event", "event-date", { "date-parts": [[2008, 12, 25]] }],
    ["no author", "nobody", "author", undefined],
    ["names are not turned round", "several", "author", [{ literal: "Huy Hoàng" }, { literal: "Vũ Nhung" }]],
    ["a legal text", "legal", "type", "legislation"],
    ["an office as author of a legal text", "legal", "author", [{ literal: "Thủ tướng Chính phủ" }]],
    ["the day on which the page was taken", "plain", "accessed", undefined],
  ])("%s", (_, name, key, expected) => {
    expect(item(name)[key]).toEqual(expected);
  });
  test("the day on which the page was taken, where the note gives one", () => {
    const taken = (retrieved: string) => csl(text({ source: { file: "a.txt", sha256: "0".repeat(64), url: null, retrieved } }));
    expect(taken("2024-02-29")).toContain('"accessed"');
    expect(taken("tháng hai")).not.toContain('"accessed"');
  });
});

describe("the head of a page", () => {
  const content = (name: keyof typeof cases, tag: string) => tags(cases[name], about).filter(([found]) => found === tag).map(([, value]) => value);
  test.each<[string, keyof typeof cases, string, readonly string[]]>([
    ["gives Zotero the day", "plain", "citation_publication_date", ["2013/01/28"]],
    ["gives Zotero no doubted day", "doubted", "citation_publication_date", []],
    ["marks a doubted day in Dublin Core", "doubted", "DC.date", ["2007-10-10?"]],
    ["gives no event's day", "event", "DC.date", []],
    ["gives a month", "month", "citation_publication_date", ["2013/07"]],
    ["gives each author", "several", "citation_author", ["Huy Hoàng", "Vũ Nhung"]],
    ["gives no author", "nobody", "DC.creator", []],
    ["gives the address", "plain", "citation_public_url", ["https://example.org/kho/van-ban/mot.html"]],
    ["gives no address that is not known", "several", "citation_public_url", []],
    ["gives what the text cites", "plain", "DCTERMS.references", ["15/CT-TTg"]],
  ])("%s", (_, name, tag, expected) => {
    expect(content(name, tag)).toEqual(expected);
  });

  test.each<[string, keyof typeof cases, string, unknown]>([
    ["a time in Vietnam", "plain", "datePublished", "2013-01-28T14:45+07:00"],
    ["a month", "month", "datePublished", "2013-07"],
    ["no doubted day", "doubted", "datePublished", undefined],
    ["no event's day", "event", "datePublished", undefined],
    ["a legal text's day", "legal", "legislationDate", "2012-05-22"],
    ["the title as it is", "hostile", "headline", cases.hostile.title],
  ])("JSON-LD gives %s", (_, name, key, expected) => {
    expect((JSON.parse(jsonLd(cases[name], about)) as Record<string, unknown>)[key]).toEqual(expected);
  });

  test("no title breaks out of the data", () => {
    expect(jsonLd(text({ title: "</script><!-- \u2028 &amp; <script>" }), about)).not.toMatch(/[<>&\u2028]/u);
  });
});
