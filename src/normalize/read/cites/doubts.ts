import type { Doubt } from "../../../model.ts";
import type { ReadContext } from "../context.ts";
import { yearOf, type Group } from "./groups.ts";
import type { Mention } from "./mention.ts";
import { misdatedLaw } from "./works.ts";

/** What a person should look at among the citations; a misprint stays a misprint, and is shown. None keeps a text off the site. */
export function doubtsOf(groups: readonly Group[], context: ReadContext, lineOf: (at: number) => number | null): Doubt[] {
  return groups.flatMap((group) => {
    const [first] = group.mentions;
    if (first === undefined) return [];
    return reasons(group, first, context).slice(0, 1).map(([rule, reason]): Doubt =>
      ({ rule, reason, quote: first.as, line: lineOf(first.start), blocks: false }));
  });
}

function reasons(group: Group, first: Mention, context: ReadContext): (readonly [rule: string, reason: string])[] {
  const dates = [...new Set(group.mentions.map((mention) => mention.date).filter((date) => date !== null && date.length === 10))];
  const inner = group.mentions.find((mention) => mention.year !== null && mention.date !== null && yearOf(mention) !== mention.date.slice(0, 4));
  const misdated = misdatedLaw(group);
  const found: (readonly [string, string] | null)[] = [
    dates.length > 1 ? ["cited-two-dates", `Bài ghi văn bản ${first.as} với nhiều ngày khác nhau: ${dates.map(written).join(", ")}.`] : null,
    inner === undefined ? null : ["cited-year-mismatch", `Năm trong số ${inner.as} không khớp với ngày ghi bên cạnh (${written(inner.date)}).`],
    misdated === null ? null : ["cited-law-year", `Bài ghi ${first.as}, ngày ${written(first.date)}; ${misdated.name} số ${misdated.number} ban hành ngày ${written(misdated.date)}.`],
    later(group, context) ? ["cited-later", `Văn bản ${first.as} được dẫn mang ngày muộn hơn ngày của bài.`] : null,
  ];
  return found.filter((reason) => reason !== null);
}

/** Whether every date of a cited document is later than the text that cites it. */
function later(group: Group, context: ReadContext): boolean {
  const own = context.date?.slice(0, 10);
  const date = group.mentions.find((mention) => mention.date !== null)?.date ?? group.year;
  if (own === undefined || date === null || date === undefined) return false;
  const shared = Math.min(own.length, date.length);
  return date.slice(0, shared) > own.slice(0, shared);
}

/** A date as Vietnamese readers write it. */
function written(date: string | null): string {
  return (date ?? "").split("-").reverse().map((part) => String(Number(part))).join("/");
}
