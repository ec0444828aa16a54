import type { ArchiveDate } from "../model.ts";

/** As much of a text as decides in which shard of the index it stands. */
export interface Placed {
  readonly id: string;
  readonly date: ArchiveDate | null;
  /** In characters. */
  readonly size: number;
}

/**
 * How much one shard holds, in characters: some six hundred texts of ordinary length. One changed text costs its shard
 * alone, so a small one is soon indexed again; but a question over all years opens some four files of each.
 */
const roomy = 4_000_000;

/** How many bits year, month, day, minute of the day and the sum of the id take, from the highest on. */
const widths = [12, 4, 5, 11, 24] as const;
const depth = widths.reduce((sum, width) => sum + width, 0);
const undatedFrom = depth - widths[4];

/**
 * The shards of an index, the newest first, those without a date last; within a shard the newest text comes first. All
 * texts make one shard as long as they have room in it. Else spans of the calendar are halved (64 years, 32, … a year,
 * half a year, … a day, a minute) until each part has room. So a shard's bounds follow from the calendar and what stands
 * within them from its own texts: a text that comes or goes changes its own shard, or splits it, and no other.
 */
export function shardsOf<Text extends Placed>(texts: readonly Text[], room = roomy): readonly (readonly Text[])[] {
  const ordered = texts.toSorted(newestFirst);
  if (sizeOf(ordered) <= room) return ordered.length > 0 ? [ordered] : [];
  const keyed = ordered.map((text) => ({ text, size: text.size, key: keyOf(text) }));
  const [dated, undated] = [true, false].map((has) => keyed.filter(({ text }) => (text.date !== null) === has));
  return [...split(dated ?? [], 0, room), ...split(undated ?? [], undatedFrom, room)].map((shard) => shard.map(({ text }) => text));
}

/** The newest first, those without a date last; equals in the order of their ids. */
function newestFirst(one: Placed, other: Placed): number {
  if (one.date !== other.date) return (one.date ?? "") > (other.date ?? "") ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

interface Keyed<Text> {
  readonly text: Text;
  readonly size: number;
  readonly key: string;
}

function split<Text>(texts: readonly Keyed<Text>[], bit: number, room: number): readonly (readonly Keyed<Text>[])[] {
  if (texts.length === 0) return [];
  if (texts.length === 1 || bit >= depth || sizeOf(texts) <= room) return [texts];
  return ["1", "0"].flatMap((value) => split(texts.filter(({ key }) => key[bit] === value), bit + 1, room));
}

function sizeOf(texts: readonly { readonly size: number }[]): number {
  return texts.reduce((sum, { size }) => sum + size, 0);
}

/** A date as bits, unknown parts as zeros, then a sum of the id for texts of one minute. */
function keyOf({ id, date }: Placed): string {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = (date ?? "").split(/\D/).map(Number);
  return [year, month, day, hour * 60 + minute, sumOf(id) >>> 8].map((value, at) => value.toString(2).padStart(widths[at] ?? 0, "0")).join("");
}

/** FNV-1a, 32 bits. */
function sumOf(text: string): number {
  let sum = 0x811c9dc5;
  for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return sum >>> 0;
}
