import { expect, test } from "vitest";
import type { FrontMatter, Grade } from "../../src/model.ts";
import { dateGround } from "../../src/site/date-ground.ts";
import { document, known, ledger } from "../archive/sample.ts";

const shown = (front: Partial<FrontMatter>, grade: Grade = "placed") => {
  const date = known({ date: "2013-01-28", role: "published" as const }, { grade });
  return dateGround(document(front, { ledger: ledger({ facts: { ...ledger().facts, date } }) }));
};

test.each<[string, string, string]>([
  ["a posting on its place", shown({}), "Ngày đăng theo bản gốc"],
  ["a text's own day", shown({ dateRole: "issued" }, "labelled"), "Ngày ban hành theo bản gốc"],
  ["a month is not called a day", shown({ date: "2013-01" }), "Tháng đăng theo bản gốc"],
  ["a person's word", shown({}, "curated"), "Ngày đăng do người giữ kho xác nhận"],
  ["what follows from something else is not the page's word", shown({}, "inferred"), "Ngày đăng được suy ra, bản gốc không ghi rõ"],
  ["an event is no posting", shown({ dateRole: "event" }), "Chỉ biết ngày diễn ra; bài không ghi ngày đăng"],
  ["no date", shown({ date: null, dateRole: null }), "Bài không cho biết ngày"],
])("%s", (_, found, expected) => expect(found).toBe(expected));

test("a date changed by hand does not borrow the ledger's ground", () => {
  expect(dateGround(document({}, { ledger: ledger(), edited: ["date"] }))).toBe("Ngày do người giữ kho sửa tay");
});
