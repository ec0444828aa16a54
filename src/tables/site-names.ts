import type { PatternRow } from "./row.ts";

/** The name of an office, a site or a newspaper at the head of a page; a title says more than a name. */
export const siteNameRow: PatternRow = {
  id: "site-name",
  pattern: /^(?:(?:(?:TRANG|CỔNG)(?: THÔNG TIN)?(?: (?:ĐIỆN TỬ|GIAO TIẾP))?|(?:Trang|Cổng) (?:thông tin|[Tt]hông tin [Đđ]iện tử|TTĐT)|BÁO(?: ĐIỆN TỬ)?|TẠP CHÍ|Tạp chí|ĐÀI|SỞ|BỘ|CỤC|TỔNG CỤC|VỤ|VIỆN|BAN|UBND|(?:ỦY|UỶ) BAN NHÂN DÂN|HỘI|LIÊN (?:ĐOÀN|HIỆP)|TỈNH (?:ỦY|ĐOÀN)|THÀNH (?:ỦY|ĐOÀN)|TRUNG TÂM|TRƯỜNG|VĂN PHÒNG|BẢO HIỂM|NGÂN HÀNG|ĐẢNG BỘ|HUYỆN|TẬP ĐOÀN)(?![\p{L}\p{M}])[\p{Lu}\p{M}\p{N} ,.&()–-]*|(?:Sở|Bộ|Cục|Tổng cục|UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Viện|Ban|Hội|Trung tâm|Trường|Văn phòng|Trang thông tin điện tử|Cổng thông tin điện tử|Trang TTĐT|Cổng TTĐT|Phòng|Đài|Tỉnh ủy|Huyện ủy|Thành ủy|Báo|Tạp chí)(?: (?:[-–] )?\p{Lu}[\p{L}\p{M}]*| (?:[-–] )?(?:và|nhân|dân|thông|tin|truyền|tỉnh|huyện|xã|thành|phố|thị|phường|quận|điện|tử|của|tạo|nghệ|ủy|các|phủ|học|thể|thao|sản|trường|tế)){1,14}|(?:Xã|Phường|Thị trấn|Huyện|Quận|Thị xã|Thành phố|Tỉnh)(?: \p{Lu}[\p{Ll}\p{M}]{1,7}){1,4}|(?:XÃ|PHƯỜNG|THỊ TRẤN|THỊ XÃ|HUYỆN|QUẬN|TỈNH|THÀNH PHỐ|TP\.?)(?: [\p{Lu}\p{M}\p{N}'’]{1,10}){1,4}(?:(?: -|,)? (?:HUYỆN|QUẬN|THỊ XÃ|TỈNH|THÀNH PHỐ|TP\.?)(?: [\p{Lu}\p{M}]{1,10}){1,4}){0,2}|(?:(?:KHO BẠC NHÀ NƯỚC|BỆNH VIỆN ĐA KHOA)|(?:KHO BẠC|CÔNG AN|THƯ VIỆN|BỆNH VIỆN|BƯU ĐIỆN|THUẾ)(?= (?:TỈNH|HUYỆN|XÃ|PHƯỜNG|QUẬN|THÀNH PHỐ|KHU VỰC) ))(?: (?:TỈNH|HUYỆN|XÃ|PHƯỜNG|QUẬN|THÀNH PHỐ|KHU VỰC))?(?: [\p{Lu}\p{M}]{1,10}){1,3})$/u,
  example: ["SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH LÀO CAI", "TRANG THÔNG TIN ĐIỆN TỬ", "Báo Điện tử Chính phủ", "Sở Khoa học và Công nghệ", "Sở Thông tin và Truyền thông", "XÃ EA NUÔL - TỈNH ĐẮK LẮK", "PHƯỜNG HẠC THÀNH, TỈNH THANH HÓA", "Thành phố Thủ Dầu Một", "Trang TTĐT xã Quỳnh Lưu - tỉnh Nghệ An", "KHO BẠC NHÀ NƯỚC HƯNG HÀ", "THƯ VIỆN TỈNH LÀO CAI"],
  never: ["KHO BẠC NHÀ NƯỚC BỎ CHỨNG TỪ GIẤY TỪ THÁNG BẢY", "Bộ Thông tin ra mắt cổng dữ liệu mở", "Sở Y tế tập huấn phần mềm", "BỘC LỘ NHIỀU HẠN CHẾ", "Trường có phòng máy nhờ cựu học sinh", "XÃ VÙNG CAO HỌP KHÔNG GIẤY TỪ ĐẦU NĂM", "Tỉnh Lào Cai họp"],
  because: "pages open with the name of the office that keeps the site",
};

/** An address, a telephone or a licence line of a site. */
export const addressRow: PatternRow = {
  id: "address",
  pattern: /^(?:(?:Địa chỉ|Trụ sở|Điện thoại|ĐT|Tel|Fax|Email|E-mail|Hotline|Đường dây nóng|Giấy phép|Website|Bản quyền)(?=[ \u00a0]{0,2}(?:[:(\d@+]|$|số[ \u00a0]|của[ \u00a0]|thuộc[ \u00a0]))|Copyright(?![\p{L}\p{M}])|©)/u,
  example: ["Địa chỉ: 450 đường Thống Nhất, thành phố Phan Rang - Tháp Chàm", "Điện thoại: 024 0000 0000"],
  never: ["Địa chỉhóa", "Số hóa địa chỉ", "Điện thoại về bản, Internet còn đứng ngoài cổng xã"],
  because: "a site names its seat above and below a text",
};
