/** Encodings in which Vietnamese texts arrive, and the signs by which some are known. */
import type { PatternRow } from "./row.ts";

/** An encoding of one byte a letter. `codec` is its name in iconv-lite; VNI has none there and is read by `vniRows`. */
export interface EncodingRow {
  readonly name: string;
  readonly codec: string;
  /** Other names that a note may use, folded to small letters and digits. */
  readonly also: readonly string[];
  readonly because: string;
}

/** Candidates for bytes that are not UTF-8, in order of preference where the grammar cannot tell. */
export const legacyEncodings: readonly EncodingRow[] = [
  {
    name: "tcvn3", codec: "tcvn", also: ["tcvn", "abc", "tcvn5712", "tcvn57121", "vntime"],
    because: "the ABC fonts (.VnTime) of offices in the north until about 2003; TCVN 5712:1993",
  },
  {
    name: "vni-windows", codec: "vni", also: ["vni", "vniwin", "vnitimes"],
    because: "the VNI fonts of the south: a plain letter and a second character for its marks, in Windows-1252",
  },
  { name: "viscii", codec: "viscii", also: [], because: "RFC 1456, e-mail and news groups of the 1990s" },
  { name: "windows-1258", codec: "windows1258", also: ["cp1258", "1258"], because: "Vietnamese Windows: tones are combining marks" },
  { name: "windows-1252", codec: "windows1252", also: ["cp1252", "latin1", "iso88591", "1252"], because: "pages whose other letters are entities" },
];

/** Names a note may use for Unicode encodings. */
export const unicodeEncodings: Readonly<Record<string, string>> = {
  utf8: "utf-8", utf8bom: "utf-8", unicode: "utf-16le", utf16: "utf-16le", utf16le: "utf-16le", utf16be: "utf-16be", ascii: "utf-8",
  usascii: "utf-8",
};

/**
 * VNI-Windows: a letter as VNI writes it and the Vietnamese letter it stands for, small letters; capitals likewise, with
 * a capital mark. Longest first where one begins another: `ôù` before `ô`.
 */
export const vniRows: readonly (readonly [vni: string, letter: string])[] = `
  aø à aû ả aõ ã aù á aï ạ aê ă aè ằ aú ẳ aü ẵ aé ắ aë ặ aâ â aà ầ aå ẩ aã ẫ aá ấ aä ậ
  eø è eû ẻ eõ ẽ eù é eï ẹ eâ ê eà ề eå ể eã ễ eá ế eä ệ
  oø ò oû ỏ oõ õ où ó oï ọ oâ ô oà ồ oå ổ oã ỗ oá ố oä ộ ôø ờ ôû ở ôõ ỡ ôù ớ ôï ợ
  uø ù uû ủ uõ ũ uù ú uï ụ öø ừ öû ử öõ ữ öù ứ öï ự
  yø ỳ yû ỷ yõ ỹ yù ý
  ô ơ ö ư ñ đ æ ỉ ó ĩ ò ị î ỵ
`.trim().split(/\s+/).reduce<[string, string][]>((rows, word, at, all) =>
  at % 2 === 0 ? [...rows, [word, all[at + 1] ?? ""]] : rows, []);

/** What Windows-1252 shows for the bytes 80–9F; a byte without a sign stays the control character of its number. */
export const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Every way to end a line but LF. */
export const lineEnd: PatternRow = {
  id: "line-end",
  pattern: /\r\n?|[\v\f\u2028\u2029]/g,
  example: ["\r\n", "\r", "\u2028"],
  never: ["\n", " ", "\u0085"],
  because: "a line is what stands between two LF; a page break or a Word line break ends one too",
};

/** UTF-8 read as Windows-1252, judged by the leads of Vietnamese letters. */
export const mojibake: PatternRow = {
  id: "mojibake",
  pattern: /Ã[\u00a0-\u00bf\u0192‚„]|á[º»]|Ä[‘\u0090]|Æ[°¡ ]|Â[\u00a0-\u00bf]|â€/,
  example: ["Viá»‡t", "thÃ´ng", "Ä‘iá»‡n", "Ã„â€˜"],
  never: ["Việt", "ĐÃ KÝ", "thân ái", "Âu Cơ"],
  because: "texts without any of these are not searched for it",
};

/** A character reference of HTML. */
export const entity: PatternRow = {
  id: "entity",
  pattern: /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8}[0-9]{0,2});/g,
  example: ["&agrave;", "&#7909;", "&#x1ED4;", "&frac12;"],
  never: ["TT&TT, ", "AT & T", "&;", "R&D"],
  because: "pages saved as text keep them; names exist only for Latin-1, the rest are numbers",
};

/** A letter of Vietnamese still written as a reference after one reading: the text was escaped twice. */
export const vietnameseEntity: PatternRow = {
  id: "vietnamese-entity",
  pattern: /&(?:[AEIOUYaeiouy](?:grave|acute|tilde|circ)|#(?:7[89]\d\d|27[23]|25[89]|43[12]|41[67])|#[xX]1[eE][a-fA-F0-9]{2});/,
  example: ["&agrave;", "&#7909;", "&#x1ED9;"],
  never: ["&nbsp;", "&amp;", "&#39;"],
  because: "&amp;nbsp; may be what people wrote; &amp;agrave; is not",
};

/** The names of HTML that Vietnamese pages use (HTML 4, and ă đ ĩ ũ of HTML 5). */
export const entityNames: Readonly<Record<string, string>> = Object.fromEntries(`
  agrave à Agrave À aacute á Aacute Á atilde ã Atilde Ã acirc â Acirc Â egrave è Egrave È eacute é Eacute É ecirc ê Ecirc Ê
  igrave ì Igrave Ì iacute í Iacute Í ograve ò Ograve Ò oacute ó Oacute Ó otilde õ Otilde Õ ocirc ô Ocirc Ô
  ugrave ù Ugrave Ù uacute ú Uacute Ú yacute ý Yacute Ý eth ð ETH Ð abreve ă Abreve Ă dstrok đ Dstrok Đ itilde ĩ Itilde Ĩ
  utilde ũ Utilde Ũ auml ä Auml Ä euml ë Euml Ë iuml ï Iuml Ï ouml ö Ouml Ö uuml ü Uuml Ü yuml ÿ aring å Aring Å aelig æ AElig Æ
  ccedil ç Ccedil Ç ntilde ñ Ntilde Ñ icirc î Icirc Î ucirc û Ucirc Û oslash ø Oslash Ø szlig ß thorn þ THORN Þ
  ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ laquo « raquo » lsaquo ‹ rsaquo › hellip … bull • middot ·
  amp & lt < gt > quot " apos ' copy © reg ® trade ™ deg ° sect § para ¶ plusmn ± times × divide ÷ frac12 ½ frac14 ¼ frac34 ¾
  sup1 ¹ sup2 ² sup3 ³ euro € pound £ yen ¥ cent ¢ micro µ rarr → larr ← uarr ↑ darr ↓ le ≤ ge ≥ ne ≠ minus − radic √ infin ∞
`.trim().split(/\s+/).reduce<[string, string][]>((rows, word, at, all) =>
  at % 2 === 0 ? [...rows, [word, all[at + 1] ?? ""]] : rows, [["nbsp", "\u00a0"], ["ensp", "\u2002"], ["emsp", "\u2003"],
    ["thinsp", "\u2009"], ["shy", "\u00ad"], ["zwnj", "\u200c"], ["zwj", "\u200d"]]));

/** How files that are no text begin, in Latin-1. */
export const notText: readonly { readonly start: string; readonly what: string }[] = [
  { start: "%PDF-", what: "tệp PDF" },
  { start: "PK\u0003\u0004", what: "tệp nén ZIP hoặc văn bản Word, Excel (docx, xlsx)" },
  { start: "\u00d0\u00cf\u0011\u00e0", what: "văn bản Word hoặc Excel đời cũ (doc, xls)" },
  { start: "{\\rtf", what: "văn bản RTF" },
  { start: "\u0089PNG", what: "ảnh PNG" },
  { start: "\u00ff\u00d8\u00ff", what: "ảnh JPEG" },
  { start: "GIF8", what: "ảnh GIF" },
  { start: "\u001f\u008b", what: "tệp nén gzip" },
  { start: "Rar!", what: "tệp nén RAR" },
];
