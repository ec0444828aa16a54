import { expect, test } from "vitest";
import { idPattern } from "../../src/model.ts";
import { slug } from "../../src/vietnamese/slug.ts";

const long = "Quảng Ngãi: Tiếp tục khẳng định tầm quan trọng và tăng cường nhận thức về ứng dụng và phát triển CNTT";

test.each([
  ["words are joined by single hyphens", "Sở  TT&TT – Quảng Ngãi", 80, "so-tt-tt-quang-ngai"],
  ["nothing hangs over at the ends", "“Đề án 06”.", 80, "de-an-06"],
  ["a long title is cut between syllables", long, 80, "quang-ngai-tiep-tuc-khang-dinh-tam-quan-trong-va-tang-cuong-nhan-thuc-ve-ung"],
  ["a title of exactly the length is kept", "aaa bbb", 7, "aaa-bbb"],
  ["one character over loses the last syllable", "aaa bbbb", 7, "aaa"],
  ["a first syllable that is too long is cut inside", "abcdefghij", 4, "abcd"],
  ["a text without letters or digits gives nothing", "— … —", 80, ""],
  ["another script gives nothing", "中华人民共和国", 80, ""],
  ["an empty text gives nothing", "", 80, ""],
])("%s", (_, text, max, expected) => {
  expect(slug(text, max)).toBe(expected);
  if (expected !== "") expect(expected).toMatch(idPattern);
});
