/**
 * The form in which words go into Pagefind's index, and back. Pagefind folds by NFD, so that đ, which has no decomposition, is
 * not folded; it extends words as prefixes and falls back to shorter ones; it deletes punctuation inside numbers. So:
 * đ is written ḏ (which decomposes), each word ends in a tie ‿ (which Pagefind counts as a letter: no other word begins
 * with a word that ends), and the parts of `34/2008/CT-TTg` stand apart, joined for the eye by a word joiner. A mark that
 * stands alone would count as a word: in `CT - TTg` the blank before it is written as an invisible character.
 */

/** Ends each word of the index: no other word begins with it. */
export const wordEnd = "\u203f";
const joiner = "\u2060 ";
/** Written before a character that means something else here. Invisible, and neither letter nor mark. */
const escape = "\u2062";
const special = /[đĐḏḎ\u200b\u203f\u2060\u2062\u2064]/g;
const words = /[\p{L}\p{M}\p{N}]+/gu;
const joined = /^[^\p{L}\p{M}\p{N}\s]*[\p{L}\p{M}\p{N}]/u;
const encoded = /\u2062([\s\S])|\u203f(?:\u2060 )?|[ḏḎ\u2064]/gu;
const blank = "\u2064";
/** A blank before a mark alone; U+2063 stands alone on purpose, between the parts of a text. */
const beforeMark = /(?<=[^\s\u2063]) (?=[^\p{L}\p{M}\p{N}\s\u2063]+(?:\s|$))/gu;

/** U+200B would make Pagefind split the whole text at it alone: it is written as another invisible character. */
const stead: Readonly<Record<string, string>> = { đ: "ḏ", Đ: "Ḏ", "\u200b": "\u2061" };

/** A text as it goes into the index. `decode` gives it back in NFC. */
export function encode(text: string): string {
  const escaped = text.normalize("NFC").replace(special, (letter) => (/[đĐ]/.test(letter) ? "" : escape) + (stead[letter] ?? letter));
  return escaped.replace(words, (word, at: number) => {
    const rest = escaped.slice(at + word.length, at + word.length + 12);
    return word + wordEnd + (joined.test(rest) ? joiner : "");
  }).replace(beforeMark, blank);
}

/** The text that was encoded. */
export function decode(text: string): string {
  return text.replace(encoded, (found, escaped?: string) => {
    if (escaped !== undefined) return escaped === "\u2061" ? "\u200b" : escaped;
    return found === "ḏ" ? "đ" : found === "Ḏ" ? "Đ" : found === blank ? " " : "";
  });
}

/** A word of a text, and where it stands in it. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text as the index has them: runs of letters, marks and digits. */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(words)].map(({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }));
}

/** A word of a query as the engine knows it; an `open` one finds every word that begins with it. */
export function encodeWord(word: string, open: boolean): string {
  return word.normalize("NFC").toLowerCase() + (open ? "" : wordEnd);
}
