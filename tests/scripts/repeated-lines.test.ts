import { expect, test } from "vitest";
import { repeatedLines, standingLines } from "../../scripts/repeated-lines.ts";
import { normalized } from "../normalize/text.ts";

const text = (n: number, line: string): string => `(Mic.gov.vn) - Văn bản thứ ${n} nói về ứng dụng công nghệ thông tin trong cơ quan nhà nước.\n\n${line}\n\nĐoạn thứ hai của văn bản ${n} cũng là một câu đủ dài để là thân bài.\n`;

test.each([
  ["a line in three texts of one publisher is named", [1, 2, 3].map((n) => text(n, "Tin ảnh của cổng")), [["mic.gov.vn", "Tin ảnh của cổng", 3]]],
  ["a line in two texts is not", [1, 2].map((n) => text(n, "Tin ảnh của cổng")), []],
  ["a line that the table already knows is not", [1, 2, 3].map((n) => text(n, "100%")), []],
  ["a long sentence is not", [1, 2, 3].map((n) => text(n, "Câu này dài hơn hai mươi chữ và đứng trong ba văn bản khác nhau, song nó là một câu văn trọn vẹn chứ không phải là một mục của trang.")), []],
])("%s", (_case, texts, found) => {
  expect(repeatedLines(texts.map((one) => normalized(one)).map(({ facts, lines }) => ({ publisher: facts?.publisher.value ?? "", standing: standingLines(lines) }))).map(({ publisher, text: line, texts: n }) => [publisher, line, n])).toEqual(found);
});
