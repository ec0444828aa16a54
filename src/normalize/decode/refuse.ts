import type { Doubt } from "../../model.ts";
import { notText } from "../../tables/encodings.ts";
import { isVietnamese, scoreOf } from "./tally.ts";
import type { Candidate } from "./candidates.ts";

/** Why a file cannot be a text at all, before any encoding is tried; null when it may be one. */
export function refuseBytes(bytes: Uint8Array): Doubt | null {
  if (bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))) {
    return blocking("empty", "Tệp nguồn trống, không có chữ nào.", "");
  }
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const kind = notText.find((row) => start.startsWith(row.start));
  return kind ? blocking("not-text", `Tệp nguồn là ${kind.what}, không phải văn bản thuần; cần chuyển thành văn bản trước.`, "") : null;
}

/** What a person should know of the reading that was chosen. `sound`: the bytes are valid Unicode, the letters certain. */
export function doubtsAbout(chosen: Candidate, sound: boolean): Doubt[] {
  const { text, tally } = chosen;
  if (text.trim() === "") return [blocking("empty", "Tệp nguồn trống, không có chữ nào.", "")];
  if (isVietnamese(tally) && tally.words > 0) return [];
  if (tally.noise > 3 && tally.noise * 20 > tally.words) {
    return [blocking("not-text", `Tệp nguồn không phải văn bản: quá nhiều ký tự điều khiển (${guess(chosen)}).`, "")];
  }
  if (tally.words + tally.lost === 0) return [];
  if (tally.lost <= tally.words && (tally.good + tally.bad) * 20 <= tally.words) return [noAccents(text)];
  if (!sound || tally.lost > tally.words) {
    return [blocking("unknown-encoding", `Không nhận ra bảng mã của văn bản (${guess(chosen)}); cần ghi bảng mã vào tệp ghi chú.`, quoteOf(text))];
  }
  if (tally.good >= tally.bad) return [];
  const reason = `Phần lớn chữ có dấu không phải tiếng Việt (${guess(chosen)}); nếu văn bản vốn như vậy, cần ghi bảng mã vào tệp ghi chú.`;
  return [blocking("not-vietnamese", reason, quoteOf(text))];
}

function guess({ encoding, tally }: Candidate): string {
  return `bảng mã khả dĩ nhất là ${encoding}, điểm ${inVietnamese(scoreOf(tally))} trên thang từ -1 đến 1`;
}

/** A declared encoding is obeyed even where the grammar speaks against it, but not in silence. */
export function doubtsAboutDeclared(chosen: Candidate): Doubt[] {
  const { good, bad, noise, words } = chosen.tally;
  if (words === 0 || good - bad - noise >= 0 ) return [];
  const reason = `Bảng mã ${chosen.encoding} ghi trong tệp ghi chú cho ra nhiều chữ không phải tiếng Việt (điểm ${inVietnamese(scoreOf(chosen.tally))}).`;
  return [{ rule: "declared-encoding", reason, quote: quoteOf(chosen.text), line: null, blocks: false }];
}

/** The file ends in the middle of a letter: what was left of it is no letter, and more may be missing. */
export function cutAtEnd(bytes: Uint8Array): Doubt {
  const quote = [...bytes].map((byte) => byte.toString(16).toUpperCase()).join(" ");
  return { rule: "cut-off", reason: `Tệp nguồn dừng giữa một chữ (byte cuối: ${quote}); chữ ấy và phần sau của văn bản có thể đã mất.`, quote, line: null, blocks: false };
}

/** The note names an encoding that nobody here knows. */
export function unknownName(written: string): Doubt {
  const reason = `Tệp ghi chú nêu bảng mã “${written}” mà chương trình không biết; bảng mã được dò lại từ đầu.`;
  return { rule: "unknown-encoding-name", reason, quote: written, line: null, blocks: false };
}

function noAccents(text: string): Doubt {
  const reason = "Văn bản không có dấu tiếng Việt (có thể do cách gõ cũ hoặc đã mất dấu), nên được giữ nguyên như nguồn.";
  return { rule: "no-accents", reason, quote: quoteOf(text), line: null, blocks: false };
}

function blocking(rule: string, reason: string, quote: string): Doubt {
  return { rule, reason, quote, line: null, blocks: true };
}

function quoteOf(text: string): string {
  return text.trim().split("\n")[0]?.slice(0, 80) ?? "";
}

function inVietnamese(score: number): string {
  return score.toFixed(2).replace(".", ",");
}
