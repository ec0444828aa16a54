import { bodyLabels, type Ledger, type LineLabel } from "../model.ts";
import { align } from "./alignment.ts";
import { mendings, type Mending } from "./mendings.ts";

/** A piece of the body in which words were repaired, as the page shows it: white space runs as one space. */
export interface Passage {
  readonly label: LineLabel;
  readonly text: string;
  readonly words: readonly MendedWord[];
}

/** A repaired word of a passage, and how the source has it; offsets count UTF-16 units of the passage. */
export interface MendedWord {
  readonly from: number;
  readonly to: number;
  readonly was: string;
}

/** The passages of a text with repaired words, in its order. */
export function passages(ledger: Ledger): readonly Passage[] {
  const alignment = ledger.edits.length > 0 ? align(ledger) : null;
  if (!alignment) return [];
  const labels: readonly string[] = bodyLabels;
  const words = mendings(alignment);
  const found: Passage[] = [];
  let [at, number, next] = [0, ledger.lines[0]?.number ?? 1, 0];
  for (const line of ledger.lines) {
    at += Math.max(0, line.number - number);
    const end = at + line.text.length;
    const inside: Mending[] = [];
    for (let word = words[next]; word && word.start < end; word = words[next += 1]) {
      if (word.start >= at && word.end <= end) inside.push(word);
    }
    if (inside.length > 0 && labels.includes(line.label)) found.push(passage(line.label, line.text, at, inside));
    [at, number] = [end, line.number];
  }
  return found;
}

function passage(label: LineLabel, whole: string, start: number, inside: readonly Mending[]): Passage {
  const text = tidy(whole);
  const words = inside.map((word) => {
    const from = tidy(`${whole.slice(0, word.start - start)}x`).length - 1;
    return { from, to: from + tidy(whole.slice(word.start - start, word.end - start)).length, was: word.was };
  });
  return { label, text, words };
}

function tidy(text: string): string {
  return text.replaceAll("\u00a0", " ").replaceAll("\t", " ").split(" ").filter((word) => word !== "").join(" ");
}
