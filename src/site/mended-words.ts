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
    const ahead = all.slice(next, next + reach);
    const same = ahead.findIndex(({ text }) => text === block);
    if (same >= 0) {
      next += same + 1;
      return shifted(ahead[same]?.words ?? [], 0, block);
    }
    const start = next;
    return ahead.flatMap((passage, index) => {
      const at = insideBlock(passage, block);
      if (at !== null) next = start + index + 1;
      const part = at === null ? partOf(passage, block) : null;
      return at === null && part === null ? recognised(passage, block) : shifted(passage.words, at ?? -(part ?? 0), block);
    });
  };
}

/** Where in a block a passage begins that is one of its lines. */
function insideBlock({ text }: Passage, block: string): number | null {
  if (text.length >= shortest) return block.includes(text) ? block.indexOf(text) : null;
  return block.endsWith(` ${text}`) ? block.length - text.length : null;
}

/** Where in a passage a block begins that is a part of it: an entry without its mark, or a cell. */
function partOf({ text, label }: Passage, block: string): number | null {
  const isEntry = block.length >= shortest || ["item", "row", "recipients"].includes(label);
  return block !== "" && isEntry && text.includes(block) ? text.indexOf(block) : null;
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
