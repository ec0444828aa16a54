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

/** How many bytes at the end are the beginning of a UTF-8 letter that does not end: 0 to 3. In a text of bare ASCII they are something else. */
export function cutOff(bytes: Uint8Array): number {
  const head = bytes.subarray(-3).findLastIndex((byte) => byte >= 0xc2 && byte <= 0xf4);
  if (head < 0) return 0;
  const cut = Math.min(3, bytes.length) - head;
  const lead = bytes[bytes.length - cut] ?? 0;
  const whole = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  const isBegun = cut < whole && bytes.subarray(-cut).subarray(1).every((byte) => byte >= 0x80 && byte <= 0xbf);
  return isBegun && bytes.subarray(0, -cut).some((byte) => byte >= 0x80) && fromValidUtf8(bytes.subarray(0, -cut)) !== null ? cut : 0;
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
