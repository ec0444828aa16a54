import type { PatternRow } from "./row.ts";

/** One control of a page: a button or a link that does something. The pattern covers one cell of a bar of controls. */
export const controlRow: PatternRow = {
  id: "control",
  pattern: /^(?:Chia sẻ(?: bài viết| tin)?:?|Chia sẻ (?:Facebook|Zalo|Twitter)|Font [Ss]ize:?|Facebook|Zalo|Twitter|Google\+?|LinkedIn|Copy link|Sao chép (?:liên kết|đường dẫn)|Thích(?: \(?\d{1,6}\)?)?|Like|In(?: (?:bài|trang)(?: (?:này|viết|tin))?)?|Bản(?: để)? [Ii]n|Gửi(?: (?:mail|email|thư|bài|bài viết|tin|bạn bè|cho bạn bè)(?: (?:qua|cho|bằng) [\p{L} ]{2,24})?)?|E-?mail|Lưu(?: bài(?: viết)?| tin)?|Trả lời|Đọc bài(?: viết)?|Nghe bài(?: viết)?|Dừng|Tải (?:về|xuống|tệp(?: gốc)?)(?: (?:định dạng )?(?:PDF|Word|DOC))?|Xem trước|(?:Nam|Nữ) miền (?:Bắc|Trung|Nam)|Tốc độ ?[\dx.]{1,4}|Quay (?:lại|về|trở lại)|[Tt]rở (?:lại|về)(?: đầu trang| trang trước)?|(?:Về |Lên )?[Đđ]ầu trang|Về trang (?:trước|chủ)|A[+-]?(?: A[+-]?){0,3}|[Cc]ỡ chữ:?(?: A[+-]?){0,4}|Hay|Bình thường|Chưa hay|Nhập lại|Gửi đi|Bình luận(?: \(\d{1,5}\))?|\d{1,5} bình luận|Xem thêm ý kiến|Xem bản in|Phóng to|Thu nhỏ|Thích bài viết|Yêu thích|Báo lỗi(?: văn bản)?|Đóng|Có|Không|In ra|(?:giảm|tăng|Giảm|Tăng) kích cỡ chữ|Kích cỡ chữ|Tương phản cao|100|100%|Chia sẻ (?:trên|qua|lên) (?:Facebook|Zalo|Twitter|mạng xã hội)(?: \d{1,6})?|PDF\.?|(?:[<‹«] )?Lùi|Lùi lại|Tiếp theo|[<‹«] Lùi lại|Tiếp theo [>›»]|Aa[+-]?|Giọng (?:nữ|nam)|1x|Mặc định|Bookmark|Print|Share|Tweet|Pinterest|YouTube|Youtube|Viber|Messenger|Read Later|asset publisher|Menu|Top|Kém|Tốt|Trước|Tiếp|[<‹«] Trước|Tiếp [>›»]|Tham khảo thêm|Nghe đọc bài|Nghe nội dung|Gửi Email|Email cho bạn bè|Về trang trước|Tải file đính kèm|Gửi qua (?:e-?mail|Yahoo Messenger)(?: bài viết)?|Đóng(?: cửa sổ| lại)?|In tin|Gửi tin|Linked[Ii]n|Telegram|Threads|\[?links\(\)\]?|RSS|Xem nội dung|Xem thuộc tính|(?:Tăng|Giảm) cỡ chữ|Tương phản|Nghe bài viết|Giọng đọc|Đánh giá bài viết|[★☆](?: ?[★☆]){0,9}(?: ?\d(?:[.,]\d)?\/\d)?(?: \(\d{1,6} (?:bình chọn|đánh giá|phiếu)\))?|\d{1,6} người đã bình chọn|Gửi (?:bài viết|tin|bài) (?:này )?(?:cho bạn bè )?qua (?:e-?mail|E-?mail|Yahoo!? Messenger)|Mở cửa sổ in bài viết(?: này)?|BlogThis!|Gửi email bài đăng này|Tặng sao|Góp ý về chất lượng văn bản|Gửi góp ý|Tải (?:tệp|file) đính kèm|Tải dự thảo(?: \(\.?\w{3,4}\))?|\d{1,2}:\d{2} \/ \d{1,2}:\d{2}|[-–] ?A(?: A[+-]?){1,3}|Màu chữ(?: Cỡ chữ)?|Printer-friendly version|Send by email|Đọc \d{1,7} lần|Về trang Chủ đề|Đọc tiếp|\d{1,4} liên quan|Gốc|Login to post comments|Share this:?|In nội dung|Chế độ tương phản|Xem với cỡ chữ(?: {1,3}T){1,3}|Like \d{1,6}(?: Share)?|Đọc: ?\d{1,7} lần|Tải (?:file )?PDF|AA|Trích dẫn|Báo vi phạm|Báo xấu|Tải (?:tài liệu|ảnh|thông cáo|văn bản|bài viết|biểu mẫu)(?: \((?:\d{1,4}|\.?[A-Za-z]{3,4}(?:, ?[\d.,]{1,6} ?[KMG]B)?)\))?|[Cc]ỡ chữ:? nhỏ vừa lớn|Thích bài (?:viết )?này:?|Thích Đang tải\.{3}|Đang tải\.{3}|Thích trang(?: để nhận tin nhanh)?|Chia sẻ bài(?: này)?|Cỡ chữ|Phát âm|Hiển thị nội dung web|Thời gian đọc:? \d{1,3} phút)$/u,
  example: ["Chia sẻ", "Thích 0", "In trang này", "Gửi cho bạn bè qua thư điện tử", "A+", "Tốc độ 1x", "Nam miền Bắc", "0 bình luận", "Bản để in", "Đóng cửa sổ", "In tin", "★ ★ ★ ★ ★ 0/5 (0 bình chọn)", "00:00 / 04:12", "Trích dẫn", "Tải tài liệu (PDF, 340 KB)", "Tải ảnh (4)", "Cỡ chữ nhỏ vừa lớn", "Thích bài này:"],
  never: ["Tải tài liệu lên hệ thống", "Trích dẫn nghị quyết", "Chia sẻ kinh nghiệm", "In ấn", "Trả lời:", "Lưu trữ", "Hay nói", "Gửi văn bản"],
  because: "bars of print, share and listen buttons come through as words",
};

/** What parts the cells of a bar. */
export const cellGap: PatternRow = {
  id: "cell-gap", pattern: /[\s\u00a0]{2,}|[|•·[\]]+/u,
  example: ["In    Lưu", "In | Lưu", "[Bản in] [Gửi thư]"], never: ["In trang này"], because: "cells of one bar stand apart",
};

/** What parts a label from the controls after it. */
export const labelGap: PatternRow = {
  id: "label-gap", pattern: /(?<=:) /u,
  example: ["Chia sẻ: Facebook"], never: ["Chia sẻ Facebook", "12:30"], because: "a bar may name what its controls do",
};

/** What parts the entries of a menu or the steps of a breadcrumb on one line. */
export const menuGap: PatternRow = {
  id: "menu-gap", pattern: /[\s\u00a0]{2,}|[ \u00a0][|>»›/•·][ \u00a0]|\|[ \u00a0]?\|/u,
  example: ["Thời sự  Thế giới", "Vi tính | Điện thoại", "|Trang chủ| |Liên hệ|", "Hoạt động cơ sở > Tình nguyện hè"], never: ["Thời sự", "a/b"], because: "menus stand on one line above a text",
};

/** What parts the steps of a breadcrumb; two of them are enough to know one. */
export const trailGap: PatternRow = {
  id: "trail-gap", pattern: /[ \u00a0][>»›][ \u00a0]/u,
  example: ["Hoạt động cơ sở > Tình nguyện hè"], never: ["a>b", "Vi tính | Điện thoại"], because: "a breadcrumb stands above a text",
};

/** What parts the steps of a breadcrumb, whatever the system. */
export const stepGap: PatternRow = {
  id: "step-gap", pattern: /[>»›/|]|::/u,
  example: ["Trang chủ / Tin tức", "Trang chủ > Tin tức"], never: ["Kinh tế - Xã hội"], because: "a step names a section or the text itself",
};
