import { describe, expect, test } from "vitest";
import type { CitedWork } from "../../../src/model.ts";
import { readCites } from "../../../src/normalize/read/cites.ts";
import { corpusPages, labelled, nothingKnown, paragraphs, seedLines } from "./labelled.ts";

const rows = (cites: readonly CitedWork[]): unknown[][] => cites.map(({ as, work, date }) => [as, work, date]);
const read = (text: string, facts: Partial<typeof nothingKnown> = {}): unknown[][] => rows(readCites(paragraphs(text), { ...nothingKnown, ...facts }).cites);

describe("the five seeds", () => {
  test.each([
    ["a directive with its year inside", "000", {}, [["34/2008/CT-TTg", "ct/34/ttg/2008", null]]],
    ["a number that looks like a year, spelt two ways, is one work", "001", { credit: "Theo quyết định 2016/ QĐ- BTTTT ngày 23/12/2010" },
      [["2016/QĐ-BTTTT", "qd/2016/btttt/2010", "2010-12-23"]]],
    ["the province's own decisions get its place", "002", { publisher: "mic.gov.vn", credit: "Sở TT&TT Quảng Ngãi", date: "2013-01-28T14:45", places: ["quang-ngai"] }, [
      ["1501/QĐ-UBND", "qd/1501/ubnd-quang-ngai/2010", "2010-10-29"],
      ["390/QĐ-UBND", "qd/390/ubnd-quang-ngai/2011", "2011-03-17"],
      ["15/CT-TTg", "ct/15/ttg/2012", "2012-05-22"],
    ]],
    ["a text that cites nothing", "003", { places: ["dien-ban"] }, []],
    ["a law by name and year, and by its abbreviation", "004", { date: "2017-11-24T10:20", places: ["tra-vinh"] },
      [["Luật Công nghệ thông tin 2006", "luat/67/qh11/2006", "2006"]]],
  ])("%s", (_, name, facts, expected) => {
    expect(rows(readCites(seedLines(name), { ...nothingKnown, ...facts }).cites)).toEqual(expected);
  });

  test("each mention is evidence, with its line and its words", () => {
    const [cite] = readCites(seedLines("001"), nothingKnown).cites;
    expect(cite?.evidence.map(({ quote, line, grade }) => [quote, line, grade])).toEqual([
      ["Quyết định số 2016/QĐ- BTTTT", 3, "labelled"], ["quyết định 2016/ QĐ- BTTTT ngày 23/12/2010", 25, "labelled"],
    ]);
  });
  test("what the table adds is inferred", () => {
    const [cite] = readCites(seedLines("004"), nothingKnown).cites;
    expect(cite?.evidence.map((piece) => piece.grade).sort()).toEqual([...Array<string>(8).fill("inferred"), "labelled"].sort());
    expect(cite?.evidence.at(-1)).toMatchObject({ rule: "work-table", grade: "inferred", line: 5 });
  });
});

describe("the labelled pages", () => {
  test.each(corpusPages().map((page) => [page.id, page] as const))("page %s cites what its label says", (_, page) => {
    const own = page.lines.map((line) => /Số: (\S+)/u.exec(line.label === "letterhead" ? line.text : "")?.[1]).find((number) => number !== undefined) ?? null;
    const found = readCites(page.lines, { ...nothingKnown, title: page.title, publisher: page.agency, ownNumber: own }).cites;
    expect(found.map((cite) => `${bare(cite.as)} ${cite.date ?? ""}`)).toEqual(page.cited.map(labelKey));
  });

  /** A label as written, brought to number or name-and-year, and an ISO date. */
  function labelKey(label: string): string {
    const day = /ngày (\d{1,2})(?:\/| tháng )(\d{1,2})(?:\/| năm )(\d{4})$/u.exec(label);
    const date = day === null ? "" : `${day[3]}-${(day[2] ?? "").padStart(2, "0")}-${(day[1] ?? "").padStart(2, "0")}`;
    const words = label.replace(/ ngày .*$/u, "");
    const number = /\d.*$/u.exec(words)?.[0];
    return `${bare(number ?? `${words} ${day?.[3] ?? ""}`)} ${date}`;
  }
  function bare(number: string): string {
    return number.replace(/\s/gu, "").replace(/–/gu, "-");
  }
});

describe("forms of numbers", () => {
  test.each<[string, string, unknown[][]]>([
    ["a decree with its date in words", "Căn cứ Nghị định số 64/2007/NĐ-CP ngày 10 tháng 4 năm 2007 của Chính phủ;", [["64/2007/NĐ-CP", "nd/64/cp/2007", "2007-04-10"]]],
    ["blanks around strokes and hyphens", "theo Thông tư số 37 /2019/TT- BCT và Nghị định 12/2015/ NĐ - CP", [["37/2019/TT-BCT", "tt/37/bct/2019", null], ["12/2015/NĐ-CP", "nd/12/cp/2015", null]]],
    ["an en dash for the hyphen", "Quyết định số 43/2008/QĐ–TTg ngày 24–3–2008", [["43/2008/QĐ-TTg", "qd/43/ttg/2008", "2008-03-24"]]],
    ["a number wrapped after its hyphen", "Nghị định số 43/2011/NĐ-\nCP ngày 13 tháng 6 năm 2011", [["43/2011/NĐ-CP", "nd/43/cp/2011", "2011-06-13"]]],
    ["a number wrapped after its stroke", "Thông tư số 03/2017/\nTT-BTTTT ngày 24/4/2017", [["03/2017/TT-BTTTT", "tt/3/btttt/2017", "2017-04-24"]]],
    ["a date wrapped to the next line", "Quyết định số 1605/QĐ-TTg\nngày 27/8/2010", [["1605/QĐ-TTg", "qd/1605/ttg/2010", "2010-08-27"]]],
    ["number and date glued", "Nghị định số 30/2020/NĐ-CPngày 05/3/2020 của Chính phủ", [["30/2020/NĐ-CP", "nd/30/cp/2020", "2020-03-05"]]],
    ["the word số glued to the number", "Quyết định số749/QĐ-TTg ngày 3/6/2020", [["749/QĐ-TTg", "qd/749/ttg/2020", "2020-06-03"]]],
    ["an office between number and date", "Quyết định số 505/QĐ-TTg của Thủ tướng Chính phủ ngày 22 tháng 4 năm 2022", [["505/QĐ-TTg", "qd/505/ttg/2022", "2022-04-22"]]],
    ["a minister between number and date", "Thông tư số 47/2016/TT-BTTTT của Bộ trưởng Bộ Thông tin và Truyền thông ngày 26 tháng 12 năm 2016", [["47/2016/TT-BTTTT", "tt/47/btttt/2016", "2016-12-26"]]],
    ["an office with a comma in its name", "Chỉ thị số 07/CT-BBCVT của Bộ Bưu chính, Viễn thông ngày 07/7/2007", [["07/CT-BBCVT", "ct/7/bbcvt/2007", "2007-07-07"]]],
    ["ký ngày", "Công văn số 123/BTTTT-ƯDCNTT ký ngày 15/6/2009", [["123/BTTTT-ƯDCNTT", "cv/123/btttt/2009", "2009-06-15"]]],
    ["a comma before ngày", "Số 51/2005/QH11, ngày 29/11/2005", [["51/2005/QH11", "luat/51/qh11/2005", "2005-11-29"]]],
    ["the date in parentheses", "Quyết định 246/2005/QĐ-TTg (06/10/2005)", [["246/2005/QĐ-TTg", "qd/246/ttg/2005", "2005-10-06"]]],
    ["capitals", "QUYẾT ĐỊNH SỐ 05/2017/QĐ-TTg NGÀY 16/3/2017", [["05/2017/QĐ-TTg", "qd/5/ttg/2017", "2017-03-16"]]],
    ["a date with dots", "Quyết định số 1501/QĐ-TTg ngày 29.10.2010", [["1501/QĐ-TTg", "qd/1501/ttg/2010", "2010-10-29"]]],
    ["a letter after the number", "Nghị quyết 36a/NQ-CP ngày 14/10/2015", [["36a/NQ-CP", "nq/36a/cp/2015", "2015-10-14"]]],
    ["the year by a hyphen", "Nghị quyết số 19-2017/NQ-CP ngày 06/02/2017", [["19-2017/NQ-CP", "nq/19/cp/2017", "2017-02-06"]]],
    ["the Party's hyphen", "Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị", [["57-NQ/TW", "nq/57/tw/2024", "2024-12-22"]]],
    ["the Party's number with a blank", "Chỉ thị số 58 CT/TW ngày 17/10/2000", [["58-CT/TW", "ct/58/tw/2000", "2000-10-17"]]],
    ["a blank and an en dash", "Thông báo Kết luận số 1718 –KL/TU ngày 14/5/2010", [["1718-KL/TU", null, "2010-05-14"]]],
    ["a Party number broken after its hyphen", "Nghị quyết số 29-\nNQ/TW ngày 04/11/2013", [["29-NQ/TW", "nq/29/tw/2013", "2013-11-04"]]],
    ["TƯ for TW", "Chỉ thị số 29-CT/TƯ ngày 5/3/2009", [["29-CT/TƯ", "ct/29/tw/2009", "2009-03-05"]]],
    ["a dispatch with a unit", "văn bản số 5598/VPCP-TTĐT ngày 1/9/2010", [["5598/VPCP-TTĐT", "cv/5598/vpcp/2010", "2010-09-01"]]],
    ["the Prime Minister's dispatch", "Công văn 1950/TTg-KGVX ngày 25/10/2012", [["1950/TTg-KGVX", "cv/1950/ttg/2012", "2012-10-25"]]],
    ["a joint circular of three", "Thông tư liên tịch số 19/2012/TTLT-BTC-BKH&ĐT-BTTTT ngày 15/02/2012", [["19/2012/TTLT-BTC-BKH&ĐT-BTTTT", "ttlt/19/btc-bkhdt-btttt/2012", "2012-02-15"]]],
    ["a joint circular with strokes and blanks", "TTLT số 23/2006/TTLT/ BTC - BNV", [["23/2006/TTLT/BTC-BNV", "ttlt/23/btc-bnv/2006", null]]],
    ["a decision of old", "Quyết định 211/TTg ngày 7/4/1995", [["211/TTg", "qd/211/ttg/1995", "1995-04-07"]]],
    ["a resolution of old", "Nghị quyết số 49/CP ngày 04-8-1993", [["49/CP", "nq/49/cp/1993", "1993-08-04"]]],
    ["a blank before the old issuer", "Nghị định số 74/ CP của Chính phủ", [["74/CP", null, null]]],
    ["a consolidated text by its year", "Văn bản hợp nhất số 14/VBHN-BTC năm 2021", [["14/VBHN-BTC", "vbhn/14/btc/2021", "2021"]]],
    ["an order promulgating a law", "Lệnh số 26/2001/L/CTN", [["26/2001/L/CTN", "lenh/26/ctn/2001", null]]],
    ["an ordinance by name and number", "Pháp lệnh Bưu chính, Viễn thông số 43/2002/PL-UBTVQH10 ngày 25/5/2002", [["43/2002/PL-UBTVQH10", "pl/43/ubtvqh10/2002", "2002-05-25"]]],
    ["a law of the eighth assembly", "Luật số 17-LCT/HĐNN8 ngày 11/7/1989", [["17-LCT/HĐNN8", "luat/17/hdnn8/1989", "1989-07-11"]]],
    ["small letters", "theo quyết định số 749/qđ-ttg ngày 03/6/2020", [["749/qđ-ttg", "qd/749/ttg/2020", "2020-06-03"]]],
    ["a misprint stays a misprint", "Thông tư số 11/2010/TT-BTTT ngày 14/5/2010", [["11/2010/TT-BTTT", null, "2010-05-14"]]],
    ["no form before it", "Căn cứ 10/2001/NQ-CP ngày 31 tháng 8 năm 2001;", [["10/2001/NQ-CP", "nq/10/cp/2001", "2001-08-31"]]],
    ["a list of numbers", "các Nghị quyết số 17/NQ-CP ngày 7/3/2019, 02/NQ-CP ngày 1/1/2020", [["17/NQ-CP", "nq/17/cp/2019", "2019-03-07"], ["02/NQ-CP", "nq/2/cp/2020", "2020-01-01"]]],
    ["a blank in a draft is no date", "Nghị định số 13/2023/NĐ-CP ngày     tháng 4 năm 2023", [["13/2023/NĐ-CP", "nd/13/cp/2023", null]]],
    ["the day of effect is not its date", "Nghị định số 13/2023/NĐ-CP có hiệu lực từ ngày 01/7/2023", [["13/2023/NĐ-CP", "nd/13/cp/2023", null]]],
    ["the next sentence's date is not its date", "theo Quyết định số 749/QĐ-TTg. Ngày 5/3/2021, Bộ họp", [["749/QĐ-TTg", null, null]]],
    ["a new line's date is not its date", "theo Quyết định số 749/QĐ-TTg\nNgày 5/3/2021, Bộ họp", [["749/QĐ-TTg", null, null]]],
    ["a date after a title is not beside it", "Quyết định số 749/QĐ-TTg của Thủ tướng về chương trình họp ngày 5/3/2021", [["749/QĐ-TTg", null, null]]],
    ["a day without year is no date", "Quyết định số 749/QĐ-TTg ngày 3/6", [["749/QĐ-TTg", null, null]]],
    ["a day that does not exist is no date", "Quyết định số 749/QĐ-TTg ngày 31/6/2020", [["749/QĐ-TTg", null, null]]],
    ["a month alone", "Chỉ thị số 34/2008/CT-TTg tháng 12/2008", [["34/2008/CT-TTg", "ct/34/ttg/2008", "2008-12"]]],
    ["the sentence's dot is not part of it", "thực hiện Chỉ thị số 15/CT-TTg.", [["15/CT-TTg", null, null]]],
    ["the words that name the programme tell the year", "Quyết định số 749/QĐ-TTg phê duyệt Chương trình Chuyển đổi số quốc gia", [["749/QĐ-TTg", "qd/749/ttg/2020", null]]],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("laws by name", () => {
  test.each<[string, string, unknown[][]]>([
    ["name and year", "theo Luật Giao dịch điện tử năm 2005", [["Luật Giao dịch điện tử 2005", "luat/51/qh11/2005", "2005"]]],
    ["name and bare year", "theo Luật Giao dịch điện tử 2023, các bên", [["Luật Giao dịch điện tử 2023", "luat/20/qh15/2023", "2023"]]],
    ["name, abbreviation and date", "Luật An toàn thông tin mạng (ATTTM) ngày 19/11/2015", [["Luật An toàn thông tin mạng 2015", "luat/86/qh13/2015", "2015-11-19"]]],
    ["passed by the Assembly on a day", "Luật Công nghệ thông tin được Quốc hội thông qua ngày 29/6/2006", [["Luật Công nghệ thông tin 2006", "luat/67/qh11/2006", "2006-06-29"]]],
    ["a name with a comma", "Luật Cán bộ, công chức năm 2008", [["Luật Cán bộ, công chức 2008", "luat/22/qh12/2008", "2008"]]],
    ["a name written in short", "Luật CNTT năm 2006", [["Luật CNTT 2006", "luat/67/qh11/2006", "2006"]]],
    ["a name with a number", "Luật Giao dịch điện tử số 51/2005/QH11 ngày 29/11/2005", [["51/2005/QH11", "luat/51/qh11/2005", "2005-11-29"]]],
    ["a law by number alone", "Luật số 67/2006/QH11", [["67/2006/QH11", "luat/67/qh11/2006", null]]],
    ["a resolution of the Assembly", "Nghị quyết số 41/2021/QH15", [["41/2021/QH15", "nq/41/qh15/2021", null]]],
    ["a number that no word explains has no work", "theo 999/2021/QH15", [["999/2021/QH15", null, null]]],
    ["the year of a misprint leaves the work unknown", "Luật Công nghệ thông tin ngày 29/6/2016", [["Luật Công nghệ thông tin 2016", null, "2016-06-29"]]],
    ["a code", "Bộ luật Dân sự năm 2015", [["Bộ luật Dân sự 2015", "luat/91/qh13/2015", "2015"]]],
    ["a law that amends two laws", "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019", [["Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương 2019", "luat/47/qh14/2019", "2019-11-22"]]],
    ["two laws in one sentence", "Luật Viễn thông năm 2009 và Luật Tần số vô tuyến điện năm 2009", [["Luật Viễn thông 2009", "luat/41/qh12/2009", "2009"], ["Luật Tần số vô tuyến điện 2009", "luat/42/qh12/2009", "2009"]]],
    ["the first of two laws has no year of its own", "Luật Công nghệ thông tin và Luật Giao dịch điện tử năm 2005", [["Luật Giao dịch điện tử 2005", "luat/51/qh11/2005", "2005"]]],
    ["the amended law", "Luật Viễn thông (sửa đổi) năm 2023", [["Luật Viễn thông 2023", "luat/24/qh15/2023", "2023"]]],
    ["two laws of a name and year need the day", "Luật Tổ chức chính quyền địa phương năm 2025", [["Luật Tổ chức chính quyền địa phương 2025", null, "2025"]]],
    ["the Constitution", "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam ngày 28 tháng 11 năm 2013", [["Hiến pháp 2013", null, "2013-11-28"]]],
    ["a law without a year is no citation", "Luật Công nghệ thông tin đóng vai trò quan trọng", []],
    ["the day of effect is no date of a law", "Luật này có hiệu lực từ ngày 01/01/2007", []],
    ["pháp luật is no law", "hệ thống pháp luật năm 2010 và kỷ luật năm 2011", []],
    ["a span of years is no year", "Luật Đầu tư 2014-2020", []],
    ["name first, number later, is one work", "Luật Công nghệ thông tin năm 2006 … Căn cứ Luật Công nghệ thông tin số 67/2006/QH11", [["67/2006/QH11", "luat/67/qh11/2006", "2006"]]],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("short forms", () => {
  test.each<[string, string, unknown[][]]>([
    ["form and number after the full number", "Nghị quyết số 17/NQ-CP ngày 7/3/2019. Thực hiện Nghị quyết 17, các bộ", [["17/NQ-CP", "nq/17/cp/2019", "2019-03-07"]]],
    ["before the full number", "Sau Chỉ thị 34 là họp. Chỉ thị số 34/2008/CT-TTg", [["34/2008/CT-TTg", "ct/34/ttg/2008", null]]],
    ["with its year", "Nghị quyết số 19-2017/NQ-CP; Nghị quyết 19 năm 2017", [["19-2017/NQ-CP", "nq/19/cp/2017", "2017"]]],
    ["number and year without the form's code", "Nghị định 13/2023 về bảo vệ dữ liệu cá nhân", [["Nghị định 13/2023", "nd/13/cp/2023", null]]],
    ["a form and number that nothing explains", "Nghị quyết 57 của Bộ Chính trị. Nghị quyết 57 đã nêu", [["Nghị quyết 57", null, null]]],
    ["counted points are no number", "ban hành Nghị quyết 12 nội dung và Kế hoạch 25 tỷ đồng", []],
    ["small letters count things", "có quyết định 15 và kế hoạch 20", []],
    ["a percentage", "Kế hoạch 15% và Quyết định 5", []],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("what is no citation", () => {
  test.each([
    ["a share", "tại 9/14 huyện, 17/19 Bộ, 58/63 tỉnh"],
    ["a date", "ngày 28/01/2013 và 3-7, giai đoạn 2011-2015"],
    ["a standard", "TCVN 11930:2017, QCVN 102:2016/BTTTT, ISO/IEC 27001:2013"],
    ["an address of a page", "https://vanban.chinhphu.vn/12/2015/QĐ-TTg.pdf"],
    ["a blank number", "Số:      /2022/QĐ-TTg; Luật số:       /2022/QH15; số ..../QĐ-UBND"],
    ["a slash between words", "TCP/IP, 24/7, 3G/4G, UBND/HĐND, 100/BHXH"],
    ["a year that cannot be", "15/1890/QĐ-TTg, 15/2099/QĐ-TTg"],
    ["a codification number", "Điều 1.11.NĐ.1.1. Phạm vi"],
    ["a clock", "lúc 14:45/CT"],
  ])("%s", (_, text) => {
    expect(read(text)).toEqual([]);
  });

  test("the letterhead's own number, and the same number in the body", () => {
    const lines = labelled(["letterhead", "Số: 1373/QĐ-UBND"], ["paragraph", "kèm theo Quyết định số 1373/QĐ-UBND ngày 24/7/2017"]);
    expect(readCites(lines, { ...nothingKnown, ownNumber: "1373/QĐ-UBND", date: "2017-07-24" }).cites).toEqual([]);
  });
  test("but the same number of another year is another document", () => {
    const lines = paragraphs("thay thế Quyết định số 1373/QĐ-UBND ngày 1/8/2012");
    expect(rows(readCites(lines, { ...nothingKnown, ownNumber: "1373/QĐ-UBND", date: "2017-07-24" }).cites)).toEqual([["1373/QĐ-UBND", null, "2012-08-01"]]);
  });
  test("chrome, tags and lists of other news", () => {
    const lines = labelled(["chrome", "Quyết định số 749/QĐ-TTg ngày 3/6/2020"], ["attribute", "Số hiệu: 12/QĐ-TTg"], ["repeat", "Chỉ thị 15/CT-TTg"]);
    expect(readCites(lines, nothingKnown).cites).toEqual([]);
  });
});

describe("places of local numbers", () => {
  test.each<[string, string, Partial<typeof nothingKnown>, string | null]>([
    ["named after the number", "Quyết định số 12/QĐ-UBND ngày 3/2/2015 của UBND tỉnh Bến Tre", {}, "qd/12/ubnd-ben-tre/2015"],
    ["named before it", "UBND thành phố Đà Nẵng ban hành Quyết định số 12/QĐ-UBND ngày 3/2/2015", {}, "qd/12/ubnd-da-nang/2015"],
    ["a district's", "Kế hoạch số 5/KH-UBND ngày 3/2/2015 của UBND huyện Mộ Đức", {}, "kh/5/ubnd-mo-duc/2015"],
    ["a Party committee's", "Nghị quyết số 05-NQ/TU ngày 3/2/2015 của Tỉnh ủy Lào Cai", {}, "nq/5/tu-lao-cai/2015"],
    ["a department's", "Tờ trình số 7/TTr-STTTT ngày 3/2/2015 của Sở Thông tin và Truyền thông tỉnh Hà Giang", {}, "ttr/7/stttt-ha-giang/2015"],
    ["the text's own province", "Chủ tịch UBND tỉnh phê duyệt tại Quyết định số 12/QĐ-UBND ngày 3/2/2015", { places: ["quang-ngai"] }, "qd/12/ubnd-quang-ngai/2015"],
    ["the province of the text's town", "Quyết định số 12/QĐ-UBND ngày 3/2/2015 của UBND tỉnh", { places: ["dien-ban"], date: "2016" }, "qd/12/ubnd-quang-nam/2015"],
    ["two places decide nothing", "Quyết định số 12/QĐ-UBND ngày 3/2/2015 của UBND tỉnh", { places: ["quang-ngai", "da-nang"] }, null],
    ["no place at all", "Quyết định số 12/QĐ-UBND ngày 3/2/2015", {}, null],
    ["a text of the ministry in Hà Nội", "Quyết định số 12/QĐ-UBND ngày 3/2/2015", { places: ["ha-noi"] }, null],
    ["a district unknown to the tables", "Quyết định số 12/QĐ-UBND ngày 3/2/2015 của UBND huyện Châu Thành", { places: ["tra-vinh"] }, null],
    ["no year, no work", "Quyết định số 12/QĐ-UBND của UBND tỉnh Bến Tre", {}, null],
  ])("%s", (_, text, facts, work) => {
    expect(readCites(paragraphs(text), { ...nothingKnown, ...facts }).cites.map((cite) => cite.work)).toEqual([work]);
  });

  test("two provinces' decisions of one number are two", () => {
    const found = read("Quyết định số 12/QĐ-UBND ngày 3/2/2015 của UBND tỉnh Bến Tre; Quyết định số 12/QĐ-UBND ngày 4/2/2015 của UBND tỉnh Lào Cai");
    expect(found.map((row) => row[1])).toEqual(["qd/12/ubnd-ben-tre/2015", "qd/12/ubnd-lao-cai/2015"]);
  });
});

describe("doubts", () => {
  test.each<[string, string, Partial<typeof nothingKnown>, string[]]>([
    ["a law of the right day and the wrong year", "Luật Công nghệ thông tin ngày 29/6/2016", {},
      ["Bài ghi Luật Công nghệ thông tin 2016, ngày 29/6/2016; Luật Công nghệ thông tin số 67/2006/QH11 ban hành ngày 29/6/2006."]],
    ["an older law of the name is no misprint", "Luật Tổ chức Chính phủ ngày 30 tháng 9 năm 1992", {}, []],
    ["a number whose year is not its date's", "Nghị định số 30/2020/NĐ-CP ngày 05/3/2007", {}, ["Năm trong số 30/2020/NĐ-CP không khớp với ngày ghi bên cạnh (5/3/2007)."]],
    ["one number with two days", "Quyết định số 5/QĐ-TTg ngày 1/2/2010; Quyết định số 5/QĐ-TTg ngày 2/2/2010", {}, ["Bài ghi văn bản 5/QĐ-TTg với nhiều ngày khác nhau: 1/2/2010, 2/2/2010."]],
    ["a document later than the text", "Quyết định số 5/QĐ-TTg ngày 1/2/2010", { date: "2009-12-31" }, ["Văn bản 5/QĐ-TTg được dẫn mang ngày muộn hơn ngày của bài."]],
    ["a document of the text's own day", "Quyết định số 5/QĐ-TTg ngày 1/2/2010", { date: "2010-02-01T08:00" }, []],
    ["a text known to the year alone", "Quyết định số 5/QĐ-TTg ngày 1/2/2010", { date: "2010" }, []],
  ])("%s", (_, text, facts, expected) => {
    const { doubts } = readCites(paragraphs(text), { ...nothingKnown, ...facts });
    expect(doubts.map((doubt) => doubt.reason)).toEqual(expected);
    expect(doubts.some((doubt) => doubt.blocks)).toBe(false);
  });
});

describe("shapes met on other pages", () => {
  test.each<[string, string, Partial<typeof nothingKnown>, unknown[][]]>([
    ["an office wrapped in its middle", "thay thế Quyết định số 01/1999/QĐ.UB ngày 15/01/1999 của Ủy ban nhân\ndân tỉnh Bến Tre về", {}, [["01/1999/QĐ.UB", "qd/1/ubnd-ben-tre/1999", "1999-01-15"]]],
    ["a number on the line after số", "Công văn số\n5104/BTTTT-PTTH&TTĐT của Bộ Thông tin và Truyền thông ngày 1/12/2022", {}, [["5104/BTTTT-PTTH&TTĐT", "cv/5104/btttt/2022", "2022-12-01"]]],
    ["a date broken in its middle", "Nghị quyết số 05-NQ/TU ngày 17\ntháng 6 năm 2021 của Ban Chấp hành Đảng bộ tỉnh", { places: ["tien-giang"] }, [["05-NQ/TU", "nq/5/tu-tien-giang/2021", "2021-06-17"]]],
    ["a short form named in parentheses", "Quyết định số 765/QĐ-BTTTT ngày 28/4/2023 (sau đây viết tắt là Quyết định\nsố 765)", {}, [["765/QĐ-BTTTT", "qd/765/btttt/2023", "2023-04-28"]]],
    ["the day of signing told before the number", "Ngày 31/12/2025, UBND tỉnh Thanh Hóa đã ban hành Kế hoạch số 275/KH-UBND về chuyển đổi số", {}, [["275/KH-UBND", "kh/275/ubnd-thanh-hoa/2025", null]]],
    ["two capitals in the form's name", "Nghị Quyết số 22/NQ-TU ngày 08/6/2022 ban hành bởi Tỉnh Ủy Kiên Giang", {}, [["22/NQ-TU", "nq/22/tu-kien-giang/2022", "2022-06-08"]]],
    ["a law's number in parentheses", "Luật Công nghệ thông tin (Luật số 67/2006/QH11)", {}, [["67/2006/QH11", "luat/67/qh11/2006", null]]],
    ["the office before the number", "Nghị định của Chính phủ số 26/2007/NĐ-CP ngày 15/02/2007", {}, [["26/2007/NĐ-CP", "nd/26/cp/2007", "2007-02-15"]]],
    ["an office of local rank has no province", "Quy chế phối hợp số 05/QCPH-CA-STTTT ngày 3/4/2018", {}, [["05/QCPH-CA-STTTT", null, "2018-04-03"]]],
  ])("%s", (_, text, facts, expected) => {
    expect(read(text, facts)).toEqual(expected);
  });
});
