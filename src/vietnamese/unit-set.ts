/** Whether a UTF-16 unit belongs to a set. */
export type UnitSet = (code: number) => boolean;

const [unknown, inside, outside] = [0, 1, 2];

/**
 * The UTF-16 units that a test accepts, each tested once: texts have few different ones, and a pattern with `\p{L}`
 * takes twenty times as long for each. Halves of pairs are tested as they stand, so callers must read pairs themselves.
 */
export function unitSet(accepts: (unit: string) => boolean): UnitSet {
  const known = new Uint8Array(0x10000);
  return (code) => {
    if (known[code] === unknown) known[code] = accepts(String.fromCharCode(code)) ? inside : outside;
    return known[code] === inside;
  };
}
