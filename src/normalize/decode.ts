import type { DecodedText, Doubt, Grade, Outcome, SourceFile } from "../model.ts";
import { lineEnd } from "../tables/encodings.ts";
import { cutOff, fromBytes, fromValidUtf8 } from "./decode/bytes.ts";
import { candidate, fromSingleBytes, fromUnicode, type Candidate } from "./decode/candidates.ts";
import { declaredEncoding } from "./decode/declared.ts";
import { cutAtEnd, doubtsAbout, doubtsAboutDeclared, refuseBytes, unknownName } from "./decode/refuse.ts";
import { nothing, scoreOf } from "./decode/tally.ts";
import { unicodeOf } from "./decode/unicode.ts";

/**
 * From bytes to text. An encoding that a person noted wins; then a byte order mark; then sound UTF-8; then the candidate
 * of which the grammar of syllables accepts most. What is not text, or not surely read, gets a doubt that blocks.
 * Reads: bytes, note. Writes: text (NFC; every line end an LF, no byte order mark), encoding, grade, score. No edits:
 * the ledger's edits begin from this text.
 */
export function decode({ bytes, note }: SourceFile): Outcome<DecodedText> {
  const refused = refuseBytes(bytes);
  if (refused) return outcome({ encoding: "unknown", read: "unknown", text: "", tally: nothing }, "assumed", [refused]);
  const declared = note?.encoding === undefined ? null : declaredEncoding(note.encoding);
  if (declared) {
    const chosen = candidate(declared.name, fromBytes(bytes, declared.codec) ?? "");
    return outcome({ ...chosen, encoding: declared.name }, "curated", doubtsAboutDeclared(chosen));
  }
  const strange = note?.encoding === undefined ? [] : [unknownName(note.encoding)];
  const unicode = unicodeOf(bytes);
  const cut = cutOff(bytes);
  const sound = unicode?.codec.startsWith("utf-16") ? fromBytes(bytes, unicode.codec) : fromValidUtf8(cut === 0 ? bytes : bytes.subarray(0, -cut));
  const chosen = sound === null ? fromSingleBytes(bytes) : fromUnicode(sound, unicode?.codec ?? "utf-8");
  const grade = unicode?.marked && chosen.encoding === unicode.codec ? "labelled" : "inferred";
  return outcome(chosen, grade, [...strange, ...(cut > 0 && sound !== null ? [cutAtEnd(bytes.subarray(-cut))] : []), ...doubtsAbout(chosen, sound !== null)]);
}

function outcome({ encoding, text, tally }: Candidate, grade: Grade, doubts: readonly Doubt[]): Outcome<DecodedText> {
  const unmarked = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const value = { text: unmarked.replace(lineEnd.pattern, "\n").normalize("NFC"), encoding, grade, score: scoreOf(tally) };
  return { value, edits: [], doubts };
}
