import { expect, test } from "vitest";
import { plainText } from "../../src/search/plain.ts";

test.each([
  ["a paragraph stays as it is", "Ngày 25/12/2008 tại trụ sở Bộ.", "Ngày 25/12/2008 tại trụ sở Bộ."],
  ["a heading loses its marks", "## Điều 1. Phạm vi", "Điều 1. Phạm vi"],
  ["blocks stand on lines of their own", "Một là.\n\nHai là.", "Một là.\nHai là."],
  ["an escaped number is a number again", "1\\. Phạm vi", "1. Phạm vi"],
  ["escaped stars and underlines are themselves", "\\*\\_a\\_\\*", "*_a_*"],
  ["a link leaves its words and no address", "[Bộ TT&TT](https://mic.gov.vn/)", "Bộ TT&TT"],
  ["emphasis leaves its words", "**rất** *cần*", "rất cần"],
  ["list items are lines", "- một\n- hai", "một\nhai"],
  ["a line break is a space", "một\nhai", "một hai"],
  ["white space of any kind and length is one space", "một  hai\u00a0ba \u3000\u00a0bốn\tnăm \tsáu", "một hai ba bốn năm sáu"],
  ["an indented block is text", "    - phần mềm", "- phần mềm"],
  ["markup is text, not markup", "<b>đậm</b>", "<b>đậm</b>"],
  ["an entity is its character", "A &amp; B", "A & B"],
  ["a caption loses its mark", "Đại biểu dự Hội nghị.\n{.caption}", "Đại biểu dự Hội nghị."],
  ["nothing gives nothing", "", ""],
])("%s", (_, markdown, plain) => {
  expect(plainText(markdown)).toBe(plain);
});
