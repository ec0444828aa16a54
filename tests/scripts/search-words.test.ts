import { gzipSync } from "node:zlib";
import { close, createIndex, type IndexFile } from "pagefind";
import { beforeAll, describe, expect, test } from "vitest";
import { readCbor } from "../../scripts/search-cbor.ts";
import { wordsIn, type Indexed } from "../../scripts/search-words.ts";
import { encode, tokensOf } from "../../src/search/encoding.ts";
import { isBefore } from "../../src/search/postings.ts";
import { fold } from "../../src/vietnamese/fold.ts";
import { plantedDocuments } from "../search/planted.ts";

const bodies = [...plantedDocuments.map(({ body }) => body), "Điện, ĐIỆN và diện; 34/2008/CT-TTg (TT&TT). 𝐀 không phải A, ﬁ là ﬁ."];

describe("what is read of Pagefind's files", () => {
  let files: readonly IndexFile[];
  let indexed: Indexed;
  beforeAll(async () => {
    const { index } = await createIndex({ forceLanguage: "vi" });
    for (const [at, body] of bodies.entries()) await index?.addCustomRecord({ url: String(at), content: encode(body), language: "vi", meta: { title: encode("Điện thoại") } });
    files = (await index?.getFiles())?.files ?? [];
    indexed = wordsIn(files);
    await close();
  });

  test("is each word of each text at its place, in the form that the text has", () => {
    const found = new Map<string, string>();
    for (const { forms } of indexed.words) for (const { form, postings } of forms) {
      for (const { text, runs } of postings) for (const { places } of runs) for (const place of places) found.set(`${text} ${place}`, form);
    }
    for (const [at, body] of bodies.entries()) {
      const words = tokensOf(body.normalize("NFC")).map(({ text }) => text.toLowerCase());
      const read = [...found].filter(([key]) => key.startsWith(`${at} `)).map(([key, form]) => [Number(key.split(" ")[1]), form] as const).sort(([a], [b]) => a - b);
      expect(read.map(([, form]) => form)).toEqual(words);
    }
  });

  test("is each form with its word folded, and where the title has it", () => {
    const words = [...indexed.words];
    expect(words.flatMap(({ word, forms }) => forms.filter(({ form }) => fold(form) !== word))).toEqual([]);
    const phone = words.find(({ word }) => word === "thoai");
    expect(phone?.forms.map(({ form, postings }) => [form, postings.length, postings[0]?.title])).toEqual([["thoại", bodies.length, [1]]]);
  });

  test("keeps the order of the words", () => {
    const words = [...indexed.words].map(({ word }) => `${word}‿`);
    expect(words).toEqual([...new Set(words)].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
    expect(words.filter((word, at) => at > 0 && !isBefore(words[at - 1] ?? "", word))).toEqual([]);
  });

  test.each([
    ["no signature", (file: IndexFile) => ({ ...file, content: gzipSync("other") })],
    ["another shape", (file: IndexFile) => ({ ...file, content: gzipSync("pagefind_dcd\u0001") })],
    ["no chunk of a name", (file: IndexFile) => ({ ...file, path: `${file.path}x` })],
  ])("%s is refused in one sentence that names the version", (_, broken) => {
    const changed = files.map((file) => (file.path.endsWith(".pf_index") ? broken(file) : file));
    expect(() => [...wordsIn(changed).words]).toThrow(/^Cannot (?:read|find).* 1\.6\.0/s);
  });
});

test.each([
  ["numbers of each width", [0x83, 0x05, 0x18, 0xff, 0x39, 0x01, 0x00], [5, 255, -257]],
  ["a wide number", [0x1a, 0x00, 0x01, 0x00, 0x00], 65536],
  ["a text", [0x63, 0x61, 0xc4, 0x91], "ađ"],
])("%s are read", (_, bytes, value) => {
  expect(readCbor(Uint8Array.from(bytes))).toEqual(value);
});

test.each([["bytes after the end", [1, 2]], ["an end too early", [0x82, 1]], ["a map", [0xa0]], ["an array of unknown length", [0x9f, 0xff]], ["a text that is none", [0x61, 0xff]]])("%s are refused", (_, bytes) => {
  expect(() => readCbor(Uint8Array.from(bytes))).toThrow();
});
