import type { Grade } from "../model.ts";
import { placeByName, type PlaceRow } from "./places.ts";
import type { PatternRow } from "./row.ts";

/** Where a sign is looked for. `office`: the publisher, the credit line and the byline zone; `opening`: lead, first paragraphs, captions. */
export type PlaceZone = "title" | "office" | "letterhead" | "seat" | "dateline" | "opening";

/** A sign that a text happens somewhere. Group `where`: the words among which the first known place name counts. */
export interface PlaceSignRow extends PatternRow {
  readonly zone: PlaceZone;
  readonly grade: Grade;
}

/** A run of capitalised syllables, perhaps after a word of rank: what may be the name of a place. Groups: `rank`, `name`. */
export const placeNameRow: PatternRow = {
  id: "place-name",
  pattern: /(?<![\p{L}\p{M}\p{N}])(?:(?<rank>[Tt]hành phố|[Tt]hủ đô|[Tt]ỉnh|[Tt]hị xã|[Hh]uyện|[Qq]uận|TP|Tp|TX|THÀNH PHỐ|THỦ ĐÔ|TỈNH|THỊ XÃ|HUYỆN|QUẬN)[. \u00a0\n]{1,3})?(?<name>TP\.?[ \u00a0]?HCM|\p{Lu}[\p{L}\p{M}]{0,9}(?:[ \u00a0\n]{0,2}[-–]?[ \u00a0\n]{0,2}\p{Lu}[\p{L}\p{M}]{0,9}){0,5})/u,
  example: ["tại Hà Nội", "TP.HCM", "tỉnh Quảng Ngãi", "Phan Rang - Tháp Chàm", "THỊ XÃ ĐIỆN BÀN"],
  never: ["tại trụ sở", "18/2"],
  because: "place names are capitalised syllable by syllable; which of them are places the table of places knows",
};

/** What follows a name and makes it part of a longer one that is not the place. */
export const notPlaceAfterRow: PatternRow = {
  id: "not-place-after",
  pattern: /^[ \u00a0]?(?:Dương|Telecom|University|Post|Times)(?![\p{L}\p{M}])/u,
  example: [" Dương"],
  never: [", ngày", " Dưỡng"],
  because: "Thái Bình Dương is an ocean, not the province of Thái Bình",
};

/** What stands before a name and makes it part of another name. */
export const notPlaceBeforeRow: PatternRow = {
  id: "not-place-before",
  pattern: /(?:[Đđ]ại học|[Bb]áo|[Bb]ưu điện|[Đđ]ường|(?<!hành[ \u00a0])[Pp]hố|[Nn]gân hàng|[Cc]hủ tịch|[Tt]ư tưởng|[Hh]iệp định|[Tt]uyên bố|[Cc]ông ước|[Kk]hách sạn|[Nn]hà hát)[ \u00a0]$/u,
  example: ["tại Đại học ", "tuyên bố "],
  never: ["tại ", "thành phố "],
  because: "a street, a university or a declaration bears the name of a place where it need not be",
};

/** A capitalised word directly before a name makes it the end of a longer one. */
export const longerNameRow: PatternRow = {
  id: "longer-name",
  pattern: /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]{0,8}[\p{Ll}\p{M}][ \u00a0]$/u,
  example: ["bà Nguyễn ", "biển Thái "],
  never: ["Sở TT&TT ", "18 Nguyễn Du – ", "tại "],
  because: "Nguyễn Hà Giang is a person, and Thái Bình Dương an ocean that ends like a province",
};

export const placeSignRows: readonly PlaceSignRow[] = [
  {
    id: "title-prefix", needs: [":"], zone: "title", grade: "placed",
    pattern: /^(?<where>(?:[Tt]hành phố |[Tt]ỉnh |[Tt]hị xã |[Hh]uyện |[Qq]uận |TP\.? ?)?\p{Lu}[\p{L}\p{M}.]{0,9}(?:[ -]{1,3}\p{Lu}[\p{L}\p{M}]{0,9}){0,5})[ \u00a0]{0,2}:/u,
    example: ["Quảng Ngãi: Tiếp tục khẳng định", "TP.HCM: Khai trương cổng", "Huyện Mộ Đức: Tập huấn"],
    never: ["Ứng dụng CNTT vào hoạt động: Đến 2010", "Hội nghị tại Đà Nẵng: kết quả"],
    because: "seed 002: news portals put the province before the headline",
  },
  {
    id: "title-area", zone: "title", grade: "labelled",
    pattern: /(?<![\p{L}\p{M}])địa bàn[ \u00a0](?<where>(?:thành phố|tỉnh|thị xã|huyện|quận|TP\.?)[ \u00a0]?\p{Lu}[^,;:]{1,60})/iu,
    example: ["QUY CHẾ TRÊN ĐỊA BÀN TỈNH HÀ GIANG", "trên địa bàn thành phố Đà Nẵng năm 2020"],
    never: ["trên địa bàn tỉnh.", "địa bàn cả nước"],
    because: "titles of local documents name the area in which they hold",
  },
  {
    id: "title-ranked", zone: "title", grade: "placed",
    pattern: /(?<![\p{L}\p{M}])(?<where>(?:[Tt]hành phố|[Tt]ỉnh|[Tt]hị xã|[Hh]uyện|[Qq]uận|THÀNH PHỐ|TỈNH|THỊ XÃ|HUYỆN|QUẬN|TP\.?)[ \u00a0]?\p{Lu}[^,;:]{1,60})/u,
    example: ["KIẾN TRÚC CHÍNH QUYỀN ĐIỆN TỬ TỈNH BẮC GIANG, PHIÊN BẢN 1.0", "Kế hoạch chuyển đổi số của tỉnh Lâm Đồng"],
    never: ["hội nghị các tỉnh miền Trung", "UBND tỉnh họp"],
    because: "a title that names a place with its rank is about that place",
  },
  {
    id: "title-venue", needs: ["ại", "TẠI"], zone: "title", grade: "placed",
    pattern: /(?<![\p{L}\p{M}])(?:[Tt]ại|TẠI)[ \u00a0](?<where>\p{Lu}[^,;:]{1,60}|(?:thành phố|tỉnh|thị xã|huyện|quận)[ \u00a0]\p{Lu}[^,;:]{1,60})/u,
    example: ["Hội thảo chữ ký số tại Đà Nẵng", "Khai trương trung tâm điều hành tại thành phố Huế"],
    never: ["họp tại trụ sở", "tồn tại nhiều hạn chế"],
    because: "a title that says where",
  },
  {
    id: "title-subject", zone: "title", grade: "inferred",
    pattern: /^(?<where>(?:[Tt]hành phố |[Tt]ỉnh |TP\.? ?)?\p{Lu}[\p{L}\p{M}.]{0,9}(?:[ -]{1,3}\p{Lu}[\p{L}\p{M}]{0,9}){0,5})[ \u00a0](?:đứng|dẫn|đẩy|triển|tăng|tổ|khai|ứng|ban|phê|xây|thực|ra|sẽ|đã|tiếp|hoàn|phấn|quyết|chuyển|đưa|nâng|phát|vận|áp|thí|sơ|tổng|họp|công|nỗ|tập|cải|kiểm|quyết)[ \u00a0]/u,
    example: ["Lâm Đồng đứng đầu về chỉ số hạ tầng", "TP.HCM triển khai dịch vụ công", "Đà Nẵng tổ chức hội thảo"],
    never: ["Hà Nội và Đà Nẵng dẫn đầu", "Việt Nam", "Công nghệ thông tin đã phát triển"],
    because: "a headline whose subject is a province reports what happens there",
  },
  {
    id: "office-place", zone: "office", grade: "labelled",
    pattern: /(?<![\p{L}\p{M}])(?:UBND|HĐND|[ỦUủu][ỷỶyY] ban nhân dân|[UƯ][ỷỶ] BAN NHÂN DÂN|Ủy ban Nhân dân|ỦY BAN NHÂN DÂN|[Hh]ội đồng nhân dân|HỘI ĐỒNG NHÂN DÂN|Sở|SỞ|[Tt]ỉnh ủy|[Tt]ỉnh uỷ|[Tt]hành ủy|[Tt]hành uỷ|[Hh]uyện ủy|[Hh]uyện uỷ|[Tt]hị ủy|TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|Báo|Đài|Cổng|Phòng|Chi cục|Công an|Website|Trang|VNPT|Viettel|Bưu điện)[ \u00a0](?<where>.{2,110})/u,
    example: ["UBND Điện Bàn", "Sở TT&TT Quảng Ngãi", "Cổng TTĐT tỉnh Lâm Đồng", "ỦY BAN NHÂN DÂN TỈNH PHÚ YÊN", "Báo Quảng Nam"],
    never: ["Bộ Thông tin và Truyền thông", "Huy Hoàng", "mic.gov.vn"],
    because: "a local office bears the name of its place",
  },
  {
    id: "letterhead-office", zone: "letterhead", grade: "labelled",
    pattern: /(?<![\p{L}\p{M}])(?:[ỦUƯ][ỶY] BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND|[ỦU]y ban nhân dân|[ỦU][ỷ] ban nhân dân)[ \u00a0\n]{1,4}(?<where>(?:TỈNH|THÀNH PHỐ|TP\.?|THỊ XÃ|HUYỆN|QUẬN|[Tt]ỉnh|[Tt]hành phố|[Tt]hị xã|[Hh]uyện|[Qq]uận)[ \u00a0\n]{0,2}\p{Lu}[^|;,\d]{1,60})/u,
    example: ["ỦY BAN NHÂN DÂN\nTỈNH HÀ GIANG\n-------", "UBND TỈNH QUẢNG NGÃI\nSỞ THÔNG TIN VÀ TRUYỀN THÔNG", "UBND TP. ĐÀ NẴNG"],
    never: ["ỦY BAN NHÂN DÂN\n-------", "BỘ THÔNG TIN VÀ TRUYỀN THÔNG"],
    because: "the letterhead of a local office names its place in the second line",
  },
  {
    id: "letterhead-party", zone: "letterhead", grade: "labelled",
    pattern: /(?<![\p{L}\p{M}])(?:ĐẢNG BỘ|TỈNH [ỦU][YỶ]|THÀNH [ỦU][YỶ]|HUYỆN [ỦU][YỶ]|THỊ [ỦU][YỶ]|QUẬN [ỦU][YỶ])[ \u00a0\n]{1,4}(?<where>(?:(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ)[ \u00a0])?\p{Lu}{2}[^|;,\d]{1,60})/u,
    example: ["TỈNH ỦY QUẢNG NGÃI\n*", "ĐẢNG BỘ TỈNH NINH THUẬN"],
    never: ["TỈNH ỦY, THÀNH ỦY", "tỉnh ủy Quảng Ngãi"],
    because: "committees of the Party write their place after their name",
  },
  {
    id: "letterhead-seat", needs: ["tháng"], zone: "seat", grade: "placed",
    pattern: /(?<![\p{L}\p{M}])(?<where>(?:TP\.? ?|[Tt]hành phố )?\p{Lu}[\p{L}\p{M}.]{0,9}(?:[ -]{1,3}\p{Lu}[\p{L}\p{M}]{0,9}){0,4}),[ \u00a0]{0,3}[Nn]gày[ \u00a0.…_]{0,20}\d{0,2}[ \u00a0.…_]{0,20}tháng[ \u00a0.…_]{0,20}\d{0,2}[ \u00a0.…_]{0,20}năm/u,
    example: ["Vĩnh Yên, ngày 27 tháng 12 năm 2010", "Số: 1811/QĐ-UBND | Nghệ An, ngày 09 tháng 6 năm 2020 |", "TP. Hồ Chí Minh, ngày     tháng 11 năm 2025"],
    never: ["Thứ năm, ngày 29/02/2024", "sáng, ngày 2 tháng 3 năm 2010"],
    because: "the place-and-date line says where a legal text was signed",
  },
  {
    id: "dateline-place", needs: ["("], zone: "dateline", grade: "labelled",
    pattern: /^[ \u00a0]{0,4}(?:\(?[\p{L}\p{M}.]{2,16}\)?[ \u00a0]?\((?<where>[^()]{3,30})\)|(?<place>\p{Lu}[\p{L}\p{M}.]{0,9}(?:[ -]\p{Lu}[\p{L}\p{M}]{0,9}){0,4})[ \u00a0]\((?:TTXVN|VOV|VTV|VnExpress|Mic\.gov\.vn|ICTnews|PV)[^()]{0,20}\))[ \u00a0]?[-–—:]/u,
    example: ["TT (Hà Nội) - Mục tiêu", "Hà Nội (TTXVN) - Ngày", "TTO (TP.HCM) –"],
    never: ["(Mic.gov.vn) - Ngày", "TT - Mục tiêu", "Bộ TT&TT (Bộ) họp"],
    because: "corpus 113: a newspaper's dateline names the town of the report",
  },
  {
    id: "venue-point", needs: ["cầu"], zone: "opening", grade: "labelled",
    pattern: /(?<![\p{L}\p{M}])[Tt]ại[ \u00a0](?:các[ \u00a0])?(?:điểm|đầu)[ \u00a0]cầu[ \u00a0](?:ở[ \u00a0]|UBND[ \u00a0]|chính[ \u00a0](?:ở[ \u00a0])?)?(?<where>(?:tỉnh |thành phố |TP\.? ?|Trung tâm Hội nghị )?\p{Lu}[^.;,]{1,60})/u,
    example: ["Đại biểu dự Hội nghị tại điểm cầu Trà Vinh.", "tại điểm cầu tỉnh Lào Cai"],
    never: ["tại 63 điểm cầu", "tại điểm cầu trung ương"],
    because: "seed 004: a conference by video is reported from the local studio",
  },
  {
    id: "venue-day", needs: ["tại"], zone: "opening", grade: "placed",
    pattern: /^[ \u00a0]{0,4}(?:\([^()]{2,30}\)[ \u00a0]?[-–—]?[ \u00a0]?)?[^.;]{0,30}(?:[Nn]gày|[Ss]áng|[Cc]hiều|[Tt]ối|[Vv]ừa qua|[Mm]ới đây|[Hh]ôm)(?![\p{L}\p{M}])[^.;]{0,40}?[ \u00a0,]tại[ \u00a0](?<where>(?:(?!(?:,[ \u00a0]|[ \u00a0])(?:đã[ \u00a0]|diễn ra|tổ chức|phối hợp|chủ trì|tham dự|với[ \u00a0]|Bộ[ \u00a0](?:trưởng|TT)|Thứ|Sở|UBND|Ủy ban|Chủ tịch|Phó|[Đđ]ồng chí|[Ôô]ng|Cục|Hội[ \u00a0]|Ban[ \u00a0]|Công ty|Tập đoàn|[Đđ]oàn))[^.;]){2,110})/u,
    example: ["Ngày 25/12/2008 tại trụ sở Bộ Thông tin và Truyền thông (TT&TT) 18 Nguyễn Du – Hà Nội đã diễn ra", "Sáng 5/3, tại Đà Nẵng, Bộ TT&TT tổ chức"],
    never: ["Ngày 5/3, Bộ họp. Luật tại Đà Nẵng", "Kết quả tại Đà Nẵng"],
    because: "seed 000: the first sentence gives the day, the venue and the town",
  },
  {
    id: "venue-event", needs: ["tại"], zone: "opening", grade: "placed",
    pattern: /(?<![\p{L}\p{M}])(?:diễn ra|tổ chức|khai mạc|bế mạc|khai trương|ra mắt|nhóm họp|họp|tập huấn|khánh thành)(?:[ \u00a0][^.;,]{0,40}?)?[ \u00a0]tại[ \u00a0](?<where>(?:(?!(?:,[ \u00a0]|[ \u00a0])(?:với[ \u00a0]|Thứ|Sở|UBND|Chủ tịch|Phó|[Đđ]ồng chí|[Ôô]ng))[^.;]){2,90})/u,
    example: ["hội thảo diễn ra tại Đà Nẵng", "tổ chức Hội nghị tại TP.HCM", "khai mạc tại Trung tâm Hội nghị Quốc gia (Hà Nội)"],
    never: ["triển khai Luật tại Đà Nẵng", "tổ chức hội nghị. Tại Đà Nẵng"],
    because: "an event takes place where its verb says",
  },
  {
    id: "venue-head", needs: ["Tại"], zone: "opening", grade: "placed",
    pattern: /^[ \u00a0]{0,4}Tại[ \u00a0](?<where>[^.;,]{2,60}),[ \u00a0](?:vào[ \u00a0])?(?:ngày|sáng|chiều|tối|hôm)/u,
    example: ["Tại Đà Nẵng, ngày 5/3, Bộ họp", "Tại thành phố Huế, sáng nay"],
    never: ["Tại Hội nghị, đại biểu", "Tại Đà Nẵng có 5 sở"],
    because: "some reports open with the town and then the day",
  },
];

/** One syllable of a run of capitals, with the dots of TP.HCM. */
export const syllableRow: PatternRow = {
  id: "place-syllable",
  pattern: /[\p{L}\p{M}.&]{1,24}/u,
  example: ["TP.HCM", "Hà"],
  never: [" - "],
  because: "names are looked up syllable by syllable, the longest first",
};

export interface NamedPlace {
  readonly place: PlaceRow;
  /** The word of rank before the name, as written. */
  readonly rank: string | null;
}

const runs = new RegExp(placeNameRow.pattern.source, "gu");
const parts = new RegExp(syllableRow.pattern.source, "gu");

/** The known places named among the words, in order; a street's or a university's name is none. */
export function placesIn(words: string): NamedPlace[] {
  return [...words.matchAll(runs)].flatMap((run) => {
    const rank = run.groups?.["rank"] ?? null;
    const end = run.index + run[0].length;
    const place = placeAmong(words, end - (run.groups?.["name"] ?? "").length, end, rank);
    return place === null ? [] : [{ place, rank }];
  });
}

/** The longest known name that begins earliest between two ends of a run of capitalised syllables. */
function placeAmong(words: string, from: number, to: number, rank: string | null): PlaceRow | null {
  const syllables = [...words.slice(from, to).matchAll(parts)]
    .map((match) => ({ start: from + match.index, end: from + match.index + match[0].length }));
  for (const [at, { start }] of syllables.entries()) {
    for (const { end } of syllables.slice(at).reverse()) {
      const name = words.slice(start, end);
      const place = (at === 0 && rank !== null ? placeByName(`${rank} ${name}`) : null) ?? placeByName(name);
      if (place !== null && !partOfName(words, start, end, at > 0)) return place;
    }
  }
  return null;
}

function partOfName(words: string, start: number, end: number, inRun: boolean): boolean {
  const ahead = words.slice(Math.max(0, start - 20), start);
  return notPlaceBeforeRow.pattern.test(ahead) || (inRun && longerNameRow.pattern.test(ahead)) || notPlaceAfterRow.pattern.test(words.slice(end, end + 20));
}
