import { legacyEncodings } from "../../tables/encodings.ts";
import { fromBytes, toWindowsBytes } from "./bytes.ts";
import { unescape } from "./entities.ts";
import { unwind } from "./mojibake.ts";
import { balance, sampleOf, tally, type Tally } from "./tally.ts";

/** A reading of the bytes, by the whole text or by a sample of it. */
export interface Candidate {
  readonly encoding: string;
  readonly text: string;
  readonly tally: Tally;
}

/** Enough of a text's marked words are Vietnamese that no other reading of the same bytes can be the right one. */
const plenty = 0.75;

/** UTF-8 as it stands; where it makes little Vietnamese, as another encoding whose bytes were read as Windows-1252. */
export function fromUnicode(text: string, encoding: string): Candidate {
  const plain = candidate(encoding, text);
  const { good, bad } = plain.tally;
  if (good - bad > plenty * (good + bad)) return plain;
  const bytes = toWindowsBytes(sampleOf(text).replaceAll("\uFFFD", "?"));
  const best = bytes && heaviest([plain, ...legacy(bytes).filter(({ encoding: name }) => name !== "windows-1252")]);
  if (!best || best === plain) return plain;
  const whole = toWindowsBytes(text);
  const codec = legacyEncodings.find(({ name }) => name === best.encoding)?.codec;
  const decoded = whole && codec ? fromBytes(whole, codec) : null;
  return decoded === null ? plain : candidate(`${best.encoding}-as-windows-1252`, decoded);
}

/** The best of UTF-8 with its broken sequences and the encodings of one byte a letter. */
export function fromSingleBytes(bytes: Uint8Array): Candidate {
  const sample = sampleOf(bytes);
  const best = heaviest([candidate("utf-8", new TextDecoder().decode(sample)), ...legacy(sample)]);
  const codec = legacyEncodings.find(({ name }) => name === best.encoding)?.codec ?? "utf-8";
  return candidate(best.encoding, fromBytes(bytes, codec) ?? best.text);
}

/** A decoded text with its entities and its doubled encodings undone, named for what was undone. */
export function candidate(encoding: string, decoded: string): Candidate {
  const { text: read, letters } = unescape(decoded);
  const { text, times } = unwind(read);
  const undone = times > 1 ? "utf-8-as-windows-1252-twice" : times === 1 ? "utf-8-as-windows-1252" : null;
  return { encoding: undone ?? (letters > 0 ? "html-entities" : encoding), text, tally: tally(text) };
}


function legacy(bytes: Uint8Array): Candidate[] {
  return legacyEncodings.flatMap(({ name, codec }) => {
    const text = fromBytes(bytes, codec);
    return text === null ? [] : [candidate(name, text)];
  });
}

function heaviest(candidates: readonly [Candidate, ...Candidate[]]): Candidate {
  return candidates.reduce((best, one) => (balance(one.tally) > balance(best.tally) ? one : best));
}
