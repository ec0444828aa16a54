/** Where the tone mark stands: hòa, thúy in the old style; hoà, thuý in the new. Both are correct and both are kept. */
import { hattedVowels, toned, word } from "../tables/letters.ts";
import { twoStyles } from "../tables/syllables.ts";

export type ToneStyle = "old" | "new";

interface Toned {
  readonly row: number;
  readonly tone: number;
}

const places = new Map<string, Toned>(
  toned.flatMap((row, at) => [...row].map((letter, tone): [string, Toned] => [letter, { row: at, tone }])),
);

/** The tone of a syllable as an index into `tones` (0 ngang … 5 nặng): the first mark found, whatever the case. NFC. */
export function toneOf(syllable: string): number {
  for (const letter of syllable.toLowerCase()) {
    const tone = places.get(letter)?.tone ?? 0;
    if (tone > 0) return tone;
  }
  return 0;
}

/** A letter with another tone, its hat, breve, horn and case kept; a letter that carries no tone is returned as it is. */
export function withTone(letter: string, tone: number): string {
  const lower = letter.toLowerCase();
  const place = places.get(lower);
  if (!place) return letter;
  const marked = toned[place.row]?.[tone] ?? lower;
  return lower === letter ? marked : marked.toUpperCase();
}

/** A text without tones; ă â đ ê ô ơ ư keep their shape. NFC in, NFC out. */
export function withoutTone(text: string): string {
  let out = "";
  for (const letter of text) out += withTone(letter, 0);
  return out;
}

/** The index of the letter in a toneless, lower-case rime on which the tone stands. */
export function tonePlace(rime: string, style: ToneStyle): number {
  const hatted = lastOf(rime, hattedVowels);
  if (hatted >= 0) return hatted;
  const first = firstVowel(rime);
  const vowels = countVowels(rime, first);
  if (vowels === 1) return first;
  if (vowels === 3) return first + 1;
  if (first + vowels < rime.length) return first + 1;
  return style === "new" && isTwoStyled(rime.slice(first)) ? first + 1 : first;
}

/** A toneless rime with its tone, in lower case. */
export function placeTone(rime: string, tone: number, style: ToneStyle): string {
  const at = tonePlace(rime, style);
  return rime.slice(0, at) + withTone(rime.charAt(at), tone) + rime.slice(at + 1);
}

/** Every hoà, khoẻ, thuý of a text rewritten hòa, khỏe, thúy; case and all else kept. NFC in, NFC out. */
export function oldStyle(text: string): string {
  return restyle(text, "old");
}

/** Every hòa, khỏe, thúy of a text rewritten hoà, khoẻ, thuý; case and all else kept. NFC in, NFC out. */
export function newStyle(text: string): string {
  return restyle(text, "new");
}

/** Whether two texts differ in nothing but case and the style in which tones are placed. */
export function sameSpelling(a: string, b: string): boolean {
  return spelling(a) === spelling(b);
}

function spelling(text: string): string {
  return newStyle(text.normalize("NFC").toLowerCase());
}

function restyle(text: string, style: ToneStyle): string {
  return text.replace(word.pattern, (found) => restyleWord(found, style));
}

/** Only an open oa, oe, uy at the end of a word has two styles, and the uy of quy has one: its u belongs to qu. */
function restyleWord(found: string, style: ToneStyle): string {
  if (found.length < 2) return found;
  const head = found.slice(0, -2);
  const rime = withoutTone(found.slice(-2)).toLowerCase();
  if (!isTwoStyled(rime) || head.toLowerCase().endsWith("q")) return found;
  const tone = toneOf(found.slice(-2));
  if (tone === 0 || countVowels(withoutTone(head.toLowerCase()), Math.max(0, head.length - 1)) > 0) return found;
  const bare = withoutTone(found.slice(-2));
  const at = tonePlace(rime, style);
  return head + bare.slice(0, at) + withTone(bare.charAt(at), tone) + bare.slice(at + 1);
}

function isTwoStyled(rime: string): boolean {
  return (twoStyles as readonly string[]).includes(rime);
}

function lastOf(text: string, letters: string): number {
  for (let at = text.length - 1; at >= 0; at--) if (letters.includes(text.charAt(at))) return at;
  return -1;
}

function firstVowel(text: string): number {
  let at = 0;
  while (at < text.length - 1 && !places.has(text.charAt(at))) at++;
  return at;
}

function countVowels(text: string, from: number): number {
  let at = from;
  while (at < text.length && places.has(text.charAt(at))) at++;
  return at - from;
}
