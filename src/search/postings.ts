import { bitReader, bitWriter, riceOf, type BitReader, type BitWriter } from "./bits.ts";

/** A word of the index, folded, in each of the forms in which texts write it (lower case, NFC, with their marks). */
export interface Word {
  readonly word: string;
  readonly forms: readonly Form[];
}

export interface Form {
  readonly form: string;
  /** In the order of their texts. */
  readonly postings: readonly Posting[];
}

/** Where a form stands in one text. */
export interface Posting {
  /** The place of the text among those of its index, from 0. */
  readonly text: number;
  /** Places in the whole text, counted in words from 0: those of one weight together, in ascending order. */
  readonly runs: readonly Run[];
  /** Places in the title. */
  readonly title: readonly number[];
}

export interface Run {
  /** 24 is the weight of an ordinary word. */
  readonly weight: number;
  readonly places: readonly number[];
}

/** Words as they travel: their letters as text, their places as bits. */
export interface Packed {
  readonly letters: string;
  readonly bits: Uint8Array;
}

const ordinary = 24;

/** Whether one word comes before another in the index, both with the sign that ends words: by code points. */
export function isBefore(one: string, other: string): boolean {
  const [left, right] = [[...one], [...other]];
  const at = left.findIndex((letter, place) => letter !== right[place]);
  return at < 0 ? left.length < right.length : (left[at]?.codePointAt(0) ?? 0) < (right[at]?.codePointAt(0) ?? -1);
}

/** Packs words; `lengths` says of each text how many words it has, which tells how far apart places are. */
export function packWords(words: readonly Word[], lengths: readonly number[]): Packed {
  const writer = bitWriter();
  for (const { forms } of words) for (const { postings } of forms) writeForm(writer, postings, lengths);
  const letters = words.map(({ word, forms }) => [word, ...forms.map(({ form }) => (form === word ? "" : form))].join(","));
  return { letters: letters.join(" "), bits: writer.bytes() };
}

/** The reverse of `packWords`, with the same `lengths`. */
export function unpackWords({ letters, bits }: Packed, lengths: readonly number[]): readonly Word[] {
  const reader = bitReader(bits);
  return letters.split(" ").filter(Boolean).map((entry) => {
    const [word = "", ...forms] = entry.split(",");
    return { word, forms: forms.map((form) => ({ form: form || word, postings: readForm(reader, lengths) })) };
  });
}

function writeForm(writer: BitWriter, postings: readonly Posting[], lengths: readonly number[]): void {
  const usual = riceOf(postings.reduce((sum, { runs }) => sum + (runs[0]?.places.length ?? 0), 0), postings.length);
  const apart = riceOf(lengths.length, postings.length);
  writer.gamma(postings.length);
  writer.bits(usual, 4);
  let next = 0;
  for (const posting of postings) {
    writer.rice(posting.text - next, apart);
    next = posting.text + 1;
    writePosting(writer, posting, lengths[posting.text] ?? 0, usual);
  }
}

function readForm(reader: BitReader, lengths: readonly number[]): readonly Posting[] {
  const count = reader.gamma();
  const usual = reader.bits(4);
  const apart = riceOf(lengths.length, count);
  let next = 0;
  return Array.from({ length: count }, () => {
    const text = next + reader.rice(apart);
    next = text + 1;
    return readPosting(reader, text, lengths[text] ?? 0, usual);
  });
}

/** Nearly every posting is one run of ordinary weight, outside the title: one bit says so. */
function writePosting(writer: BitWriter, { runs, title }: Posting, length: number, usual: number): void {
  const [first] = runs;
  const plain = first !== undefined && runs.length === 1 && first.weight === ordinary && title.length === 0;
  writer.bits(plain ? 0 : 1, 1);
  if (plain) {
    writer.rice(first.places.length, usual);
    return writePlaces(writer, first.places, length);
  }
  writer.gamma(runs.length);
  for (const { weight, places } of runs) {
    writer.bits(weight, 8);
    writer.gamma(places.length);
    writePlaces(writer, places, length);
  }
  writer.gamma(title.length);
  writePlaces(writer, title, length);
}

function readPosting(reader: BitReader, text: number, length: number, usual: number): Posting {
  if (reader.bits(1) === 0) return { text, runs: [{ weight: ordinary, places: readPlaces(reader, reader.rice(usual), length) }], title: [] };
  const runs = Array.from({ length: reader.gamma() }, () => ({ weight: reader.bits(8), places: readPlaces(reader, reader.gamma(), length) }));
  return { text, runs, title: readPlaces(reader, reader.gamma(), length) };
}

function writePlaces(writer: BitWriter, places: readonly number[], length: number): void {
  const k = riceOf(length, places.length);
  let before = 0;
  for (const place of places) {
    writer.rice(place - before, k);
    before = place;
  }
}

function readPlaces(reader: BitReader, count: number, length: number): readonly number[] {
  const k = riceOf(length, count);
  let before = 0;
  return Array.from({ length: count }, () => before += reader.rice(k));
}
