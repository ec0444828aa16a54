import { describe, expect, test } from "vitest";
import { normalized } from "../text.ts";

const letter = (body: string, closing = "CHỦ TỊCH\nĐào Mỹ Linh"): string => `ỦY BAN NHÂN DÂN
TỈNH PHÚ YÊN
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 10/2025/QĐ-UBND
Phú Yên, ngày 12 tháng 02 năm 2025

BAN HÀNH QUY CHẾ BẢO ĐẢM AN TOÀN THÔNG TIN

Căn cứ Luật An toàn thông tin mạng ngày 19 tháng 11 năm 2015;
Điều 1. Ban hành kèm theo Quyết định này Quy chế bảo đảm an toàn thông tin của tỉnh.
${body}

Nơi nhận:
- Như Điều 3;
${closing}
`;

describe("the effective date of a legal text", () => {
  test.each([
    ["a day that is spelt out", "Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày 01 tháng 3 năm 2025.", "2025-03-01", "labelled"],
    ["a day in numbers", "Điều 2. Quyết định này có hiệu lực từ ngày 01/03/2025.", "2025-03-01", "labelled"],
    ["the day of signing follows from the day of issue", "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.", "2025-02-12", "inferred"],
    ["a blank day stays unknown", "Điều 2. Quyết định này có hiệu lực từ ngày ..... tháng … năm 2025.", null, null],
    ["the end of another text's effect is none of ours", "Điều 2. Quyết định số 5/2013/QĐ-UBND hết hiệu lực từ ngày 01/03/2025.", null, null],
  ])("%s", (_case, body, date, grade) => {
    const fact = normalized(letter(body)).facts?.effective;
    expect([fact?.value, fact && "evidence" in fact ? fact.evidence[0].grade : null]).toEqual([date, grade]);
  });
});

describe("the signer of a legal text", () => {
  test.each([
    ["the name below the post", "CHỦ TỊCH\nĐào Mỹ Linh", "Đào Mỹ Linh"],
    ["the name below a formula of proxy", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nĐào Mỹ Linh", "Đào Mỹ Linh"],
    ["no name, no signer", "CHỦ TỊCH", null],
  ])("%s", (_case, closing, name) => {
    const { facts } = normalized(letter("Điều 2. Chánh Văn phòng chịu trách nhiệm thi hành.", closing));
    expect([facts?.signer.value, facts?.author.value]).toEqual([name, null]);
  });
  test("an article has none", () => {
    const { facts } = normalized("Hội nghị về chính phủ điện tử tại Huế\n\nHội nghị đánh giá kết quả ứng dụng công nghệ thông tin trong năm vừa qua.\n\nLê Mạnh\n");
    expect([facts?.signer.value, facts?.effective.value, facts?.author.value]).toEqual([null, null, "Lê Mạnh"]);
  });
});
