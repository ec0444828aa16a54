import { describe, expect, test } from "vitest";
import * as all from "../../layouts/all.11ty.ts";
import * as documentPage from "../../layouts/document.11ty.ts";
import * as home from "../../layouts/home.11ty.ts";
import * as missingPage from "../../layouts/missing.11ty.ts";
import * as prosePage from "../../layouts/prose.11ty.ts";
import * as shelfPage from "../../layouts/shelf.11ty.ts";
import * as shelvesPage from "../../layouts/shelves.11ty.ts";
import * as sourcePage from "../../layouts/source.11ty.ts";
import * as undated from "../../layouts/undated.11ty.ts";
import * as yearPage from "../../layouts/year.11ty.ts";
import { catalogue } from "../../src/archive/catalogue.ts";
import type { TextFile } from "../../src/archive/refusal.ts";
import type { Ledger, ShelfKind } from "../../src/model.ts";
import { built, evidence, file, known, ledger, ledgerFile } from "../archive/sample.ts";

const about: TextFile = { path: "content/pages/gioi-thieu.md", text: '---\ntitle: "Giới thiệu"\n---\n\n## Báo lỗi\n\nXin viết.' };
const archiveOf = (documents: readonly TextFile[], ledgers: readonly TextFile[] = []) => catalogue(built(documents, ledgers, [about]).archive);
const shownDocument = (given: TextFile, ledgers: readonly TextFile[] = []) => {
  const found = archiveOf([given], ledgers);
  const [document] = found.archive.documents;
  if (!document) throw new Error("Cannot show the sample, expected one document");
  return documentPage.render({ catalogue: found, document });
};
const shownSource = (own: Partial<Ledger>) => {
  const found = archiveOf([file()], [ledgerFile(own)]);
  const [document] = found.archive.documents;
  if (!document) throw new Error("Cannot show the sample, expected one document");
  return sourcePage.render({ catalogue: found, document });
};
const shownShelf = (kind: ShelfKind, given: readonly TextFile[]) => {
  const found = archiveOf(given);
  const [shelf] = found.shelvesOf(kind);
  if (!shelf) throw new Error("Cannot show the sample, expected a shelf");
  const [part] = found.pagesOf(shelf);
  if (!part) throw new Error("Cannot show the sample, expected a page of the shelf");
  return (kind === "year" ? yearPage : kind === "undated" ? undated : shelfPage).render({ catalogue: found, part });
};
const one = (page: string, pattern: RegExp) => page.match(pattern)?.[1]?.replace(/\s+/gu, " ").trim();
const words = (page: string) => page.replace(/<[^>]*>/gu, " ").replace(/\s+/gu, " ");

describe("the stamp of a document says what its text says", () => {
  test.each<[string, Parameters<typeof file>[0], string]>([
    ["a posting with its time shows the day alone", { date: "2013-01-28T14:45", dateRole: "published" }, "Ngày đăng 28 tháng 1 2013"],
    ["an event is not called a posting", { date: "2008-12-25", dateRole: "event" }, "Ngày diễn ra 25 tháng 12 2008"],
    ["a month shows no day", { date: "2013-07", dateRole: "published" }, "Tháng đăng tháng 7 2013"],
    ["a year shows no month", { date: "2013", dateRole: "issued" }, "Năm ban hành năm 2013"],
    ["no date shows none", { date: null, dateRole: null }, "Ngày không rõ"],
  ])("%s", (_, differs, expected) => {
    const stamp = one(shownDocument(file(differs)), /<p class="time moment">([^]*?)<\/p>/u) ?? "";
    expect(words(stamp).replaceAll("\u00a0", " ").trim()).toBe(expected);
  });
});

describe("a document's page", () => {
  test("without a title says so and names the file", () => {
    expect(words(one(shownDocument(file({ title: null })), /<h1>([^]*?)<\/h1>/u) ?? "").trim()).toBe("Không có nhan đề (mot.txt)");
  });

  test("shows a value that a person changed as such, and never the old evidence", () => {
    const facts: Ledger["facts"] = { ...ledger().facts, author: known("Người cũ", { quote: "Người cũ" }), date: known({ date: "2013-01-27", role: "published" }, { quote: "27/01/2013" }) };
    const page = shownDocument(file({ author: "Người mới" }), [ledgerFile({ facts })]);
    expect(page).toContain("Người mới");
    expect(page).not.toContain("Người cũ");
    expect(page).not.toContain("27/01/2013");
    expect(page.match(/<summary>sửa tay/gu)).toHaveLength(2);
  });

  test("opens the ground of a fact: words, line, and why another value lost", () => {
    const date = { ...known({ date: "2013-01-28", role: "published" as const }, { quote: "28/01/2013", line: 9, grade: "labelled" }), rivals: [{ value: "x", evidence: evidence({ quote: "29/02/2024", line: 3 }), verdict: "đồng hồ của trang" }] };
    const page = words(shownDocument(file(), [ledgerFile({ facts: { ...ledger().facts, date } })]));
    expect(page).toContain("bài ghi rõ");
    expect(page).toContain("28/01/2013 (dòng 9)");
    expect(page).toContain("29/02/2024 (dòng 3): đồng hồ của trang.");
  });

  test("gives the reason of a person who corrected a fact, and says where one was taken out", () => {
    const facts: Ledger["facts"] = {
      ...ledger().facts, author: known("Lê Văn Mạnh", { grade: "curated", line: null, quote: "ký tên trên bản in" }), credit: { value: null, tried: ["curated"], rivals: [] },
      number: { value: null, tried: ["curated"], rivals: [{ value: "15/CT-TTg", evidence: evidence({ quote: "Số: 15/CT-TTg" }), verdict: "người giữ kho đã ghi giá trị khác" }] },
    };
    const page = words(shownDocument(file({ author: "Lê Văn Mạnh" }), [ledgerFile({ facts })]));
    expect(page).toContain("người giữ kho đã sửa");
    expect(page).toContain("Người giữ kho đã sửa, với lý do: ký tên trên bản in .");
  });

  test("says of a legal text who signed it and from when it has effect, and of no other", () => {
    const facts: Ledger["facts"] = { ...ledger().facts, kind: known("legal"), signer: known("Lê Đình Khải"), effective: known("2013-11-18") };
    const record = (kind: "legal" | "article") => words(one(shownDocument(file({ kind }), [ledgerFile({ facts })]), /<dl class="facts">([^]*?)<\/dl>/u) ?? "");
    expect(record("legal")).toContain("Người ký Lê Đình Khải theo vị trí");
    expect(record("legal")).toContain("Ngày có hiệu lực 18/11/2013 theo vị trí");
    expect(record("article")).not.toContain("Người ký");
  });

  test("links the line of a ground to the page of the source, where that line has words", () => {
    const lines: Ledger["lines"] = [{ number: 3, text: "Một", label: "title", rule: "x" }];
    expect(shownDocument(file(), [ledgerFile({ lines })])).toContain('<a class="nb" href="mot/ban-goc.html#g3">(dòng 3)</a>');
    expect(shownDocument(file(), [ledgerFile()])).not.toContain("#g3");
  });

  test("says how sure it is in one line", () => {
    const sure = (given: TextFile) => words(one(shownDocument(given, [ledgerFile()]), /<p class="sure">([^]*?)<\/p>/u) ?? "").trim();
    expect(sure(file())).toBe("Ngày đăng theo bản gốc · không còn chỗ ngờ");
    expect(sure(file({ author: "Người mới", review: ["Sớm hơn sự việc."] }))).toBe("Ngày đăng theo bản gốc · 1 dữ kiện sửa tay · 1 chỗ còn ngờ");
    expect(shownDocument(file())).toContain("Người biên tập tự ghi văn bản này");
  });

  test("shows open doubts with their words, and marks a doubted date wherever it stands", () => {
    const doubts = [{ rule: "posted-before-event", reason: "Sớm hơn sự việc.", quote: "Ngày 5/3/2008", line: 10, blocks: false }];
    const page = shownDocument(file({ review: ["Sớm hơn sự việc."] }), [ledgerFile({ doubts })]);
    expect(words(page)).toContain("Sớm hơn sự việc. Ngày 5/3/2008 (dòng 10).");
    expect(words(page).replaceAll("\u00a0", " ")).toContain("Ngày đăng, còn ngờ 28?");
  });

  test("marks repaired words when the reader asks, in the title too, and counts them", () => {
    const lines: Ledger["lines"] = [{ number: 1, text: "Bộ và", label: "title", rule: "x" }, { number: 2, text: "Cơ quan nhà nước.", label: "paragraph", rule: "x" }];
    const edits: Ledger["edits"] = [4, 16].map((at) => ({ step: 1, rule: "x", line: 1, at, was: "�", now: "à", how: "only" }));
    const page = shownDocument(file({ title: "Bộ và" }, "Cơ quan nhà nước."), [ledgerFile({ lines, edits })]);
    expect(page).toContain('<input type="checkbox" id="mends"> Hiện 2 chữ đã sửa');
    expect(page).toContain("<h1>Bộ <ins>và</ins><del>v�</del></h1>");
    expect(page).toContain("quan <ins>nhà</ins><del>nh�</del> nước");
    expect(shownDocument(file(), [ledgerFile()])).not.toContain('id="mends"');
  });

  test("lists what was repaired and what was left out, and the file with its SHA-256", () => {
    const page = words(shownDocument(file(), [ledgerFile({
      lines: [{ number: 1, text: "Lượt xem: 7", label: "chrome", rule: "x" }, { number: 2, text: "Bộ và", label: "paragraph", rule: "x" }],
      edits: [{ step: 1, rule: "x", line: 2, at: 16, was: "�", now: "à", how: "only" }],
    })]));
    expect(page).toContain("v� → và 1 chỗ");
    expect(page).toContain("Lượt xem: 7 khung của trang web");
    expect(page).toContain("mot.txt");
    expect(page).toContain("0".repeat(64));
  });

  test.each<[string, string | null, string]>([
    ["as a link to its work's page, dashed where the text is not held", "ct/15/ttg/2012", 'số <a class="num" data-held="no" href="../van-ban-duoc-dan/ct-15-ttg-2012.html">15/CT-TTg</a>.'],
    ["only unbroken where the work is not known", null, 'số <span class="nb">15/CT-TTg</span>.'],
  ])("shows a citation in the text %s", (_, work, expected) => {
    expect(shownDocument(file({ cites: [{ as: "15/CT-TTg", work, date: null }] }, "Chỉ thị số 15/CT-TTg."))).toContain(expected);
  });

  test("lets nothing of a text act", () => {
    const page = shownDocument(file({ title: '<script>alert(1)</script> {{ 7 }} "', author: "<img src=x>", review: ["<b>x</b>"] }, "<script>alert(2)</script>\n\n[a](javascript:x) ![b](http://e.example/x.gif)"));
    expect(page).not.toMatch(/<script>|<img|<b>x|href="javascript/u);
    expect(page).toContain("{{ 7 }}");
    expect(page.match(/<script/gu)).toHaveLength(2);
    expect(page.match(/<script type="application\/ld\+json">[^<]*<\/script>/gu)).toHaveLength(1);
  });

  test("goes on to texts that cite the same work, and to those of its place and topic, and says why", () => {
    const cites = [{ as: "15/CT-TTg", work: "ct/15/ttg/2012", date: null }];
    const many = Array.from({ length: 9 }, (_, index) => file({ id: `khac-${index}` }));
    const found = archiveOf([file({ cites, places: ["ha-noi"], topics: ["ung-dung-cntt"] }), file({ id: "hai", title: "Hai", cites }), file({ id: "ba", title: "Ba", places: ["ha-noi"], topics: ["ung-dung-cntt"] }), ...many]);
    const document = found.archive.documents.find(({ id }) => id === "mot");
    if (!document) throw new Error("Cannot show the sample, expected the document mot");
    const section = words(one(documentPage.render({ catalogue: found, document }), /<h2 id="doc-tiep">([^]*?)<\/section>/u) ?? "");
    expect(section).toContain("Cùng dẫn một văn bản 28/01/2013 ngày đăng Hai cùng dẫn 15/CT-TTg");
    expect(section).toContain("Gần nội dung 28/01/2013 ngày đăng Ba cùng địa phương: Hà Nội · cùng chủ đề: ");
    expect(shownDocument(file())).not.toContain("doc-tiep");
  });

  test("names the texts that are nearly the same, says how much alike they are, and does not name them twice", () => {
    const body = Array.from({ length: 100 }, (_, index) => `chữ${index}`).join(" ");
    const found = archiveOf([file({}, body), file({ id: "hai", title: "Hai", publisher: "mic.gov.vn" }, body.replace("chữ50", "khác")), file({ id: "ba", title: "Ba" })]);
    const pageOf = (id: string) => {
      const document = found.archive.documents.find((one) => one.id === id);
      if (!document) throw new Error(`Cannot show the sample, expected the document ${id}`);
      return documentPage.render({ catalogue: found, document });
    };
    expect(words(one(pageOf("mot"), /<h2 id="ban-gan-giong">([^]*?)<\/section>/u) ?? "")).toMatch(/Hai giống 90% · /u);
    expect(words(one(pageOf("hai"), /<h2 id="ban-gan-giong">([^]*?)<\/section>/u) ?? "")).toContain("Một giống 90%");
    expect(one(pageOf("mot"), /<h2 id="doc-tiep">([^]*?)<\/section>/u) ?? "").not.toContain("hai.html");
    expect(pageOf("ba")).not.toContain("ban-gan-giong");
  });

  test("offers the files that are served, and no other", () => {
    const found = archiveOf([file()], [ledgerFile()]);
    const page = documentPage.render({ catalogue: found, document: found.archive.documents[0] as (typeof found.archive.documents)[number], served: { of: () => new Set(["markdown", "bib"] as const) } });
    expect([...page.matchAll(/href="([^"]*)" download/gu)].map((match) => match[1])).toEqual(["mot/trich-dan.bib", "mot/van-ban.md"]);
    expect(shownDocument(file(), [ledgerFile()])).not.toContain(" download");
  });
});

describe("the page of a source", () => {
  const piece = (number: number, text: string, label: Ledger["lines"][number]["label"], rule = "x") => ({ number, text, label, rule });
  const rows = (page: string) => [...page.matchAll(/<li id="g(\d+)" data-act="(\w+)">.*?<p class="act">(.*?)<\/p><\/li>/gu)].map((match) => [match[1], match[2], words(match[3] ?? "").trim()]);
  test("says of every line what was done to it and why", () => {
    const page = shownSource({
      lines: [piece(1, "Lượt truy cập", "chrome", "visits"), piece(2, "vào", "title"), piece(3, "Ngày 1/2/2010", "date"), piece(3, " Cỡ chữ", "chrome", "font-size"), piece(4, "", "blank"), piece(5, "Một", "paragraph"), piece(6, "đoạn.", "paragraph", "goes-on"), piece(7, "Tin khác", "chrome", "below-other-news"), piece(8, "?", "repeat", "none")],
      edits: [{ step: 1, rule: "x", line: 2, at: 15, was: "� ", now: "à", how: "only" }],
    });
    expect(rows(page)).toEqual([
      ["1", "cut", "Bỏ: bộ đếm truy cập"], ["2", "mend", "Sửa 1 chữ nhan đề"], ["3", "fact", "Chuyển vào lý lịch: ngày bỏ: nút cỡ chữ"],
      ["5", "keep", "Giữ nguyên đoạn"], ["6", "keep", "Giữ nguyên đoạn; nối vào dòng trên"], ["7", "cut", "Bỏ: danh sách tin khác"], ["8", "cut", "Bỏ: đoạn in lặp"],
    ]);
    expect(page).toContain("<del>v� o</del>");
    expect(page).toContain("<ins>vào</ins>");
    expect(page).toContain("7 dòng có chữ: 1 dòng đã sửa, 2 dòng giữ nguyên, 1 dòng chuyển vào lý lịch, 3 dòng đã bỏ.");
    expect(page).toContain("Tệp gốc còn 1 dòng trống.");
  });

  test("says so where nothing was repaired or left out", () => {
    const page = shownSource({ lines: [piece(1, "Một", "title")] });
    expect(page).toContain("Không dòng nào phải sửa.");
    expect(page).toContain("Không dòng nào bị bỏ.");
  });

  test("lets nothing of a source act", () => {
    expect(shownSource({ lines: [piece(1, "<script>alert(1)</script>", "chrome")] }).match(/<script/gu)).toHaveLength(1);
  });
});

describe("lists", () => {
  test("a year shows its months, newest first, and what has no month after them", () => {
    const page = shownShelf("year", ["2013", "2013-07", "2013-07-16", "2013-01-28T14:45"].map((date, index) => file({ id: `so-${index}`, date })));
    expect([...page.matchAll(/<h2 class="month" id="([^"]+)"/gu)].map((match) => match[1])).toEqual(["thang-7", "thang-1", "khong-ro-thang"]);
    expect([...page.matchAll(/<time datetime="([^"]+)">([^<]+)</gu)].map((match) => [match[1], match[2]]))
      .toEqual([["2013-07-16", "16/07"], ["2013-07", "–/07"], ["2013-01-28T14:45+07:00", "28/01"], ["2013", "–"]]);
  });

  const many = (amount: number, differs: (index: number) => Parameters<typeof file>[0]) => Array.from({ length: amount }, (_, index) => file({ id: `so-${index}`, ...differs(index) }));
  const shownPages = (kind: ShelfKind, given: readonly TextFile[]) => {
    const found = archiveOf(given);
    const [shelf] = found.shelvesOf(kind);
    if (!shelf) throw new Error("Cannot show the sample, expected a shelf");
    return found.pagesOf(shelf).map((part) => (kind === "year" ? yearPage : kind === "undated" ? undated : shelfPage).render({ catalogue: found, part }));
  };
  const linksIn = (page: string | undefined, part: string) => [...(page?.match(new RegExp(`<${part}[^]*`, "u"))?.[0] ?? "").matchAll(/<a [^>]*?href="([^"]*)"[^>]*>([^]*?)<\/a>/gu)].map((match) => [match[1], words(match[2] ?? "").trim()]);

  test("a publisher's own page does not repeat its name in every entry; other pages tell it", () => {
    const texts = many(3, () => ({ publisher: "mic.gov.vn", topics: ["ung-dung-cntt"], date: "2013-01-28" }));
    const told = (page: string | undefined) => page?.match(/<p class="meta">mic\.gov\.vn/gu)?.length ?? 0;
    expect([told(shownPages("publisher", texts)[0]), told(shownPages("topic", texts)[0]), told(shownPages("year", texts)[0])]).toEqual([0, 3, 3]);
  });
  test("a long shelf is paged, newest first, and its pages are named by their years", () => {
    const [own, behind] = shownPages("publisher", many(150, (index) => ({ publisher: "mic.gov.vn", date: `${2005 + Math.floor(index / 15)}-03-01` })));
    expect(own?.match(/<h3><a href="\.\.\/van-ban/gu)).toHaveLength(75);
    expect(linksIn(own, "nav class=\"pager\"").slice(0, 3)).toEqual([["mic-gov-vn/trang-1.html", "Cũ hơn: 2005–2009"], ["mic-gov-vn.html", "2010–2014"], ["mic-gov-vn/trang-1.html", "2005–2009"]]);
    expect(linksIn(behind, "nav class=\"pager\"").slice(0, 3)).toEqual([["../mic-gov-vn.html", "Mới hơn: 2010–2014"], ["../mic-gov-vn.html", "2010–2014"], ["trang-1.html", "2005–2009"]]);
    expect(own).toContain('href="mic-gov-vn/trang-1.html#nam-2007"');
    expect(own).toContain('href="#nam-2012"');
    expect(behind).toMatch(/<title>[^<]*: 2005–2009 \|/u);
  });

  test("a shelf of a hundred texts has one page, and no list of pages", () => {
    const pages = shownPages("topic", many(100, () => ({ topics: ["chuyen-doi-so"] })));
    expect(pages).toHaveLength(1);
    expect(pages[0]).not.toContain("pager");
  });

  test("a long year is paged by its months, and a text leads to the page of the year on which it stands", () => {
    const given = many(120, (index) => ({ date: `2013-${String(1 + Math.floor(index / 10)).padStart(2, "0")}-05`, title: `Bài ${index}` }));
    const [own, behind] = shownPages("year", given);
    expect(linksIn(own, "nav class=\"pager\"")[0]).toEqual(["2013/trang-1.html", "Cũ hơn: tháng 1–8"]);
    expect(own).toContain('href="2013/trang-1.html#thang-2"');
    expect(behind).toContain('id="thang-2"');
    const found = archiveOf(given);
    const document = found.archive.documents.find(({ id }) => id === "so-15");
    if (!document) throw new Error("Cannot show the sample, expected the document so-15");
    expect(documentPage.render({ catalogue: found, document })).toContain('href="../nam/2013/trang-1.html#thang-2"');
  });

  test("the undated are paged by the letters of their titles, Đ after D", () => {
    const [own] = shownPages("undated", many(130, (index) => ({ date: null, dateRole: null, title: `${"ADĐ"[index % 3]}n ${index}` })));
    expect(linksIn(own, "nav class=\"pager\"").slice(0, 3).map(([, name]) => name)).toEqual(["Cũ hơn: Đ", "A–D", "Đ"]);
  });

  test("a shelf that crosses others leads to a search with both filters set", () => {
    const page = shownShelf("publisher", [file({ publisher: "mic.gov.vn", places: ["ha-noi"], topics: ["chuyen-doi-so"] }), file({ id: "hai", publisher: "mic.gov.vn", places: ["ha-noi"] }), file({ id: "ba", places: ["hue"] })]);
    expect(linksIn(page, "section class=\"crossing\"").slice(0, 2)).toEqual([
      ["../tim-kiem.html?noi=mic-gov-vn&amp;dia-phuong=ha-noi&amp;xep=moi", "Hà Nội"], ["../tim-kiem.html?noi=mic-gov-vn&amp;chu-de=chuyen-doi-so&amp;xep=moi", "Chuyển đổi số"]]);
    expect(page).toContain('href="../tim-kiem.html?nam=2013&amp;noi=mic-gov-vn&amp;xep=moi">2 văn bản');
    expect(page).not.toContain("dia-phuong=hue");
  });

  test("a place shows its old and its new name, and leads to all texts of today's territory", () => {
    const given = [file({ places: ["binh-dinh"] }), file({ id: "hai", places: ["gia-lai"] }), file({ id: "ba", places: ["gia-lai", "binh-dinh"] }), file({ id: "bon", places: ["cao-bang"] })];
    const found = archiveOf(given);
    const of = (key: string) => {
      const shelf = found.shelf("place", key);
      const [part] = shelf ? found.pagesOf(shelf) : [];
      if (!part) throw new Error(`Cannot show the sample, expected the place ${key}`);
      return shelfPage.render({ catalogue: found, part });
    };
    const history = (page: string) => words(one(page, /<ul class="history">([^]*?)<\/ul>/u) ?? "").trim();
    expect(history(of("binh-dinh"))).toBe("Từ ngày 01/07/2025, địa bàn này thuộc Gia Lai (2 văn bản), theo Nghị quyết số 202/2025/QH15. Tìm trong cả địa bàn Gia Lai hiện nay (3 văn bản)");
    expect(history(of("gia-lai"))).toContain("Gia Lai gồm cả địa bàn cũ của Bình Định (2 văn bản)");
    expect(of("gia-lai")).toContain('href="../tim-kiem.html?dia-phuong=binh-dinh&amp;dia-phuong=gia-lai&amp;xep=moi"');
    expect(of("cao-bang")).not.toContain("history");
    const index = words(shelvesPage.render({ catalogue: found, index: "place" }));
    expect(index).toContain("Bình Định nay thuộc Gia Lai");
    expect(index).toContain("Gia Lai nay gồm cả Bình Định");
  });

  test("a long index is cut by first letters, Đ after D, and leads to each; a short one is not", () => {
    const names = ["Đài Truyền hình", "Ban Cơ yếu", "Đảng ủy", "Dân vận", "Ứng cứu", "Ủy ban"];
    const index = (amount: number) => shelvesPage.render({ catalogue: archiveOf(many(amount, (at) => ({ publisher: `${names[at % names.length]} ${at}` }))), index: "publisher" });
    const jumps = [...(one(index(60), /<nav class="letters"[^>]*>([^]*?)<\/nav>/u) ?? "").matchAll(/href="#([^"]+)">([^<]+)</gu)].map((match) => [match[1], match[2]]);
    expect(jumps).toEqual([["chu-b", "B"], ["chu-d", "D"], ["chu-đ", "Đ"], ["chu-u", "U"], ["chu-ư", "Ư"]]);
    for (const [anchor] of jumps) expect(index(60)).toContain(`<h2 id="${anchor}">`);
    expect(index(12)).not.toContain('class="letters"');
  });

  test("the home page counts texts, years, publishers, cited works, repairs and doubts", () => {
    const edits: Ledger["edits"] = [{ step: 1, rule: "x", line: 1, at: 4, was: "�", now: "à", how: "only" }];
    const given = [file({ publisher: "mic.gov.vn", review: ["Ngờ."], cites: [{ as: "15/CT-TTg", work: "ct/15/ttg/2012", date: null }] }), file({ id: "hai", date: "2010", publisher: "mic.gov.vn" })];
    const figures = words(one(home.render({ catalogue: archiveOf(given, [ledgerFile({ edits })]) }), /<dl class="figures">([^]*?)<\/dl>/u) ?? "").trim();
    expect(figures).toBe("văn bản 2 năm có văn bản, 2010–2013 2 nơi đăng 1 văn bản được dẫn 1 chỗ hỏng đã sửa, ghi rõ từng chỗ 1 chỗ còn ngờ, để ngỏ 1");
  });

  test("a shelf that crosses no other says nothing of crossing", () => {
    expect(shownShelf("topic", [file({ topics: ["chuyen-doi-so"] })])).not.toContain("crossing");
  });

  test("the shelf of the undated says so when it is empty", () => {
    expect(shownShelf("undated", [file()])).toContain("Hiện chưa có văn bản nào như vậy.");
    expect(shownShelf("undated", [file({ date: null, dateRole: null })])).toContain("van-ban/mot.html");
  });
});

describe("every kind of page", () => {
  const found = archiveOf([]);
  const [prose] = found.archive.pages;
  if (!prose) throw new Error("Cannot show the sample, expected a page of prose");
  const pages: readonly [string, string][] = [
    ["home, empty", home.render({ catalogue: found })],
    ["all, empty", all.render({ catalogue: found })],
    ["undated, empty", shownShelf("undated", [])],
    ["index of topics, empty", shelvesPage.render({ catalogue: found, index: "topic" })],
    ["about", prosePage.render({ catalogue: found, prose })],
    ["home", home.render({ catalogue: archiveOf([file()]) })],
    ["index of publishers, long", shelvesPage.render({ catalogue: archiveOf(Array.from({ length: 50 }, (_, index) => file({ id: `so-${index}`, publisher: `${"AĐE"[index % 3]} ${index}` }))), index: "publisher" })],
    ["document", shownDocument(file(), [ledgerFile()])],
    ["source", shownSource({ lines: [{ number: 1, text: "Một", label: "title", rule: "x" }] })],
    ["year", shownShelf("year", [file()])],
    ["place", shownShelf("place", [file({ places: ["ha-noi"] })])],
  ];

  test.each(pages)("%s: one h1, one main, a policy, no script or style inside", (_, page) => {
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="vi">/u);
    expect(page.match(/<h1>/gu)).toHaveLength(1);
    expect(page.match(/<main /gu)).toHaveLength(1);
    expect(page).toContain("default-src &#39;none&#39;");
    expect(page).not.toMatch(/<style|style="|<script>| on[a-z]+="/u);
    expect(page).not.toMatch(/undefined|\[object|NaN|null/u);
    expect([...page.matchAll(/ (?:href|src|action)="([^"]*)"/gu)].map((match) => match[1]).filter((to) => to?.startsWith("/") || to?.endsWith("/"))).toEqual([]);
  });

  test.each(pages)("%s: every fragment that it links to on itself is there, each id once", (_, page) => {
    const ids = [...page.matchAll(/ id="([^"]+)"/gu)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...page.matchAll(/ href="#([^"]+)"/gu)].map((match) => match[1]).filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe("the page for addresses that lead nowhere", () => {
  const at = async (address: string | null) => {
    const { archive } = built([]);
    return missingPage.render({ catalogue: catalogue({ ...archive, site: { ...archive.site, address } }) });
  };

  test("links by the site's address, and borrows no file", async () => {
    const page = await at("https://example.org/kho");
    expect(page).toContain('href="https://example.org/kho/index.html"');
    expect(page).not.toMatch(/<script|rel="stylesheet"/u);
  });

  test("without an address its links are relative", async () => {
    expect(await at(null)).toContain('href="index.html"');
  });

  test("its policy names the hash of its styles", async () => {
    const page = await at(null);
    const style = one(page, /<style>([^]*?)<\/style>/u) ?? "";
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(style));
    expect(page).toContain(`sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`);
  });
});
