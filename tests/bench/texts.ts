import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Document, Shelf } from "../../src/model.ts";
import { plainText } from "../../src/search/plain.ts";
import { syllables } from "../../src/vietnamese/syllable.ts";
import { documentOf, shelfOf } from "../search/document.ts";

/**
 * Texts as an archive has them, the same for the same number: sentences of the five texts, and sentences of a vocabulary
 * of 9,000 words of two syllables drawn from 5,500 syllables by Zipf's law, with names, numbers of documents and years.
 */
export interface Bench {
  readonly documents: readonly Document[];
  readonly shelves: readonly Shelf[];
}

const folder = fileURLToPath(new URL("../../content/documents/", import.meta.url));
const own = readdirSync(folder).sort().map((name) => plainText(readFileSync(folder + name, "utf8").replace(/^---\n.*?\n---\n/s, "")));
export const sentences = own.join(" ").split(/(?<=[.;]) +|\n/).filter((sentence) => sentence.length > 40);
const provinces = Array.from({ length: 63 }, (_, at) => `Tỉnh số ${at + 1}`);
export const surnames = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ"];

/** This many texts of some 6 KB. */
export function benchTexts(count: number): Bench {
  const random = randomFrom(20261122 + count);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const zipf = <Item>(items: readonly Item[]): Item => items[Math.min(items.length - 1, Math.floor(items.length ** random()) - 1)] as Item;
  const used = shuffled([...syllables("new")].sort(), random).slice(0, 5500);
  const words = Array.from({ length: 9000 }, () => `${zipf(used)} ${zipf(used)}`);
  const invented = () => `${capital(Array.from({ length: 6 + Math.floor(random() * 10) }, () => zipf(words)).join(" "))}.`;
  const named = () => `Ông ${pick(surnames)} ${capital(pick(used))} ${capital(pick(used))} ký văn bản số ${Math.floor(random() * 4000)}/QĐ-UBND năm ${2000 + Math.floor(random() * 25)}.`;
  const sentence = () => { const kind = random(); return kind < 0.2 ? pick(sentences) : kind < 0.95 ? invented() : named(); };
  const documents = Array.from({ length: count }, (_, at) => documentOf({
    id: `bai-${String(at).padStart(5, "0")}`, title: capital(Array.from({ length: 5 }, () => zipf(words)).join(" ")),
    date: `${2003 + Math.floor(random() * 22)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`, dateRole: "published",
    author: `${pick(surnames)} ${capital(pick(used))} ${capital(pick(used))}`,
  }, Array.from({ length: 14 }, () => Array.from({ length: 5 }, sentence).join(" ")).join("\n\n")));
  return { documents, shelves: shelvesFor(documents, random) };
}

function shelvesFor(documents: readonly Document[], random: () => number): readonly Shelf[] {
  const grouped = (keyOf: (document: Document) => string) => {
    const groups = new Map<string, Document[]>();
    for (const document of documents) {
      const key = keyOf(document);
      groups.get(key)?.push(document) ?? groups.set(key, [document]);
    }
    return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  };
  return [
    ...grouped(({ front }) => (front.date ?? "").slice(0, 4)).map(([year, held]) => shelfOf("year", year, year, held)),
    ...grouped(() => `noi-${Math.floor(random() * 12)}`).map(([key, held]) => shelfOf("publisher", key, key, held)),
    ...grouped(() => `tinh-${Math.floor(random() * 63)}`).map(([key, held]) => shelfOf("place", key, provinces[Number(key.slice(5))] ?? key, held)),
    ...grouped(() => `chu-de-${Math.floor(random() * 10)}`).map(([key, held]) => shelfOf("topic", key, key, held)),
  ];
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function shuffled<Item>(items: Item[], random: () => number): readonly Item[] {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other] as Item, items[at] as Item];
  }
  return items;
}

/** Mulberry32: small, and the same on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
