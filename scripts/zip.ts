import { closeSync, openSync, writeSync } from "node:fs";
import { crc32 } from "node:zlib";
import { deflateSync } from "fflate";

/** A file for a ZIP; it is read when its turn comes and forgotten again. `name` is its path within the ZIP, with `/`. */
export interface Entry {
  readonly name: string;
  readonly read: () => Uint8Array;
}

/** The largest number that a field of four bytes, or of two, holds; beyond it ZIP64 fields say the number. */
const most = { four: 0xffffffff, two: 0xffff } as const;
/** 1 January 1980, the first day that a ZIP can say: the same files give the same bytes whenever they are packed. */
const firstDay = 0x21;
/** UTF-8 names. */
const flags = 0x0800;
const versions = { plain: 20, zip64: 45 } as const;
/** Made on Unix; a plain file that everyone may read. */
const madeBy = 3 << 8;
const attributes = 0o100644 * 0x10000;

/** The numbers that stand in both heads of an entry. */
interface Packed {
  readonly name: Buffer;
  readonly method: 0 | 8;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

/**
 * Writes a ZIP, one entry in memory at a time; ZIP64 where there are more than 65,534 entries or 4 GB. Nothing in it
 * depends on clock, zone or machine: fflate compresses alike on all.
 */
export function writeZip(path: string, entries: Iterable<Entry>): void {
  const file = openSync(path, "w");
  try {
    let at = 0;
    let count = 0;
    const put = (bytes: Uint8Array) => { writeAll(file, bytes); at += bytes.length; };
    const list: Buffer[] = [];
    for (const entry of entries) {
      const [packed, bytes] = pack(entry);
      list.push(listed(packed, at));
      put(localHead(packed));
      put(bytes);
      count += 1;
    }
    const start = at;
    for (const one of list) put(one);
    put(ending(count, start, at - start));
  } finally {
    closeSync(file);
  }
}

/** A write to a full disk may take less than it was given, and throws only when asked again. */
function writeAll(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
}

function pack({ name, read }: Entry): readonly [Packed, Uint8Array] {
  const bytes = read();
  const deflated = dense.some((end) => name.endsWith(end)) ? bytes : deflateSync(bytes, { level: 6 });
  const isSmaller = deflated.length < bytes.length;
  const kept = isSmaller ? deflated : bytes;
  return [{ name: Buffer.from(name), method: isSmaller ? 8 : 0, crc: crc32(bytes), packed: kept.length, size: bytes.length }, kept];
}

/** What is compressed already. */
const dense = [".woff2", ".png", ".jpg", ".gz", ".zip", ".pagefind", ".pf_meta", ".pf_index", ".pf_fragment", ".pf_filter"];

function localHead(packed: Packed): Buffer {
  return Buffer.concat([numbers([4, 0x04034b50], [2, versions.plain], ...shared(packed), [2, 0]), packed.name]);
}

/** The entry in the list at the end; `at` is where its local head stands. */
function listed(packed: Packed, at: number): Buffer {
  const isFar = at >= most.four;
  const extra = isFar ? numbers([2, 1], [2, 8], [8, at]) : Buffer.alloc(0);
  const version = isFar ? versions.zip64 : versions.plain;
  return Buffer.concat([
    numbers([4, 0x02014b50], [2, madeBy | version], [2, version], ...shared(packed), [2, extra.length], [2, 0], [2, 0], [2, 0], [4, attributes], [4, Math.min(at, most.four)]),
    packed.name, extra,
  ]);
}

function shared({ name, method, crc, packed, size }: Packed): readonly Field[] {
  return [[2, flags], [2, method], [2, 0], [2, firstDay], [4, crc], [4, packed], [4, size], [2, name.length]];
}

/** The end of a ZIP: how many entries, where their list stands. */
function ending(count: number, start: number, length: number): Buffer {
  const isLarge = count >= most.two || start >= most.four || length >= most.four;
  const after = start + length;
  const large = numbers(
    [4, 0x06064b50], [8, 44], [2, madeBy | versions.zip64], [2, versions.zip64], [4, 0], [4, 0], [8, count], [8, count], [8, length], [8, start],
    [4, 0x07064b50], [4, 0], [8, after], [4, 1],
  );
  const two = Math.min(count, most.two);
  const plain = numbers([4, 0x06054b50], [2, 0], [2, 0], [2, two], [2, two], [4, Math.min(length, most.four)], [4, Math.min(start, most.four)], [2, 0]);
  return isLarge ? Buffer.concat([large, plain]) : plain;
}

/** A number and how many bytes it takes, the least first. */
type Field = readonly [bytes: 2 | 4 | 8, value: number];

function numbers(...fields: readonly Field[]): Buffer {
  const buffer = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 8) buffer.writeBigUInt64LE(BigInt(value), at);
    else buffer.writeUIntLE(value, at, bytes);
    at += bytes;
  }
  return buffer;
}
