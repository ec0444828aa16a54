/** The frame of a legal text, on pages that damage or convert it. */
import { expect, test } from "vitest";
import { readingOf } from "../../src/normalize.ts";
import { sourceOf } from "./text.ts";

const letterhead = `BỘ THÔNG TIN VÀ TRUYỀN THÔNG
Số: 39/2017/TT-BTTTT
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hà Nội, ngày 15 tháng 12 năm 2017
THÔNG TƯ
Công bố Danh mục tiêu chuẩn kỹ thuật
`;
const grounds = "Căn cứ Luật Công nghệ thông tin số 67/2006/QH11 ngày 29 tháng 6 năm 2006;\nCăn cứ Nghị định số 17/2017/NĐ-CP ngày 17 tháng 02 năm 2017 của Chính phủ;\n";
const factsOf = (text: string) => readingOf(sourceOf(text)).facts;

test.each(["ộ", "ạ", "ậ", "ự", "ú", "Ộ", "Ò", "Ã", "Ĩ", "Ệ"])("with every %s of its motto lost, a letterhead's motto is no title", (letter) => {
  const motto = letterhead.split("\n").slice(2, 4).join("\n");
  const title = factsOf(letterhead.replace(motto, motto.replaceAll(letter, "\ufffd")) + grounds)?.title.value;
  expect([null, "Công bố Danh mục tiêu chuẩn kỹ thuật"]).toContain(title ?? null);
});

test("of a table whose values stand behind tabs, the days are fields and not other news", () => {
  const table = "Số ký hiệu\t39/2017/TT-BTTTT\nNgày ban hành\t15/12/2017\nNgày có hiệu lực\t30/01/2018\nNgày đăng công báo\t16/01/2018\n";
  const facts = factsOf(table + letterhead + grounds);
  expect([facts?.date.value, facts?.effective.value, facts?.title.value]).toEqual([{ date: "2017-12-15", role: "issued" }, "2018-01-30", "Công bố Danh mục tiêu chuẩn kỹ thuật"]);
});

test("an abstract behind its label is the title of a table alone", () => {
  expect(factsOf("Số ký hiệu | 4127/UBND-KSTT\nNgày ban hành | 18/09/2023\nLoại văn bản | Công văn\nTrích yếu | V/v cung cấp dịch vụ công trực tuyến\nNgười ký | Hoàng Quốc Khánh\n")?.title.value).toBe("V/v cung cấp dịch vụ công trực tuyến");
});

test("a wrapped title ends where a sentence opens with its day", () => {
  const lines = ["Kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp về chính quyền", "điện tử của tỉnh, được tổ chức tại Huế vào ngày 21/02/2020", "Ngày 21/02/2020, tại trụ sở UBND tỉnh, Phó Chủ tịch UBND tỉnh đã", "chủ trì cuộc họp và nghe báo cáo của các sở, ngành về kết quả thực", "hiện trong năm, sau đó kết luận như sau về các việc phải làm ngay."];
  expect(factsOf(letterhead.split("\n").slice(0, 6).join("\n") + "\n" + lines.join("\n"))?.title.value).toBe(lines.slice(0, 2).join(" "));
});
