import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { align } from "../../src/archive/alignment.ts";
import { mendings } from "../../src/archive/mendings.ts";
import { sourceText } from "../../src/archive/source-lines.ts";
import { wrapRule, type Edit, type Line } from "../../src/model.ts";
import { ledger } from "./sample.ts";

const line = (number: number, text: string, label: Line["label"] = "paragraph", rule = "x"): Line => ({ number, text, label, rule });
const edit = (at: number, was: string, now: string, step = 1): Edit => ({ step, rule: "x", line: 1, at, was, now, how: "only" });
const words = (lines: readonly Line[], edits: readonly Edit[]) => {
  const alignment = align(ledger({ lines, edits }));
  return alignment && mendings(alignment).map(({ was, now }) => [was, now]);
};

describe("repaired words of source and text side by side", () => {
  test.each<[string, readonly Line[], readonly Edit[], readonly (readonly string[])[] | null]>([
    ["one letter in a word", [line(1, "nhà nước")], [edit(2, "�", "à")], [["nh�", "nhà"]]],
    ["a letter and the space it swallowed", [line(1, "đi vào đó")], [edit(4, "� ", "à")], [["v� o", "vào"]]],
    ["two letters of one word are one repair", [line(1, "hàngà")], [edit(1, "�", "à"), edit(4, "�", "à")], [["h�ng�", "hàngà"]]],
    ["one place mended by two steps is one repair", [line(1, "vào")], [edit(1, "?", "a", 1), edit(1, "a", "à", 2)], [["v?o", "vào"]]],
    ["a second step moves nothing of the first", [line(1, "và vào")], [edit(1, "xx", "à", 1), edit(4, "� ", "à", 2)], [["vxx", "và"], ["v� o", "vào"]]],
    ["spaces are no repaired words", [line(1, "a b")], [edit(1, "\u00a0", " ")], []],
    ["nothing where the ledger is of another text", [line(1, "khác")], [edit(1, "�", "à")], null],
  ])("%s", (_, lines, edits, expected) => {
    expect(words(lines, edits)).toEqual(expected);
  });

  test("whatever the steps, what lies between the repairs is the same on both sides", () => {
    const step = fc.array(fc.record({ gap: fc.nat(3), length: fc.nat(2), now: fc.constantFrom("", "x", "yz", "à") }), { maxLength: 5 });
    fc.assert(fc.property(fc.constantFrom("abcdefghijklmnop", "aabbccddeeff"), fc.array(step, { maxLength: 4 }), (source, steps) => {
      const [mended, edits] = forward(source, steps);
      const alignment = align(ledger({ lines: [line(1, mended)], edits }));
      expect(alignment?.source).toBe(source);
      let [from, start] = [0, 0];
      for (const hunk of alignment?.hunks ?? []) {
        expect(source.slice(from, hunk.from)).toBe(mended.slice(start, hunk.start));
        [from, start] = [hunk.to, hunk.end];
      }
      expect(source.slice(from)).toBe(mended.slice(start));
    }), { numRuns: 500, seed: 20261122 });
  });
});

function forward(source: string, steps: readonly (readonly { gap: number; length: number; now: string }[])[]): [string, Edit[]] {
  const edits: Edit[] = [];
  let text = source;
  steps.forEach((step, index) => {
    let [at, made] = [0, ""];
    for (const { gap, length, now } of step) {
      const [start, end] = [at + gap + 1, at + gap + 1 + length];
      if (end > text.length) break;
      edits.push(edit(start, text.slice(start, end), now, index));
      made += text.slice(at, start) + now;
      at = end;
    }
    text = made + text.slice(at);
  });
  return [text, edits];
}

describe("each line of the source says what became of it", () => {
  const shown = (lines: readonly Line[], edits: readonly Edit[] = []) => sourceText(ledger({ lines, edits })).lines
    .map(({ number, act, mended, source, pieces, joined }) => [number, act, mended, source.map(({ text }) => text).join("|"), pieces.map(({ clean }) => clean.map(({ text }) => text).join("|")).join("+"), joined]);
  test.each<[string, readonly Line[], readonly Edit[], readonly unknown[]]>([
    ["kept", [line(1, "Một đoạn.")], [], [[1, "keep", 0, "Một đoạn.", "Một đoạn.", false]]],
    ["repaired, with the word on both sides", [line(1, "đi vào đó")], [edit(4, "� ", "à")], [[1, "mend", 1, "đi |v� o| đó", "đi |vào| đó", false]]],
    ["left out", [line(1, "In bài", "chrome")], [], [[1, "cut", 0, "In bài", "In bài", false]]],
    ["left out though a letter was repaired", [line(1, "và", "chrome")], [edit(1, "�", "à")], [[1, "cut", 1, "v�", "và", false]]],
    ["moved into the record, the rest left out", [line(1, "Ngày đăng: 1/2/2010", "date"), line(1, " In bài", "chrome")], [], [[1, "fact", 0, "Ngày đăng: 1/2/2010 In bài", "Ngày đăng: 1/2/2010+ In bài", false]]],
    ["joined to the line above", [line(1, "Một"), line(2, "đoạn.", "paragraph", wrapRule)], [], [[1, "keep", 0, "Một", "Một", false], [2, "keep", 0, "đoạn.", "đoạn.", true]]],
    ["behind blank lines and repairs before it", [line(1, "và"), line(2, "", "blank"), line(3, "và")], [edit(1, "� ", "à"), edit(6, "�", "à")], [[1, "mend", 1, "v� ", "và", false], [3, "mend", 1, "v�", "và", false]]],
    ["with a mark removed at its head and end", [line(1, "a"), line(2, "b")], [edit(0, "\ufeff", ""), edit(2, "\u200b", "")], [[1, "keep", 0, "\ufeffa\u200b", "a", false], [2, "keep", 0, "b", "b", false]]],
  ])("%s", (_, lines, edits, expected) => {
    expect(shown(lines, edits)).toEqual(expected);
  });

  test("blank lines are counted", () => {
    expect(sourceText(ledger({ lines: [line(1, "a"), line(2, " ", "blank"), line(3, "", "blank")] })).blank).toBe(2);
  });
});
