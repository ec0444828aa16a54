/** UTF-8 and UTF-16, told by a byte order mark or by where the zero bytes stand. */

export interface Unicode {
  readonly codec: "utf-8" | "utf-16le" | "utf-16be";
  /** Said by a mark, not found by counting. */
  readonly marked: boolean;
}

const sample = 4096;

export function unicodeOf(bytes: Uint8Array): Unicode | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { codec: "utf-8", marked: true };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { codec: "utf-16le", marked: true };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { codec: "utf-16be", marked: true };
  return byZeros(bytes);
}

/** In UTF-16 a fifth or more of the high bytes are zero (spaces, plain letters), and no low byte is. */
function byZeros(bytes: Uint8Array): Unicode | null {
  const length = Math.min(bytes.length, sample) & ~1;
  let [even, odd] = [0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) at % 2 === 0 ? even++ : odd++;
  if (odd * 10 >= length && even * 50 <= odd) return { codec: "utf-16le", marked: false };
  if (even * 10 >= length && odd * 50 <= even) return { codec: "utf-16be", marked: false };
  return null;
}
