/** The five sources, read as a careful person reads them: every cell of that reading. */
import { describe, expect, test } from "vitest";
import { seed, textOf } from "./text.ts";

interface Reading {
  readonly title: string;
  readonly date: readonly [date: string, role: string, quote: string];
  readonly author: string;
  readonly publisher: string | null;
  readonly credit: string | null;
  readonly places: readonly string[];
  readonly cites: readonly (readonly [as: string, work: string | null, date: string | null])[];
  readonly begins: string;
  readonly ends: string;
  readonly captions: readonly string[];
  readonly headings: readonly string[];
  readonly chrome: readonly string[];
  readonly doubts: readonly string[];
  readonly repairs: number;
}

const readings: Readonly<Record<string, Reading>> = {
  "000": {
    title: "Hội nghị triển khai công tác Công nghệ thông tin năm 2009",
    date: ["2008-12-25", "event", "Ngày 25/12/2008"],
    author: "Lê Mạnh", publisher: "mic.gov.vn", credit: null, places: ["ha-noi"],
    cites: [["34/2008/CT-TTg", "ct/34/ttg/2008", null]],
    begins: "Ngày 25/12/2008 tại trụ sở Bộ", ends: "Huân chương Lao động hạng Ba cho Trung tâm Thông tin.",
    captions: [], headings: [], chrome: ["ĐÁNH GIÁ BÀI VIẾT( 0)"], doubts: [], repairs: 0,
  },
  "001": {
    title: "Phê duyệt kế hoạch ứng dụng CNTT trong hoạt động của Bộ Thông tin và Truyền thông giai đoạn 2011- 2015",
    date: ["2010-12-23", "event", "Ngày 23/12/2010"],
    author: "Vũ Nhung", publisher: "mic.gov.vn", credit: "Theo quyết định 2016/ QĐ- BTTTT ngày 23/12/2010", places: [],
    cites: [["2016/QĐ-BTTTT", "qd/2016/btttt/2010", "2010-12-23"]],
    begins: "Ngày 23/12/2010, Thứ trưởng Bộ TT& TT", ends: "Quyết định có hiệu lực kể từ ngày ký.",
    captions: [], headings: [], chrome: ["ĐÁNH GIÁ BÀI VIẾT( 0)"], doubts: [], repairs: 0,
  },
  "002": {
    title: "Quảng Ngãi: Tiếp tục khẳng định tầm quan trọng và tăng cường nhận thức về ứng dụng và phát triển CNTT",
    date: ["2013-01-28T14:45", "published", "28/01/2013 14:45 CH"],
    author: "Huy Hoàng", publisher: "mic.gov.vn", credit: "Sở TT&TT Quảng Ngãi", places: ["quang-ngai"],
    cites: [
      ["1501/QĐ-UBND", "qd/1501/ubnd-quang-ngai/2010", "2010-10-29"],
      ["390/QĐ-UBND", "qd/390/ubnd-quang-ngai/2011", "2011-03-17"],
      ["15/CT-TTg", "ct/15/ttg/2012", "2012-05-22"],
    ],
    begins: "Trong thời gian qua, công tác phát triển", ends: "phát triển CNTT tại địa phương.",
    captions: [], headings: [],
    chrome: ["Skip Ribbon Commands", "Skip to main content", "Thứ năm, ngày 29/02/2024", "TIN TỨC", "Xem cỡ chữ", "Lượt truy cập: 1438", "ĐÁNH GIÁ BÀI VIẾT( 0)"],
    doubts: [], repairs: 0,
  },
  "003": {
    title: "Ứng dụng CNTT vào hoạt động của cơ quan nhà nước: Đến 2010, 100% cơ quan có cổng thông tin điện tử",
    date: ["2007-10-10", "published", "Ngày đăng: 10/10/2007"],
    author: "Tuân Nguyệt", publisher: "UBND Điện Bàn", credit: "Theo Website CP", places: ["dien-ban"], cites: [],
    begins: "Ngày 5/3/2008, lãnh đạo Bộ Thông tin và Truyền thông", ends: "cũng được hoàn thành nhanh chóng.",
    captions: ["Các đại biểu tham luận về biện pháp đẩy mạnh ứng dụng công nghệ thông tin (CNTT) trong hoạt động của cơ quan nhà nước, phát triển Chính phủ điện tử tại Việt Nam - Ảnh Website Chính phủ."],
    headings: ["Bắt đầu từ các mô hình thí điểm", "Cần sự kiên quyết của người lãnh đạo"],
    chrome: ["Nội dung chi tiết", "Lượt xem: 7389 lượt. [In bài]", "[Trở về]", "Các tin mới hơn:", "500 xã thí điểm dân bầu trực tiếp Chủ tịch UBND", "Liên kết website", "Lượt trong năm"],
    doubts: ["posted-before-event"], repairs: 61,
  },
  "004": {
    title: "Hội nghị trực tuyến toàn quốc tổng kết 10 năm thi hành Luật Công nghệ thông tin",
    date: ["2017-11-24T10:20", "published", "10:20 AM,24/11/2017"],
    author: "NX", publisher: null, credit: null, places: ["tra-vinh"],
    cites: [["Luật Công nghệ thông tin 2006", "luat/67/qh11/2006", "2006"]],
    begins: "Ngày 23/11, Bộ Thông tin và Truyền thông", ends: "đặt trong hệ thống pháp luật nói chung.",
    captions: ["Đại biểu dự Hội nghị tại điểm cầu Trà Vinh."], headings: [],
    chrome: ["Cỡ chữ:", "Liên kết Website", "Huyện Trà Cú", "Về đầu trang"], doubts: [], repairs: 0,
  },
};

describe.each(Object.entries(readings))("source %s", (number, reading) => {
  const { facts, lines, edits, doubts, markdown } = seed(number);
  const body = textOf(lines, "lead", "paragraph", "item");

  test("title, author, publisher, credit line", () => {
    expect([facts?.title.value, facts?.author.value, facts?.publisher.value, facts?.credit.value]).toEqual([reading.title, reading.author, reading.publisher, reading.credit]);
  });
  test("date, its role and the words it rests on", () => {
    const evidence = facts && "evidence" in facts.date ? facts.date.evidence[0].quote : null;
    expect([facts?.date.value?.date, facts?.date.value?.role, evidence]).toEqual(reading.date);
  });
  test("places", () => expect(facts?.places.map((place) => place.value)).toEqual(reading.places));
  test("cited documents", () => expect(facts?.cites.map(({ as, work, date }) => [as, work, date])).toEqual(reading.cites));
  test("first and last words of the body", () => {
    expect(body[0]?.startsWith(reading.begins), body[0]).toBe(true);
    expect(body.at(-1)?.endsWith(reading.ends), body.at(-1)).toBe(true);
  });
  test("captions and headings", () => {
    expect([textOf(lines, "caption"), textOf(lines, "heading")]).toEqual([reading.captions, reading.headings]);
  });
  test("site furniture is left out", () => {
    const chrome = textOf(lines, "chrome");
    expect(reading.chrome.filter((line) => !chrome.includes(line))).toEqual([]);
  });
  test("repairs and doubts", () => {
    expect([edits.length, doubts.map((doubt) => doubt.rule)]).toEqual([reading.repairs, reading.doubts]);
    expect(markdown).not.toContain("\ufffd");
  });
});

test("the lead that stands twice is printed once", () => {
  expect(seed("000").markdown?.split("18 Nguyễn Du").length).toBe(2);
});

test("entries opened by four spaces are lists and no code", () => {
  const { markdown } = seed("001");
  expect(markdown).toContain("\n- Xây dựng cơ sở hạ tầng thông tin");
  expect(markdown).not.toMatch(/^ {4}/mu);
});

test("the law cited by name and year gets its number from the table, and says that it is inferred", () => {
  const cite = seed("004").facts?.cites[0];
  expect(cite?.evidence.some((evidence) => evidence.grade === "inferred")).toBe(true);
});

test("the clock of the crawl day is a rival that lost", () => {
  const rivals = seed("002").facts?.date.rivals ?? [];
  expect(rivals.map((rival) => [rival.value, rival.evidence.rule])).toContainEqual(["2024-02-29", "day-numeric"]);
});
