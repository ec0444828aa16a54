/** Sound text put into the encodings, and through the accidents, that the normaliser undoes: for scores and tests. */
import iconv from "iconv-lite";
import { vniRows, windows1252 } from "../src/tables/encodings.ts";

export interface Damaged {
  readonly text: string;
  /** For each U+FFFD in order: where it stands, the letter it was, and whether a space followed the letter. */
  readonly places: readonly { readonly at: number; readonly letter: string; readonly space: boolean }[];
}

/** Byte A0 becomes a space and swallows the spaces behind it, then a decoder shows the orphaned lead as U+FFFD. */
export function loseA0(text: string): Damaged {
  const places: Damaged["places"][number][] = [];
  let damaged = "";
  let from = 0;
  for (const found of text.matchAll(/([àƠẠỠ])( *)/gu)) {
    const [whole, letter = "", spaces = ""] = found;
    damaged += text.slice(from, found.index);
    places.push({ at: damaged.length, letter, space: spaces !== "" });
    damaged += "\uFFFD ";
    from = found.index + whole.length;
  }
  return { text: damaged + text.slice(from), places };
}

const toVni = new Map(vniRows.flatMap(([vni, letter]) => [[letter, vni], [letter.toUpperCase(), vni.toUpperCase()]] as const));
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));
const each = (text: string, change: (letter: string) => string) => Array.from(text, change).join("");

/** Every encoding by the name under which decode reports it; NFC text of the characters that all of them have. */
export const encoders: Readonly<Record<string, (text: string) => Uint8Array>> = {
  "utf-8": utf8,
  "utf-16le": utf16,
  "utf-16be": (text) => new Uint8Array(Buffer.from(utf16(text)).swap16()),
  "tcvn3": (text) => iconv.encode(text, "tcvn"),
  "vni-windows": (text) => iconv.encode(each(text, (letter) => toVni.get(letter) ?? letter), "windows1252"),
  "viscii": (text) => iconv.encode(text, "viscii"),
  "windows-1258": (text) => iconv.encode(each(text, toneApart), "windows1258"),
  "html-entities": (text) => utf8(each(text, (letter) => (letter > "\u007f" ? `&#${letter.codePointAt(0)};` : letter))),
  "utf-8-as-windows-1252": (text) => utf8(shown(utf8(text))),
  "utf-8-as-windows-1252-twice": (text) => utf8(shown(utf8(shown(utf8(text))))),
};

/** Typographic signs as ASCII has them, and nothing but Vietnamese and ASCII: what every encoding can hold. */
export function plainSigns(text: string): string {
  const ascii = text.normalize("NFC").replace(/[“”„]/gu, '"').replace(/[‘’]/gu, "'").replace(/[–—]/gu, "-").replace(/…/gu, "...");
  return ascii.replace(/[^\t\n -~àáãâèéêìíòóõôùúýÀÁÃÂÈÉÊÌÍÒÓÕÔÙÚÝĂăĐđĨĩŨũƠơƯưẠ-ỹ]/gu, "");
}

/** Windows-1258 writes the tone of a letter as a mark of its own, behind the letter with its hat or horn. */
function toneApart(letter: string): string {
  const apart = letter.normalize("NFD");
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(apart)?.[0];
  return tone === undefined ? letter : apart.replace(tone, "").normalize("NFC") + tone;
}

function shown(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => (byte < 0x80 || byte > 0x9f ? String.fromCharCode(byte) : windows1252.charAt(byte - 0x80))).join("");
}
