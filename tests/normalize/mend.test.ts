import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { decode } from "../../src/normalize/decode.ts";
import { mend } from "../../src/normalize/mend.ts";
import { replay } from "../../src/normalize/replay.ts";

const seed = (name: string) =>
  decode({ path: name, sha256: "", bytes: readFileSync(`content/sources/${name}`), note: null }).value;

test("Seed 003: all 61 places are repaired, 60 à and one Ơ", () => {
  const decoded = seed("003_b789a1f8470f0361.txt");
  const { value, edits } = mend(decoded);
  expect(edits.map((edit) => edit.now.trim()).sort().join("")).toBe("à".repeat(60) + "Ơ");
  expect(edits.filter((edit) => edit.was === "\uFFFD ")).toHaveLength(30);
  expect(value).not.toContain("\uFFFD");
  expect(value).toContain("TRONG CÁC CƠ QUAN HÀNH CHÍNH HUYỆN ĐIỆN BÀN");
  expect(value).toContain("Ngày 5/3/2008, lãnh đạo Bộ Thông tin và Truyền thông");
  expect(replay(decoded.text, edits)).toBe(value);
  expect(mend({ ...decoded, text: value }).edits).toEqual([]);
});
