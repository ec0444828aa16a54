import type { PatternRow } from "./row.ts";

/** A written day, month or year. Groups: `d` day, `m` month, `y` year; Vietnamese order is always day, month, year. */
export const dayRows: readonly PatternRow[] = [
  {
    id: "day-numeric",
    pattern: /(?<![\p{L}\p{M}\p{N}/.-])(?!(?:0?[1-9]|1[0-2])\/\d{1,2}\/\d{4}[ \u00a0]\d{1,2}:\d{2}:\d{2}[ \u00a0][AP]M)(?<d>\d{1,2})[ \u00a0]{0,2}(?<sep>[/.-])[ \u00a0]{0,2}(?<m>\d{1,2})[ \u00a0]{0,2}\k<sep>[ \u00a0]{0,2}(?<y>(?:19|20)\d{2})(?![\p{N}/]|[.-]\d)/u,
    example: ["28/01/2013 14:45", "Đăng ngày 17 - 05 - 2024", "11.12.2022", "6-2-2017", "(06/05/2011)"],
    never: ["tỷ lệ 9/14 huyện", "Số 34/2008/CT-TTg", "1.12.20221", "ngày 3-7", "0236.3.821.2019"],
    because: "the catalogue of page dates: slashes, dots, hyphens, with or without spaces around them",
  },
  {
    id: "day-month-first",
    pattern: /(?<![\p{L}\p{M}\p{N}/.-])(?<m>\d{1,2})\/(?<d>1[3-9]|2\d|3[01])\/(?<y>(?:19|20)\d{2})(?=[ \u00a0]\d{1,2}:\d{2}:\d{2}[ \u00a0][AP]M)/u,
    example: ["10/18/2005 4:22:37 PM"],
    never: ["11/12/2008 9:05:18 AM", "24/11/2017 10:20:15 AM", "10/18/2005"],
    because: "print pages of ASP.NET in the en-US culture put the month first; where both numbers may be months, nobody knows",
  },
  {
    id: "day-month-name",
    pattern: /(?<![\p{L}\p{M}\p{N}])(?<d>\d{1,2})[ \u00a0]{1,3}[Tt]háng[ \u00a0]{1,3}(?<name>[Mm]ười (?:[Mm]ột|[Hh]ai)|[Mm]ột|[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[Tt]ám|[Cc]hín|[Mm]ười|[Gg]iêng|[Cc]hạp)(?:,|[ \u00a0]-)?[ \u00a0]{1,3}(?:năm[ \u00a0]{1,3})?(?<y>(?:19|20)\d{2})(?![\p{L}\p{M}\p{N}])/u,
    example: ["14 Tháng Mười, 2015 Đăng bởi", "5 tháng tư 2012", "31 Tháng Mười Hai, 2014", "02 tháng tư - 2024"],
    never: ["3 tháng năm ngoái", "14 tháng 2015", "tháng Mười, 2015"],
    because: "WordPress in Vietnamese spells the month as a word",
  },
  {
    id: "month-name-first",
    pattern: /(?<![\p{L}\p{M}\p{N}])[Tt]háng[ \u00a0]{1,3}(?<name>[Mm]ười (?:[Mm]ột|[Hh]ai)|[Mm]ột|[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[Tt]ám|[Cc]hín|[Mm]ười|[Gg]iêng|[Cc]hạp)[ \u00a0]{1,3}(?<d>\d{1,2}),[ \u00a0]{1,3}(?<y>(?:19|20)\d{2})(?![\p{L}\p{M}\p{N}])/u,
    example: ["Posted on Tháng Năm 12, 2011"],
    never: ["tháng Năm 2011", "tháng Mười, 2015", "14 Tháng Mười, 2015"],
    because: "WordPress with its dates in the English order",
  },
  {
    id: "day-month-english",
    pattern: /(?<![\p{L}\p{M}\p{N}/.-])(?<d>\d{1,2})(?:st|nd|rd|th)?[ \u00a0-](?<name>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?,?[ \u00a0-](?<y>(?:19|20)\d{2})(?![\p{L}\p{M}\p{N}])/u,
    example: ["pubDate: Tue, 17 Jun 2008 09:42:00 +0700", "05 May 2011", "12 October 2023", "3-Sep-2014"],
    never: ["17 jun 2008", "Jun 2008", "17 Marh 2008"],
    because: "feeds write the day of posting as mail does, and sites whose system speaks English spell it out",
  },
  {
    id: "month-english-first",
    pattern: /(?<![\p{L}\p{M}\p{N}])(?<name>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?[ \u00a0](?<d>\d{1,2})(?:st|nd|rd|th)?,?[ \u00a0](?<y>(?:19|20)\d{2})(?![\p{L}\p{M}\p{N}])/u,
    example: ["October 12, 2023", "Sep 3, 2014", "May 5th, 2019"],
    never: ["May mắn 5, 2019", "October 2023", "12 October 2023"],
    because: "English order of the same",
  },
  {
    id: "day-month-short", needs: ["h"],
    pattern: /(?<![\p{L}\p{M}\p{N}/.-])(?<d>\d{1,2})[ \u00a0](?:[Tt]hg|[Tt]h|THG|TH)[ \u00a0.]?(?<m>\d{1,2}),?[ \u00a0](?<y>(?:19|20)\d{2})(?![\p{L}\p{M}\p{N}])/u,
    example: ["19 thg 10, 2023", "12 Th04 2023", "5 Th12, 2021", "3 thg 5 2020"],
    never: ["12 thg 2023", "thg 10, 2023", "12 th 45678"],
    because: "video sites and themes of WordPress shorten the word for a month",
  },
  {
    id: "month-short-first", needs: ["h"],
    pattern: /(?<![\p{L}\p{M}\p{N}])(?:[Tt]hg|[Tt]h|[Tt]háng(?=[ \u00a0]))[ \u00a0.]?(?<m>\d{1,2})[ \u00a0](?<d>\d{1,2}),[ \u00a0](?<y>(?:19|20)\d{2})(?![\p{L}\p{M}\p{N}])/u,
    example: ["Th10 12, 2023", "Thg 4 05, 2021", "Thứ Hai, tháng 4 30, 2012"], never: ["12 Th10 2023", "Th10, 2023"],
    because: "the same in the English order",
  },
  {
    id: "day-words", needs: ["háng"],
    pattern: /(?<![\p{L}\p{M}\p{N}])(?<d>\d{1,2})[ \u00a0]{1,3}[Tt]háng[ \u00a0]{1,3}(?<m>\d{1,2}),?[ \u00a0]{1,3}(?:năm[ \u00a0]{1,3})?(?<y>(?:19|20)\d{2})(?![\p{L}\p{M}\p{N}])/u,
    example: ["Thứ ba, 25 Tháng 1 2022 16:22", "ngày 24 tháng 07 năm 2017", "Thứ Tư, 15 tháng 2, 2023"],
    never: ["ngày     tháng 11 năm 2025", "trong 3 tháng 2022 hồ sơ", "25 tháng tuổi"],
    because: "letterheads, Joomla K2 and Blogspot spell the month out",
  },
  {
    id: "day-iso", needs: ["-"],
    pattern: /(?<![\p{L}\p{M}\p{N}/-])(?<y>(?:19|20)\d{2})-(?<m>\d{2})-(?<d>\d{2})(?![\p{L}\p{M}\p{N}/-])/u,
    example: ["date 2025-08-11 Sáng nay", "2013-01-28"],
    never: ["giai đoạn 2013-2015", "2008-2010-12"],
    because: "extractors leave the date of the page's metadata",
  },
  {
    id: "month-words", needs: ["háng"],
    pattern: /(?<![\p{L}\p{M}\p{N}])[Tt]háng[ \u00a0]{1,3}(?<m>\d{1,2})(?:[ \u00a0]{0,2}[/-][ \u00a0]{0,2}|[ \u00a0]{1,3}năm[ \u00a0]{1,3})(?<y>(?:19|20)\d{2})(?![\p{L}\p{M}\p{N}/])/u,
    example: ["trong tháng 3/2008", "tháng 6-2017", "tháng 11 năm 2025"],
    never: ["tháng tuổi", "10 tháng năm ngoái"],
    because: "a month known without its day stays a month",
  },
];

/** How every year of `dayRows` begins. */
export const yearStart: PatternRow = {
  id: "year-start", pattern: /19\d\d|20\d\d/,
  example: ["28/01/2013", "1998"], never: ["14:45", "ngày 3-7", "1873"], because: "a line without a year holds no date, and most lines have none",
};

/** Months as words, lower case. */
export const monthNames: ReadonlyMap<string, number> = new Map([
  ["giêng", 1], ["một", 1], ["hai", 2], ["ba", 3], ["tư", 4], ["năm", 5], ["sáu", 6], ["bảy", 7], ["tám", 8], ["chín", 9], ["mười", 10],
  ["mười một", 11], ["mười hai", 12], ["chạp", 12],
  ["jan", 1], ["feb", 2], ["mar", 3], ["apr", 4], ["may", 5], ["jun", 6], ["jul", 7], ["aug", 8], ["sep", 9], ["sept", 9], ["oct", 10], ["nov", 11], ["dec", 12],
  ["january", 1], ["february", 2], ["march", 3], ["april", 4], ["june", 6], ["july", 7], ["august", 8], ["september", 9], ["october", 10], ["november", 11], ["december", 12],
]);

/** A clock time. Groups: `h` hour, `min` minute, `half` AM or PM, or SA or CH of the vi-VN culture. */
export const clockRow: PatternRow = {
  id: "clock",
  pattern: /(?<![\p{L}\p{M}\p{N}/.:])(?<h>\d{1,2})(?::|h|g|[ \u00a0]?giờ[ \u00a0])(?<min>\d{2})(?::\d{2}|[ \u00a0]phút|['’′])?(?:[ \u00a0]{0,2}(?<half>[AaPp]\.?[Mm]\.?|SA|CH)(?![\p{L}\p{M}]))?(?![\p{N}/:])/u,
  example: ["10:20 AM,24/11/2017", "14:45 CH", "13:35:00", "08h30", "15 giờ 05 phút", "14h25', ngày 17/04/2007"],
  never: ["tỷ lệ 1:5", "24/11:20", "Điều 5:2020"],
  because: "seed 002 writes 14:45 CH with the hour already counted to 24, seed 004 a twelve-hour clock with AM",
};

/** Opens the line of a date, or of an event. */
export const timeWordRow: PatternRow = {
  id: "time-word", needs: ["hời gian"], pattern: /(?<![\p{L}\p{M}])[Tt]hời gian[ \u00a0]{0,2}:/u,
  example: ["Thời gian: 12/3/2010 08:30"], never: ["Thời gian qua", "thời gian đăng: 1/2/2010"], because: "above a text it opens the line of its date; inside it tells of an event",
};

export const zoneRow: PatternRow = {
  id: "zone", needs: ["GMT", "UTC", "+07"],
  pattern: /\(?(?:GMT|UTC)[ \u00a0]?\+[ \u00a0]?0?7(?::?00)?\)?|(?<=:\d{2}[ \u00a0])\+07:?00(?!\d)/u,
  example: ["04:38 GMT+7", "16:13 (GMT+7)", "UTC+07:00", "09:42:00 +0700"],
  never: ["GMT", "UTC-5"],
  because: "newspapers print the zone; every date of the archive is Vietnam time",
};

/** Words that dress a date and say nothing more. */
export const dateDressRows: readonly PatternRow[] = [
  {
    id: "weekday", needs: ["hứ", "hật", "HỨ", "HẬT", "T", "CN", ","],
    pattern: /(?<![\p{L}\p{M}])(?:[Tt]hứ[ \u00a0](?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[2-7])|THỨ[ \u00a0](?:HAI|BA|TƯ|NĂM|SÁU|BẢY|[2-7])|[Cc]hủ[ \u00a0][Nn]hật|CHỦ[ \u00a0]NHẬT|T[2-7]|CN(?!\.)|(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?(?=,[ \u00a0](?:\d|[JFMASOND][a-z]{2})))(?![\p{L}\p{M}])/u,
    example: ["Tue, 17 Jun 2008", "Thứ năm, ngày 29/02/2024", "Chủ nhật 30/03/2014", "Thứ Tư, 15 tháng 2", "THỨ SÁU, 21/06/2024", "Thursday, October 12, 2023"],
    never: ["CN. Lê Mạnh", "Thứ trưởng", "THỨ TRƯỞNG", "thứ hạng", "lần thứ nhất"],
    because: "most systems print the weekday before the date",
  },
  {
    id: "day-word", needs: ["gày", "úc", "date", "vào"],
    pattern: /(?<![\p{L}\p{M}])(?:[Nn]gày|[Ll]úc|date|vào(?=[ \u00a0](?:T[2-7]|CN|[Tt]hứ|[Cc]hủ|[Nn]gày|[Ll]úc|\d)))(?![\p{L}\p{M}])/u,
    example: ["Thứ năm, ngày 29/02/2024", "lúc 08:30", " date 2025-08-11", "vào T4, 11/02/2015"],
    never: ["hằngngày", "ngàyđăng", "vào cuối tháng"],
    because: "ngày and lúc join the weekday, the date and the time",
  },
  timeWordRow,
  zoneRow,
];

/** A label that says which date follows. `role` null: a date that is none of ours. */
export interface DateLabelRow extends PatternRow {
  readonly role: "published" | "issued" | "effective" | "received" | "other";
}
export const dateLabelRows: readonly DateLabelRow[] = [
  {
    id: "label-posted", role: "published",
    pattern: /(?<![\p{L}\p{M}])(?:[Nn]gày[ \u00a0](?:đăng(?![ \u00a0](?:công báo|ký))(?:[ \u00a0](?:tin|bài|tải))?|xuất bản|phát hành(?=[ \u00a0]{0,2}:)|công bố(?=[ \u00a0]{0,2}:)|cập nhật|đưa tin|viết)|(?<=^[ \u00a0]{0,8})(?:pubDate|dc:date)(?=:)|[Đđ]ược[ \u00a0]đăng(?=[ \u00a0]?:)|(?:[Tt]in[ \u00a0]|[Bb]ài[ \u00a0])?[Đđ]ăng[ \u00a0](?:ngày|lúc|tin)|(?:[Cc]hỉnh[ \u00a0])?[Ss]ửa[ \u00a0](?:đổi[ \u00a0])?lần cuối|[Ll]ần cập nhật cuối(?:[ \u00a0]lúc)?|(?<!(?:[Đđ]ang|được|[Ss]ẽ)[ \u00a0])[Cc]ập nhật(?:[ \u00a0](?:lúc|ngày|lần cuối))?|[Xx]uất bản|[Tt]hời gian[ \u00a0](?:đăng|xuất bản)|(?:[Nn]gày[ \u00a0])?[Đđ]ăng[ \u00a0]trực tuyến|[Đđ]ã[ \u00a0](?:đăng|[Xx]uất bản)(?=[ \u00a0]{0,2}:?[ \u00a0]{0,2}\d)|[Tt]in ngày|[Bb]ài đăng ngày|[Pp]osted(?: on)?|[Pp]ublished|NGÀY ĐĂNG|CẬP NHẬT)[ \u00a0]{0,2}:?/u,
    example: ["Ngày đăng: 10/10/2007", "Đăng ngày 17 - 05 - 2024", "Cập nhật lúc: 08:30", "Ngày đăng : 11:49, 25/07/2020", "Ngày cập nhật: 1/2/2010", "Được đăng: 07-11-2014", "Ngày đăng tải: 02/04/2024 16:48", "Đăng trực tuyến: Thứ hai, 06/05/2019", "Đã đăng 02/10/2023", "Đã Xuất bản 2022-06-30", "(Sửa lần cuối: 21/05/2025 10:02)", "Ngày phát hành: 2020-10-14", "pubDate: Tue, 17 Jun 2008"],
    never: ["Ngày đăng công báo:Đang cập nhật", "Ngày đăng ký", "ngày phát hành trái phiếu", "lastBuildDate: Sat"],
    because: "labels beside the title of a page",
  },
  {
    id: "label-issued", role: "issued", needs: ["gày"],
    pattern: /(?<![\p{L}\p{M}])[Nn]gày[ \u00a0](?:ban hành|ký|văn bản)[ \u00a0]{0,2}[:|]/u,
    example: ["Ngày ban hành: 12/02/2025", "| Ngày ban hành | 30/03/2017 |", "Ngày ký: 1/2/2010"],
    never: ["kể từ ngày ký.", "ngày ban hành quyết định"],
    because: "attribute tables of legal libraries: the strongest evidence for a legal text",
  },
  {
    id: "label-effective", role: "effective", needs: ["hiệu lực"],
    pattern: /(?<![\p{L}\p{M}])[Nn]gày[ \u00a0](?:có[ \u00a0])?(?:hết[ \u00a0])?hiệu lực[ \u00a0]{0,2}[:|]/u,
    example: ["Ngày hiệu lực: 15/03/2017", "| Ngày có hiệu lực | 30/03/2017 |", "Ngày hết hiệu lực:Đang cập nhật"],
    never: ["có hiệu lực kể từ ngày ký"],
    because: "the day a text takes or loses effect is not the day it was issued",
  },
  {
    id: "label-received", role: "received", needs: ["gày", "hấp nhận đăng"],
    pattern: /(?<![\p{L}\p{M}])(?:[Nn]gày[ \u00a0](?:(?:[Tt]òa soạn |[Tt]ạp chí )?nhận (?:được )?bài|nhận lại|gửi phản biện|phản biện(?: đánh giá)?|duyệt đăng|chấp nhận(?: đăng)?|sửa bài|hoàn thiện)|[Cc]hấp nhận đăng)[ \u00a0]{0,2}:?/u,
    example: ["Ngày nhận bài 15/8/2021", "Chấp nhận đăng 30/10/2021", "Ngày gửi phản biện: 20/3/2023", "Ngày Tòa soạn nhận được bài: 15-01-2018"],
    never: ["ngày nhận hồ sơ", "đăng ngày 1/2/2010"],
    because: "a journal's dates of receipt and acceptance are not its date of issue",
  },
  {
    id: "label-created", role: "published", needs: ["gày tạo", "gày khởi tạo"],
    pattern: /(?<![\p{L}\p{M}])[Nn]gày[ \u00a0](?:khởi[ \u00a0])?tạo(?:[ \u00a0](?:bài|tin|trang))?[ \u00a0]{0,2}:/u,
    example: ["Ngày tạo: 30/09/2025", "Ngày khởi tạo: 02/03/2016", "Ngày tạo bài: 1/2/2010"], never: ["ngày tạo lập quỹ: 1/2/2010", "Ngày tạo"],
    because: "some systems print when a text was made and last touched, and no day of posting: a later touch is not its day",
  },
  {
    id: "label-answered", role: "published", needs: ["gày trả lời"],
    pattern: /(?<![\p{L}\p{M}])[Nn]gày[ \u00a0]trả lời[ \u00a0]{0,2}:/u,
    example: ["Ngày trả lời: 14/12/2020"], never: ["ngày trả lời chất vấn", "Ngày hỏi: 07/12/2020"],
    because: "pages of questions give the day of the answer, which is the text, where they give no day of posting",
  },
  {
    id: "label-workflow", role: "other", needs: [":"],
    pattern: /(?<![\p{L}\p{M}])(?:lastBuildDate|[Nn]gày[ \u00a0](?:duyệt|phát hiện|nhập|hết hạn(?: góp ý)?|hỏi|gửi|bắt đầu|kết thúc|in|tải(?: về)?|truy cập)|(?:[Tt]hời gian[ \u00a0])?(?:[Bb]ắt đầu|[Kk]ết thúc)|(?:[Tt]hời )?[Hh]ạn[ \u00a0](?:nộp|góp ý|đăng ký|chót|cuối|tham gia)[\p{L}\p{M} ]{0,24}|[Tt]hời gian (?:diễn ra|tổ chức|góp ý))[ \u00a0]{0,2}:/u,
    example: ["Ngày duyệt: 02/03/2016", "Ngày phát hiện: 2020-10-09", "lastBuildDate: Sat, 27 Feb 2010", "Ngày hết hạn: 05/09/2016", "Ngày hỏi: 03/04/2015", "Ngày in: 17/02/2014 10:05:33", "Bắt đầu: 08:00 - 20/10/2023", "Hạn nộp tham luận: 12/10/2023"],
    never: ["ngày duyệt quyết toán", "Ngày đăng: 1/2/2010"],
    because: "a content system's own days are none of the text's",
  },
  {
    id: "label-gazette", role: "other", needs: ["công báo"],
    pattern: /(?<![\p{L}\p{M}])[Nn]gày[ \u00a0](?:đăng[ \u00a0])?công báo[ \u00a0]{0,2}[:|]/u,
    example: ["Ngày công báo: 01/02/2010", "Ngày đăng công báo:Đang cập nhật"],
    never: ["số công báo", "ngày đăng: 1/1/2010"],
    because: "the day of the official gazette is neither posting nor issue",
  },
];

/** The issue of a journal or bulletin, alone on its line. Groups `y` or `iy`, or `month` and `ofYear`. */
export const issueRow: PatternRow = {
  id: "journal-issue",
  pattern: /^(?:Số|SỐ)[ \u00a0](?:\d{1,3}[ \u00a0]?[,(–-][ \u00a0]?)?(?:tháng|Tháng|THÁNG)[ \u00a0](?<month>0?[1-9]|1[0-2])[ \u00a0]?[/–-][ \u00a0]?(?<ofYear>(?:19|20)\d{2})\)?$|^Số[ \u00a0]\d{1,3}(?:[ \u00a0]?\(\d{1,4}\))?[ \u00a0]?[-–,][ \u00a0]?(?:năm[ \u00a0])?(?<iy>(?:19|20)\d{2})$|^(?:Tạp chí|Bản tin|Tập san|Nội san|TẠP CHÍ|BẢN TIN|Thông tin khoa học)(?![\p{L}\p{M}])[^.:;]{2,80}(?:[-–,][ \u00a0]?|[ \u00a0])(?:số|Số|SỐ|tháng|Tháng|quý|Quý|năm)[ \u00a0][^.:;]{0,40}?(?<y>(?:19|20)\d{2})$/u,
  example: ["SỐ THÁNG 8/2021", "Tạp chí Thông tin và Phát triển, số 4 năm 2009", "Bản tin Chính quyền điện tử - Tháng 8/2011", "Tạp chí Quản lý và Công nghệ, số kỳ 2 tháng 5/2022", "Số 6(55)-2021"],
  never: ["Tạp chí ra số đầu tiên năm 2009 đã được bạn đọc đón nhận.", "Bản tin dự báo", "Bài đăng trên Tạp chí Tài chính số kỳ 2 tháng 5/2022", "Số 34/2008/CT-TTg", "Số 5 - 12"],
  because: "a journal dates its texts by year or month of the issue",
};

/** An entry of a list of other texts: its day before or behind its title on one line. Group `words`: the title. */
export const entryRows: readonly PatternRow[] = [
  {
    id: "entry-day-first",
    pattern: /^(?:[-•»>*+][ \u00a0]{0,2})?[([]?\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}(?:[ \u00a0]\d{1,2}:\d{2})?[)\]]?[ \u00a0]{0,2}[:|–-]?[ \u00a0]{0,2}(?!(?:SA|CH|AM|PM)(?![\p{L}]))(?<words>[\p{Lu}“"].{12,300})$/u,
    example: ["19/08/2025 Phường Hạc Thành dâng hương kỷ niệm 80 năm", "» (16/04/2007) - Thêm hai nhà cung cấp được cấp phép VoIP"],
    never: ["30/03/2015 Tin tức", "28/01/2013 14:45 CH Xem cỡ chữ", "Ngày 5/3/2008, lãnh đạo Bộ"],
    because: "boxes of newest and most read texts stand above and beside a text",
  },
  {
    id: "entry-day-last",
    pattern: /^(?:[-•»>*+][ \u00a0]{0,2})?(?<words>[\p{Lu}\p{N}“"].{14,300}?)[ \u00a0]{1,3}[-–|]?[ \u00a0]{0,2}[([]?\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}(?:[ \u00a0]\d{1,2}:\d{2})?[)\]]?$/u,
    example: ["Ngày hội chuyển đổi số huyện Bát Xát 19/08/2023", "» Lễ ra quân Tháng Thanh niên - (01.03.2013)"],
    never: ["Tin tức 19/08/2023", "lễ ra quân Tháng Thanh niên năm nay 01.03.2013"],
    because: "one such line may be a title with its day; several are a list",
  },
];

/** The date of a page's metadata as an extractor leaves it before the first words. Group `day`. */
export const extractorDateRow: PatternRow = {
  id: "extractor-date", pattern: /^(?<day>[ \u00a0]{0,4}date[ \u00a0](?:19|20)\d{2}-\d{2}-\d{2}[ \u00a0]{1,3})(?=\S)/u,
  example: ["date 2025-08-11 Chiều 8/8, tại Hà Nội"], never: ["date 2025-08-11", "Update 2025-08-11 có"],
  because: "extractors glue the day of the metadata to the first sentence",
};

/** A blog's date heading: first of all lines, spelt out, with a comma before the year. */
export const blogDateRow: PatternRow = {
  id: "blog-date",
  pattern: /^(?:Thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy)|Chủ Nhật), \d{1,2} tháng \d{1,2}, \d{4}$/u,
  example: ["Thứ Hai, 30 tháng 4, 2012", "Chủ Nhật, 1 tháng 12, 2013"],
  never: ["Thứ hai, ngày 30 tháng 4 năm 2012", "Thứ năm, ngày 29/02/2024"],
  because: "Blogspot prints the day of posting above the title, and no clock",
};

/** The place-and-date line of a letterhead. Groups: `place`, then a day in words or a blank to fill in. */
export const letterheadDateRow: PatternRow = {
  id: "letterhead-date", needs: ["năm"],
  pattern: /(?<![\p{L}\p{M}]|(?:Thứ|thứ|Chủ|chủ)[ \u00a0])(?!Thứ[ \u00a0]|Chủ[ \u00a0][Nn]hật|Hôm[ \u00a0]nay)(?<place>\p{Lu}[\p{L}\p{M} .'’-]{1,30}?),[ \u00a0]{0,3}[Nn]gày[ \u00a0.…_]{0,20}(?<d>\d{0,2})[ \u00a0.…_]{0,20}tháng[ \u00a0.…_]{0,20}(?<m>\d{0,2})[ \u00a0.…_]{0,20}năm[ \u00a0.…_]{0,20}(?<y>(?:(?:19|20)\d{2})?)(?![\p{L}\p{N}])/u,
  example: ["Hà Giang, ngày 24 tháng 07 năm 2017", "Hà Nội, ngày     tháng 11 năm 2025", "Số: 1811/QĐ-UBND | Nghệ An, ngày 09 tháng 6 năm 2020 |"],
  never: ["Đến dự, ngày 23/11 tại Hà Nội", "Thứ năm, ngày 29/02/2024", "Thứ Tư, ngày 9 tháng 3 năm 2011"],
  because: "a legal text's own date; a draft leaves the day blank, and a blank stays unknown",
};

/** The closing formula of a law: the day on which it was passed stands behind. */
export const passedRow: PatternRow = {
  id: "passed", needs: ["thông qua ngày"],
  pattern: /^(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết)[ \u00a0](?:này[ \u00a0])?(?:đã[ \u00a0])?được[ \u00a0](?:Quốc hội|Ủy ban [Tt]hường vụ Quốc hội|Uỷ ban [Tt]hường vụ Quốc hội|Hội đồng nhân dân|HĐND)(?![\p{L}\p{M}])[^.;]{0,200}?thông qua ngày[ \u00a0]{1,3}(?=\d)/u,
  example: ["Luật này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XV, kỳ họp thứ 5 thông qua ngày 22 tháng 6 năm 2023."],
  never: ["Luật này được Quốc hội thông qua ngày ... tháng ... năm", "Nghị quyết này được phổ biến đến chi bộ."],
  because: "a law has no line of place and day; a draft leaves the day blank",
};

/** What a legal text says of its own effect. Group `sign`: the day of signing; else a day follows. */
export const effectRow: PatternRow = {
  id: "effect",
  pattern: /(?<![\p{L}\p{M}])có hiệu lực(?:[ \u00a0]thi hành)?(?:[ \u00a0]kể)?[ \u00a0]từ[ \u00a0]ngày[ \u00a0]{1,3}(?:(?<sign>ký(?:[ \u00a0]ban hành)?)(?![\p{L}\p{M}])|(?=\d))/u,
  example: ["Quyết định này có hiệu lực kể từ ngày ký.", "có hiệu lực thi hành từ ngày 01 tháng 7 năm 2020"],
  never: ["có hiệu lực từ ngày ..... tháng … năm 2024", "hết hiệu lực"],
  because: "the closing article of a legal text; a draft leaves the day blank",
};

/** The head of a sentence that dates the event it reports. The day itself is read by the rows above. */
export const eventOpenerRow: PatternRow = {
  id: "event-opener",
  pattern: /^(?:(?:[Vv]ào|[Tt]rong|[Hh]ôm|[Mm]ới đây|[Vv]ừa qua)[ \u00a0,]{1,3})?(?:(?:(?:[Tt]ừ|[Ll]úc|[Vv]ào(?: lúc)?|[Hh]ồi)[ \u00a0])?\d{1,2}[ \u00a0]?(?:giờ|h|g)(?:[ \u00a0]?\d{2}(?:[ \u00a0]?phút)?)?,?[ \u00a0](?:sáng |chiều |tối )?ngày[ \u00a0]{1,3}(?=\d)|[Tt]ừ[ \u00a0]ngày[ \u00a0]{1,3}(?=\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[ \u00a0](?:đến|tới)[ \u00a0])|(?:(?:[Ss]áng|[Cc]hiều|[Tt]ối|[Tt]rưa|[Đđ]êm)[ \u00a0](?:nay[ ,(]{1,3})?)?[Nn]gày[ \u00a0]{1,3}(?=\d)|(?:[Ss]áng|[Cc]hiều|[Tt]ối|[Tt]rưa|[Đđ]êm)[ \u00a0](?:nay[ ,(]{1,3})?(?=\d{1,2}[ \u00a0]?[/.-]))/u,
  example: ["Ngày 25/12/2008 tại trụ sở", "Sáng ngày 5/3/2008, lãnh đạo", "Sáng 14/5/2010, tại", "Vừa qua, ngày 3/7/2011", "Từ 18 giờ ngày 09/12/2022 đến", "Từ ngày 21/7/2014 đến hết ngày", "8h30 sáng ngày 5/3/2008, tại"],
  never: ["Từ ngày 1/4/2010, cước giảm", "Căn cứ Luật ngày 29/6/2006", "Trong những ngày 3/4", "Sáng 3 lần", "Từ 18 giờ hằng ngày"],
  because: "seeds 000, 001 and 003 report an event in their first sentence",
};

/** An address alone on its line, as dumps print it above or below a text. */
export const ownAddressRow: PatternRow = {
  id: "own-address", needs: ["http"], pattern: /^(?:(?:URL|Link|Địa chỉ|Liên kết|Nguồn)[ \u00a0]?:[ \u00a0]?)?https?:\/\/[^\s]{8,400}$/u,
  example: ["https://a.vn/tin-tuc/phu-song.html", "URL: https://a.vn/so-tay-102221025153605172.htm"], never: ["Xem https://a.vn", "a.vn/tin"], because: "where its words are the title's it is the page's own",
};

/** A posting time inside an address, met only when the dump holds a URL. */
export const urlDateRows: readonly PatternRow[] = [
  {
    id: "url-path",
    pattern: /\/(?<y>(?:19|20)\d{2})\/(?<m>0[1-9]|1[0-2])\/(?<d>[0-3]\d)\//u,
    example: ["https://a.vn/2023/07/04/tin.html"],
    never: ["https://a.vn/2023/13/04/", "https://a.vn/2023/07/tin"],
    because: "blog systems put the day of posting in the path",
  },
  {
    id: "url-vccorp",
    pattern: /-\d{3}(?<yy>[0-2]\d)(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d[0-5]\d\d{3}\.(?:htm|html|vnp|chn)/u,
    example: ["https://a.vn/tin-102221025153605172.htm"],
    never: ["https://a.vn/tin-102.htm", "https://a.vn/tin-102223325153605172.htm"],
    because: "VCCorp's system: a three-digit site code, then yyMMddHHmmss and milliseconds",
  },
];
