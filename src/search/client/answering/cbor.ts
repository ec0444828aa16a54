/** Writes the part of CBOR (RFC 8949) that Pagefind's engine reads: whole numbers, texts, arrays by their length. */
export interface CborWriter {
  number(value: number): void;
  text(value: string): void;
  /** So many of the values that follow. */
  array(length: number): void;
  bytes(): Uint8Array;
}

export function cborWriter(): CborWriter {
  const letters = new TextEncoder();
  let held = new Uint8Array(1 << 16);
  let at = 0;
  const reserve = (more: number) => {
    if (at + more <= held.length) return;
    const grown = new Uint8Array(Math.max(held.length * 2, at + more));
    grown.set(held);
    held = grown;
  };
  const head = (kind: number, value: number) => {
    reserve(5);
    const width = value < 24 ? 0 : value < 0x100 ? 1 : value < 0x10000 ? 2 : 4;
    held[at++] = kind << 5 | (width === 0 ? value : width === 1 ? 24 : width === 2 ? 25 : 26);
    for (let left = width - 1; left >= 0; left -= 1) held[at++] = value >>> (8 * left);
  };
  return {
    number: (value) => { head(value < 0 ? 1 : 0, value < 0 ? -1 - value : value); },
    text: (value) => {
      const bytes = letters.encode(value);
      head(3, bytes.length);
      reserve(bytes.length);
      held.set(bytes, at);
      at += bytes.length;
    },
    array: (length) => { head(4, length); },
    bytes: () => held.slice(0, at),
  };
}
