/** Texts that nobody would write: words, marks, controls, what Markdown takes for markup, legal numbers, dates that are none, lists in lists. */
import fc from "fast-check";

const word = fc.constantFrom("Nghị", "định", "của", "Chính", "phủ", "ứng", "dụng", "công", "nghệ", "thông", "tin", "tỉnh", "Quảng", "Ngãi", "Bộ", "Ủy", "ban", "nhân", "dân", "năm", "ngày", "tháng", "số", "điện", "tử", "HÀ", "NỘI", "CNTT", "Hội", "nghị", "Lê", "Mạnh", "(TT&TT)", "và");
const sentence = fc.array(word, { minLength: 6, maxLength: 24 }).map((words) => `${words.join(" ")}.`);
const number = fc.oneof(
  fc.tuple(fc.nat(9_999), fc.constantFrom("QĐ-UBND", "NĐ-CP", "CT-TTg", "TT-BTTTT", "QĐ- TTg", "NQ/TW", "KH-UBND")).map(([n, issuer]) => `${n}/${issuer}`),
  fc.tuple(fc.nat(999), fc.integer({ min: 1990, max: 2030 }), fc.constantFrom("NĐ-CP", "QĐ-TTg", "QH11", "TTLT-BTC-BTTTT")).map(([n, year, issuer]) => `${n}/${year}/${issuer}`),
  fc.constantFrom("Luật Công nghệ thông tin", "Điều 3", "khoản 2 Điều 5", "Nghị quyết 36", "1.234.567", "12,5%", "84-24-3782"),
);
const date = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 2_999 }), fc.constantFrom("/", "-", ".", " / ")).chain(([day, month, year, mark]) =>
  fc.constantFrom(`${day}${mark}${month}${mark}${year}`, `ngày ${day} tháng ${month} năm ${year}`, `Ngày đăng: ${day}/${month}/${year}`, `${day}/${month}/${year} ${day}:${month}`, `Thứ hai, ${day}/${month}/${year}, 10:20 (GMT+7)`, `tháng ${month}/${year}`, `năm ${year}`, `${year}-${month}-${day}T10:00`));
const markup = fc.constantFrom("# ", "## ", "- ", "+ ", "* ", "1. ", "12) ", "a) ", "> ", "> > ", "```", "~~~", "---", "===", "***", "| a | b |", "|---|---|", "[x](y)", "![x](y)", "[x]: y", "<b>", "</script>", "<!--", "&lt;", "&amp;", "&#65;", "*x*", "__x__", "`x`", "\\", "\\*", "{.caption}", "{{ x }}", "{% x %}", "---js", "    ", "\t", "~", "^", "$x$", "://", "http://a.vn/(", "www.a.vn", "a@b.vn");
const odd = fc.constantFrom("\u00a0", "\u200b", "\ufeff", "\u00ad", "\u202e", "\u2066", "\u0301", "\u0323", "\u2028", "\u0085", "\u0000", "\u0008", "\u001b", "\ufffd", "\ufffe", "\ue000", "😀", "𝔸", "漢", "ﬁ", "½", "Ⅳ", "٣", "đ", "Ð", "ạ", "à".normalize("NFD"), "ỹ".normalize("NFD"), "\r", "\r\n", "…", "“", "”", "–", "•", "§");
const label = fc.constantFrom("Tác giả: ", "Nguồn: ", "Theo ", "Ảnh: ", "Cỡ chữ: ", "In trang", "Trang chủ > Tin tức", "Số: ", "Nơi nhận:", "KT. CHỦ TỊCH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "QUYẾT ĐỊNH:", "Điều 1.", "Ý kiến bạn đọc", "Các tin khác");
const nested = fc.integer({ min: 1, max: 40 }).chain((depth) => fc.constantFrom("- ", "1. ", "> ", "a) ").map((mark) => Array.from({ length: depth }, (_, n) => `${"  ".repeat(n)}${mark}mục ${n}`).join("\n")));
const line = fc.array(fc.oneof({ weight: 5, arbitrary: sentence }, { weight: 2, arbitrary: number }, { weight: 2, arbitrary: date }, { weight: 3, arbitrary: markup }, { weight: 2, arbitrary: odd }, { weight: 1, arbitrary: label }, { weight: 1, arbitrary: word }), { maxLength: 5 })
  .chain((parts) => fc.constantFrom(" ", "", ", ").map((gap) => parts.join(gap)));
export const text: fc.Arbitrary<string> = fc.array(fc.oneof({ weight: 8, arbitrary: line }, { weight: 1, arbitrary: nested }, { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) }), { minLength: 1, maxLength: 14 })
  .chain((lines) => fc.constantFrom("\n", "\n\n", "\r\n").map((end) => lines.join(end)));

const words = fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), text.map((one) => one.slice(0, 60)), fc.constantFrom("", " ", "<b>", "]]>", "--", "a/b", "../x", "=1+1", "CON", "index", "a\u0000b", "\u200b", "</script>", "{{ x }}", "x".repeat(3_000)));
const day = fc.constantFrom("2013", "2013-01", "2013-01-28", "2013-01-28T14:45", "0000-01-01", "9999-12-31", "2013-13-01", "2020-02-30", "hôm qua");

/** What a person might write into a document's front matter, and into a note: every value that is text or a date. */
export const values = fc.record({
  title: words, author: words, publisher: words, credit: words, number: words, as: words, file: words, url: words, doubt: words, date: day, retrieved: day,
  kind: fc.constantFrom("article", "legal", "listing"), role: fc.constantFrom("published", "issued", "event"), work: fc.constantFrom("qd/390/ubnd-quang-ngai/2011", "x/y", null),
});
export type Values = typeof values extends fc.Arbitrary<infer Held> ? Held : never;

export function documentWith(id: string, held: Values, body: string): string {
  const [q, { as, work, file, url, retrieved, doubt }] = [JSON.stringify, held];
  const lines = (["title", "date", "author", "publisher", "credit", "number", "kind"] as const).map((name) => `${name}: ${q(held[name])}`);
  return `---\nid: "${id}"\n${lines.join("\n")}\ndateRole: "${held.role}"\nplaces: []\ntopics: []\ncites:\n  - {as: ${q(as)}, work: ${q(work)}, date: null}\nsource: {file: ${q(file)}, sha256: "${"0".repeat(64)}", url: ${q(url)}, retrieved: ${q(retrieved)}}\nreview: [${q(doubt)}]\n---\n\n${body}\n`;
}

export function noteWith({ title, publisher, number, author, url }: Values): string {
  const corrections = Object.entries({ title, publisher, number }).map(([fact, value]) => `  - {fact: ${fact}, value: ${JSON.stringify(value)}, because: ${JSON.stringify(author)}}`);
  return `url: ${JSON.stringify(url)}\ncorrections:\n${corrections.join("\n")}\n`;
}
