import type { Doubt, Edit } from "../../model.ts";
import { privateUse } from "../../tables/damage.ts";
import { orphan } from "./place.ts";

const reach = 40;

/** What a person should look at after mending, one doubt a kind however often it occurs. */
export function doubtsOf(text: string, edits: readonly Edit[]): Doubt[] {
  const guessed = edits.filter((edit) => edit.how === "fallback");
  const unread = text.split(orphan).length - 1;
  const unknown = text.match(privateUse.pattern) ?? [];
  return [
    ...about(guessed.length, "guessed-letter", guessed[0]?.line ?? null, lineOf(text, guessed[0]?.line ?? 0),
      `${guessed.length} chỗ mất chữ được phục hồi theo phỏng đoán vì không từ nào vừa khít; cần so lại với bản gốc.`),
    ...about(unread, "unreadable-letter", ...where(text, orphan),
      `${unread} ký tự bị mất khi chuyển mã và không phục hồi được; chỗ mất vẫn giữ dấu �.`),
    ...about(unknown.length, "unknown-sign", ...where(text, unknown[0] ?? orphan),
      `${unknown.length} ký hiệu thuộc một phông chữ riêng, không rõ là dấu gì; được giữ nguyên.`),
  ];
}

function about(count: number, rule: string, line: number | null, quote: string, reason: string): Doubt[] {
  return count === 0 ? [] : [{ rule, reason, quote, line, blocks: false }];
}

/** The beginning of a line; mending keeps their number. */
function lineOf(text: string, line: number): string {
  return text.split("\n")[line - 1]?.trim().slice(0, 2 * reach) ?? "";
}

/** The line of a sign's first occurrence, and the words around it. */
function where(text: string, sign: string): [number | null, string] {
  const at = text.indexOf(sign);
  if (at < 0) return [null, ""];
  const from = Math.max(text.lastIndexOf("\n", at) + 1, at - reach);
  const end = text.indexOf("\n", at);
  return [text.slice(0, at).split("\n").length, text.slice(from, Math.min(end < 0 ? text.length : end, at + reach)).trim()];
}
