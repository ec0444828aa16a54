import { passages, type MendedWord, type Passage } from "../archive/passages.ts";
import type { Ledger } from "../model.ts";
import type { Marker, Span } from "./marks.ts";

/** How many passages ahead a block is looked for: their order is that of the text, unless a person moved them. */
const reach = 400;
/** A passage as short as this stands in many places; so do the words around a repair that are fewer. */
const shortest = 20;
const around = 10;

/** Marks the repaired words of the title and of the body. Where a person rewrote a passage, only words that still stand among the same words. */
export function mendingMarkers(ledger: Ledger | null): { readonly title: Marker; readonly body: Marker } {
  const all = ledger ? passages(ledger) : [];
  return {
    title: markerOf(all.filter(({ label }) => label === "title")),
    body: markerOf(all.filter(({ label }) => label !== "title")),
  };
}

/** The marker remembers where in the text it is: blocks come in their order. */
function markerOf(all: readonly Passage[]): Marker {
  let next = 0;
  return (block) => {
    const spans: Span[] = [];
    for (let index = next; index < Math.min(all.length, next + reach); index += 1) {
      const passage = all[index] as Passage;
      const at = placeOf(passage, block);
      spans.push(...at === null ? recognised(passage, block) : shifted(passage.words, at, block));
      if (at !== null && at >= 0) next = index + 1;
    }
    return spans;
  };
}

/** Where a passage begins in a block; below zero where the block is a part of it, as an entry without its mark or a cell. */
function placeOf({ text, label }: Passage, block: string): number | null {
  if (text === block) return 0;
  const at = text.length >= shortest ? block.indexOf(text) : block.endsWith(` ${text}`) ? block.length - text.length : -1;
  if (at >= 0) return at;
  const inside = block.length >= shortest || ["item", "row", "recipients"].includes(label) ? text.indexOf(block) : -1;
  return inside > 0 || (inside === 0 && block !== "") ? -inside : null;
}

function shifted(words: readonly MendedWord[], by: number, block: string): readonly Span[] {
  return words.map((word) => span(word.from + by, word.to + by, word.was)).filter(({ from, to }) => from >= 0 && to <= block.length);
}

/** The repaired words that stand in a rewritten block among the words that they stood among. */
function recognised({ text, words }: Passage, block: string): readonly Span[] {
  return words.flatMap(({ from, to, was }) => {
    const start = Math.max(0, from - around);
    const context = text.slice(start, to + around);
    const at = context.length - (to - from) >= around ? block.indexOf(context) : -1;
    return at < 0 ? [] : [span(at + from - start, at + to - start, was)];
  });
}

function span(from: number, to: number, was: string): Span {
  return { from, to, tag: "ins", attributes: {}, was };
}
