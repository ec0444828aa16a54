/** Texts that are too little, too much, or not what they seem; notes that say too much. */
import { truncateSync } from "node:fs";
import { articleOf, bodies, documentOf, file, passages, stem, titleOf, write, type HostileInput } from "../input.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const sentence = "Hội nghị đánh giá kết quả ứng dụng công nghệ thông tin trong các cơ quan nhà nước của tỉnh. ";
const noise = (length: number): Uint8Array => { let seed = 7; return Uint8Array.from({ length }, () => { seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff; return seed >> 16; }); };
const sound = (n: number): Uint8Array => bytes(articleOf(titleOf("truncated UTF-8", n), sentence.repeat(3)));
const without = (all: Uint8Array, from: number, to = from + 1): Uint8Array => Uint8Array.from([...all.subarray(0, from), ...all.subarray(to)]);
const twin = articleOf("Bài có nhiều bản chép giống nhau đến từng byte", sentence);
const deep = (open: string, close = ""): string => `${open.repeat(300)}lời nằm sâu${close.repeat(300)}`;

export const shapes: readonly HostileInput[] = [
  ...[["nothing", ""], ["spaces", " \t \n\r\n "], ["mark", "\ufeff"], ["lines", "\n".repeat(100_000)], ["wide", "\u3000\u00a0\u2003\n\u200b"]].map(([name = "", text = ""]) => file("empty", `sources/empty-${name}.txt`, text, "refused")),
  file("empty", "documents/empty.md", "", "refused"),
  ...([["png", "\u0089PNG\r\n\u001a\n"], ["zip", "PK\u0003\u0004"], ["pdf", "%PDF-1.4\n"], ["elf", "\u007fELF"], ["gzip", "\u001f\u008b\u0008"], ["noise", ""]] as const).map(([name, head]) =>
    file("binary", `sources/binary-${name}.txt`, Uint8Array.from([...Uint8Array.from(head, (sign) => sign.charCodeAt(0)), ...noise(2_000 + name.length)]), "refused")),
  file("binary", "sources/binary-nul.txt", new Uint8Array(10_000), "refused"),
  file("binary", "documents/binary.md", noise(3_000), "refused"),
  file("truncated UTF-8", "sources/cut-end.txt", sound(0).subarray(0, sound(0).lastIndexOf(0xc6) + 1), "published"),
  file("truncated UTF-8", "sources/cut-middle.txt", without(sound(1), sound(1).indexOf(0xe1) + 1), "published"),
  file("truncated UTF-8", "sources/cut-start.txt", bytes(`ộ${sentence.repeat(4)}`).subarray(1), "published"),
  file("truncated UTF-8", "sources/overlong.txt", Uint8Array.from([...sound(3), 0xc0, 0xbc, 0x0a]), "published"),
  file("truncated UTF-8", "sources/surrogate.txt", Uint8Array.from([...sound(4), 0xed, 0xa0, 0x80, 0x0a]), "published"),
  { kind: "huge", path: "sources/huge-over.txt", fate: "refused", lay: (at) => { write(at, ""); truncateSync(at, 5_000_001); } },
  { kind: "huge", path: "sources/huge-sparse.txt", fate: "refused", lay: (at) => { write(at, ""); truncateSync(at, 4_000_000_000); } },
  { ...file("huge", "sources/huge-words.txt", articleOf("Bài dài gần đến mức cao nhất của kho", `${sentence}\n`.repeat(9_000)), "published"), slow: true },
  { ...file("huge", "sources/huge-lines.txt", articleOf("Bài có rất nhiều dòng ngắn của tỉnh", Array.from({ length: 20_000 }, (_, n) => `Dòng ${n}`).join("\n")), "published"), slow: true },
  file("huge", "sources/huge-blank-lines.txt", articleOf(titleOf("huge", 5), "\n".repeat(4_900_000)), "refused"),
  file("huge", "sources/huge-short-lines.txt", articleOf(titleOf("huge", 6), "a\r".repeat(2_000_000)), "refused"),
  file("huge", "sources/huge-word.txt", articleOf(titleOf("huge", 7), "a".repeat(4_900_000)), "refused"),
  { ...file("huge", "sources/huge-note.txt", articleOf(titleOf("huge", 4), "Một câu."), "refused"), lay: (at) => { write(at, articleOf(titleOf("huge", 4), "Một câu.")); write(at.replace(".txt", ".note.yaml"), `url: "${"x".repeat(6_000_000)}"\n`); } },
  ...[["article", sentence.repeat(30)], ["letters", "a".repeat(50_000)], ["one", "chữ"], ["long", sentence.repeat(2_000)], ["dots", `${sentence}${".".repeat(50_000)}`]].map(([name = "", text = ""]) =>
    ({ ...file("one line", `sources/line-${name}.txt`, text, "published"), slow: text.length > 20_000 })),
  { ...file("one line", "sources/line-letters-marked.txt", "ộ".repeat(50_000), "refused"), slow: true },
  file("byte-identical", "sources/same-1.txt", twin, "published"),
  ...["sources/same-2.txt", "sources/same/3.txt", "sources/z/same.txt", "sources/same-9 (1).txt"].map((path) => file("byte-identical", path, twin, "refused")),
  ...["", "31/02/2009", "29/02/2023 08:00", "Ngày 45 tháng 13 năm 2010", "Cập nhật: hôm qua", "99/99/9999 25:61"].map((line, n) =>
    file("dateless", `sources/${stem("dateless", n)}.txt`, articleOf(titleOf("dateless", n), sentence).replace("08/04/2021 05:04\n\n", `${line}\n\n`), "published")),
  ...[sentence.repeat(4), `${sentence.trim()}\n`.repeat(3), "- mục một của văn bản\n- mục hai của văn bản\n- mục ba của văn bản", `08/04/2021\n\n${sentence.toLowerCase()}`].map((text, n) =>
    file("titleless", `sources/${stem("titleless", n)}.txt`, `${text}\n`, "published")),
  file("titleless", "documents/marks-alone.md", documentOf("marks-alone", "“^” …").replace('title: "Bản ghi marks-alone"', "title: null"), "published"),
  file("titleless", "sources/few-words.txt", "một\nhai\nba\nbốn\n", "published"),
  ...["“^”", "*** …\n\u{E000}\u{10FFFD}", "1\n2\n3\nbốn năm sáu", "Trang chủ\nLiên hệ\nIn trang này"].map((text, n) => file("titleless", `sources/no-text-${n + 1}.txt`, `${text}\n`, "refused")),
  ...passages("deep nesting", [deep("> "), Array.from({ length: 300 }, (_, n) => `${"  ".repeat(n)}- mục ${n}`).join("\n"), deep("[", "](x)"), deep("**"), deep("(", ")"), deep("<b>", "</b>")]),
  ...bodies("deep nesting", [
    deep("> "), Array.from({ length: 300 }, (_, n) => `${"  ".repeat(n)}- mục ${n}`).join("\n"), deep("[", "](x)"), deep("*"), deep("- "), deep("1. "), deep("> - "), deep("**_", "_**"), `${deep("`")}`, `| a |\n| --- |\n| ${deep("|")} |`,
  ]),
  file("deep nesting", "documents/yaml-deep.md", `---\nid: ${"[".repeat(20_000)}\n---\n\nx\n`, "refused"),
  file("deep nesting", "documents/yaml-bomb.md", `---\na: &a [x,x]\n${[..."bcdefghi"].map((name, n) => `${name}: &${name} [*${"abcdefgh"[n]},*${"abcdefgh"[n]}]`).join("\n")}\n---\n\nx\n`, "refused"),
  ...notes(),
];

/** Notes: those that hold what no note may, and those whose words come onto a page. */
function notes(): readonly HostileInput[] {
  const refused = ["url: [1]", "permalink: ../x", "a: *b", `${"{".repeat(20_000)}`, "corrections: [{fact: id, value: \"../x\", because: \"x\"}]", "url: !!js/function 'x'", "- x", "\u0000"];
  const taken = ["url: \"javascript:alert(1)\"", "url: \"//evil.example/x\"", "url: \"https://evil.example/\\\"><script>canary=1</script>\"", "retrieved: \"<b>x</b>\"", "corrections: [{fact: title, value: \"</script><script>canary=1</script>\", because: \"<i>vì</i>\"}]", "encoding: \"../../x\"", "corrections: [{fact: author, value: \"=1+1\", because: \"{{ 6*7 }}\"}]"];
  return [
    ...refused.map((note, n) => noted(`note-${n + 1}`, note, n, "refused")),
    ...taken.map((note, n) => noted(`note-taken-${n + 1}`, note, n + 20, "published")),
    file("note", "sources/nothing-beside.note.yaml", "url: https://example.org\n", "refused"),
  ];
}

function noted(name: string, note: string, n: number, fate: "refused" | "published"): HostileInput {
  const text = articleOf(titleOf("note", n), "Bài này có ghi chú lạ.");
  return { kind: "note", path: `sources/${name}.txt`, fate, lay: (at) => { write(at, text); write(at.replace(".txt", ".note.yaml"), `${note}\n`); } };
}
