import type { PatternRow } from "./row.ts";

/** Small site furniture that may share a line with a date or a byline: found anywhere in a short line beside the title. */
export const furnitureRows: readonly PatternRow[] = [
  {
    id: "font-size", needs: ["ỡ chữ"], pattern: /(?:[Xx]em[ \u00a0](?:với[ \u00a0])?)?[Cc]ỡ chữ(?:(?:[ \u00a0]T){1,3}(?![\p{L}]))?[ \u00a0]{0,2}:?(?:[ \u00a0]{0,2}A[+-]?(?![\p{L}])){0,4}/u,
    example: ["28/01/2013 14:45 CH Xem cỡ chữ", "Cỡ chữ: 10:20 AM", "Cỡ chữ: A- A A+", "Xem với cỡ chữ T T T"], never: ["cỡ giấy", "kiểu chữ"],
    because: "seeds 002 and 004 glue the font-size control to the date",
  },
  {
    id: "views", needs: ["ượt", "xem", "Xem", "iew", "its", "lần"], pattern: /(?:(?:[Ll]ượt (?:xem|đọc|truy cập|view|tải(?: về)?)|(?:[Ll]ượt )?[Nn]gười xem|[Ss]ố lượt (?:xem|truy cập|đọc)(?: bài(?: viết)?)?(?=[ \u00a0]{0,2}:)|[Đđ]ã xem|(?<![\p{L}\p{M}][ \u00a0]|[\p{L}\p{M}])Xem(?=:[ \u00a0]{0,3}\d[\d.,]{0,12}(?![\d/-]))|[Ss]ố lần (?:xem|đọc)|[Ll]ần xem|(?<=[ \u00a0])Xem(?=:[ \u00a0]{0,3}\d[\d.]{0,12}$)|[Vv]iews?|[Hh]its)[ \u00a0]{0,2}:[ \u00a0]{0,3}\d[\d.,]{0,12}(?:[ \u00a0]\d{3}(?!\d))?(?:[ \u00a0](?:lượt|lần)(?:[ \u00a0](?:xem|đọc))?)?|[Đđ]ọc[ \u00a0]\d{1,7}[ \u00a0]lần|[Ss]ố lượt đọc[ \u00a0]\d{1,7}(?!\d)|[Đđ]ã xem[ \u00a0]\d[\d.,]{0,12}(?:[ \u00a0](?:lần|lượt))?(?![ \u00a0]?\p{L})|(?<![\p{L}\p{N}/:])\d[\d.,]{0,12}[ \u00a0](?:[Ll]ượt (?:xem|đọc|truy cập)|[Vv]iews?)(?![\p{L}]))\.?/u,
    example: ["Lượt xem: 7389 lượt.", "Lượt người xem: 233", "7331 Lượt xem", "- Đã xem: 2227", "Lượt truy cập: 1438", "Đọc 1847 lần", "Đã xem 318 lần", "Lượt tải: 56", "21/08/2025 17:05   Xem: 512", "linhptm.dbb Xem: 77"],
    never: ["Xem: Điều 5", "(Xem: 15/2020/NĐ-CP)", "Lượt truy cập", "đạt 7331 lượt người dùng", "2 lượt hồ sơ"],
    because: "counters stand beside the date or under the text",
  },
  {
    id: "relative-time", needs: ["trước"], pattern: /(?<![\p{L}\p{M}\p{N}])(?:\d{1,3}|[Mm]ột)[ \u00a0](?:giây|phút|giờ|ngày|tuần|tháng|năm)[ \u00a0]trước(?![ \u00a0]?\p{L})/u,
    example: ["Phương Uyên - 3 giờ trước", "2 ngày trước"], never: ["3 giờ trước khi họp", "5 năm trước đây"], because: "counted from the day of the crawl: it dates nothing",
  },
  {
    id: "comment-count", needs: ["ình luận", "hản hồi", "omment"], pattern: /(?<![\p{L}\p{N}/:.,])\d{1,6}[ \u00a0](?:[Bb]ình luận|[Pp]hản hồi|[Cc]omments?)(?![\p{L}\p{M}])|Phản hồi: \d{1,6}|Để lại (?:một )?bình luận|Leave a comment/u,
    example: ["12 Tháng Chín, 2025 • 0 Bình luận", "by phongcntt — Để lại bình luận"], never: ["bình luận", "2.012 bình luận"], because: "blog systems count comments beside the date",
  },
  {
    id: "posted-in", needs: ["trong ", "in "], pattern: /(?<=(?:bởi|by)[ \u00a0][\p{L}\p{N}._-]{2,30}(?:[ \u00a0]\p{Lu}[\p{L}\p{M}]{0,7}){0,4}[ \u00a0])(?:trong|in)[ \u00a0](?:mục[ \u00a0])?\p{Lu}[\p{L}\p{M} ,&–-]{1,80}$/u,
    example: ["Tháng Chín 15, 2025 bởi cntt_web trong Tin Khoa, Tin nổi bật", "by admin in Tin tức"], never: ["được viết bởi các nhóm trong Bộ.", "bởi vì trong nước"], because: "blog systems name the sections of a text behind its day and poster",
  },
  {
    id: "approver", needs: ["gười"], pattern: /(?<![\p{L}\p{M}])[Nn]gười (?:duyệt|kiểm duyệt|nhập tin|cập nhật)[ \u00a0]{0,2}:[ \u00a0]{0,2}[\p{L}\p{N}_.@-]{1,40}/u,
    example: ["Người duyệt: quantri02 | Lượt xem: 97"], never: ["người duyệt hồ sơ"], because: "content systems name who released a text",
  },
  {
    id: "print", needs: ["["], pattern: /\[(?:In bài|In|In trang|Gửi bài|Gửi email|Gửi cho bạn bè|Trở về|Quay lại|Quay về|Đầu trang|Bản in|Gửi thư|Về trang trước|Đóng)\]/u,
    example: ["7389 lượt. [In bài]", "[Trở về]"], never: ["[1]", "[In đậm]"],
    because: "buttons come through as bracketed words (seed 003)",
  },
  {
    id: "print-words", pattern: /(?<![\p{L}\p{M}])(?:In bài(?: viết)?(?: này)?|In trang(?: này)?|In tin|Bản in|Gửi (?:email|bài viết|cho bạn bè)|Lưu bài viết|Chia sẻ|Nghe đọc bài|Đọc bài viết|Email|Print|Facebook|Twitter|Zalo)(?![\p{L}\p{M}])/u,
    example: ["In bài viết", "28/01/2013 | In trang | Gửi email"], never: ["in bài thi", "Thư điện tử"],
    because: "share and print bars",
  },
];

/** What may label a name or an office beside the title. `names` says whose name follows. */
export interface NameLabelRow extends PatternRow {
  readonly names: "author" | "credit";
  /** Holds only where persons' names follow, and nothing else up to the end of the field. */
  readonly alone?: true;
}
/** Who put a text on the page: above it a clerk, below it the author of a blog. */
export const posterRow: NameLabelRow = {
  id: "label-poster", names: "author", needs: ["gười"],
  pattern: /(?<![\p{L}\p{M}])[Nn]gười đăng(?:[ \u00a0](?:tin|bài|bài viết))?[ \u00a0]{0,2}:/u,
  example: ["Người đăng: Ban biên tập", "Đăng lúc: 05/06/2012 08:15 - Người đăng bài viết: Nguyễn Thế Vinh"], never: ["người đăng bài trên mạng", "Người đăng ký: 20"],
  because: "who put a text on the page: above it a clerk, below it the blog's author",
};
export const nameLabelRows: readonly NameLabelRow[] = [
  {
    id: "label-author", names: "author", needs: [":", "bởi", "by", "ài"],
    pattern: /(?<![\p{L}\p{M}])(?:[Tt]ác giả(?:[ \u00a0]bài viết)?|[Nn]gười (?:(?:viết|gửi)(?:[ \u00a0](?:tin|bài|bài viết))?|đưa tin)|[Đđ]ăng bởi|[Bb]ài viết của|[Pp]hóng viên|[Tt]hực hiện|[Bb]ài(?:,| và) ảnh|[Tt]in(?:,| và) ảnh|[Tt]in,? bài(?:,| và) ảnh|[Tt]in,? bài|TÁC GIẢ|BÀI(?:,| VÀ|, VIẾT VÀ) ẢNH|TIN(?:,| VÀ) ẢNH|TIN,? BÀI(?:(?:,| VÀ) ẢNH)?|THỰC HIỆN)[ \u00a0]{0,2}:|(?<=(?:\d{4}|[/|•·–-])[ \u00a0]{1,3})(?:by|bởi)(?=[ \u00a0]\p{L})|^[\s\u00a0]{0,12}(?:dc:creator|author):|^[\s\u00a0]{0,12}Bài[ \u00a0](?:viết[ \u00a0])?của(?=[ \u00a0](?:\p{Lu}[\p{Ll}\p{M}]{0,7}[ \u00a0]){1,4}\p{Lu}[\p{Ll}\p{M}]{0,7}$)|^[\s\u00a0]{0,12}(?:Được[ \u00a0])?(?:[Vv]iết|[Đđ]ăng|[Gg]ửi)[ \u00a0]bởi(?=[ \u00a0](?:\p{Lu}|[a-z0-9._@-]{2,40}[ \u00a0](?:vào|ngày|lúc|[•|–-])[ \u00a0]))/u,
    example: ["Tác giả: UBND Điện Bàn .", "Viết bởi Triệu Văn Nông", "\t\tViết bởi Ngô Thị Bích Liên", "dc:creator: Vũ Hải Anh", "Bài viết của Quách Mỹ Duyên", "Kho bạc / by Vân Hà / 25 Feb 2020", "Tháng Chín 15, 2025 bởi cntt_web", "Được gửi bởi bientap vào T4, 11/02/2015 - 10:22", "Đăng bởi quantri_tanlap • 12 Tháng Chín, 2025", "Tin, ảnh: Vũ Nhung", "Bài và ảnh: Lê Mạnh", "BÀI VÀ ẢNH: NGUYỄN CHÂU", "Posted on 17 Tháng Mười, 2023 by phongcntt", "Người viết: Lê Mạnh"],
    never: ["Nội dung: Phan Hoài Nam", "được viết by hand", "Bài viết của Bộ trưởng đăng trên báo", "tác giả cho rằng: không", "Tác giả sáng kiến", "Gửi bởi các đơn vị"],
    because: "labels before a byline; seed 003's names the office that posted the text",
  },
  posterRow,
  {
    id: "label-words", names: "author", alone: true, needs: ["ội dung", "NỘI DUNG", "ài", "ời", "y "],
    pattern: /(?<=^[\s\u00a0]{0,8}|[|•][ \u00a0]{0,3})(?:(?:Nội dung|NỘI DUNG|Bài|Bài viết|Lời|Lời bài|Phần chữ)[ \u00a0]?:|(?:[Bb]y|[Bb]ởi)(?=[ \u00a0]))/u,
    example: ["Nội dung: Phan Hoài Nam", "Bài: Đỗ Khánh Vy - Trương Hải", "By Vân Hà", "Ảnh: H.N | Nội dung: Lê Mạnh"], never: ["nội dung: ba vấn đề", "Nội dung chính:", "Trong bài: Lê Mạnh"],
    because: "long reads credit words, pictures and layout apart; the same words announce other things too",
  },
  {
    id: "label-source", names: "credit", needs: [":"],
    pattern: /(?<![\p{L}\p{M}])(?:[Nn]guồn(?:[ \u00a0](?:tin|bài|bài viết))?|NGUỒN|[Ss]ource)[ \u00a0]{0,2}:/u,
    example: ["Nguồn: Báo Nhân Dân", "Nguồn tin: TTXVN", "Nguồn: https://mic.gov.vn"],
    never: ["nguồn lực", "Nguồn nhân lực: 20 người"],
    because: "the credit line",
  },
];
