import type { Part } from "../../answer.ts";
import type { Entry, Shard } from "../../entry.ts";
import type { Question } from "../../question.ts";
import { keyOf } from "./shelves.ts";

/** The shards in which a question is looked for, and what is said of those in which it is not. */
export interface Scope {
  readonly shards: readonly Shard[];
  readonly part: Part;
}

/**
 * Where a question is looked for: within years that were chosen, in their shards alone; else in the newest shards, as
 * many as are within reach, and further back as far as the question says.
 */
export function scopeOf({ shards, reach }: Pick<Entry, "shards" | "reach">, { chosen, since }: Pick<Question, "chosen" | "since">): Scope {
  const whole: Scope = { shards, part: { of: "all" } };
  if (shards.length < 2) return whole;
  if (chosen.nam.length > 0) {
    const own = shards.filter(({ years }) => years.some((value) => chosen.nam.includes(keyOf(value))));
    return own.length < shards.length ? { shards: own, part: { of: "years" } } : whole;
  }
  const usual = within(shards, 0, reach);
  const end = since === null ? usual : Math.max(usual, shards.findLastIndex((shard) => newest(shard) >= since) + 1);
  if (end === shards.length) return whole;
  const next = shards.slice(end, within(shards, end, reach));
  const [searched, total] = [shards.slice(0, end), shards].map((some) => some.reduce((sum, { texts }) => sum + texts, 0));
  return {
    shards: shards.slice(0, end),
    part: { of: "newest", texts: searched ?? 0, total: total ?? 0, back: oldest(shards.slice(0, end)), next: oldest(next) },
  };
}

/** Where the shards from here on go beyond the reach; at least one stands within. */
function within(shards: readonly Shard[], from: number, reach: number): number {
  let [end, texts] = [from + 1, shards[from]?.texts ?? 0];
  while (end < shards.length && texts + (shards[end]?.texts ?? 0) <= reach) texts += shards[end++]?.texts ?? 0;
  return Math.min(end, shards.length);
}

function yearsOf({ years }: Shard): readonly number[] {
  return years.map(keyOf).filter((key) => /^\d{4}$/.test(key)).map(Number);
}

/** 0 where no text has a date. */
function newest(shard: Shard): number {
  return Math.max(0, ...yearsOf(shard));
}

/** 0 where some shard has no text with a date: back to there is back to everything. */
function oldest(shards: readonly Shard[]): number {
  const years = shards.map(yearsOf);
  return years.some((own) => own.length === 0) ? 0 : Math.min(...years.flat());
}
