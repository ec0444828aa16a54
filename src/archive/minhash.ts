/** How many numbers a signature has, and how many of them make a band: two texts meet when a band agrees. */
const size = 128;
const rows = 4;
const bits = 7;
const none = 0xffffffff;

/**
 * The MinHash signature of a set of 32-bit numbers, by one permutation: the numbers fall into 128 bins by their first
 * bits, and each bin keeps its least. An empty bin borrows from the next one that is not (Shrivastava and Li 2014), and
 * so two sets agree in a bin as often as they are alike.
 */
export function signature(shingles: Uint32Array): Uint32Array {
  const bins = new Uint32Array(size).fill(none);
  for (const shingle of shingles) {
    const bin = shingle >>> (32 - bits);
    const rest = (shingle << bits) >>> 0;
    if (rest < (bins[bin] as number)) bins[bin] = rest;
  }
  return filled(bins);
}

/**
 * One number for each band of a signature. Texts that are alike by 0.6 have one in common 99 times in 100, by 0.3 one
 * time in 4; what meets is still to be compared.
 */
export function bands(signed: Uint32Array): Uint32Array {
  return Uint32Array.from({ length: size / rows }, (_, band) =>
    signed.subarray(band * rows, (band + 1) * rows).reduce((hash, least) => Math.imul(hash ^ least, 0x01000193) >>> 0, band));
}

function filled(bins: Uint32Array): Uint32Array {
  if (bins.every((least) => least === none)) return bins;
  return bins.map((least, bin) => {
    if (least !== none) return least;
    let away = 1;
    while (bins[(bin + away) % size] === none) away += 1;
    return ((bins[(bin + away) % size] as number) + Math.imul(away, 0x9e3779b1)) >>> 0;
  });
}
