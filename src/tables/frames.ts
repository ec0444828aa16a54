import type { PatternRow } from "./row.ts";

/** The frame of a legal text: letterhead above, recipients and signature below. */
export const mottoRow: PatternRow = {
  id: "motto",
  pattern: /(?:C\S{1,2}NG[ \u00a0]{1,3}H\S{1,4}[ \u00a0]{1,3}X\S{1,2}[ \u00a0]{1,3}H\S{1,2}I[ \u00a0]{1,3}CH\S{1,2}[ \u00a0]{1,3}NGH\S{1,2}A[ \u00a0]{1,3}VI\S{1,2}T[ \u00a0]{1,3}NAM|Đ\S{1,2}c l\S{1,2}p[ \u00a0]?[-–][ \u00a0]?T\S{1,2} (?:do)?[ \u00a0]?[-–][ \u00a0]?H\S{1,2}nh ph\S{1,2}c|(?<!CỦA[ \u00a0]{1,3})ĐẢNG CỘNG SẢN VIỆT NAM)/u,
  example: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Đ\ufffdc lập - Tự do - Hạnh phúc", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VI\ufffdT NAM", "ỦY BAN NHÂN DÂN | CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM |"],
  never: ["nước Cộng hòa xã hội chủ nghĩa Việt Nam", "Độc lập, tự do", "CƠ QUAN TRUNG ƯƠNG CỦA ĐẢNG CỘNG SẢN VIỆT NAM"],
  because: "only a letterhead prints the name of the state in capitals above a motto, whichever of their letters with marks were lost",
};

/** The name of the state broken over two lines of a cell. */
export const mottoHalfRow: PatternRow = {
  id: "motto-half",
  pattern: /^[| \u00a0]{0,4}(?:CỘNG[ \u00a0]{1,3}H(?:ÒA|OÀ)[ \u00a0]{1,3}XÃ[ \u00a0]{1,3}HỘI(?:[ \u00a0]{1,3}CHỦ[ \u00a0]{1,3}NGHĨA)?|(?:CHỦ[ \u00a0]{1,3}NGHĨA[ \u00a0]{1,3})?VIỆT[ \u00a0]{1,3}NAM)[| \u00a0]{0,4}$/u,
  example: ["CỘNG HÒA XÃ HỘI", "CHỦ NGHĨA VIỆT NAM |", "| CỘNG HOÀ XÃ HỘI CHỦ NGHĨA"],
  never: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "VIỆT NAM ĐẤT NƯỚC", "Chủ nghĩa Việt Nam"],
  because: "narrow cells of a letterhead break the name of the state",
};

/** The edge of a cell alone on its line, as converters leave it between the cells of a letterhead. */
export const cellEdgeRow: PatternRow = {
  id: "cell-edge", pattern: /^[| \u00a0]{1,12}$/u,
  example: ["|", "| |", " | "], never: ["| a", "-"], because: "cells of a letterhead stand on lines of their own, the edge between them",
};

/** The own number of a legal text. Group `number`. */
export const ownNumberRow: PatternRow = {
  id: "own-number",
  pattern: /^(?:\|?[ \u00a0]{0,3})(?:Số|SỐ|Luật số)(?:[ \u00a0]hiệu)?(?:[ \u00a0]{0,2}:|(?=[ \u00a0]\d))[ \u00a0.…]{0,12}(?<number>\d{1,5}[a-zđA-ZĐ]?[ \u00a0]{0,2}[-/–][ \u00a0]{0,2}[\p{L}\p{N}][\p{L}\p{N}&/ –-]{0,40}[\p{L}\p{N}])(?=[ \u00a0]{0,3}(?:\||$|[ \u00a0]{3}|\t|(?:Loại|Hà Nội)))/u,
  example: ["Số: 1373/QĐ-UBND", "Số 08-NQ/TU", "Số: 1811/QĐ-UBND | Nghệ An, ngày 09 tháng 6 năm 2020 |", "Luật số: 67/2006/QH11", "Số hiệu: 10/2025/QĐ-UBND Loại văn bản: Quyết định"],
  never: ["Luật số:       /2022/QH15", "Số điện thoại: 0912", "số 15/CT-TTg", "Số 6(55)-2021, trang 5"],
  because: "the number stands under the issuing office",
};

/** Number and day in the heading of a text without letterhead. Groups `number`, `d`, `m`, `y`. */
export const headingNumberRow: PatternRow = {
  id: "heading-number",
  pattern: /^(?:CỦA [\p{Lu}\p{M} ,&-]{3,80}[ \u00a0])?SỐ[ \u00a0:]{1,3}(?<number>\d{1,5}[A-ZĐ]?[ \u00a0]?[-/][ \u00a0]?[\p{L}\p{N}&/ –-]{1,40}?)[ \u00a0]{1,3}NGÀY[ \u00a0]{1,3}(?<d>\d{1,2})[ \u00a0]{1,3}THÁNG[ \u00a0]{1,3}(?<m>\d{1,2})[ \u00a0]{1,3}NĂM[ \u00a0]{1,3}(?<y>(?:19|20)\d{2})(?![\p{L}\p{M}\p{N}])/u,
  example: ["SỐ 1150/2003/QĐ-UB NGÀY 03 THÁNG 6 NĂM 2003", "CỦA QUỐC HỘI SỐ 67/2006/QH11 NGÀY 29 THÁNG 6 NĂM 2006"],
  never: ["QUYẾT ĐỊNH SỐ 05/2017/QĐ-TTg NGÀY 16/3/2017", "Số 15/CT-TTg ngày 22 tháng 5 năm 2012"],
  because: "old legal libraries print office, number and day as the heading, in capitals",
};

/** An office in a letterhead, in capitals. */
export const issuingOfficeRow: PatternRow = {
  id: "issuing-office",
  pattern: /^[|\s]{0,4}(?:(?:ỦY|UỶ) BAN (?:NHÂN DÂN|THƯỜNG VỤ QUỐC HỘI)|UBND|HĐND|HỘI ĐỒNG NHÂN DÂN|THỦ TƯỚNG(?: CHÍNH PHỦ)?|CHÍNH PHỦ|QUỐC HỘI|CHỦ TỊCH NƯỚC|BỘ|LIÊN (?:BỘ|TỊCH)|VĂN PHÒNG|SỞ|TỔNG CỤC|CỤC|NGÂN HÀNG NHÀ NƯỚC|BAN (?:CHẤP HÀNH|BÍ THƯ|CHỈ ĐẠO)|BỘ CHÍNH TRỊ|TỈNH ỦY|THÀNH ỦY|TÒA ÁN|VIỆN|ĐÀI|TRUNG TÂM|TẬP ĐOÀN|BẢO HIỂM)(?![\p{L}\p{M}])[^.;:]{0,100}$/u,
  example: ["ỦY BAN NHÂN DÂN", "THỦ TƯỚNG CHÍNH PHỦ", "BỘ THÔNG TIN VÀ TRUYỀN THÔNG", "UBND TỈNH LÀO CAI"],
  never: ["BỘC LỘ", "Bộ Thông tin", "TỈNH HÀ GIANG"],
  because: "the office stands above the line of dashes",
};

/** The seat named on the next line of a letterhead. Group `place`. */
export const officeSeatRow: PatternRow = {
  id: "office-seat",
  pattern: /^(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG)[ \u00a0]{1,3}(?<place>[\p{Lu}\p{M}\p{N} .-]{2,40})$/u,
  example: ["TỈNH HÀ GIANG", "THÀNH PHỐ HỒ CHÍ MINH", "TỈNH BÀ RỊA - VŨNG TÀU"],
  never: ["TỈNH ỦY, HĐND", "Tỉnh Hà Giang"],
  because: "a letterhead breaks the name of a local office over two lines",
};

/** The form of the document alone on its line, above what it is about. */
export const formLineRow: PatternRow = {
  id: "form-line",
  pattern: /^(?:QUYẾT ĐỊNH|NGHỊ ĐỊNH|NGHỊ QUYẾT(?: LIÊN TỊCH)?|CHỈ THỊ|THÔNG TƯ(?: LIÊN TỊCH)?|LUẬT|BỘ LUẬT|PHÁP LỆNH|KẾ HOẠCH|THÔNG BÁO|KẾT LUẬN|CÔNG VĂN|CÔNG ĐIỆN|BÁO CÁO|TỜ TRÌNH|ĐỀ ÁN|QUY CHẾ|QUY ĐỊNH|LỆNH|SẮC LỆNH|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG| CÔNG TÁC)?|HƯỚNG DẪN|GIẤY MỜI|PHƯƠNG ÁN|THÔNG TRI|QUY HOẠCH|CHIẾN LƯỢC|ĐIỀU LỆ|NỘI QUY)$/u,
  example: ["QUYẾT ĐỊNH", "NGHỊ ĐỊNH", "THÔNG TƯ LIÊN TỊCH"], never: ["QUYẾT ĐỊNH:", "Quyết định", "QUYẾT ĐỊNH SỐ 5"],
  because: "the form stands over the subject",
};

/** The issuer of a document on the line of its form, or below it. */
export const formIssuerRow: PatternRow = {
  id: "form-issuer",
  pattern: /^(?:(?:QUYẾT ĐỊNH|NGHỊ ĐỊNH|NGHỊ QUYẾT|CHỈ THỊ|THÔNG TƯ|KẾ HOẠCH|KẾT LUẬN|THÔNG BÁO|CHƯƠNG TRÌNH|QUY ĐỊNH|HƯỚNG DẪN|LUẬT|PHÁP LỆNH)[ \u00a0])?CỦA[ \u00a0](?:BAN (?:CHẤP HÀNH|THƯỜNG VỤ|BÍ THƯ|CHỈ ĐẠO)|BỘ (?:TRƯỞNG|CHÍNH TRỊ)|THỦ TƯỚNG|CHỦ TỊCH|CHÍNH PHỦ|QUỐC HỘI|HỘI ĐỒNG|UBND|(?:ỦY|UỶ) BAN|(?:TỔNG )?CỤC TRƯỞNG|(?:TỔNG )?GIÁM ĐỐC|TỈNH (?:ỦY|UỶ)|THÀNH (?:ỦY|UỶ)|HUYỆN (?:ỦY|UỶ)|LIÊN (?:BỘ|TỊCH)|THỐNG ĐỐC)(?![\p{L}\p{M}])[\p{Lu}\p{M}\p{N} ,&()-]{0,100}$/u,
  example: ["CỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH KHÓA XVII", "QUYẾT ĐỊNH CỦA BỘ TRƯỞNG BỘ BƯU CHÍNH, VIỄN THÔNG", "CỦA THỦ TƯỚNG CHÍNH PHỦ"],
  never: ["CỦA BỘC LỘ", "CỦA CHÍNH QUYỀN CẤP HUYỆN Ở VIỆT NAM", "CỦA BỘ THÔNG TIN VÀ TRUYỀN THÔNG NĂM 2012", "ỨNG DỤNG CNTT TRONG HOẠT ĐỘNG CỦA CƠ QUAN NHÀ NƯỚC", "Của Thủ tướng Chính phủ", "CỦA CÁC CƠ QUAN NHÀ NƯỚC"],
  because: "the form, or the line below it, names who issued the text; the subject follows",
};

/** A regulation names the document that it was issued with. Groups `number`, `d`, `m`, `y`. */
export const issuedWithRow: PatternRow = {
  id: "issued-with", needs: ["èm theo"],
  pattern: /^\((?:Ban hành[ \u00a0])?[Kk]èm theo[ \u00a0](?:Quyết định|Thông tư|Nghị định|Nghị quyết|Công văn|Kế hoạch|Chỉ thị)[ \u00a0](?:số[ \u00a0]?:?[ \u00a0]?)?(?<number>\d{1,5}[a-zđA-ZĐ]?[ \u00a0]?\/[ \u00a0]?[\p{L}\p{N}&/ –-]{2,40}?)[ \u00a0]?,?[ \u00a0]?ngày[ \u00a0](?<d>\d{1,2})[ \u00a0]?(?:\/|-|tháng)[ \u00a0]?(?<m>\d{1,2})[ \u00a0]?(?:\/|-|năm)[ \u00a0]?(?<y>(?:19|20)\d{2})[^()]{0,160}\)$/u,
  example: ["(Ban hành kèm theo Quyết định số 16/2014/QĐ-UBND ngày 20 tháng 6 năm 2014 của Ủy ban nhân dân tỉnh Bến Tre)"],
  never: ["Ban hành kèm theo Quyết định này", "(Kèm theo Công văn số      /BTTTT ngày    tháng 5 năm 2014)"],
  because: "a regulation published alone has its number and day there",
};

/** The mark of a draft, above its form. */
export const draftMarkRow: PatternRow = {
  id: "draft-mark", pattern: /^\(?(?:(?:DỰ THẢO|Dự thảo)(?:[ \u00a0](?:lần|LẦN|số))?(?:[ \u00a0]{0,2}\d{1,2}|[ \u00a0]\d{1,2}[./]\d{1,2}[./]\d{4})?|Bản[ \u00a0](?:dự thảo[ \u00a0])?(?:ngày[ \u00a0])?\d{1,2}[./-]\d{1,2}[./-]\d{4})\)?$/u,
  example: ["DỰ THẢO", "DỰ THẢO 2", "Dự thảo lần 3", "(Bản ngày 20/11/2023)"], never: ["Dự thảo chương trình ứng dụng CNTT", "DỰ THẢO NGHỊ ĐỊNH"], because: "drafts are marked above their title",
};

/** The line that opens the enacting part, or the grounds: the title of a legal text is over. */
export const enactingRow: PatternRow = {
  id: "enacting",
  pattern: /^(?:Căn cứ|CĂN CỨ|Xét|Theo đề nghị|Thực hiện(?=[ \u00a0](?:Luật|Pháp lệnh|Nghị (?:quyết|định)|Quyết định|Chỉ thị|Thông (?:tư|báo|tri)|Kế hoạch|Công (?:văn|điện)|Kết luận|Chương trình|Đề án|Văn bản|Chiến lược|Quy (?:chế|định)|Hướng dẫn|ý kiến|chỉ đạo|sự chỉ đạo|nhiệm vụ|yêu cầu))|(?:QUYẾT ĐỊNH|NGHỊ ĐỊNH|QUYẾT NGHỊ|THÔNG TƯ|CHỈ THỊ|NGHỊ QUYẾT)[ \u00a0]?:|Chương[ \u00a0]|CHƯƠNG[ \u00a0]|Phần[ \u00a0]|PHẦN[ \u00a0]|Điều[ \u00a0]\d|ĐIỀU[ \u00a0]\d|Kính gửi|(?:CHỦ TỊCH )?(?:ỦY|UỶ) BAN NHÂN DÂN|THỦ TƯỚNG CHÍNH PHỦ|BỘ TRƯỞNG|(?:TỔNG )?CỤC TRƯỞNG|(?:TỔNG )?GIÁM ĐỐC|VIỆN TRƯỞNG|THỐNG ĐỐC|TỔNG THANH TRA|CHÍNH PHỦ|HỘI ĐỒNG NHÂN DÂN|CHỦ TỊCH|QUỐC HỘI)(?![\p{L}\p{M}])/u,
  example: ["Căn cứ Luật Hộ tịch ngày 20/11/2014;", "QUYẾT ĐỊNH:", "Điều 1. Phạm vi", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH"],
  never: ["VỀ VIỆC PHÊ DUYỆT", "BAN HÀNH QUY CHẾ", "Thực hiện chuyển đổi số trên địa bàn xã"], because: "what follows the title of a legal text",
};

/** The label of what a text is about, alone on its line in an attribute table. */
export const abstractRow: PatternRow = {
  id: "abstract", pattern: /^Trích yếu(?: nội dung)?[ \u00a0]?:?$/u,
  example: ["Trích yếu", "Trích yếu nội dung:"], never: ["Trích yếu của văn bản", "Trích yếu: Về việc ban hành Quy chế"],
  because: "a page that holds the table without the letterhead has its title there",
};

/** An abstract with its label on one line. Groups `label`, `value`. */
export const abstractValueRow: PatternRow = {
  id: "abstract-value",
  pattern: /^(?<label>[|•\- \u00a0]{0,6}Trích yếu(?: nội dung)?[ \u00a0]{0,3}(?::[ \u00a0]{0,3}\||[:|\t])[ \u00a0\t]{0,3})(?<value>[^|\t]{8,400}?)[ \u00a0]{0,3}\|?[ \u00a0]{0,3}$/u,
  example: ["Trích yếu | V/v triển khai Tháng cao điểm", "| Trích yếu nội dung | Về việc ban hành Quy chế |", "Trích yếu: Về việc ban hành Quy chế"], never: ["Trích yếu", "Trích yếu: "],
  because: "libraries lay the table out as rows of label and value",
};

/** The list of recipients, and the formula before a signature. */
export const recipientsRow: PatternRow = {
  id: "recipients", pattern: /^(?:Nơi nhận|NƠI NHẬN)[ \u00a0]{0,2}:?$/u,
  example: ["Nơi nhận:"], never: ["Nơi nhận hồ sơ: bộ phận một cửa"], because: "it closes a legal text",
};
export const signatureRow: PatternRow = {
  id: "signature", pattern: /^(?:(?:TM|KT|TUQ|TL|T\/M|K\/T|Q)(?:\.[ \u00a0]?|[ \u00a0])(?=\p{Lu}{2})[\p{Lu}\p{M} ,./-]{2,80}|(?:THỦ TƯỚNG|CHỦ TỊCH|PHÓ CHỦ TỊCH|BỘ TRƯỞNG|THỨ TRƯỞNG|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|CỤC TRƯỞNG|CHÁNH VĂN PHÒNG|PHÓ THỦ TƯỚNG|BÍ THƯ|PHÓ BÍ THƯ|TỔNG BÍ THƯ|TRƯỞNG BAN|TỔNG CỤC TRƯỞNG|VỤ TRƯỞNG|VIỆN TRƯỞNG|TỔNG GIÁM ĐỐC|THỐNG ĐỐC)|\((?:Đã ký|đã ký|Ký tên|Đã kí)[^)]{0,60}\))$/u,
  example: ["TM. CHÍNH PHỦ", "KT. BỘ TRƯỞNG", "CHỦ TỊCH", "(Đã ký)"], never: ["TM. là viết tắt", "QUỲNH NHƯ - ĐỨC KHIÊM", "CHỦ TỊCH NƯỚC CỘNG HÒA", "Chủ tịch"], because: "signing formulas",
};

/** A field of a legal library's attribute table. Group `value` where it stands on the same line. */
export interface AttributeRow extends PatternRow {
  readonly field: "number" | "form" | "issuer" | "signer" | "issued" | "effective" | "other";
}
const value = String.raw`[ \u00a0]{0,3}(?::[ \u00a0]{0,3}\||[:|\t])[ \u00a0\t]{0,3}(?<value>.{0,200}?)`;
const next = String.raw`(?=[ \u00a0]{1,6}(?:Loại văn bản|Người ký|Ngày hiệu lực|Ngày có hiệu lực|Số công báo|Ngày công báo|Tình trạng)[ \u00a0]?:|[ \u00a0]{0,3}\|?[ \u00a0]{0,3}$)`;
const field = (name: string): RegExp => new RegExp(String.raw`(?:^[|•\- \u00a0]{0,6}|(?<=\S[ \u00a0]))(?:${name})${value}${next}`, "u");
export const attributeRows: readonly AttributeRow[] = [
  { id: "attribute-number", field: "number", needs: [":", "|", "\t"], pattern: field("Số(?:[ \\u00a0]|/)(?:[Kk]ý )?hiệu(?: văn bản)?"), example: ["Số hiệu:158/2001/QĐ-TTg", "Số ký hiệu\t09/CT-UBND", "| Số hiệu | 503/QĐ-UBND |", "Số hiệu: | 87/2004/QĐ-TTg |", "Số ký hiệu: 15/CT-TTg"], never: ["Số hiệu của văn bản", "Số: 5"], because: "attribute tables" },
  { id: "attribute-form", field: "form", needs: [":", "|", "\t"], pattern: field("Loại văn bản|Hình thức(?: văn bản)?|Thể loại(?: văn bản)?"), example: ["Loại văn bản:Quyết định", "Số hiệu: 10/2025/QĐ-UBND Loại văn bản: Quyết định"], never: ["Loại văn bản này"], because: "attribute tables" },
  { id: "attribute-issuer", field: "issuer", needs: [":", "|", "\t"], pattern: field("Cơ quan ban hành|Nơi ban hành|Đơn vị ban hành"), example: ["Cơ quan ban hành: Thủ tướng Chính phủ", "| Cơ quan ban hành | Tỉnh Bắc Giang |", "Nơi ban hành: Tỉnh Phú Yên Người ký: Đào Mỹ"], never: ["Cơ quan ban hành văn bản"], because: "attribute tables" },
  { id: "attribute-signer", field: "signer", needs: [":", "|", "\t"], pattern: field("Người ký(?: duyệt| ban hành)?"), example: ["Người ký:Phan Văn Khải", "Nơi ban hành: Tỉnh Phú Yên Người ký: Đào Mỹ"], never: ["Người ký tên dưới đây"], because: "a legal text has a signatory, not an author" },
  { id: "attribute-issued", field: "issued", needs: [":", "|", "\t"], pattern: field("Ngày ban hành|Ngày xác thực|Ngày ký(?: ban hành)?|Ngày văn bản|Ban hành ngày"), example: ["Ngày ban hành:18/10/2001", "| Ngày ban hành | 30/03/2017 |", "Ngày ban hành: 12/02/2025 Ngày hiệu lực: Đã biết"], never: ["ngày ban hành quyết định"], because: "attribute tables" },
  { id: "attribute-effective", field: "effective", needs: [":", "|", "\t"], pattern: field("Ngày (?:có )?hiệu lực|Hiệu lực từ"), example: ["| Ngày có hiệu lực | 30/03/2017 |", "Ngày hiệu lực: 15/03/2017"], never: ["Ngày hết hiệu lực:Đang cập nhật"], because: "attribute tables" },
  { id: "attribute-other", field: "other", needs: [":", "|", "\t"], pattern: field("Số công báo|Ngày (?:đăng )?công báo|Ngày hết hiệu lực|Tình trạng(?: hiệu lực)?|Trạng thái|Lĩnh vực|Ngành|Áp dụng|Độ (?:mật|khẩn)|Trích yếu(?: nội dung)?|Chức danh|Chức vụ(?: người ký)?|Phạm vi|Nguồn thu thập|Tài liệu đính kèm|Tệp đính kèm|File đính kèm"), example: ["Số công báo:Đang cập nhật", "Tình trạng hiệu lực:", "Lĩnh vực: Thông tin-Truyền thông", "| Lĩnh vực | Công nghệ thông tin |"], never: ["Phạm vi điều chỉnh", "Lĩnh vực công nghệ"], because: "attribute tables" },
];
/** The label of an attribute alone on its line, its value on the next. */
export const attributeLabelRow: PatternRow = {
  id: "attribute-label",
  pattern: /^(?:Số[ /](?:[Kk]ý )?hiệu(?: văn bản)?|Loại văn bản|Hình thức(?: văn bản)?|Thể loại(?: văn bản)?|Cơ quan(?:\/Đơn vị)? ban hành|Nơi ban hành|Đơn vị ban hành|Người ký(?: duyệt)?|Chức vụ|Chức danh|Ngày ban hành|Ngày ký|Ngày (?:có )?hiệu lực|Ngày hết hiệu lực|Ngày (?:đăng )?công báo|Ngày đăng|Số công báo|Tình trạng(?: hiệu lực)?|Trạng thái|Lĩnh vực|Áp dụng|Độ (?:mật|khẩn)|Trích yếu(?: nội dung)?)[ \u00a0]?:?$/u,
  example: ["Ngày ban hành", "Số hiệu", "Số/Ký hiệu", "Người ký:", "Tình trạng hiệu lực", "Trích yếu"],
  never: ["Ngày ban hành: 12/02/2025", "Lĩnh vực công nghệ", "Số"],
  because: "legal libraries lay label and value on two lines",
};
/** The place-and-date line of a draft whose place is left blank too. */
export const blankDateRow: PatternRow = {
  id: "blank-date",
  pattern: /^[.…_ \u00a0]{3,60},[ \u00a0]{0,3}[Nn]gày[ \u00a0.…_]{0,30}\d{0,2}[ \u00a0.…_]{0,30}tháng[ \u00a0.…_]{0,30}\d{0,2}[ \u00a0.…_]{0,30}năm[ \u00a0.…_]{0,30}(?:\d{2,4})?[ \u00a0.…_]{0,12}$/u,
  example: ["................, ngày      tháng      năm 2024", "..., ngày ... tháng ... năm 20.."],
  never: ["Hà Nội, ngày 5 tháng 6 năm 2012", "ngày tháng năm sinh"],
  because: "a draft leaves place and day to be filled in",
};
/** The value of an attribute that stands on the line below its label. */
export const attributeValueRow: PatternRow = {
  id: "attribute-value", pattern: /^(?:Đã biết|Đang cập nhật|Còn hiệu lực|Hết hiệu lực(?: một phần)?|Chưa có hiệu lực|Chưa xác định|Không xác định)$/u,
  example: ["Đã biết", "Còn hiệu lực"], never: ["Đã biết trước"], because: "legal libraries break label and value over two lines",
};
