import { legalForms } from "./legal-forms.ts";
import type { PatternRow } from "./row.ts";

/**
 * How texts number the documents they cite (facts: B4 of the catalogue). Blanks and one line break may stand inside a
 * number. Groups: `n` number, `y` year inside it, `codes` the rest.
 */
export interface NumberRow extends PatternRow {
  /** What vouches that it is a number of a document: its own shape, a known issuer's code, or a form's name before it. */
  readonly vouched: "shape" | "issuer" | "form";
}

/** Blanks inside a number or between its parts, with at most one line break. */
const gap = "[ \\u00a0\\t]{0,3}(?:\\n[ \\u00a0\\t]{0,3})?";
const blank = "(?:[ \\u00a0\\t]{1,3}(?:\\n[ \\u00a0\\t]{0,3})?|\\n[ \\u00a0\\t]{0,3})";
const head = "(?:(?<=[sS]ố|SỐ)|(?<![\\p{L}\\p{M}\\p{N}/_.–-]|\\d[:,]))";
const n = "(?<n>\\d{1,5}(?:[a-zđA-ZĐ](?=[ \\u00a0\\t\\n]{0,4}[-–—‑/]))?)";
const y = "(?<y>(?:19|20)\\d{2})";
const slash = `${gap}/${gap}`;
const dash = `${gap}[-–—‑]${gap}`;
const after = "(?=ngày|của|về|và|do|tỉnh|ban|[^\\p{L}\\p{M}\\p{N}&]|$)";
/** A code of an issuer or a unit: capitals, `&`, digits at its end; TTg and Tg have a small letter. */
const code = "(?:T[Tt]?[gG](?![\\p{L}&])|TTg(?=ngày|của)|\\p{Lu}[\\p{Lu}&]{0,13}\\d{0,3}\\p{Lu}{0,6})";
/** A unit in parentheses after the last code: 453CV/BCA(V11). */
const unit = "(?:\\(\\p{Lu}\\d{1,3}\\))?";
/** The codes of forms, longest first, so that TTLT is not read as TT. */
const form = `(?:${legalForms.flatMap((row) => row.codes).sort((a, b) => b.length - a.length).join("|")})`;
/** The years a cited document may have. */
export const citedYears = { from: 1945, until: 2049 } as const;

const u = (source: string, flags = "u"): RegExp => new RegExp(source, flags);

export const numberRows: readonly NumberRow[] = [
  {
    id: "year-joint", vouched: "shape",
    pattern: u(`${head}${n}${slash}${y}${slash}(?<codes>(?:TTLT|TTLB|TTLN|NQLT)(?:${gap}[-–—/]${gap}${code}){1,8})${after}`),
    example: ["Thông tư liên tịch số 19/2012/TTLT-BTC-BKH&ĐT-BTTTT ngày", "số 05/2014/TTLT- BYT - BNN&PTNT", "23/2006/TTLT/BTC-BNV", "02/2011/TTLT-BTC-\nBNV-BTTTT"],
    never: ["19/2012/TT-BTC", "TTLT-BTC-BNV"],
    because: "joint circulars carry up to six issuers, spaced or broken over lines",
  },
  {
    id: "year-form-issuer", vouched: "shape",
    pattern: u(`${head}${n}${slash}${y}${slash}(?<codes>${form}${gap}[-–—‑/.]${gap}${code}(?:[-–/]\\n?${code}){0,3}${unit})${after}`),
    example: ["64/2007/NĐ-CP", "34/2008/CT-TTg về việc", "12/2015/ NĐ-CP", "37 /2019/TT-BCT", "48/2009/QĐ-\nTTg", "43/2002/PL-UBTVQH10", "26/2001/L/CTN", "18a/2013/QĐ-TTg", "30/2020/NĐ-CPngày"],
    never: ["Số:      /2022/QĐ-TTg", "ngày 12/2015", "TCVN 11930:2017/BTTTT", "http://a.vn/12/2015/QĐ-TTg"],
    because: "normative texts since 1997: number, year, form, issuer",
  },
  {
    id: "year-assembly", vouched: "shape",
    pattern: u(`${head}${n}${slash}${y}${slash}(?<codes>(?:UBTVQH|QH|HĐNN)[ \\u00a0]?\\d{1,2})(?![\\p{L}\\p{N}])`),
    example: ["67/2006/QH11", "35/2023/UBTVQH15 ngày", "24/2018 /QH14", "51/2005/QH 11"],
    never: ["67/2006/QH", "Luật số:       /2022/QH15", "QH11"],
    because: "laws and resolutions of the National Assembly carry the number of its legislature",
  },
  {
    id: "hyphen-year", vouched: "shape",
    pattern: u(`${head}${n}[-–]${y}${slash}(?<codes>${form}${dash}${code})${after}`),
    example: ["19-2017/NQ-CP", "Nghị quyết số 19-2018/NQ-CP ngày"],
    never: ["2016-2020/NQ", "19/2017/NQ-CP"],
    because: "the yearly Resolution 19 on business conditions writes its year after a hyphen",
  },
  {
    id: "form-issuer", vouched: "shape",
    pattern: u(`${head}${n}${slash}(?<codes>${form}${gap}[-–—‑/.]${gap}${code}(?:[-–/]\\n?${code}){0,3}${unit})${after}`),
    example: ["15/CT-TTg", "2016/ QĐ- BTTTT", "2016/QĐ- BTTTT phê duyệt", "20/TTr-STTTT", "36a/NQ-CP", "NĐ 74/NĐ-CP", "408/TB-VPCP,", "27/QĐ–UBND"],
    never: ["Số:     /QĐ-UBND", "tỷ lệ 9/14", "15/CT", "1/2 CT-TTg"],
    because: "texts that lay down no norms: number, form, issuer; the number may look like a year (2016/QĐ-BTTTT)",
  },
  {
    id: "party", vouched: "shape",
    pattern: u(`${head}${n}(?:${dash}|${blank}|)(?<codes>${form}${slash}${code}${unit})${after}`),
    example: ["36-NQ/TW", "1718 –KL/TU", "58 CT/TW", "06- NQ/TW", "29-\nNQ/TW", "20 - NQ/TW", "17-LCT/HĐNN8", "102-QĐ/TW ngày", "453CV/BCA(V11) ngày"],
    never: ["NQ/TW", "36/NQ-CP", "2011-2015 NQ"],
    because: "the Party writes a hyphen before the form and a stroke before the issuer",
  },
  {
    id: "unit-dispatch", vouched: "issuer",
    pattern: u(`${head}${n}${slash}(?:${y}${slash})?(?<codes>${code}(?:[ \\u00a0]?[-–]\\n?|[-–][ \\u00a0]?)${code}(?:[-–/.&]${code}){0,3}${unit})${after}`),
    example: ["5598/VPCP-TTĐT", "3128/BTTTT-ƯDCNTT", "1178/BTTTT-THH ngày", "1950/TTg-KGVX", "123/VNCERT-ĐPƯC", "369/TCBĐ-KTKH", "1252/CV-KHĐT"],
    never: ["1178/BTTTT – Cục", "2/3 BTTTT-THH", "/BTTTT-THH"],
    because: "dispatches name the issuer and the unit that drafted them",
  },
  {
    id: "old-glued", vouched: "form",
    pattern: u(`${head}${n}[ \\u00a0]?(?<codes>${code}/${code}${unit})${after}`),
    example: ["công văn số 2099 BKH/CSHT ngày", "3237TC/TCDN", "120 TC/TCT(A2)"],
    never: ["2099 bộ", "TC/TCT"],
    because: "dispatches before 2002 join number and issuer (a decision of 2001 cites seven kinds)",
  },
  {
    id: "old-plain", vouched: "issuer",
    pattern: u(`${head}${n}${slash}(?<codes>${code}${unit})${after}`),
    example: ["74/ CP", "1169/QP ngày", "211/TTg", "8B/TW", "49/CP", "59/SL"],
    never: ["49/2007", "9/14 huyện"],
    because: "before 1997 the number ended with the issuer",
  },
  {
    id: "old-hyphen", vouched: "issuer",
    pattern: u(`${head}${n}[ \\u00a0]?[-–][ \\u00a0]?(?<codes>TTg|HĐBT|CTN)${after}`),
    example: ["136 -TTg ngày 5/3/1997", "249-TTg", "15-HĐBT"],
    never: ["số 5 - TTgroup", "48-KL/TW"],
    because: "in the nineties the Prime Minister's number was also joined by a hyphen",
  },
  {
    id: "small-letters", vouched: "shape",
    pattern: u(`${head}${n}${slash}(?:${y}${slash})?(?<codes>(?:qđ|qd|nđ|nd|ct|nq|tt|kh|tb|ttr|bc)${gap}[-–]${gap}(?:ttg|cp|ubnd|hđnd|hdnd|btttt|bkhcn|btc|bnv|bca|tw|stttt|vpcp))(?![\\p{L}\\p{N}])`, "iu"),
    example: ["749/qđ-ttg", "64/2007/nđ-cp", "15/Qđ-TTg"],
    never: ["1/qt-cp", "15/ct"],
    because: "hasty typists and headings set in small letters",
  },
];

/** Digits that a capital follows, or a stroke or hyphen (perhaps with a year behind it) and a letter: where a number of a document may stand. */
export const numberHeadRow: PatternRow = {
  id: "number-head",
  pattern: /\d{1,5}(?=[a-zđA-ZĐ]?[ \u00a0\t\n]{0,8}(?:[A-ZĐ]|[-–—‑/][ \u00a0\t\n]{0,8}(?:(?:19|20)\d{2}[ \u00a0\t\n]{0,8}\/[ \u00a0\t\n]{0,8})?[^\u0000-@[-`{-\u00bf]))/,
  example: ["64/2007/NĐ-CP", "58 CT/TW", "29-\nNQ/TW", "2099 BKH/CSHT"],
  never: ["ngày 29.10", "năm 2006,", "100 tỷ", "ngày 29/10/2010", "tháng 10/2010", "giai đoạn 2011-2015"],
  because: "one pass for the digits spares a pass for each form of number",
};

const names = legalForms.flatMap((row) => [row.name, ...row.names]).filter((name) => name !== "Hiến pháp")
  .sort((a, b) => b.length - a.length).map((name) => name.replaceAll(" ", "[ \\u00a0\\n]{1,3}")).join("|");

/** The form's name before a number, with the office between them or without, read on the words that end at the number. */
export const formBeforeRow: PatternRow = {
  id: "form-before",
  pattern: u(`(?<![\\p{L}\\p{M}])(?<form>${names}|QĐ|NĐ|NQ|CV)(?:${blank}(?:của|do)${blank}[^.;:\\d()]{3,60}?)?(?:${blank}|,${gap})?(?:(?<![\\p{L}\\p{M}])số${gap}:?)?${gap}$`, "iu"),
  example: ["theo Quyết định số ", "Thông báo Kết luận số ", "Tờ trình số: ", "QUYẾT ĐỊNH SỐ ", "công văn số", "Quyết định của Thủ tướng Chính phủ số "],
  never: ["theo số ", "kết luận rằng 5 số của ", "Quyết định. Số 5 "],
  because: "the form before the number says what a dispatch or an assembly's number is",
};

/** A law's name before its number: `Luật Giao dịch điện tử số 51/2005/QH11`. */
export const lawBeforeRow: PatternRow = {
  id: "law-before",
  pattern: u(`(?<![\\p{L}\\p{M}])(?<form>Bộ luật|Luật|Pháp lệnh|BỘ LUẬT|LUẬT|PHÁP LỆNH)${blank}(?<name>(?!số|SỐ)[\\p{L}\\p{M}](?:(?!Luật|LUẬT|Nghị |NGHỊ |Quyết )[\\p{L}\\p{M} \\u00a0\\n,-]){2,120}?)(?:${gap}\\((?<abbr>[^()\\n]{1,40})\\))?${gap}(?:,${gap}|\\(${gap}(?:Luật${blank})?)?(?:số|SỐ)?${gap}:?${gap}$`),
  example: ["Luật Giao dịch điện tử số ", "Luật Công nghệ thông tin (CNTT) số ", "LUẬT VIỄN THÔNG SỐ ", "Luật Viễn thông (số ", "Luật Viễn thông (Luật số "],
  never: ["Luật số ", "theo luật ", "Luật Viễn thông và Luật số "],
  because: "the name defines what a later `Luật CNTT` means",
};

const day = `(?<d>\\d{1,2})(?:${gap}(?<sep>[/.–-])${gap}(?<m>\\d{1,2})${gap}\\k<sep>${gap}(?<dy>(?:19|20)\\d{2})(?![\\d])|${blank}tháng${blank}(?<mw>\\d{1,2})(?:,?${blank}năm${blank}|,?${blank})(?<yw>(?:19|20)\\d{2})(?!\\d))`;
const signed = "(?:đã )?(?:được )?(?:Quốc hội(?: khóa [XIV]{1,5})?(?:,? kỳ họp thứ [\\p{L}\\p{N}]{1,5})? |QH )?(?:ban hành|thông qua|ký ban hành|ký|sửa đổi|công bố)";
const agency = `(?:,?${gap}\\(?(?:của|do|(?:vừa |đã |mới )?được)${blank}(?:(?!(?:về|từ|tại|trước|sau|đến|hết|vào|trong|theo|họp|hiệu lực|thi hành|áp dụng|tổ chức|diễn ra|Hội nghị|hội nghị|quy định|nêu|giao|thực hiện|triển khai)(?![\\p{L}\\p{M}]))(?:[\\p{L}\\p{M}&]{1,12}|TP\\.)[ \\u00a0\\n,()–-]{1,4}){1,26}?)`;

/** What stands after a number or a law's name and dates it; read from the place where the number ends. */
export const dateAfterRows: readonly PatternRow[] = [
  {
    id: "date-beside",
    pattern: u(`^(?:${gap}[,(-])?${gap}(?:${signed}${blank})?(?:ngày|NGÀY|đề ngày)?${gap}:?${gap}${day}`, "u"),
    example: [" ngày 29/10/2010", "ngày 29/10/2010", ", ngày 29/11/2005", " ký ngày 22/5/2012", " ngày 10 tháng 4 năm 2007", " (16/3/2017)", " NGÀY 16/3/2017", " ngày 29.10.2010", "\nngày 01/7/2014"],
    never: [" ngày     tháng 11 năm 2025", ". Ngày 5/3/2020", " có hiệu lực từ ngày 1/1/2020", " ngày 3/7", "\nNgày 5/3/2008"],
    because: "the date of a cited document follows its number",
  },
  {
    id: "date-after-agency",
    pattern: u(`^${agency}(?:${signed}${blank})?(?:ngày|NGÀY)${gap}${day}`),
    example: [" của Thủ tướng Chính phủ ngày 22 tháng 4 năm 2022", " của Bộ trưởng Bộ Thông tin và Truyền thông ngày 26 tháng 12 năm 2016", " do Chủ tịch UBND tỉnh ký ngày 17/3/2011", " của Bộ Bưu chính, Viễn thông ban hành ngày 1/2/2005"],
    never: [" của Thủ tướng Chính phủ về việc họp ngày 22/4/2022", " của Chính phủ có hiệu lực từ ngày 1/1/2020", " của Chính phủ. Tại buổi họp ngày 5/3/2020"],
    because: "the issuer may stand between the number and the date",
  },
  {
    id: "month-beside",
    pattern: u(`^(?:${gap}[,(])?${gap}(?:${signed}${blank}|hồi${blank})?(?:tháng|THÁNG)${blank}(?<mw>\\d{1,2})(?:/|-|${blank}năm${blank})(?<yw>(?:19|20)\\d{2})(?!\\d)`),
    example: [" tháng 5/2012", " tháng 5 năm 2012", " ban hành tháng 12/2009"],
    never: [" trong tháng 5/2012", " tháng 5 tới"],
    because: "some texts remember only the month",
  },
  {
    id: "year-beside",
    pattern: u(`^(?:${gap}[,(])?${gap}(?:${signed}${blank})?(?:năm|NĂM)${blank}(?<yw>(?:19|20)\\d{2})(?![\\d/–-]|${gap}(?:đến|-|–)${gap}(?:năm )?\\d)`),
    example: [" năm 2006", " năm 2021)", " ban hành năm 2009"],
    never: [" năm 2006-2010", " trong năm 2006", " năm thứ 2006"],
    because: "consolidated texts and laws are often cited by their year",
  },
];

/** Who signed it on what day, before the number: gives a work its year, not the citation its date. */
export const signedBeforeRow: PatternRow = {
  id: "signed-before",
  pattern: u(`[Nn]gày${gap}${day}[^.;\\n\\d]{0,140}(?:ký|ban hành|phê duyệt|thông qua)[^.;\\n\\d]{0,60}$`),
  example: ["Ngày 23/12/2010, Thứ trưởng Bộ TT& TT Nguyễn Minh Hồng đã ký ban hành Quyết định số "],
  never: ["Ngày 23/12/2010, Bộ họp bàn Quyết định số ", "Ngày 23/12/2010. Bộ ban hành Quyết định số "],
  because: "seed 001: the day on which a decision was signed is told before its number",
};

/** A name's syllable that cannot belong to a law's name. */
const outside = "(?!(?:(?<!pháp[ \\u00a0\\n])luật|này|đó|có|được|đã|sẽ|từ|tại|trong|là|khi|để|cho|thì|mà|nhằm|bắt|vào|kể|phải|cần|số(?=[ \\u00a0\\n:]{0,4}\\d)|ngày|năm|như|nên|cũng|do|bởi|nêu|tháng|sau|trước|đầu(?! tư)|cuối|giữa|qua|ra|Luật|LUẬT|Nghị|NGHỊ|Chỉ thị|Thông tư|Quyết định)(?![\\p{L}\\p{M}]))";
const syllable = "[\\p{L}\\p{M}]{1,9}";
const join = "(?:,?(?:[ \\u00a0]{1,3}(?:\\n[ \\u00a0]{0,3})?|\\n[ \\u00a0]{0,3})|-)";
const law = "(?<![\\p{L}\\p{M}])(?<form>Bộ [Ll]uật|Luật|Pháp lệnh|BỘ LUẬT|LUẬT|PHÁP LỆNH)";
/** Only a law that amends others has their names in its own. */
const lawName = `(?<name>(?:(?=[Ss]ửa đổi)${syllable}(?:${join}(?:của Luật |và Luật )?${outside}${syllable}){3,28}?|(?![Ss]ửa đổi)${outside}${syllable}(?:${join}${outside}${syllable}){0,16}?))`;

/** The words with which the name of a law begins. */
export const lawHeadRow: PatternRow = {
  id: "law-head",
  pattern: /Bộ [Ll]uật|Luật|Pháp lệnh|BỘ LUẬT|LUẬT|PHÁP LỆNH/,
  example: ["Luật Viễn thông", "BỘ LUẬT", "kỷ Luật"],
  never: ["pháp luật", "Nghị định"],
  because: "one pass for plain words spares the long patterns most of a text",
};

/** A law by its name and date or year; the text gives no number. Groups: `form`, `name`, `abbr`, then those of a date, or `yy`. */
export const lawRows: readonly PatternRow[] = [
  {
    id: "law-date",
    pattern: u(`${law}${blank}${lawName}(?:${gap}\\((?<abbr>[^()\\n]{1,40})\\))?,?${gap}(?:${signed}${blank})?(?:ngày|NGÀY)${gap}${day}`),
    example: ["Luật An toàn thông tin mạng ngày 19 tháng 11 năm 2015", "Luật tổ chức HĐND và UBND ngày 26/11/2003;", "Luật Hộ tịch ngày\n20/11/2014", "Luật Giao dịch điện tử được Quốc hội thông qua ngày 29/11/2005", "LUẬT CÔNG NGHỆ THÔNG TIN NGÀY 29/6/2006"],
    never: ["Luật này có hiệu lực từ ngày 01/01/2007", "Luật số 67/2006/QH11 ngày 29/6/2006", "pháp luật ngày 1/1/2010", "Luật Viễn thông. Ngày 5/3/2010"],
    because: "preambles cite laws by name and date",
  },
  {
    id: "law-year",
    pattern: u(`${law}${blank}${lawName}(?:${gap}\\((?<abbr>[^()\\n]{1,40})\\))?,?${gap}(?:${signed}${blank})?(?:(?:năm|NĂM)${blank}|\\(${gap}(?:năm${blank})?)?(?<yy>(?:19|20)\\d{2})(?![\\d/.]\\d|\\d|[–-])\\)?`),
    example: ["Luật Ban hành văn bản quy phạm pháp luật năm 2015", "Luật Công nghệ thông tin (CNTT) năm 2006", "Luật Đất đai 2013,", "Luật Viễn thông (2009)", "Bộ luật Dân sự năm 2015", "Luật Giao dịch điện tử (sửa đổi) năm 2023", "Luật Viễn thông ban hành năm 2009"],
    never: ["Luật CNTT sau năm 2006", "Luật có hiệu lực năm 2007", "kỷ luật năm 2010", "Luật Đầu tư 2014-2020", "Luật Viễn thông 23/2009"],
    because: "seed 004 has only this; the year belongs to the name",
  },
  {
    id: "law-after-year",
    pattern: u(`(?<=\\((?<yy>(?:19|20)\\d{2})\\)[,.]?[ \\u00a0])${law}${blank}${lawName}(?=[.;]|,? (?:NXB|Nxb|Hà Nội)|\\n|$)`),
    example: ["Quốc hội (2005), Luật Giao dịch điện tử.", "Quốc hội (2006). Luật Công nghệ thông tin, Hà Nội"],
    never: ["Quốc hội (2005), Luật Giao dịch điện tử số 51/2005/QH11.", "Luật Giao dịch điện tử.", "(2005) pháp luật."],
    because: "lists of references put the year behind the author",
  },
];

/** The Constitution has no number. */
export const constitutionRow: PatternRow = {
  id: "constitution", needs: ["Hiến pháp", "HIẾN PHÁP"],
  pattern: u(`(?<![\\p{L}\\p{M}])(?<form>Hiến pháp|HIẾN PHÁP)(?:${blank}nước${blank}[^.;\\d\\n]{5,60}?)?,?${gap}(?:(?:sửa đổi${blank})?(?:năm|NĂM)${blank})?(?:ngày${blank}${day}|(?<yy>(?:19|20)\\d{2})(?![\\d/–-]))`),
  example: ["Hiến pháp năm 2013", "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam ngày 28 tháng 11 năm 2013", "Hiến pháp 1992"],
  never: ["Hiến pháp và pháp luật", "hợp hiến năm 2013"],
  because: "preambles of laws rest on it",
};

/** The name of a law that may have been dated earlier in the text. Groups: `form`, `name`: the words that follow. */
export const lawShortRow: PatternRow = {
  id: "law-short",
  pattern: u(`${law}${blank}(?<name>[\\p{L}\\p{M}&]{1,12}(?:${join}[\\p{L}\\p{M}&]{1,12}){0,15})`),
  example: ["trong thi hành Luật CNTT.", "Luật Công nghệ thông tin đóng vai trò"],
  never: ["pháp luật Việt Nam", "Luật."],
  because: "seed 004: `Luật CNTT` is the law defined in the lead",
};

/** A form's name before a number. */
export const shortHeadRow: PatternRow = {
  id: "short-head",
  pattern: /(?:Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư|Kết luận|Kế hoạch|Công văn|Thông báo|Tờ trình|Công điện|Quy định|Hướng dẫn|NGHỊ QUYẾT|NGHỊ ĐỊNH|QUYẾT ĐỊNH|CHỈ THỊ|THÔNG TƯ|KẾ HOẠCH|NĐ|NQ|QĐ)(?= liên tịch|[ \u00a0\n\t]{1,4}(?:\d|số|SỐ))/,
  example: ["Nghị quyết 17", "Quyết định số 90", "NĐ 30/2020"],
  never: ["Quyết định này", "Kế hoạch của Bộ"],
  because: "one pass for the words spares a pass for each short form",
};

const shortForms = "(?<form>Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư|Kết luận|Kế hoạch|Công văn|Thông báo|Tờ trình|Công điện|Quy định|Hướng dẫn|NGHỊ QUYẾT|NGHỊ ĐỊNH|QUYẾT ĐỊNH|CHỈ THỊ|THÔNG TƯ|KẾ HOẠCH|NĐ|NQ|QĐ)";
/** A form and a number without the rest. Groups: `form`, `n`, sometimes `y`. */
export const shortRows: readonly PatternRow[] = [
  {
    id: "short-year",
    pattern: u(`(?<![\\p{L}\\p{M}/-])${shortForms}(?: liên tịch)?${blank}(?:(?:số|SỐ)${gap}:?${gap})?(?<n>\\d{1,4}[a-z]?)/(?<y>(?:19|20)\\d{2})(?![\\p{L}\\p{M}\\p{N}]|${gap}/)`),
    example: ["Nghị định 13/2023 về bảo vệ", "NĐ 30/2020", "Thông tư số 03/2017,"],
    never: ["Nghị định 13/2023/NĐ-CP", "Nghị định ngày 13/2023", "Kế hoạch 2016-2020"],
    because: "newspapers drop the form and the issuer",
  },
  {
    id: "short-number",
    pattern: u(`(?<![\\p{L}\\p{M}/-])${shortForms}(?: liên tịch)?${blank}(?:(?:số|SỐ)${gap}:?${gap})?(?<n>\\d{1,4}[a-z]?)(?![\\p{L}\\p{M}\\p{N}%]|${gap}[/–][\\p{L}\\d\\n ]|-[\\p{L}\\d]|[.,]\\d|[ \\u00a0]-[ \\u00a0]\\p{Lu}{2})`),
    example: ["Nghị quyết 17 của Chính phủ", "Quyết định số 90.", "Chỉ thị 17,"],
    never: ["Quyết định số 90/QĐ-TTg", "Nghị quyết 36-NQ/TW", "Kế hoạch 2,5 tỷ", "quyết định 3 việc"],
    because: "after its first full mention a document is called by its form and number",
  },
];

/** What may follow a short form that no full form in the text explains, if it is to count as a citation. */
export const shortTailRow: PatternRow = {
  id: "short-tail",
  pattern: /^(?:[ \u00a0]?[,.;:)”"]|$|\n|[ \u00a0](?:của|về|ngày|năm|và|đã|là|được|quy định|cũng|do|ban hành|hướng dẫn|có hiệu lực)(?![\p{L}\p{M}]))/u,
  example: [" của Chính phủ", ", các bộ", ".", " về bảo vệ dữ liệu"],
  never: [" nội dung", " tỷ đồng", " điểm"],
  because: "`Nghị quyết 3 nội dung` counts points, it names no resolution",
};

/** A year beside a short form: `Nghị quyết 19 năm 2017`; the rows of dates read it too. */
export const ownNumberLineRow: PatternRow = {
  id: "own-number-line",
  pattern: /^[ \u00a0|]{0,6}(?:[Ll]uật |LUẬT |Nghị quyết |NGHỊ QUYẾT )?(?:Số|SỐ|số)[ \u00a0]{0,3}:?[ \u00a0]{0,12}[\d/.…]/u,
  example: ["Số: 1373/QĐ-UBND", "Số: 1811/QĐ-UBND | Nghệ An, ngày 09 tháng 6 năm 2020 |", "Luật số: 67/2006/QH11"],
  never: ["(Kèm theo Quyết định số 12/QĐ-UBND)", "Số lượng: 5"],
  because: "the letterhead gives a text's own number, which it does not cite",
};

/** A local office beside a number. Groups: `rank` (UBND tỉnh), `where`: capitalised words that may name its place. */
export const localOfficeRows: readonly PatternRow[] = [
  {
    id: "local-committee",
    pattern: u(`(?<![\\p{L}\\p{M}])(?:UBND|HĐND|[Uu][ỷy] ban [Nn]hân dân|[Ủủ]y ban [Nn]hân dân|Hội đồng [Nn]hân dân|[Tt]ỉnh [ỦUủu][ỷy]|[Tt]hành [ỦUủu][ỷy]|[Hh]uyện [ỦUủu][ỷy]|Đảng bộ)(?:${blank}(?<rank>[Tt]ỉnh|[Tt]hành phố|TP\\.?|[Hh]uyện|[Qq]uận|[Tt]hị xã)(?![\\p{L}\\p{M}]))?(?:${blank}(?<where>\\p{Lu}[\\p{L}\\p{M}]{0,9}(?:[ \\u00a0–-]{1,3}\\p{Lu}[\\p{L}\\p{M}]{0,9}){0,5}))?`),
    example: ["UBND tỉnh Quảng Ngãi", "Chủ tịch UBND tỉnh phê duyệt", "Tỉnh ủy Vĩnh Phúc", "Tỉnh Ủy Kiên Giang", "Ban Chấp hành Đảng bộ tỉnh", "Ủy ban nhân dân thành phố Đà Nẵng"],
    never: ["ủy viên", "nhân dân tỉnh"],
    because: "numbers of local offices recur in every province, so the words beside them must say which",
  },
  {
    id: "local-department",
    pattern: u("(?<![\\p{L}\\p{M}])Sở[ \\u00a0](?<where>[^.;\\n]{3,70})"),
    example: ["Sở Thông tin và Truyền thông tỉnh Hà Giang", "Sở TT&TT Quảng Ngãi"],
    never: ["cơ sở dữ liệu", "Sở."],
    because: "a department bears the name of its province after its field",
  },
];

/** Words that make a text speak of one province as its own. */
export const ownProvinceRow: PatternRow = {
  id: "own-province",
  pattern: /(?<![\p{L}\p{M}])(?:UBND|HĐND|[Uu][ỷy] ban [Nn]hân dân|[Ủủ]y ban [Nn]hân dân|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|địa bàn|ĐỊA BÀN|toàn|Đảng bộ|đề nghị của)[ \u00a0\n](?:tỉnh|thành phố|TỈNH|THÀNH PHỐ|[Tt]ỉnh)(?![\p{L}\p{M}])/u,
  example: ["kế hoạch đã được UBND tỉnh ban hành", "trên địa bàn tỉnh", "ỦY BAN NHÂN DÂN\nTỈNH HÀ GIANG"],
  never: ["UBND các tỉnh, thành phố", "các tỉnh"],
  because: "seed 002 says `UBND tỉnh` of the province its headline names",
};

/** A rank of a province, and one below it. */
export const rankOfProvince: readonly string[] = ["tỉnh"];
export const ranksBelow: readonly string[] = ["huyện", "quận", "thị xã"];

/** What separates the parts of a number. */
export const numberJointRow: PatternRow = {
  id: "number-joint",
  pattern: /[^\p{L}\p{M}\p{N}&]{1,12}/u,
  example: ["/", " – ", "-\n"],
  never: ["QĐ", "&"],
  because: "two spellings of one number differ in strokes, hyphens and blanks only",
};

/** Blanks of every kind, a few at a time. */
export const blankRow: PatternRow = {
  id: "blank",
  pattern: /[\s\u00a0]{1,9}/u,
  example: [" ", "\n", "\u00a0"],
  never: ["x"],
  because: "canonical numbers have none, quotations one at a time",
};

/** Dashes that stand for a hyphen. */
export const dashRow: PatternRow = {
  id: "dash",
  pattern: /[–—‑]/u,
  example: ["–", "—"],
  never: ["-"],
  because: "`1718 –KL/TU` is `1718-KL/TU`",
};

/** A word of a law's name, without the comma after it. */
export const lawWordRow: PatternRow = {
  id: "law-word",
  pattern: /[\p{L}\p{M}&]{1,14}/u,
  example: ["CNTT", "nghệ"],
  never: [", "],
  because: "a short name is looked up word by word",
};

/** A number glued to its form, in a folded number: `58ct/tw`. */
export const numberGlueRow: PatternRow = {
  id: "number-glue",
  pattern: /^(?<zeros>0{0,4})(?<n>\d{1,5})(?=[a-z]{2})/u,
  example: ["58ct/tw", "453cv/bca"],
  never: ["36a/nq/cp", "64/2007"],
  because: "`58CT/TW` and `58-CT/TW` are one number",
};

/** Leading zeros of a folded number: 06-NQ/TW and 6-NQ/TW are one. */
export const leadingZerosRow: PatternRow = {
  id: "leading-zeros",
  pattern: /^0{1,4}(?=\d)/u,
  example: ["06/nq/tw"],
  never: ["6/nq", "60/nq"],
  because: "typists pad numbers or not",
};

/** Where a sentence or a list entry ends: words beyond it say nothing of the number. */
export const clauseEndRow: PatternRow = {
  id: "clause-end",
  pattern: /;|\n[ \u00a0\t]{0,9}\n|[.!?:](?=[ \u00a0\n]|$)/u,
  example: ["; Quyết định", "họp. Tại", "\n\nĐiều 2"],
  never: ["29.10.2010", "TP.HCM"],
  because: "an office or a name counts only within the clause of the number",
};

/** What a name of a law in a text carries at its end without belonging to the name. */
export const lawTailRow: PatternRow = {
  id: "law-tail",
  pattern: /[ \u00a0](?:sửa đổi|mới|hiện hành|nước ta|ban hành|đầu tiên)$/u,
  example: ["Viễn thông sửa đổi"],
  never: ["sửa đổi, bổ sung một số điều", "Viễn thông"],
  because: "`Luật Viễn thông sửa đổi năm 2023` is the Luật Viễn thông of 2023",
};

/** An abbreviation in parentheses after a name. */
export const shortNameRow: PatternRow = {
  id: "short-name",
  pattern: /^[\p{Lu}&-]{2,12}$/u,
  example: ["CNTT", "ATTTM"],
  never: ["sửa đổi", "sau đây gọi là Luật CNTT"],
  because: "seed 004 defines `Luật CNTT` by `Luật Công nghệ thông tin (CNTT)`",
};

/** The number of a legal text alone on its line, as tables of texts have it. */
export const bareNumberRow: PatternRow = {
  id: "bare-number", pattern: /^\d{1,5}[a-zđ]?\/(?:(?:19|20)\d{2}\/)?[\p{Lu}][\p{L}&]{1,12}(?:-[\p{L}&]{2,14}){0,3}$/u,
  example: ["1187/SKHCN-CĐS", "96/KH-SKHCN", "03/2026/TT-BKHCN"], never: ["Số 96/KH-SKHCN", "31/10/2025", "96/KH-SKHCN ngày 1/2/2010"], because: "a page that lists texts has one in each row",
};
