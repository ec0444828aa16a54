import { expect, test } from "vitest";
import { partsOf } from "../../src/search/content.ts";
import { recordOf } from "../../src/search/record.ts";
import { documentOf, shelfOf } from "./document.ts";

const front = {
  id: "quang-ngai", title: "Quảng Ngãi: Tiếp tục", date: "2013-01-28T14:45", dateRole: "published", author: "Huy Hoàng",
  publisher: "mic.gov.vn", places: ["quang-ngai"],
} as const;
const document = documentOf({ ...front, places: [...front.places] }, "Trong **thời gian** qua.\n\n- Một là");
const shelves = [
  shelfOf("year", "2013", "2013", [document]), shelfOf("publisher", "mic-gov-vn", "mic.gov.vn", [document]),
  shelfOf("place", "quang-ngai", "Quảng Ngãi", [document]), shelfOf("work", "ct-15-ttg-2012", "15/CT-TTg", [document]),
];

test("a record holds the title, the words of the body without their marks, and what is known of the text", () => {
  const { content } = recordOf(document, { url: "van-ban/quang-ngai.html", title: front.title, shelves, doubted: false });
  expect(partsOf(content)).toEqual({
    title: "Quảng Ngãi: Tiếp tục", body: "Trong thời gian qua.\nMột là", tail: "mic.gov.vn · Quảng Ngãi · Huy Hoàng · 2013",
  });
});

test("a record holds what a result shows, and whether it has a date", () => {
  expect(recordOf(document, { url: "van-ban/quang-ngai.html", title: front.title, shelves, doubted: true })).toMatchObject({
    url: "van-ban/quang-ngai.html",
    meta: { title: "Quảng Ngãi: Tiếp tục", stamp: "zp201301281445q", facts: "mic.gov.vn · Quảng Ngãi · Huy Hoàng" },
    dated: true,
  });
});

test("each value of a filter is a key and its words; cited works are no filter", () => {
  expect(recordOf(document, { url: "a.html", title: front.title, shelves, doubted: false }).filters).toEqual({
    nam: ["2013"], noi: ["mic-gov-vn mic.gov.vn"], "dia-phuong": ["quang-ngai Quảng Ngãi"], loai: ["article"],
  });
});

test("a text without title and date has the title shown for it in no word of its own", () => {
  const bare = documentOf({ id: "khong-ten", title: null }, "Chữ.");
  const record = recordOf(bare, { url: "a.html", title: "Không có nhan đề (a.txt)", shelves: [shelfOf("undated", "khong-ro-ngay", "Không rõ ngày", [bare])], doubted: false });
  expect(partsOf(record.content)).toEqual({ title: "", body: "Chữ.", tail: "" });
  expect(record.meta).toEqual({ title: "Không có nhan đề (a.txt)", stamp: "zn", facts: "" });
  expect(record.dated).toBe(false);
  expect(record.filters.nam).toEqual(["khong-ro-ngay Không rõ ngày"]);
});

test("everything is composed (NFC)", () => {
  const loose = documentOf({ title: "Điện tử".normalize("NFD") }, "Tiếng Việt".normalize("NFD"));
  const { content, meta } = recordOf(loose, { url: "a.html", title: "Điện tử".normalize("NFD"), shelves: [], doubted: false });
  expect(partsOf(content)).toMatchObject({ title: "Điện tử", body: "Tiếng Việt" });
  expect(meta.title).toBe("Điện tử");
});
