/** What CBOR (RFC 8949) can say in Pagefind's files: whole numbers, texts, and arrays of these. */
export type Cbor = number | string | readonly Cbor[];

/** Reads one value that takes all of these bytes; throws where they hold anything else. */
export function readCbor(bytes: Uint8Array): Cbor {
  const letters = new TextDecoder("utf-8", { fatal: true });
  let at = 0;
  const number = (short: number): number => {
    if (short < 24) return short;
    let value = 0;
    const width = [1, 2, 4][short - 24] ?? unknown(short);
    for (let read = 0; read < width; read += 1) value = value * 256 + (bytes[at++] ?? unknown(short));
    return value;
  };
  const text = (length: number): string => letters.decode(bytes.subarray(at, at += length));
  const item = (): Cbor => {
    const head = bytes[at++] ?? unknown(-1);
    const kind = head >> 5;
    const value = number(head & 31);
    if (kind === 0) return value;
    if (kind === 1) return -1 - value;
    if (kind === 3) return text(value);
    if (kind !== 4) return unknown(head);
    const items: Cbor[] = [];
    for (let left = value; left > 0; left -= 1) items.push(item());
    return items;
  };
  const unknown = (head: number): never => { throw new Error(`unknown CBOR ${head} at byte ${at}`); };
  const value = item();
  if (at !== bytes.length) throw new Error(`${bytes.length - at} bytes after the end of the CBOR value`);
  return value;
}
