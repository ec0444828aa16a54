import fc from "fast-check";
import { expect, test } from "vitest";
import { compareVietnamese } from "../../src/vietnamese/collation.ts";

test.each([
  ["đ follows d, before e", ["da", "dy", "đa", "ê"]],
  ["ă follows a, and â follows ă", ["an", "ăn", "ân", "ba"]],
  ["tones follow ngang huyền hỏi ngã sắc nặng", ["ma", "mà", "mả", "mã", "má", "mạ"]],
  ["a tone counts only when all letters are equal", ["mạ", "mai", "mái", "mam"]],
  ["small letters stand before capitals", ["hà nội", "Hà Nội", "HÀ NỘI"]],
  ["a space stands before letters", ["Hà Nội", "Hàng Bài"]],
  ["digits stand before letters", ["15/CT-TTg", "an toàn"]],
  ["provinces", ["An Giang", "Bắc Kạn", "Cà Mau", "Đà Nẵng", "Đắk Lắk", "Hà Nội", "Hải Phòng", "Quảng Nam", "Quảng Ngãi", "Ý Yên"]],
  ["other scripts come last", ["z", "я", "中"]],
])("%s", (_, sorted) => {
  expect([...sorted].reverse().sort(compareVietnamese)).toEqual(sorted);
});

test("Composed and decomposed text are equal", () => {
  expect(compareVietnamese("Huế", "Huế".normalize("NFD"))).toBe(0);
});

test("The order is total: whatever the texts, a before b means b after a, and only equals are equal", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (a, b) => {
    expect(compareVietnamese(a, b)).toBe(-compareVietnamese(b, a) + 0);
    if (compareVietnamese(a, b) === 0) expect(a.normalize("NFC")).toBe(b.normalize("NFC"));
  }));
});
