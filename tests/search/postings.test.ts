import fc from "fast-check";
import { expect, test } from "vitest";
import { bitReader, bitWriter, riceOf } from "../../src/search/bits.ts";
import { isBefore, packWords, unpackWords, type Word } from "../../src/search/postings.ts";

const lengths = [40, 900, 3, 0, 70_000];
const run = fc.record({ weight: fc.constantFrom(24, 24, 24, 12, 255), places: fc.uniqueArray(fc.nat(70_000), { maxLength: 9 }).map((places) => places.sort((a, b) => a - b)) });
const posting = fc.record({ runs: fc.array(run, { maxLength: 3 }), title: fc.constantFrom([], [], [0], [2, 5]) });
const form = fc.uniqueArray(fc.nat(lengths.length - 1), { minLength: 1 }).chain((texts) =>
  fc.tuple(...texts.sort((a, b) => a - b).map((text) => posting.map((held) => ({ text, ...held })))));
const word = fc.tuple(fc.stringMatching(/^[a-z0-9]{1,6}$/), fc.array(form, { minLength: 1, maxLength: 3 })).map(([text, forms]): Word =>
  ({ word: text, forms: forms.map((postings, at) => ({ form: at === 0 ? text : `${text}ệ${at}`, postings })) }));

test("words come back from their packing, wherever they stand and whatever they weigh", () => {
  fc.assert(fc.property(fc.array(word, { maxLength: 5 }), (words) => {
    expect(unpackWords(packWords(words, lengths), lengths)).toEqual(words);
  }), { numRuns: 300 });
});

test("a word without other forms takes its letters once, and a place among a thousand words some ten bits", () => {
  const places = Array.from({ length: 100 }, (_, at) => at * 10 + (at * 7) % 10);
  const { letters, bits } = packWords([{ word: "tu", forms: [{ form: "tu", postings: [{ text: 0, runs: [{ weight: 24, places }], title: [] }] }] }], [1000]);
  expect(letters).toBe("tu,");
  expect(bits.length).toBeLessThan(100);
});

test("numbers come back as bits, in each way of writing them", () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.nat(5000), fc.integer({ min: 4, max: 12 }))), (numbers) => {
    const writer = bitWriter();
    for (const [value, k] of numbers) {
      writer.gamma(value);
      writer.rice(value, k);
      writer.bits(value, 13);
    }
    const reader = bitReader(writer.bytes());
    for (const [value, k] of numbers) expect([reader.gamma(), reader.rice(k), reader.bits(13)]).toEqual([value, value, value]);
  }));
});

test("what stands after the end is read as zeros, and reading ends", () => {
  const reader = bitReader(Uint8Array.of());
  expect([reader.bits(9), reader.rice(3)]).toEqual([0, 0]);
  expect(reader.gamma()).toBeLessThan(2);
});

test.each([[1000, 1, 9], [1000, 10, 6], [3, 100, 0], [0, 0, 0], [0, 5, 0]])("numbers that add up to %d, %d of them, are about 2^%d", (span, count, k) => {
  expect(riceOf(span, count)).toBe(k);
});

test.each([["a", "b", true], ["b", "a", false], ["a", "a", false], ["a", "ab", true], ["ab", "a", false], ["34‿", "3‿", true], ["\u{1d400}", "ﬁ", false]])("%s before %s: %s", (one, other, before) => {
  expect(isBefore(one, other)).toBe(before);
});
