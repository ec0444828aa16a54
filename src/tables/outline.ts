import type { PatternRow } from "./row.ts";

/** A heading by its outline mark. `level` is the level in the page, the title being 1. */
export interface OutlineRow extends PatternRow {
  readonly level: 2 | 3 | 4;
}
export const outlineRows: readonly OutlineRow[] = [
  {
    id: "outline-part", level: 2,
    pattern: /^(?:Phần|PHẦN|Chương|CHƯƠNG|Phụ lục|PHỤ LỤC)[ \u00a0]{1,3}(?:[IVXLC]{1,7}|\d{1,3}|thứ[ \u00a0]\p{L}{2,6}|[A-ZĐ])(?![\p{L}\p{M}\p{N}])[.:]?(?:[ \u00a0–-]{1,4}[^.;]{1,160})?$/u,
    example: ["Chương I", "PHẦN 2. QUY ĐỊNH CHUNG", "Phần thứ nhất"], never: ["Chương trình hành động", "Phần mềm 2", "Chương I của Luật này được sửa. Điều 5 bỏ."], because: "parts and chapters",
  },
  {
    id: "outline-section", level: 3,
    pattern: /^(?:Mục|MỤC|Tiểu mục)[ \u00a0]{1,3}(?:[IVXLC]{1,7}|\d{1,3}|[A-ZĐ])(?![\p{L}\p{M}\p{N}])[.:]?(?:[ \u00a0–-]{1,4}[^.;]{1,160})?$/u,
    example: ["Mục 1", "Mục 2. QUẢN LÝ", "MỤC II"], never: ["Mục tiêu cụ thể", "Mục 2 của Chương này quy định. Xem thêm"], because: "sections",
  },
  {
    id: "outline-roman", level: 2,
    pattern: /^[IVX]{1,5}[.)/][ \u00a0]{0,3}\p{Lu}[^.;!?]{1,160}[^.;,!?]$/u,
    example: ["I. Căn cứ pháp lý", "IV. TỔ CHỨC THỰC HIỆN"], never: ["I. Căn cứ Luật này.", "V.I. Lênin nói;"], because: "numbered headings",
  },
  {
    id: "outline-words", level: 2,
    pattern: /^(?:PHẦN MỞ ĐẦU|Mở đầu|MỞ ĐẦU|Đặt vấn đề|ĐẶT VẤN ĐỀ|Kết luận|KẾT LUẬN|Tài liệu tham khảo|TÀI LIỆU THAM KHẢO|Tóm tắt|TÓM TẮT)[.:]?$/u,
    example: ["Mở đầu", "PHẦN MỞ ĐẦU", "Tài liệu tham khảo", "Tóm tắt:"], never: ["Mở đầu hội nghị", "Kết luận số 48-KL/TW"], because: "the fixed headings of papers",
  },
  {
    id: "outline-article", level: 3,
    pattern: /^(?:Điều|ĐIỀU)[ \u00a0]{1,3}\d{1,3}[a-zđ]?[.:][ \u00a0]{0,3}\p{Lu}[^.;!?:]{1,120}[^.;,!?:]$/u,
    example: ["Điều 5. Nguyên tắc quản lý", "Điều 1. Phạm vi điều chỉnh"], never: ["Điều 3. Chánh Văn phòng chịu trách nhiệm thi hành.", "Điều 5 khoản 2"], because: "an article with a title of its own",
  },
  {
    id: "outline-number", level: 3,
    pattern: /^\d{1,2}(?:\.\d{1,2}){0,3}[.)][ \u00a0]{1,3}\p{Lu}[^.;!?:]{2,110}[^.;,!?:]$/u,
    example: ["1. Mục tiêu chung", "2.1. Hạ tầng kỹ thuật"], never: ["1. Xây dựng hạ tầng;", "2.1 tỷ đồng", "3. Báo cáo Chính phủ."], because: "numbered subheadings; an entry of a list ends with a mark",
  },
];

/** A list entry by its mark. Groups `mark`, `text`. */
export interface ItemRow extends PatternRow {
  readonly level: 1 | 2;
}
export const itemRows: readonly ItemRow[] = [
  {
    id: "item-dash", level: 1, pattern: /^(?<mark>[ \u00a0\t]{0,40}[-–—•●▪■◦○*·](?:[ \u00a0\t]{1,6}|(?=\p{Lu})))(?<text>\S.*)$/u,
    example: ["    - Xây dựng cơ sở hạ tầng", "– Tài chính: Đảm bảo", "• Ứng dụng", "-Nhân lực"], never: ["-5 độ", "***", "2011- 2015"], because: "seed 001 opens its entries with four spaces and a hyphen",
  },
  {
    id: "item-plus", level: 2, pattern: /^(?<mark>[ \u00a0\t]{0,40}\+[ \u00a0\t]{0,6})(?<text>\p{L}.*)$/u,
    example: ["+ Đào tạo cán bộ", "  +Tập huấn"], never: ["+84 912", "a + b"], because: "the second level of lists",
  },
];

/** A rule drawn in characters; it parts the text and is no word of it. */
export const dividerRow: PatternRow = {
  id: "divider", pattern: /^[ \u00a0]{0,80}(?:(?:[-–—_=*~.•o+][ \u00a0]?){3,200}|\*)$/u,
  example: ["-------", "***", "* * *", "_____", "*"], never: ["- a -", "...nữa"], because: "letterheads and separators",
};
