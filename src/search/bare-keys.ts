import { telexLetters, telexTones, vniLetters, vniTones, type Keys } from "../tables/typing-keys.ts";
import { spell } from "../vietnamese/syllable.ts";

/** The syllable that bare keys of Telex (`ddieejn`) or VNI (`d9ie65n`) would have made, or null. Lower case in, NFC out. */
export function fromBareKeys(word: string): string | null {
  return made(word, telexLetters, telexTones) ?? made(word, vniLetters, vniTones);
}

function made(word: string, letters: Keys, tones: readonly string[]): string | null {
  const vowel = word.search(/[aeiouy]/);
  const at = [...word].findLastIndex((key, place) => place > vowel && tones.indexOf(key) > 0);
  const tone = at < 0 || vowel < 0 ? 0 : tones.indexOf(word.charAt(at));
  const bare = tone === 0 ? word : word.slice(0, at) + word.slice(at + 1);
  const toneless = letters.reduce((text, [keys, letter]) => text.replaceAll(keys, letter), bare);
  return toneless === word ? null : spell(toneless, tone);
}
