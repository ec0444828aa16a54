import { describe, expect, test } from "vitest";
import { HtmlValidate } from "html-validate";
import * as documentPage from "../../layouts/document.11ty.ts";
import * as unknownPage from "../../layouts/unknown-works.11ty.ts";
import * as workPage from "../../layouts/work.11ty.ts";
import * as worksPage from "../../layouts/works.11ty.ts";
import { catalogue, type Catalogue } from "../../src/archive/catalogue.ts";
import type { TextFile } from "../../src/archive/refusal.ts";
import type { CitedWork, Ledger } from "../../src/model.ts";
import { unknownPages, workPages, worksPages } from "../../src/site/work-pages.ts";
import { built, evidence, file, ledger, ledgerFile } from "../archive/sample.ts";

const cite = (as: string, work: string | null, date: string | null = null) => ({ as, work, date });
const archiveOf = (documents: readonly TextFile[], ledgers: readonly TextFile[] = []) => catalogue(built(documents, ledgers).archive);
const works = (found: Catalogue) => workPages(found.works).map((leaf) => workPage.render({ catalogue: found, leaf }));
const indexes = (found: Catalogue) => worksPages(found.works).map((leaf) => worksPage.render({ catalogue: found, leaf }));
const unknowns = (found: Catalogue) => unknownPages(found.works).map((leaf) => unknownPage.render({ catalogue: found, leaf }));
const first = (pages: readonly string[]): string => {
  const [page] = pages;
  if (page === undefined) throw new Error("Cannot look at the page, expected one");
  return page;
};
const words = (page: string) => page.replace(/<[^>]*>/gu, " ").replaceAll("\u00a0", " ").replace(/\s+/gu, " ");
const part = (page: string, pattern: RegExp) => words(page.match(pattern)?.[0] ?? "").trim();
const citing = (...cites: readonly ReturnType<typeof cite>[]) => archiveOf(cites.map((one, index) => file({ id: `so-${index}`, title: `Bài ${index}`, date: `201${index}-05-01`, cites: [one] })));

/** A text whose ledger quotes the words with which it cites. */
function quoting(id: string, quote: string, body: string, own: Partial<CitedWork> = {}): [TextFile, TextFile] {
  const citation = cite("15/CT-TTg", "ct/15/ttg/2012", "2012-05-22");
  const fact: CitedWork = { ...citation, ...own, evidence: [evidence({ quote, line: 3, grade: "labelled" })] };
  const facts: Ledger["facts"] = { ...ledger().facts, cites: [fact] };
  return [file({ id, cites: [{ as: fact.as, work: fact.work, date: fact.date }] }, body), ledgerFile({ id, facts, lines: [{ number: 3, text: quote, label: "paragraph", rule: "x" }] })];
}

describe("the page of a cited work", () => {
  test("says its number, form, issuer and date, and at once that it is not held", () => {
    const page = first(works(citing(cite("15/CT-TTg", "ct/15/ttg/2012", "2012-05-22"))));
    expect(part(page, /<h1>[^]*?<\/h1>/u)).toBe("Chỉ thị 15/CT-TTg");
    expect(page).toContain('data-held="no">15/CT-TTg</span></h1>');
    expect(part(page, /<p class="time moment">[^]*?<\/p>/u)).toBe("Ngày ban hành 22 tháng 5 2012");
    expect(part(page, /<dl class="facts">[^]*?<\/dl>/u)).toContain("Nơi ban hành Thủ tướng Chính phủ");
    expect(words(page)).toContain("Chưa có trong kho Kho chưa giữ toàn văn chỉ thị này.");
  });

  test("leads to the text itself where the archive holds it, and that text leads back", () => {
    const found = archiveOf([file({ id: "chinh-van", kind: "legal", number: "28/2018/QĐ-TTg", date: "2018-07-12", dateRole: "issued", title: "Gửi, nhận văn bản điện tử" }), file({ id: "bai", cites: [cite("28/2018/QĐ-TTg", "qd/28/ttg/2018")] })]);
    const page = first(works(found));
    expect(page).toContain('<h2 id="trong-kho">Có trong kho</h2>\n<p><a href="../van-ban/chinh-van.html">');
    expect(page).not.toContain("Chưa có trong kho");
    const document = found.archive.documents.find(({ id }) => id === "chinh-van");
    if (!document) throw new Error("Cannot show the sample, expected the held text");
    expect(documentPage.render({ catalogue: found, document })).toContain('<a href="../van-ban-duoc-dan/qd-28-ttg-2018.html">1 văn bản trong kho dẫn đến văn bản này</a>');
  });

  test("of a law that lapsed says since when, what came in its place, on what ground and when somebody looked", () => {
    const page = words(first(works(citing(cite("Luật Giao dịch điện tử 2005", "luat/51/qh11/2005", "2005")))));
    expect(page).toContain("Luật 51/2005/QH11 Luật Giao dịch điện tử");
    expect(page).toContain("Hết hiệu lực từ ngày 01/07/2024 Thay bằng 20/2023/QH15 Luật Giao dịch điện tử.");
    expect(page).toMatch(/Căn cứ: Luật Giao dịch điện tử số 20\/2023\/QH15, khoản 2 Điều 52; ngày có hiệu lực theo điều khoản thi hành của chính văn bản\. Người giữ kho kiểm ngày \d\d\/\d\d\/20\d\d\./u);
    expect(page).toContain("Số hiệu 51/2005/QH11 theo bảng");
  });

  test("says so where nobody has held a claim against its source", () => {
    expect(words(first(works(citing(cite("41/2009/QH12", "luat/41/qh12/2009")))))).toContain("Người giữ kho chưa đối chiếu lại với nguồn.");
  });

  test("of a work in force says no more than that, and what it replaced", () => {
    const page = words(first(works(citing(cite("20/2023/QH15", "luat/20/qh15/2023")))));
    expect(page).toContain("Hiệu lực Có hiệu lực từ ngày 01/07/2024");
    expect(page).toContain("Thay cho 51/2005/QH11");
    expect(page).not.toContain("Hết hiệu lực");
  });

  test("says nothing of the force of a work that nobody checked", () => {
    const page = words(first(works(citing(cite("15/CT-TTg", "ct/15/ttg/2012")))));
    expect(page).toContain("Hiệu lực Chưa rõ đã tìm");
    expect(page).not.toMatch(/[Hh]ết hiệu lực/u);
  });

  test("shows who cites it, oldest first, with the words of each citation", () => {
    const [text, facts] = quoting("bai", "Chỉ thị số 15/CT-TTg ngày 22/5/2012", "Một câu.\n\nNhiều nơi đã quán triệt Chỉ thị số 15/CT-TTg ngày 22/5/2012 của Thủ tướng *ngay* trong năm.");
    const page = first(works(archiveOf([text], [facts])));
    expect(part(page, /<p class="excerpt">[^]*?<\/p>/u)).toBe("Nhiều nơi đã quán triệt Chỉ thị số 15/CT-TTg ngày 22/5/2012 của Thủ tướng ngay trong năm.");
    expect(page).toContain("<mark>Chỉ thị số 15/CT-TTg ngày 22/5/2012</mark>");
    expect(page).toContain('href="../van-ban/bai/ban-goc.html#g3">dòng 3</a>');
    expect(words(page)).toContain("“Chỉ thị số 15/CT-TTg ngày 22/5/2012” 1 lần");
  });

  test("does not show the words of a citation a second time where the title has them", () => {
    const [text, facts] = quoting("bai", "Chỉ thị số 15/CT-TTg", "Một câu.");
    const titled = { ...text, text: text.text.replace('title: "Một"', 'title: "Một năm thi hành Chỉ thị số 15/CT-TTg"') };
    expect(first(works(archiveOf([text], [facts])))).toContain('<p class="excerpt"><mark>Chỉ thị số 15/CT-TTg</mark></p>');
    expect(first(works(archiveOf([titled], [facts])))).not.toContain("excerpt");
  });

  test("says on what its form rests: the code in its number, or what texts call it", () => {
    expect(words(first(works(citing(cite("15/CT-TTg", "ct/15/ttg/2012")))))).toContain("Loại Chỉ thị suy ra : căn cứ của loại Theo ký hiệu trong số hiệu.");
    expect(words(first(works(citing(cite("67/2006/QH11", "luat/67/qh11/2006")))))).toContain("Loại Luật suy ra : căn cứ của loại Theo cách gọi trong các bài.");
  });

  test("lets nothing of a text act", () => {
    const [text, facts] = quoting("bai", "<b>15/CT-TTg</b>", "Theo <script>alert(1)</script> \\<b>15/CT-TTg\\</b> này.");
    const page = first(works(archiveOf([text], [facts])));
    expect(page.match(/<script/gu)).toHaveLength(1);
    expect(page).not.toContain("<b>15");
  });

  test("tells dates that disagree, each with its text", () => {
    const page = first(works(citing(cite("30/2020/NĐ-CP", "nd/30/cp/2020", "2007-03-05"))));
    expect(part(page, /<section class="note" aria-labelledby="ngay-khac">[^]*?<\/section>/u)).toContain("Bảng văn bản đã biết ghi 05/03/2020 . 05/03/2007 : Bài 0");
    expect(first(works(citing(cite("14/CT-TTg", "ct/14/ttg/2018", "2018-05-25"), cite("14/CT-TTg", "ct/14/ttg/2018", "2018"))))).not.toContain("ngay-khac");
  });

  test("gives the year alone where as many texts say one as the other, and tells both", () => {
    const page = first(works(citing(cite("14/CT-TTg", "ct/14/ttg/2018", "2018-05-25"), cite("14/CT-TTg", "ct/14/ttg/2018", "2018-05-26"))));
    expect(part(page, /<p class="time moment">[^]*?<\/p>/u)).toBe("Năm ban hành năm 2018");
    expect(part(page, /<section class="note" aria-labelledby="ngay-khac">[^]*?<\/section>/u)).toContain("25/05/2018 : Bài 0 26/05/2018 : Bài 1");
  });

  test("names others of the same number and mentions that may be any of them, without joining them", () => {
    const found = citing(cite("14/CT-TTg", "ct/14/ttg/2018", "2018-05-25"), cite("14/CT-TTg", "ct/14/ttg/2019", "2019-06-07"), cite("14/CT-TTg", null));
    const page = works(found)[0] ?? "";
    expect(words(page)).toContain("Cùng số hiệu, văn bản khác Thủ tướng Chính phủ, 07/06/2019 1 lượt dẫn chưa định danh được");
    expect(page.match(/<li data-role="published"/gu)).toHaveLength(1);
    expect(page).toContain('href="../van-ban-chua-dinh-danh.html#dan-1"');
  });

  test("shows its years: issue, citations, empty spans, lapse", () => {
    const page = first(works(archiveOf([file({ date: "2012-01-01", cites: [cite("51/2005/QH11", "luat/51/qh11/2005")] })])));
    const rows = [...(page.match(/<table class="spine life">[^]*?<\/table>/u)?.[0] ?? "").matchAll(/<tr( class="[^"]*")?><(?:th|td)[^]*?<\/tr>/gu)].slice(1).map((row) => words(row[0]).trim());
    expect(rows).toEqual(["2005 ban hành", "⋮ 2006–2011 –", "2012 1", "⋮ 2013–2023 –", "2024 hết hiệu lực"]);
    expect(page).toContain('<a href="#nam-2012">2012</a>');
    expect(page).toContain('<li data-role="published" id="nam-2012">');
  });

  test("that hundreds cite has leaves, and its years lead to the right one", () => {
    const many = Array.from({ length: 150 }, (_, index) => file({ id: `so-${index}`, date: `20${String(10 + Math.floor(index / 15)).padStart(2, "0")}-01-01`, cites: [cite("15/CT-TTg", "ct/15/ttg/2012")] }));
    const [one = "", two = "", ...more] = works(archiveOf(many));
    expect(more).toEqual([]);
    expect([one.match(/<h3>/gu)?.length, two.match(/<h3>/gu)?.length]).toEqual([100, 50]);
    expect(one).toContain('<a href="ct-15-ttg-2012/trang-2.html#nam-2017">2017</a>');
    expect(one).toContain('<a href="#nam-2016">2016</a>');
    expect(two).toContain('<a href="../ct-15-ttg-2012.html#nam-2010">2010</a>');
    expect(two).toMatch(/<title>Chỉ thị 15\/CT-TTg \(2012\), trang 2 \|/u);
    expect(words(two)).toContain("150 văn bản, văn bản thứ 101 đến 150");
  });
});

describe("the indexes of works", () => {
  const found = citing(cite("15/CT-TTg", "ct/15/ttg/2012"), cite("64/2007/NĐ-CP", "nd/64/cp/2007"), cite("64/2007/NĐ-CP", "nd/64/cp/2007"), cite("390/QĐ-UBND", null));
  test("are all, one for each form and one for each year, the most cited first", () => {
    expect(worksPages(found.works).map(({ addresses, items }) => [addresses[0], items.map(({ number }) => number)])).toEqual([
      ["van-ban-duoc-dan.html", ["64/2007/NĐ-CP", "15/CT-TTg"]],
      ["van-ban-duoc-dan/loai/chi-thi.html", ["15/CT-TTg"]], ["van-ban-duoc-dan/loai/nghi-dinh.html", ["64/2007/NĐ-CP"]],
      ["van-ban-duoc-dan/nam/2007.html", ["64/2007/NĐ-CP"]], ["van-ban-duoc-dan/nam/2012.html", ["15/CT-TTg"]],
    ]);
  });

  test("say what each is about, who issued it, whether it lapsed and how many cite it", () => {
    const page = first(indexes(found));
    expect([...page.matchAll(/<tr><th scope="row">[^]*?<\/tr>/gu)].filter((row) => row[0].includes("num")).map((row) => words(row[0]).trim())).toEqual([
      "64/2007/NĐ-CP Về ứng dụng công nghệ thông tin trong hoạt động của cơ quan nhà nước Chính phủ · hết hiệu lực từ ngày 01/07/2026 10/04/2007 2 bài dẫn",
      "15/CT-TTg Về tăng cường sử dụng văn bản điện tử Thủ tướng Chính phủ 22/05/2012 1 bài dẫn",
    ]);
    expect(words(page)).toContain("2 văn bản pháp lý mà các bài trong kho nhắc đến. Kho chưa giữ toàn văn văn bản nào");
    expect(page).toContain('href="van-ban-chua-dinh-danh.html">1 số hiệu hoặc tên gọi, 1 lượt dẫn</a>');
  });

  test("of an empty archive is one page that says so", () => {
    const pages = indexes(archiveOf([file()]));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain("Chưa có văn bản nào dẫn một văn bản khác");
    expect(pages[0]).not.toContain("<table class=\"works\"");
  });

  test("of thousands is cut into leaves that name one another", () => {
    const cites = Array.from({ length: 450 }, (_, index) => cite(`${index + 1}/QĐ-TTg`, `qd/${index + 1}/ttg/2010`));
    const pages = worksPages(archiveOf([file({ cites })]).works);
    expect(pages.filter(({ kind }) => kind === "all").map(({ items }) => items.length)).toEqual([200, 200, 50]);
    const page = worksPage.render({ catalogue: archiveOf([file({ cites })]), leaf: pages[1] ?? (() => { throw new Error("Cannot show the second leaf"); })() });
    expect(page).toContain('<a href="trang-2.html" aria-current="page">2</a>');
    expect(page).toContain('<a href="../van-ban-duoc-dan.html">1</a>');
    expect(words(page)).toContain("Thứ 201 đến 400 trong 450 văn bản.");
  });
});

describe("the page of mentions that cannot be told apart", () => {
  test("lists each number once and each mention with its text, and joins none", () => {
    const page = first(unknowns(citing(cite("390/QĐ-UBND", null, "2011-03-17"), cite("390/QĐ-UBND", null), cite("390/QĐ-UBND", "qd/390/ubnd-quang-ngai/2011"))));
    expect(page.match(/<section class="unknown"/gu)).toHaveLength(1);
    expect(page.match(/<h3>/gu)).toHaveLength(2);
    expect(words(page)).toContain("bài ghi kèm 17/03/2011");
    expect(words(page)).toContain("Đã định danh, cùng số hiệu: Ủy ban nhân dân Quảng Ngãi, 2011");
  });

  test("is cut into leaves by mentions; a number that goes on has its anchor once", () => {
    const many = Array.from({ length: 130 }, (_, index) => file({ id: `so-${index}`, cites: [cite(index < 2 ? "7/CT-TTg" : "390/QĐ-UBND", null)] }));
    const pages = unknowns(archiveOf([...many, file({ id: "cuoi", cites: [cite("999/CT-TTg", null)] })]));
    expect(pages.map((page) => [page.match(/<h3>/gu)?.length, page.match(/<section class="unknown"/gu)?.length, [...page.matchAll(/ id="(dan-\d+)"/gu)].map((match) => match[1])]))
      .toEqual([[100, 2, ["dan-1", "dan-3"]], [31, 2, ["dan-131"]]]);
    const found = archiveOf([...many, file({ id: "cuoi", cites: [cite("999/CT-TTg", null)] })]);
    const document = found.archive.documents.find(({ id }) => id === "cuoi");
    if (!document) throw new Error("Cannot show the sample, expected the last text");
    expect(documentPage.render({ catalogue: found, document })).toContain('href="../van-ban-chua-dinh-danh/trang-2.html#dan-131"');
  });

  test("says so when there are none", () => {
    expect(unknowns(archiveOf([file()]))).toHaveLength(1);
    expect(first(unknowns(archiveOf([file()])))).toContain("Mọi văn bản được dẫn trong kho đều đã định danh được.");
  });
});

describe("a document's own page", () => {
  const shown = (differs: Parameters<typeof file>[0]) => {
    const found = archiveOf([file(differs)]);
    const [document] = found.archive.documents;
    if (!document) throw new Error("Cannot show the sample, expected one document");
    return documentPage.render({ catalogue: found, document });
  };
  test("says beside a cited work that it has lapsed, or that nobody can tell which it is", () => {
    expect(words(shown({ cites: [cite("51/2005/QH11", "luat/51/qh11/2005")] }))).toContain("51/2005/QH11 · hết hiệu lực từ ngày 01/07/2024");
    expect(shown({ cites: [cite("28/CT-TTg", null)] })).toContain('<a href="../van-ban-chua-dinh-danh.html#dan-1">chưa định danh</a>');
    expect(shown({ cites: [cite("20/2023/QH15", "luat/20/qh15/2023")] })).not.toContain("hết hiệu lực");
  });
  test("of a law says that it has lapsed, though nobody cites it; an article about it does not", () => {
    const law: Parameters<typeof file>[0] = { kind: "legal", number: "51/2005/QH11", date: "2005-11-29", dateRole: "issued" };
    expect(shown(law)).toContain("Hết hiệu lực từ ngày 01/07/2024");
    expect(shown({ ...law, kind: "article" })).not.toContain("Hết hiệu lực");
    expect(shown({ ...law, date: "2006-11-29" })).not.toContain("Hết hiệu lực");
  });
});

test("every kind of these pages is valid HTML, with each id once and every fragment there", async () => {
  const [text, facts] = quoting("bai", "Chỉ thị số 15/CT-TTg", "Theo Chỉ thị số 15/CT-TTg.");
  const found = archiveOf([text, file({ id: "hai", title: null, date: null, dateRole: null, cites: [cite("51/2005/QH11", "luat/51/qh11/2005", "2005-11-28"), cite("28/CT-TTg", null)] })], [facts]);
  const validator = new HtmlValidate({ extends: ["html-validate:recommended"], rules: { "long-title": "off" } });
  for (const page of [...works(found), ...indexes(found), ...unknowns(found), ...indexes(archiveOf([]))]) {
    const report = await validator.validateString(page);
    expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${ruleId} ${line}: ${message}`))).toEqual([]);
    const ids = [...page.matchAll(/ id="([^"]+)"/gu)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...page.matchAll(/ href="#([^"]+)"/gu)].map((match) => match[1]).filter((id) => !ids.includes(id))).toEqual([]);
    expect(page).not.toMatch(/undefined|\[object|NaN|<style|style="/u);
    expect(page.match(/<h1>/gu)).toHaveLength(1);
  }
});
