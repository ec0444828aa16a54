import iconv from "iconv-lite";
import { windows1252 } from "../../tables/encodings.ts";
import { fromVni } from "./vni.ts";

/** Bytes in an encoding of `tables/encodings`, or null when the name is none. */
export function fromBytes(bytes: Uint8Array, codec: string): string | null {
  if (codec === "vni") return fromVni(iconv.decode(bytes, "windows1252"));
  if (codec.startsWith("utf-")) return new TextDecoder(codec).decode(bytes);
  return iconv.encodingExists(codec) ? iconv.decode(bytes, codec) : null;
}

/** UTF-8 without a single broken sequence, or null. */
export function fromValidUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const byteOf: ReadonlyMap<string, number> = new Map([...windows1252].map((sign, at): [string, number] => [sign, 0x80 + at]));

/** The byte that Windows-1252 shows as a UTF-16 unit (the five bytes without a sign as controls), or -1. */
export function windowsByte(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x100) return code;
  return byteOf.get(text.charAt(at)) ?? -1;
}

/** A text as the Windows-1252 bytes it was read from, or null when a character has none. */
export function toWindowsBytes(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const byte = windowsByte(text, at);
    if (byte < 0) return null;
    bytes[at] = byte;
  }
  return bytes;
}
