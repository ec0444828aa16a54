/** How machines broke letters, and what is needed to read them again. What people wrote is not damage. */

/**
 * Letters that lost their last UTF-8 byte before decoding. The orphaned lead became U+FFFD, one for each sequence
 * (WHATWG, Python) or, in older decoders, one for each byte.
 */
export interface OrphanRow {
  readonly id: string;
  /** The byte that was lost. */
  readonly byte: number;
  /** What stands in its place after the U+FFFD; a white space may have swallowed a real space beside it. */
  readonly became: readonly string[];
  readonly letters: string;
  readonly because: string;
}

export const orphanRows: readonly OrphanRow[] = [
  {
    id: "byte-a0",
    byte: 0xa0,
    became: [" "],
    letters: "àƠẠỠ",
    because: "a byte-wise white-space filter took A0 for a Latin-1 no-break space (seed 003; WordPress trac 47122)",
  },
  {
    id: "byte-85",
    byte: 0x85,
    became: [" ", "...", "…"],
    letters: "ễ",
    because: "85 is NEL in Latin-1, a white space, and the ellipsis in Windows-1252",
  },
  { id: "byte-91", byte: 0x91, became: ["'", "‘"], letters: "ốđ", because: "91 is ‘ in Windows-1252" },
  { id: "byte-92", byte: 0x92, became: ["'", "’"], letters: "ÒỒ", because: "92 is ’ in Windows-1252" },
  { id: "byte-93", byte: 0x93, became: ['"', "“"], letters: "ồÓ", because: "93 is “ in Windows-1252" },
  { id: "byte-94", byte: 0x94, became: ['"', "”"], letters: "ÔỔ", because: "94 is ” in Windows-1252" },
  { id: "byte-95", byte: 0x95, became: ["•", "*"], letters: "ổÕ", because: "95 is the bullet in Windows-1252" },
  { id: "byte-96", byte: 0x96, became: ["-", "–"], letters: "Ỗ", because: "96 is – in Windows-1252" },
  { id: "byte-97", byte: 0x97, became: ["--", "-", "—"], letters: "ỗ", because: "97 is — in Windows-1252" },
  { id: "byte-ad", byte: 0xad, became: [""], letters: "ậíử", because: "AD is the soft hyphen, which is often stripped" },
  { id: "byte-81", byte: 0x81, became: ["", "?"], letters: "ềÁ", because: "81 is a hole in Windows-1252" },
  { id: "byte-8d", byte: 0x8d, became: ["", "?"], letters: "ọÍ", because: "8D is a hole in Windows-1252" },
  { id: "byte-8f", byte: 0x8f, became: ["", "?"], letters: "ỏ", because: "8F is a hole in Windows-1252" },
  { id: "byte-90", byte: 0x90, became: ["", "?"], letters: "ỐĐ", because: "90 is a hole in Windows-1252" },
  { id: "byte-9d", byte: 0x9d, became: ["", "?"], letters: "ờÝ", because: "9D is a hole in Windows-1252" },
];

/** What may close a syllable and is no word of its own: after a damaged letter it belongs to that letter. */
export const codas = ["c", "ch", "i", "m", "n", "ng", "nh", "o", "p", "t", "u", "y"] as const;

/** Characters before which a Vietnamese text has no space, and after which it has none. */
export const closers = ",.;:)]}”’»!?%…";
export const openers = "([{“‘«+=<>&•–—-*#@$|~";

/** `y` is a word: after these onsets the space before it is real (và y tế, là y sĩ, nhà y), for vày, lày, nhày hardly occur. */
export const apartBeforeY = ["v", "l", "nh"] as const;
/** … and after these only when one of the words that follow y comes next (mà y tế, but mày). */
export const apartBeforeYWords = ["m", "h"] as const;
export const afterY = [
  "tế", "học", "sĩ", "sỹ", "khoa", "dược", "bác", "đức", "tá", "cụ", "án", "lệnh", "phục", "bạ", "đạo", "viện", "hệt",
] as const;
/** The one word in which vày occurs. */
export const joinedBeforeY = ["vò"] as const;

/** A law's points are single letters: `điểm v� n khoản 2` is «điểm … và n khoản 2». */
export const pointNames = ["điểm", "tiết"] as const;
export const pointJoiners = ["và", "hoặc", "đến"] as const;
export const afterPoint = ["khoản", "điều", "mục"] as const;
