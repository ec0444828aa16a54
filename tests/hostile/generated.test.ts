/**
 * Promise 6, on texts that nobody would write: words, marks, controls, what Markdown takes for markup, legal numbers, dates
 * that are none, lists in lists. `npm run test:hostile` makes 1,000 of them, `npm test` 60.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bodyLabels, outsideLabels } from "../../src/model.ts";
import { mend } from "../../src/normalize/mend.ts";
import { replay } from "../../src/normalize/replay.ts";
import { renderMarkdown } from "../../src/site/markdown.ts";
import { textOf } from "../../src/site/html.ts";
import type { Normalized } from "../../src/normalize.ts";
import { normalized, wordsOf } from "../normalize/text.ts";
import { all } from "./attacked.ts";
import { readHtml, textOf as visibleOf } from "./read-html.ts";

const runs = { numRuns: all ? 1_000 : 60, seed: 20_261_122, endOnFailure: true };

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
const text = fc.array(fc.oneof({ weight: 8, arbitrary: line }, { weight: 1, arbitrary: nested }, { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) }), { minLength: 1, maxLength: 14 })
  .chain((lines) => fc.constantFrom("\n", "\n\n", "\r\n").map((end) => lines.join(end)));

describe("whatever a text is made of", () => {
  test("the laws hold, and nothing on the page is not in the source", () => {
    let published = 0;
    fc.assert(fc.property(text, (source) => {
      const one = normalized(source);
      if (one.facts === null) return;
      expect(mend({ ...one.decoded, text: one.mended }).value).toBe(one.mended);
      expect(replay(one.decoded.text, one.edits)).toBe(one.mended);
      expect(joined(one)).toBe(one.mended);
      expect(normalized(source).markdown).toBe(one.markdown);
      expect(made(one)).toEqual([]);
      if (one.markdown === null) return;
      published++;
      expect(wordsOfPage(one).sort()).toEqual(one.lines.flatMap((piece) => wordsOf(piece.text)).sort());
    }), runs);
    console.log(`${runs.numRuns} generated texts, ${published} of them published.`);
    expect(published).toBeGreaterThan(runs.numRuns / 4);
  }, 600_000);
  test("each line has one label of the two kinds", () => {
    fc.assert(fc.property(text, (source) => {
      const known: readonly string[] = [...bodyLabels, ...outsideLabels];
      expect(normalized(source).lines.filter(({ label: given }) => !known.includes(given))).toEqual([]);
    }), { ...runs, numRuns: runs.numRuns / 10 });
  }, 600_000);
});

/** Facts with a number, a date or a name that the text does not hold. */
function made({ mended, facts }: Normalized): readonly string[] {
  if (facts === null) return [];
  const digits = new Set((mended.normalize("NFKC").match(/\d+/gu) ?? []).map(Number));
  const words = new Set(wordsOf(mended).map((one) => one.toLowerCase()));
  const dates = [facts.date.value?.date, facts.effective.value].flatMap((value) => value ?? []).filter((value) => value.split(/[-T:]/u).some((part) => !digits.has(Number(part))));
  const numbers = [facts.number.value, ...facts.cites.map(({ as }) => (/^\d/u.test(as) ? as : null))].flatMap((value) => value ?? []).filter((value) => (value.match(/\d+/gu) ?? []).some((part) => !digits.has(Number(part))));
  const names = [facts.title.value, facts.author.value, facts.credit.value, facts.signer.value].flatMap((value) => value ?? []).filter((value) => wordsOf(value).some((part) => !words.has(part.toLowerCase())));
  return [...dates, ...numbers, ...names];
}

function joined({ lines }: Normalized): string {
  return lines.map(({ number: at, text: words }, index) => (index > 0 && lines[index - 1]?.number !== at ? "\n" : "") + words).join("");
}

function wordsOfPage({ markdown, facts, lines }: Normalized): string[] {
  const body = markdown?.slice(markdown.indexOf("\n---\n") + 5) ?? "";
  const page = readHtml(`<!DOCTYPE html><main>${textOf(renderMarkdown(body).markup)}</main>`);
  const outside = lines.filter(({ label: given }) => !bodyLabels.some((one) => one === given)).map((piece) => piece.text).join("\n");
  return [facts?.title.value ?? "", visibleOf(page), outside].flatMap(wordsOf);
}
