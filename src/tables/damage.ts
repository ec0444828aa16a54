/** How machines broke letters, and what is needed to read them again. What people wrote is not damage. */
import type { PatternRow } from "./row.ts";

/**
 * Letters that lost their last UTF-8 byte before decoding. The orphaned lead became U+FFFD, one for each sequence
 * (WHATWG, Python) or, in older decoders, one for each byte.
 */
export interface OrphanRow {
  readonly id: string;
  /** Bytes that are lost together, by one kind of filter. */
  readonly accident: "space" | "next-line" | "punctuation" | "soft-hyphen" | "holes";
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
    accident: "space",
    byte: 0xa0,
    became: [" "],
    letters: "àƠẠỠ",
    because: "a byte-wise white-space filter took A0 for a Latin-1 no-break space (seed 003; WordPress trac 47122)",
  },
  {
    id: "byte-85",
    accident: "next-line",
    byte: 0x85,
    became: [" ", "...", "…"],
    letters: "ễ",
    because: "85 is NEL in Latin-1, a white space, and the ellipsis in Windows-1252",
  },
  { id: "byte-91", accident: "punctuation", byte: 0x91, became: ["'", "‘"], letters: "ốđ", because: "91 is ‘ in Windows-1252" },
  { id: "byte-92", accident: "punctuation", byte: 0x92, became: ["'", "’"], letters: "ÒỒ", because: "92 is ’ in Windows-1252" },
  { id: "byte-93", accident: "punctuation", byte: 0x93, became: ['"', "“"], letters: "ồÓ", because: "93 is “ in Windows-1252" },
  { id: "byte-94", accident: "punctuation", byte: 0x94, became: ['"', "”"], letters: "ÔỔ", because: "94 is ” in Windows-1252" },
  { id: "byte-95", accident: "punctuation", byte: 0x95, became: ["•", "*"], letters: "ổÕ", because: "95 is the bullet in Windows-1252" },
  { id: "byte-96", accident: "punctuation", byte: 0x96, became: ["-", "–"], letters: "Ỗ", because: "96 is – in Windows-1252" },
  { id: "byte-97", accident: "punctuation", byte: 0x97, became: ["--", "-", "—"], letters: "ỗ", because: "97 is — in Windows-1252" },
  { id: "byte-ad", accident: "soft-hyphen", byte: 0xad, became: [""], letters: "ậíử", because: "AD is the soft hyphen, which is often stripped" },
  { id: "byte-81", accident: "holes", byte: 0x81, became: ["", "?"], letters: "ềÁ", because: "81 is a hole in Windows-1252" },
  { id: "byte-8d", accident: "holes", byte: 0x8d, became: ["", "?"], letters: "ọÍ", because: "8D is a hole in Windows-1252" },
  { id: "byte-8f", accident: "holes", byte: 0x8f, became: ["", "?"], letters: "ỏ", because: "8F is a hole in Windows-1252" },
  { id: "byte-90", accident: "holes", byte: 0x90, became: ["", "?"], letters: "ỐĐ", because: "90 is a hole in Windows-1252" },
  { id: "byte-9d", accident: "holes", byte: 0x9d, became: ["", "?"], letters: "ờÝ", because: "9D is a hole in Windows-1252" },
];

/** The other thing byte A0 ends: C2 A0, which became U+FFFD and a space behind a word that is whole. */
export const noBreakSpace = { id: "byte-a0-space", letter: "\u00a0" } as const;

/** Capitals that open the small words Là, Và, Mà, Bà before a name in capitals: `V� THỦ TƯỚNG` is no heading by itself. */
export const capitalOpeners: readonly string[] = ["L", "V", "M", "B"];

/** What may close a syllable and is no word of its own: after a damaged letter it belongs to that letter. */
export const codas = ["c", "ch", "i", "m", "n", "ng", "nh", "o", "p", "t", "u", "y"] as const;

/** Characters before which a Vietnamese text has no space. */
export const closers = ",.;:)]}”’»!?…";
/** At the end of a line it belongs to the name before it: `THÁI THỊ KIỀU HẠNH*`. */
export const footnoteStar = "*";
/** Signs that stand with or without a space before them, so that the spacing is only the likelier one. */
export const eitherWay = "\"'/-–…*";
/** Signs that stand at the edge of a word, and never inside one. */
export const quotationMarks = "\"'‘’“”";
/** Of the closers, the ones before which a lone «à» ends a question or a clause: `thế �?`. */
export const clauseEnds = ",.!?…”";

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

/** One letter drawn with another that looks the same; in a Vietnamese word, always a slip of a font or a keyboard. */
export interface LookalikeRow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly because: string;
}

export const lookalikes: readonly LookalikeRow[] = [
  { id: "eth", from: "Ðð", to: "Đđ", because: "code pages without Đ showed it as the Icelandic eth (15 of 517 policy texts)" },
  { id: "african-d", from: "Ɖɖ", to: "Đđ", because: "the same glyph from a third alphabet" },
  { id: "gha", from: "Ƣƣ", to: "Ưư", because: "a font of PDF converters maps Ư to U+01A2: NHÀ NƢỚC, phƣơng" },
];

/** A letter that only Vietnamese has: the text around is Vietnamese. */
export const vietnameseLetter: PatternRow = {
  id: "vietnamese-letter",
  pattern: /[ĐđƠơƯưẠ-ỹ]/,
  example: ["được", "Ƣớc: ớ", "NƯỚC"],
  never: ["Reykjavík Ðð", "café", "Møller"],
  because: "lookalikes are repaired only in Vietnamese text",
};

export const lookalike: PatternRow = {
  id: "lookalike",
  pattern: /[ÐðƉɖƢƣ]/,
  example: ["Ðiều 3", "phƣơng"],
  never: ["Điều 3", "phương"],
  because: "most texts have none and are passed over",
};

/** A tone mark that does not stand on a vowel, or a mark that composes with nothing where it stands. */
export const strayMark: PatternRow = {
  id: "stray-mark",
  pattern: /[\u0300-\u0303\u0306\u0309\u031b\u0323ǹńñḿṃṇṭḥćṕǵǸŃÑḾṂṆṬḤĆṔǴ]/,
  example: ["viêṇ", "đươc\u0323", "a\u0301\u0302"],
  never: ["viện", "được", "hiệu qủa"],
  because: "some keyboards let a tone mark fall behind the final consonant or before the hat",
};

/** Letters that show a word to be Vietnamese even when its tone mark is astray. */
export const hatted: PatternRow = {
  id: "hatted",
  pattern: /[ăâđêôơưĂÂĐÊÔƠƯ]|[\u0300-\u0323]/,
  example: ["viêṇ", "thưc\u0323"],
  never: ["saṃ", "niño"],
  because: "Pali saṃ and Spanish ñ are no stray tones",
};

/** Two plain capitals in a word, apart by no more than a marked letter: the line may be a heading. */
export const twoCapitals: PatternRow = {
  id: "two-capitals",
  pattern: /[A-Z][\u0080-\u1ef9]{0,3}[A-Z]/,
  example: ["VIệT", "NộI", "UBND"],
  never: ["Việt Nam", "Hà Nội"],
  because: "only TCVN3 headings are raised, and most lines are none",
};

/** What has no width and says nothing: joiners between Latin letters, marks of direction, the soft hyphen, controls. */
export const invisible: PatternRow = {
  id: "invisible",
  pattern: /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|(?<![^\u0000-\u08ff])[\u200c\u200d](?![^\u0000-\u08ff])/g,
  example: ["thông\u200btin", "\ufeffBộ", "quyết\u00adđịnh", "a\u200db"],
  never: ["thông\u00a0tin", "👩\u200d💻", "क्\u200dष"],
  because: "copied from web pages and PDF; emoji and Indic scripts need their joiners",
};

/** Control characters other than tab and line feed. */
export const control: PatternRow = {
  id: "control",
  pattern: /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g,
  example: ["\u0000", "\u0093", "\u000c"],
  never: ["\t", "\n", "\u00a0"],
  because: "no text needs them; 80–9F are mostly Windows-1252 punctuation read as Latin-1",
};

/** What 80–9F mean in Windows-1252; a space where it means nothing. */
export const windowsControls = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

export const privateUse: PatternRow = {
  id: "private-use",
  pattern: /[\ue000-\uf8ff]/g,
  example: ["\uf0b7", "\uf0d8"],
  never: ["•", "-"],
  because: "Symbol and Wingdings put their signs there (F000 + code)",
};

/** Signs of Symbol and Wingdings in Unicode. */
export const privateSigns: Readonly<Record<string, string>> = {
  "\uf020": " ", "\uf02d": "-", "\uf06c": "●", "\uf06e": "■", "\uf06f": "□", "\uf071": "❑", "\uf075": "◆", "\uf076": "❖",
  "\uf0a7": "▪", "\uf0a8": "◻", "\uf0ae": "→", "\uf0b7": "•", "\uf0d8": "➢", "\uf0e0": "→", "\uf0e8": "➔", "\uf0f0": "⇨",
  "\uf0fc": "✓", "\uf0fe": "☑",
};
