import type { DecodedText, Outcome, SourceFile } from "../model.ts";
import { lineEnd } from "../tables/encodings.ts";
import { word } from "../tables/letters.ts";
import { isSyllable } from "../vietnamese/syllable.ts";
import { withoutTone } from "../vietnamese/tone.ts";

/**
 * From bytes to text: the encoding by byte order mark or UTF-8.
 * Reads: bytes, note. Writes: text (NFC, lines ended by LF), encoding, grade, score.
 */
export function decode(source: SourceFile): Outcome<DecodedText> {
  const encoding = markOf(source.bytes);
  const text = new TextDecoder(encoding ?? "utf-8").decode(source.bytes).replace(lineEnd.pattern, "\n").normalize("NFC");
  const grade = encoding === null ? "inferred" : "labelled";
  return { value: { text, encoding: encoding ?? "utf-8", grade, score: score(text) }, edits: [], doubts: [] };
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "utf-8" : null;
}

function score(text: string): number {
  const marked = (text.match(word.pattern) ?? []).filter((found) => withoutTone(found) !== found);
  const good = marked.filter(isSyllable).length;
  return (2 * good - marked.length) / Math.max(1, marked.length);
}
