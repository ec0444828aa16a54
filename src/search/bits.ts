/** Whole numbers from 0 on as bits, the highest first: as many as each number needs, so that an index travels light. */
export interface BitWriter {
  /** The lowest `width` bits of a number. */
  bits(value: number, width: number): void;
  /** A number that is mostly about 2^k (Rice's code). */
  rice(value: number, k: number): void;
  /** A number of which nothing is known (Elias' gamma code). */
  gamma(value: number): void;
  bytes(): Uint8Array;
}

/** Reads in the same order what a `BitWriter` wrote. */
export interface BitReader {
  bits(width: number): number;
  rice(k: number): number;
  gamma(): number;
}

export function bitWriter(): BitWriter {
  let held = new Uint8Array(1024);
  let at = 0;
  const bits = (value: number, width: number) => {
    while ((at + width) >> 3 >= held.length) held = grown(held);
    for (let left = width; left > 0;) {
      const taken = Math.min(left, 8 - (at & 7));
      held[at >> 3]! |= ((value >>> (left - taken)) & ((1 << taken) - 1)) << (8 - (at & 7) - taken);
      at += taken;
      left -= taken;
    }
  };
  return {
    bits,
    rice: (value, k) => {
      for (let ones = value >>> k; ones > 0; ones -= 1) bits(1, 1);
      bits(0, 1);
      bits(value, k);
    },
    gamma: (value) => {
      const width = 32 - Math.clz32(value + 1);
      bits(0, width - 1);
      bits(value + 1, width);
    },
    bytes: () => held.slice(0, (at + 7) >> 3),
  };
}

function grown(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const more = new Uint8Array(bytes.length * 2);
  more.set(bytes);
  return more;
}

/** What stands after the end is read as zeros. */
export function bitReader(bytes: Uint8Array): BitReader {
  let at = 0;
  const ended = () => at >> 3 >= bytes.length;
  const bit = () => {
    const value = ((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1;
    at += 1;
    return value;
  };
  const bits = (width: number) => {
    let value = 0;
    for (let left = width; left > 0;) {
      const taken = Math.min(left, 8 - (at & 7));
      value = (value << taken) | (((bytes[at >> 3] ?? 0) >> (8 - (at & 7) - taken)) & ((1 << taken) - 1));
      at += taken;
      left -= taken;
    }
    return value >>> 0;
  };
  return {
    bits,
    rice: (k) => {
      let ones = 0;
      while (bit() === 1) ones += 1;
      return ((ones << k) | bits(k)) >>> 0;
    },
    gamma: () => {
      let width = 1;
      while (!ended() && bit() === 0) width += 1;
      return ((1 << (width - 1)) | bits(width - 1)) - 1;
    },
  };
}

/** The `k` with which `count` numbers that add up to `span` take the fewest bits. */
export function riceOf(span: number, count: number): number {
  return count === 0 ? 0 : Math.max(0, 31 - Math.clz32((span * 0.9) / count));
}
