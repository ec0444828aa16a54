import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeZip } from "../../scripts/zip.ts";

let folder = "";
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), "zip-")); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const zipped = (files: Readonly<Record<string, Uint8Array>>) => {
  const path = join(folder, "x.zip");
  writeZip(path, Object.entries(files).map(([name, bytes]) => ({ name, read: () => bytes })));
  return readFileSync(path);
};
const text = (words: string) => new TextEncoder().encode(words);

describe("a ZIP", () => {
  test("gives every file back to the byte, under its name", () => {
    const files = { "kho/a.html": text("<p>Một</p>".repeat(99)), "kho/Đ/chữ.txt": text("ữ"), "kho/rỗng": new Uint8Array(), "kho/x.woff2": text("đã nén ".repeat(99)), "kho/byte": Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251) };
    const found = unzipSync(zipped(files));
    expect(Object.keys(found)).toEqual(Object.keys(files));
    for (const [name, bytes] of Object.entries(files)) expect(Buffer.from(found[name] ?? []).equals(Buffer.from(bytes)), name).toBe(true);
  });
  test("is the same bytes each time, and says no time of its own", () => {
    const files = { "a": text("a"), "b": text("b".repeat(1000)) };
    expect(zipped(files).equals(zipped(files))).toBe(true);
    expect(zipped(files).subarray(10, 14)).toEqual(Buffer.from([0, 0, 0x21, 0]));
  });
  test("compresses what can be compressed and keeps what cannot", () => {
    const method = (name: string, words: string) => zipped({ [name]: text(words) }).readUInt16LE(8);
    expect([method("a.txt", "a".repeat(99)), method("a.txt", "a"), method("a.woff2", "a".repeat(99))]).toEqual([8, 0, 0]);
  });
  test("of nothing is a ZIP of nothing", () => {
    expect(unzipSync(zipped({}))).toEqual({});
  });
  test.each([65_534, 65_535, 70_000])("of %i files holds them all", (count) => {
    const files = Object.fromEntries(Array.from({ length: count }, (_, at) => [`t/${at}.png`, text(String(at))]));
    const bytes = zipped(files);
    const found = unzipSync(bytes);
    expect(Object.keys(found)).toHaveLength(count);
    expect(Buffer.from(found[`t/${count - 1}.png`] ?? []).toString()).toBe(String(count - 1));
    expect(bytes.includes(Buffer.from([0x50, 0x4b, 6, 6]))).toBe(count > 65_534);
  });
  test("that cannot be read to its end throws", () => {
    const path = join(folder, "x.zip");
    expect(() => writeZip(path, [{ name: "a", read: () => { throw new Error("hỏng"); } }])).toThrow("hỏng");
  });
});
