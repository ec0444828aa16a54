/** Every source text is hostile: twenty thousand lines are read in time, whatever they are, above the text and below it. */
import { expect, test } from "vitest";
import { readingOf } from "../../src/normalize.ts";

const prose = "Hội nghị đánh giá kết quả ứng dụng công nghệ thông tin trong năm và thống nhất các nhiệm vụ trọng tâm của năm tới.";
const units = ["", "Dòng chữ", "a", "12", "- mục một", "ỦY BAN NHÂN DÂN", "| a | b |", "08/04/2021 05:04", "Điều 1. Phạm vi", "Bình luận", "Trang chủ / Tin tức"];

test.each(units)("twenty thousand lines of %j are read in time", (unit) => {
  const lines = `${unit}\n`.repeat(20_000);
  for (const text of [`${prose}\n${lines}`, `${lines}${prose}\n`, lines]) expect(milliseconds(text)).toBeLessThan(4_000);
}, 120_000);

/** Of processor time, so that a busy machine does not fail the test. */
function milliseconds(text: string): number {
  const bytes = new TextEncoder().encode(text);
  const before = process.cpuUsage();
  readingOf({ path: "x.txt", sha256: "0".repeat(64), bytes, note: null });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
