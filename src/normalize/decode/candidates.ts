import { legacyEncodings } from "../../tables/encodings.ts";
import { fromBytes, toWindowsBytes } from "./bytes.ts";
import { unescape } from "./entities.ts";
import { unwind } from "./mojibake.ts";
import { balance, isVietnamese, sampleOf, tally, type Tally } from "./tally.ts";

/** A reading of the bytes, by the whole text or by a sample of it. */
export interface Candidate {
  /** What the text is said to be in. */
  readonly encoding: string;
  /** The table that read its bytes. */
  readonly read: string;
  readonly text: string;
  readonly tally: Tally;
}

/** Enough of a text's marked words are Vietnamese that no other reading of the same bytes can be the right one. */
const plenty = 0.75;

/** UTF-8 as it stands; where it makes little Vietnamese, as another encoding whose bytes were read as Windows-1252. */
export function fromUnicode(text: string, encoding: string): Candidate {
  const plain = candidate(encoding, text);
  const { good, bad } = plain.tally;
  if (good + bad === 0 || good - bad > plenty * (good + bad)) return plain;
  const bytes = toWindowsBytes(sampleOf(text).replaceAll("\uFFFD", "?"));
  const best = bytes && heaviest([plain, ...legacy(bytes).filter(({ read }) => read !== "windows-1252")]);
  if (!best || best === plain || !isVietnamese(best.tally)) return plain;
  const whole = toWindowsBytes(text);
  const decoded = whole && fromBytes(whole, codecOf(best.read));
  return decoded === null ? plain : candidate(`${best.read}-as-windows-1252`, decoded);
}

/** The best of UTF-8 with its broken sequences and the encodings of one byte a letter; Windows-1252 for a text without accents. */
export function fromSingleBytes(bytes: Uint8Array): Candidate {
  const sample = sampleOf(bytes);
  const tried = legacy(sample);
  const broken = candidate("utf-8", new TextDecoder().decode(sample));
  if (isHardlyBroken(broken)) return candidate("utf-8", fromBytes(bytes, "utf-8") ?? broken.text);
  const heavy = heaviest([broken, ...tried]);
  const plain = tried.find(({ read, tally: { words, good, bad } }) => read === "windows-1252" && (good + bad) * 20 <= words);
  const best = plain && !isVietnamese(heavy.tally) ? plain : heavy;
  return candidate(best.read, fromBytes(bytes, codecOf(best.read)) ?? best.text);
}

/** A few broken sequences in a Vietnamese text: no other encoding makes whole letters of two and three bytes by chance. */
function isHardlyBroken({ tally: found }: Candidate): boolean {
  return isVietnamese(found) && found.lost * 20 <= found.words && found.good > plenty * (found.good + found.bad);
}

/** A decoded text with its entities and its doubled encodings undone, named for what was undone. */
export function candidate(encoding: string, decoded: string): Candidate {
  const { text: unescaped, letters } = unescape(decoded);
  const { text, times } = unwind(unescaped);
  const undone = times > 1 ? "utf-8-as-windows-1252-twice" : times === 1 ? "utf-8-as-windows-1252" : null;
  return { encoding: undone ?? (letters > 0 ? "html-entities" : encoding), read: encoding, text, tally: tally(text) };
}

function legacy(bytes: Uint8Array): Candidate[] {
  return legacyEncodings.flatMap(({ name, codec }) => {
    const text = fromBytes(bytes, codec);
    return text === null ? [] : [candidate(name, text)];
  });
}

function codecOf(read: string): string {
  return legacyEncodings.find(({ name }) => name === read)?.codec ?? "utf-8";
}

function heaviest(candidates: readonly [Candidate, ...Candidate[]]): Candidate {
  return candidates.reduce((best, one) => (balance(one.tally) > balance(best.tally) ? one : best));
}
