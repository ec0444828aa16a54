import { describe, expect, test } from "vitest";
import { readTopics } from "../../../src/normalize/read/topics.ts";
import { topicLabel, topics } from "../../../src/tables/topics.ts";
import { labelled, paragraphs, seedLines } from "./labelled.ts";

describe("topics", () => {
  test.each([
    ["000", ["ung-dung-cntt"]], ["001", ["ung-dung-cntt"]], ["002", ["ung-dung-cntt"]], ["003", ["ung-dung-cntt", "cong-thong-tin-dien-tu", "chinh-phu-dien-tu"]], ["004", ["phap-luat-cntt"]],
  ])("seed %s speaks of %j", (name, expected) => {
    expect(readTopics(seedLines(name)).map((topic) => topic.value)).toEqual(expect.arrayContaining(expected));
  });
  test.each<[string, string[], string[]]>([
    ["three mentions make a topic", ["chuyển đổi số. Chuyển đổi số! CĐS"], ["chuyen-doi-so"]],
    ["two do not", ["chuyển đổi số và chuyển đổi số"], []],
    ["capitals and commas", ["AN TOÀN, AN NINH THÔNG TIN; an ninh mạng; mã độc"], ["an-toan-thong-tin"]],
    ["other words of the same sound", ["công nghiệp hóa, số hộ, đô thị hóa, kinh tế - xã hội"], []],
    ["a preamble's laws are no topic", ["Căn cứ Luật Giao dịch điện tử", "Căn cứ Luật Công nghệ thông tin", "Căn cứ Luật Viễn thông"], []],
  ])("%s", (_, texts, expected) => {
    expect(readTopics(paragraphs(...texts)).map((topic) => topic.value)).toEqual(expected);
  });
  test("the title names a topic once for all; chrome names none", () => {
    expect(readTopics(labelled(["title", "Xây dựng đô thị thông minh"])).map((topic) => topic.value)).toEqual(["do-thi-thong-minh"]);
    expect(readTopics(labelled(["chrome", "chuyển đổi số chuyển đổi số chuyển đổi số"]))).toEqual([]);
  });
  test("evidence quotes the text's own words", () => {
    expect(readTopics(labelled(["title", "Chuyển Đổi Số quốc gia"]))[0]?.evidence).toEqual([{ rule: "topic-chuyen-doi-so", grade: "placed", quote: "Chuyển Đổi Số", line: 2 }]);
  });
  test("every example begins with one of its row's heads", () => {
    const lost = topics.flatMap((row) => row.example.filter((text) => {
      const found = row.pattern.exec(text)?.[0].toLowerCase() ?? "";
      return !row.heads.some((head) => found.startsWith(head));
    }));
    expect(lost).toEqual([]);
    expect([topicLabel("chuyen-doi-so"), topicLabel("x")]).toEqual(["Chuyển đổi số", "x"]);
  });
});
