import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encoders, plainSigns } from "../../scripts/accidents.ts";
import { decode } from "../../src/normalize/decode.ts";
import { mend } from "../../src/normalize/mend.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const read = (bytes: Uint8Array | string, encoding?: string) =>
  decode({ path: "a.txt", sha256: "", bytes: typeof bytes === "string" ? utf8(bytes) : bytes, note: encoding === undefined ? null : { encoding } });
const rules = (bytes: Uint8Array | string, encoding?: string) =>
  read(bytes, encoding).doubts.map(({ rule, blocks }) => (blocks ? `${rule}!` : rule));

const sample = plainSigns(readFileSync("content/sources/002_82e5144c9aeb027e.txt", "utf8")).replace(/\u00a0/gu, " ");

describe("Every encoding is told by the grammar and read to the letter", () => {
  const names = Object.keys(encoders);
  test.each(names)("%s, the whole of seed 002", (name) => {
    const { value, doubts } = read(encoders[name]?.(sample) ?? new Uint8Array());
    expect([value.encoding, value.grade, doubts]).toEqual([name, "inferred", []]);
    expect(value.text).toBe(sample);
    expect(value.score).toBeGreaterThan(0.8);
  });
  test.each(names.flatMap((name) => [100, 300, 1500].map((length): [string, number] => [name, length])))("%s, slices of %i characters", (name, length) => {
    for (let at = 0; at + length < sample.length; at += length) {
      const slice = sample.slice(at, at + length);
      expect(read(encoders[name]?.(slice) ?? new Uint8Array()).value.text).toBe(slice);
    }
  });
});

test.each([
  ["UTF-8 with a byte order mark", utf8("\uFEFFNhà nước"), "utf-8", "labelled", "Nhà nước"],
  ["UTF-16 LE with one", new Uint8Array(Buffer.from("\uFEFFNhà nước", "utf16le")), "utf-16le", "labelled", "Nhà nước"],
  ["UTF-16 BE with one", new Uint8Array(Buffer.from("\uFEFFNhà nước", "utf16le").swap16()), "utf-16be", "labelled", "Nhà nước"],
  ["decomposed UTF-8", utf8("Nhà nước".normalize("NFD")), "utf-8", "inferred", "Nhà nước"],
  ["TCVN3 in a page of UTF-8", utf8("Céng hßa x· héi chñ nghÜa ViÖt Nam, Th«ng tin vµ TruyÒn th«ng"), "tcvn3-as-windows-1252", "inferred",
    "Cộng hòa xã hội chủ nghĩa Việt Nam, Thông tin và Truyền thông"],
  ["VNI in a page of UTF-8", utf8("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Thoâng tin vaø Truyeàn thoâng"), "vni-windows-as-windows-1252", "inferred",
    "Cộng hòa xã hội chủ nghĩa Việt Nam, Thông tin và Truyền thông"],
  ["Latin-1 bytes beside numeric entities", latin1("V\xe0 c\xe1n b&#7897; nh\xe0 n&#432;&#7899;c"), "html-entities", "inferred", "Và cán bộ nhà nước"],
  ["named, decimal and hexadecimal entities", utf8("V&agrave; c&aacute;n b&#7897; C&#x1ED4;NG TH&Ocirc;NG &amp; &quot;x&quot;&nbsp;y"), "html-entities", "inferred",
    "Và cán bộ CỔNG THÔNG & \"x\"\u00a0y"],
  ["entities escaped twice", utf8("V&amp;agrave; c&amp;aacute;c b&amp;#7897;"), "html-entities", "inferred", "Và các bộ"],
  ["doubled encoding in one line of a sound page", utf8("Dòng này đúng.\nBá»™ ThÃ´ng tin\nĐÃ KÝ"), "utf-8-as-windows-1252", "inferred",
    "Dòng này đúng.\nBộ Thông tin\nĐÃ KÝ"],
  ["foreign words in a Vietnamese text", utf8("Quán café ở phố Đặng Dung có món crème brûlée và phở."), "utf-8", "inferred",
    "Quán café ở phố Đặng Dung có món crème brûlée và phở."],
])("%s", (_, bytes, encoding, grade, text) => {
  const { value, doubts } = read(bytes);
  expect([value.encoding, value.grade, value.text, doubts]).toEqual([encoding, grade, text, []]);
});

test.each([
  ["CRLF, CR, form feed and line separators end a line", "một\r\nhai\rba\fbốn\u2028năm\n", "một\nhai\nba\nbốn\nnăm\n"],
  ["a next-line control is an ellipsis of Windows-1252, and no line end", "một\u0085hai đã", "một\u0085hai đã"],
  ["NBSP and odd spelling stay", "TT& TT\u00a02011- 2015 hiệu qủa", "TT& TT\u00a02011- 2015 hiệu qủa"],
  ["an ampersand is no entity", "R&D; TT&TT; &unknown; đã", "R&D; TT&TT; &unknown; đã"],
  ["an escaped space may be what people wrote", "viết &amp;nbsp; để cách", "viết &nbsp; để cách"],
  ["Ã before a space in capitals is no doubled encoding", "ĐÃ KÝ, ĐÃ\u00a0DUYỆT", "ĐÃ KÝ, ĐÃ\u00a0DUYỆT"],
])("%s", (_, source, text) => {
  expect(read(source).value.text).toBe(text);
});

describe("A broken sequence is left to mending", () => {
  test.each([
    ["UTF-8 with A0 turned into a space in the file itself", new Uint8Array(Buffer.concat([utf8("Bộ Thông tin v"), Buffer.from([0xc3, 0x20]), utf8("Truyền thông")])), "Bộ Thông tin và Truyền thông"],
    ["doubled encoding with A0 turned into a space", utf8("Bá»™ ThÃ´ng tin lÃ m viá»‡c vÃ o ngÃ y"), "Bộ Thông tin làm việc vào ngày"],
  ])("%s", (_, bytes, text) => {
    expect(mend(read(bytes).value).value).toBe(text);
  });
});

describe("A note's encoding wins", () => {
  test.each(["tcvn3", "TCVN-3", "ABC", "tcvn5712"])("under the name %s", (name) => {
    const { value } = read(encoders["tcvn3"]?.("Bộ Thông tin") ?? new Uint8Array(), name);
    expect([value.encoding, value.grade, value.text]).toEqual(["tcvn3", "curated", "Bộ Thông tin"]);
  });
  test("even where the grammar speaks against it, with a doubt", () => {
    expect(read("Bộ Thông tin và Truyền thông", "viscii").value.encoding).toBe("viscii");
    expect(rules("Bộ Thông tin và Truyền thông", "viscii")).toEqual(["declared-encoding"]);
  });
  test("foreign text is let through when the note says what it is in", () => {
    expect(rules("Le président a été élu à l'Élysée", "utf-8")).toEqual(["declared-encoding"]);
  });
  test("an unknown name is doubted and the encoding found", () => {
    expect(read("Bộ Thông tin", "klingon").value.text).toBe("Bộ Thông tin");
    expect(rules("Bộ Thông tin", "klingon")).toEqual(["unknown-encoding-name"]);
  });
});

const random = Uint8Array.from({ length: 600 }, (_, at) => (at * 2654435761) >>> 13 & 255);

describe("What is not surely text is refused or doubted", () => {
  test.each<[string, Uint8Array | string, string[]]>([
    ["an empty file", "", ["empty!"]],
    ["white space alone", " \r\n\t", ["empty!"]],
    ["a byte order mark alone", "\uFEFF", ["empty!"]],
    ["no-break spaces alone", "\u00a0\n\u00a0", ["empty!"]],
    ["a PDF", "%PDF-1.4\n1 0 obj", ["not-text!"]],
    ["a Word document", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), ["not-text!"]],
    ["random bytes", random, ["not-text!"]],
    ["zeros", new Uint8Array(600), ["not-text!"]],
    ["bytes of an unknown table", latin1("B\xd5 Th\xd4\xd8ng tin v\xdb Truy\xdd\xddn th\xd4\xd8ng c\xe7\xe7a nh\xdb n\xdc\xfec"), ["unknown-encoding!"]],
    ["hardly a letter left", "��� abc �� �x� ���", ["unknown-encoding!"]],
    ["French", "Le président a été élu à l'Élysée, où il a déclaré", ["not-vietnamese!"]],
    ["Chinese", "中华人民共和国网络安全法 第一条 为了保障网络安全", ["not-vietnamese!"]],
    ["Vietnamese without accents", "Hoi nghi trien khai cong tac CNTT nam 2009", ["no-accents"]],
    ["the same with curly quotes of Windows-1252", latin1("Hoi nghi \x93trien khai\x94 cong tac CNTT nam 2009"), ["no-accents"]],
    ["the same with a no-break space", latin1("Hoi nghi \xa0 trien khai \xa0 cong tac CNTT nam 2009"), ["no-accents"]],
    ["figures alone", "2009 - 2010", []],
    ["a single Vietnamese word", "được", []],
  ])("%s", (_, bytes, expected) => {
    expect(rules(bytes)).toEqual(expected);
  });
  test("a refusal names the best guess and its score, in Vietnamese", () => {
    const [doubt] = read("Le président a été élu à l'Élysée, où il a déclaré").doubts;
    expect(doubt?.reason).toMatch(/bảng mã khả dĩ nhất là utf-8, điểm -\d,\d\d /u);
  });
});

test("Any bytes give a text in NFC without CR, and the same every time", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
    const { value } = read(bytes);
    expect(value.text.normalize("NFC")).toBe(value.text);
    expect(value.text).not.toContain("\r");
    expect(read(bytes).value).toEqual(value);
  }));
});

describe("A text with a few broken letters is the UTF-8 that it was", () => {
  const bytes = utf8("Hội nghị về ứng dụng công nghệ thông tin trong cơ quan nhà nước của tỉnh Quảng Ngãi. ".repeat(5).trim());
  test.each<[string, Uint8Array, string[]]>([
    ["cut in the middle of its last letter, it says so and invents none", bytes.subarray(0, bytes.lastIndexOf(0xa3)), ["cut-off"]],
    ["with a byte that begins nothing", Uint8Array.from([...bytes, 0xc0, 0xbc]), []],
    ["with half a surrogate pair", Uint8Array.from([...bytes, 0x20, 0xed, 0xa0, 0x80]), []],
    ["without the first byte of its first letter", Uint8Array.from([...utf8("ộ").subarray(1), ...bytes]), []],
    ["whole", bytes, []],
  ])("%s", (_, given, expected) => {
    expect(read(given).value.encoding).toBe("utf-8");
    expect(read(given).value.text).toMatch(/công nghệ thông tin/u);
    expect(rules(given)).toEqual(expected);
  });
  test("bare ASCII that ends in a letter of another encoding is not cut", () => {
    expect(rules(latin1("Trang nay khong co dau, cua mot quan ca ph\u00ea"))).not.toContain("cut-off");
  });
});
