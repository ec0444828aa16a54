import type { PatternRow } from "./row.ts";

/**
 * A line that belongs to the site and not to the text. Patterns cover the whole line.
 * `place`: `top` only before the text begins, `after` only once it has begun, `any` everywhere.
 * `opens`: what follows is a list of the site (other news, links) up to the next running text, or to the end of the file.
 */
export interface ChromeRow extends PatternRow {
  readonly place: "top" | "after" | "any";
  readonly opens?: true | "to-end";
  /** Only where no running text follows. */
  readonly last?: true;
}

export const chromeRows: readonly ChromeRow[] = [
  // Anywhere
  {
    id: "skip-links", place: "any", pattern: /^(?:Skip (?:Ribbon Commands|to (?:main )?content|navigation)|Turn (?:on|off) Animations|It looks like your browser does not have JavaScript enabled\..*|(?:(?:Chuyển|Nhảy)(?: hướng)? (?:đến|tới)|Bỏ qua|Đến|Tới|Bỏ qua để tới) (?:trang )?(?:nội dung|phần nội dung)(?: chính)?|Bỏ qua các lệnh Ribbon|Bỏ qua điều hướng)$/u,
    example: ["Skip Ribbon Commands", "Skip to main content", "Chuyển tới nội dung chính", "Chuyển hướng đến trang nội dung", "Nhảy đến nội dung", "Bỏ qua các lệnh Ribbon"], never: ["Skip", "Chuyển đến nơi ở mới"], because: "SharePoint prints its skip links",
  },
  {
    id: "rating", place: "any", pattern: /^(?:ĐÁNH GIÁ BÀI VIẾT|Đánh giá bài viết|Đánh giá(?: văn bản)?|Bình chọn(?: bài viết)?)[ \u00a0]{0,2}:?[ \u00a0]{0,2}(?:[★☆]{3,10}(?:[ \u00a0]\(\d{1,2}(?:[.,]\d)?\/\d{1,2}(?:,[ \u00a0]\d{1,6}[ \u00a0](?:phiếu|lượt|đánh giá))?\))?|\d{1,2}\/\d{1,2}[ \u00a0]\(\d{1,6}[ \u00a0](?:phiếu|lượt|bình chọn|đánh giá)\)|(?:[ \u00a0]?[\d./,]{1,6}){0,4}[ \u00a0]?\d{0,6}[ \u00a0](?:phiếu|lượt|người đã bình chọn|bình chọn|đánh giá)|\d{1,2}\/\d{1,2}|(?:[ \u00a0]?\d){5,10}|\([ \u00a0]{0,2}\d{1,6}[ \u00a0]{0,2}\)|:[ \u00a0]{0,2}[\d.,/ ]{0,12}(?:điểm|sao)?)$/u,
    example: ["ĐÁNH GIÁ BÀI VIẾT( 0)", "Đánh giá: 4.5/5 sao", "Đánh giá bài viết 0 người đã bình chọn", "Đánh giá bài viết 5 5 1 phiếu", "Đánh giá bài viết: 5/5 (1 phiếu)", "Bình chọn: 1 2 3 4 5", "Bình chọn bài viết: 5/5 (12 lượt)", "Đánh giá: 4/5", "Bình chọn bài viết ★★★★★ (5/5, 12 lượt)", "Đánh giá văn bản: ★★★★★"], never: ["Đánh giá: tốt", "ĐÁNH GIÁ BÀI VIẾT CỦA HỌC SINH"], because: "seeds 000, 001, 002",
  },
  {
    id: "stars", place: "any", pattern: /^(?:Trở thành người đầu tiên tặng sao cho bài viết|Click để đánh giá bài viết|Tổng số điểm của bài viết là)(?=[ \u00a0:.]|$).{0,60}$/u,
    example: ["Trở thành người đầu tiên tặng sao cho bài viết 0 0 0", "Tổng số điểm của bài viết là: 0 trong 0 đánh giá"], never: ["Tổng số điểm của cuộc thi là 9"], because: "rating widgets of newspapers and NukeViet",
  },
  {
    id: "follow", place: "any", pattern: /^(?:Theo dõi (?:(?:chúng tôi|báo|[\p{Lu}][\p{L}\p{M}\p{N}. ]{1,30}) )?(?:trên(?: (?:Google News|Facebook|Zalo|YouTube)){0,4})|(?:Báo|Đài|Tạp chí|Trang|Cổng) [\p{L}\p{M} ]{2,40} trên (?:[Ff]acebook|[Zz]alo|[Yy]ou[Tt]ube)|Google News|Follow us(?: on .{2,20})?)$/u,
    example: ["Báo Quảng Ninh trên facebook", "Theo dõi ICTVietnam trên", "Theo dõi chúng tôi trên", "Theo dõi trên Google News", "Google News"], never: ["Theo dõi diễn biến trên biển", "Theo dõi Chính phủ trên đường cải cách hành chính."], because: "share bars of newspapers",
  },
  {
    id: "copy", place: "any", pattern: /^(?:•[ \u00a0])?(?:Click để copy|Copy link|Sao chép (?:liên kết|đường dẫn)|Link bài gốc|Lấy link!?)$/u,
    example: ["• Click để copy", "Copy link"], never: ["Copy link của bài"], because: "share bars",
  },
  {
    id: "zoom", place: "any", pattern: /^(?:100%|A[+-]?|[+-]|Font [Ss]ize:?(?:[ \u00a0]?[-+|]){1,4}(?:[ \u00a0]?Print)?)$/u,
    example: ["100%", "A+"], never: ["100% cơ quan", "AB"], because: "the zoom control beside the date",
  },
  {
    id: "counter", place: "any", pattern: /^\d{1,7}(?:[ \u00a0]{1,3}\d{1,6})?$/u,
    example: ["8890", "0", "346 0"], never: ["2008-2010", "1."], because: "bare counters beside the date or under the text",
  },
  {
    id: "to-top", place: "after", pattern: /^(?:Về đầu trang|Lên đầu trang|Đầu trang|Back to top|\[?Trở về\]?|\[?Quay lại\]?|Trang trước|Trang sau|Về trang trước)$/u,
    example: ["Về đầu trang", "[Trở về]"], never: ["Trở về quê hương"], because: "seeds 003 and 004",
  },
  {
    id: "image-file", place: "any", pattern: /^(?:!\[[^\]]{0,200}\]\([^)]{0,300}\)|[\p{L}\p{N}_()-]{1,80}\.(?:jpe?g|png|gif|bmp|webp)|!\[\]\(\))(?:[ |]{0,3})$/iu,
    example: ["skb1.jpg", "![](a.png) |"], never: ["Tệp skb1.jpg được đính kèm.", "Ảnh minh họa"], because: "image names come through as text",
  },
  {
    id: "advert", place: "any", pattern: /^(?:Quảng cáo|QUẢNG CÁO|Advertisement|\[Quảng cáo\])$/u,
    example: ["Quảng cáo"], never: ["Quảng cáo trên mạng"], because: "advertising slots",
  },
  {
    id: "loading", place: "any", pattern: /^(?:Đang tải (?:văn bản|nội dung|dữ liệu)(?:, vui lòng chờ[\p{L} ]{0,20})?\.{0,3}|Vui lòng chờ\.{0,3}|Loading\.{0,3})$/u,
    example: ["Đang tải văn bản...", "Đang tải nội dung, vui lòng chờ giây lát..."], never: ["Đang tải hàng"], because: "legal libraries",
  },
  {
    id: "login", place: "any", pattern: /^(?:Đăng nhập|ĐĂNG NHẬP|Đăng ký|Đăng xuất|Đăng nhập \/ Đăng ký|thông tin tài khoản|Nếu bạn là thành viên\. Vui lòng ĐĂNG NHẬP để tiếp tục\.|Để sử dụng toàn bộ tiện ích nâng cao .{0,120}|Để được giải đáp thắc mắc, vui lòng gọi.{0,80})$/u,
    example: ["Đăng nhập", "Nếu bạn là thành viên. Vui lòng ĐĂNG NHẬP để tiếp tục.", "Để sử dụng toàn bộ tiện ích nâng cao của Hệ Thống Pháp Luật vui lòng lựa chọn và đăng ký gói cước."],
    never: ["Đăng ký kinh doanh qua mạng"], because: "legal libraries and newspapers",
  },
  {
    id: "tv-promo", place: "any", pattern: /^(?:\* ?)?Mời (?:quý |các )?(?:độc giả|bạn đọc|quý vị|khán giả|thính giả) (?:theo dõi|đón xem|đón nghe|xem|vào chuyên mục) .{0,160}$/u,
    example: ["* Mời quý độc giả theo dõi các chương trình đã phát sóng của Đài Truyền hình Việt Nam tại TV Online!"], never: ["Mời quý độc giả góp ý", "Mời thầu"], because: "VTV closes each text with it",
  },
  {
    id: "player", place: "any", pattern: /^(?:X|Tốc độ đọc|Nghe bài viết[ \u00a0]{1,4}[\d:]{4,8}[ \u00a0]?\/[ \u00a0]?[\d:]{4,8}.{0,20}|(?:Nghe|Đọc) (?:đọc bài|bài)[ \u00a0]{1,4}[\d:]{4,8}(?:[ \u00a0]?\/[ \u00a0]?[\d:]{4,8})?|ĐANG PHÁT|Đang phát|Play|Video|Audio|Podcast|Nghe audio|0:00(?: ?\/ ?[\d:]{4,8})?)$/u,
    example: ["ĐANG PHÁT", "X"], never: ["XX", "Video hội nghị"], because: "video players",
  },
  {
    id: "image-link", place: "any", needs: ["http"], pattern: /^.{0,160}https?:\/\/[^\s]{4,240}\.(?:png|PNG|jpe?g|JPE?G|gif|GIF|svg|webp)(?:\?[^\s]{0,80})?$/u,
    example: ["Trang thông tin điện tử xã Thạch Hạhttps://thachha.gov.vn/uploads/banner-xa.jpg"], never: ["https://mic.gov.vn/tin/1.htm", "Ảnh banner.jpg"], because: "NukeViet glues the banner's words to its address",
  },
  {
    id: "document-host", place: "any", needs: ["Tải bản", "Bạn đang", "Download", "pload", "Post on", "view", "download", "lượt xem", "Category:", "TRANSCRIPT", "Nội dung Text", "Chia sẻ:", "LuatVietnam"], pattern: /^(?:Tải bản đầy đủ(?: ?\(.{1,40}\)){0,2}|Bạn đang xem (?:bản rút gọn|trích đoạn).{0,200}|Download Vui lòng tải xuống.{0,80}|Uploads?: ?.{1,40}|Post on \d.{4,20}|\d{1,7} (?:views?|downloads?)|(?:views?|downloads?|lượt xem)|Category:|TRANSCRIPT|Nội dung Text:.{0,200}|Chia sẻ: .{1,40}\| Ngày:.{0,80}|Bạn đang đọc: .{3,200}|LuatVietnam\.vn cung cấp .{3,60})$/u,
    example: ["Tải bản đầy đủ (.doc) (4 trang)", "Bạn đang xem bản rút gọn của tài liệu. Xem và tải ngay bản đầy đủ của tài liệu tại đây", "11 views", "Bạn đang đọc: Luật Công nghệ thông tin năm 2006"],
    never: ["Tải bản đầy đủ của quy hoạch về xã.", "Category: news and more", "Bạn đang đọc báo"], because: "hosts of documents put their own words above and between",
  },
  {
    id: "library-tools", place: "any", needs: ["MIX", "TÓM TẮT", "Xem chi tiết", "tải ", "thuộc tính", "Văn bản khác", "Nội dung toàn văn"], pattern: /^(?:- )?(?:Nội dung MIX .{3,120}|Khách hàng xem Nội dung MIX .{3,120}|TÓM TẮT VĂN BẢN|Xem chi tiết .{3,120} tại đây|(?:tải|thuộc tính) (?:Luật|Nghị|Quyết|Thông|Chỉ|Công|Kế|Văn).{3,120}|Văn bản khác \d.{2,30}|Nội dung toàn văn .{5,200})$/u,
    example: ["- Nội dung MIX tổng hợp quy định từ văn bản gốc", "Xem chi tiết Quyết định87/2004/QĐ-TTg tại đây", "tải Quyết định 87/2004/QĐ-TTg", "Văn bản khác 328/KH-UBND"],
    never: ["Tải Quyết định về máy", "Tóm tắt văn bản", "Xem chi tiết tại Phụ lục"], because: "legal libraries print tools and their own headings around a text",
  },
  {
    id: "cookies", place: "any", needs: ["cookie", "Cookie"], pattern: /^(?:Chúng tôi sử dụng|Trang (?:web|này) (?:này )?sử dụng|Website (?:này )?sử dụng|This (?:website|site) uses|We use|Bằng (?:việc|cách) (?:tiếp tục )?(?:sử dụng|truy cập)).{0,120}[Cc]ookies?.{0,200}$/u,
    example: ["Chúng tôi sử dụng cookie để cải thiện trải nghiệm của bạn. Đồng ý"], never: ["Cookie là tệp nhỏ mà trang web ghi vào máy."], because: "banners stand above all else and are whole sentences",
  },
  {
    id: "slogan", place: "top", pattern: /^(?:Cơ quan (?:ngôn luận )?của|Tiếng nói của|Diễn đàn của|CƠ QUAN (?:NGÔN LUẬN )?CỦA|TIẾNG NÓI CỦA|Cơ quan chủ quản[ \u00a0]?:)(?![\p{L}\p{M}])[^.!?]{3,160}$/u,
    example: ["Cơ quan của Đảng bộ Đảng Cộng sản Việt Nam tỉnh Quảng Bình"], never: ["Cơ quan của bạn đã dùng chữ ký số chưa?"], because: "newspapers say below their name whose they are",
  },
  {
    id: "site-clock", place: "any", pattern: /^(?:Bây giờ(?: là)?|Hôm nay(?: là)?|Hiện tại(?: là)?|Giờ hệ thống)[ \u00a0,:]{1,4}.{0,40}(?:19|20)\d{2}(?:[ \u00a0,–-]{1,4}\d{1,2}:\d{2}(?::\d{2})?(?:[ \u00a0](?:AM|PM|SA|CH))?)?$/u,
    example: ["Bây giờ là: 16h 42' Thứ ba 22/4/2008", "Hôm nay, Thứ hai ngày 07/11/2016 - 14:20:11", "Hôm nay: Thứ Năm, 15/10/2009"], never: ["Hôm nay 12 xã họp", "Hôm nay, tại Hà Nội, Bộ công bố báo cáo năm 2016 về chỉ số."], because: "it says itself that it is the day of the visit",
  },
  {
    id: "trail-cut", place: "any", pattern: /^(?:(?:Bạn đang (?:ở|xem)(?: đây)?|Vị trí|Đường dẫn)[ \u00a0]?:[ \u00a0]?)?(?:[^>»›/|.]{2,60}[ \u00a0](?:>{1,2}|»|›|\/)[ \u00a0]){2,8}[^>»›]{3,160}(?:\.{3}|…)$/u,
    example: ["Tin tức >> Tin học hoá >> Một số kinh nghiệm đưa tin học...", "Bạn đang ở: Trang chủ » Tin tức » Chuyển đổi số » Hệ thống mạng đấu thầu quốc gia mới giúp..."], never: ["Hồ sơ > 5 ngày thì trễ > xử lý.", "Tin tức > Chi tiết"], because: "a breadcrumb cut off in its last step looks like a sentence",
  },
  {
    id: "joomla-item", place: "any", pattern: /^(?:(?:font size(?: decrease font size)?(?: increase font size)?)(?: font size)?(?:[ \u00a0]{1,3}(?:Print|E-?mail|In|Comments?)){0,3}|decrease font size|increase font size(?: font size)?|Rate this item|\(\d{1,6} votes?\)|Written by (?:Administrator|Super User|[a-z0-9._@-]{2,40})(?: font size decrease font size increase font size)?|Read \d{1,7} times|Last modified on .{6,60}|Published in [\p{Lu}][\p{L}\p{M} ,&-]{1,60}|Latest from .{2,60}|Related items|Be the first to comment!?|back to top|(?:Viết bởi (?:Administrator|Super User|[a-z0-9._@-]{2,40}) )?kích thước chữ(?: giảm kích thước chữ)?(?: tăng kích thước chữ)?|(?:giảm|tăng) kích thước chữ|Được đăng trong [\p{Lu}][\p{L}\p{M} ,&-]{1,60}|Mới nhất từ .{2,60}|(?:\d ){2,5}\(\d{1,5} (?:bầu|phiếu|bình chọn)\))$/u,
    example: ["font size decrease font size increase font size", "font size  Print  Email", "Rate this item", "(0 votes)", "Written by Administrator", "Read 873 times", "Last modified on Thứ Ba, 29 Tháng 5 2012 15:40", "Published in Tin tức", "back to top", "kích thước chữ giảm kích thước chữ tăng kích thước chữ", "1 2 3 4 5 (3 bầu)"], never: ["Written by Vân Hà", "Read more times", "(3 phiếu)"], because: "K2 and Joomla in English around Vietnamese texts",
  },
  {
    id: "vote", place: "any", pattern: /^(?:Bình chọn (?:cho )?(?:bài viết|tin|văn bản)(?: này)?|\(\d{1,6} (?:bình chọn|phiếu|đánh giá)\)|\d{1,2}\/\d{1,2} \(\d{1,6} (?:lượt|phiếu|đánh giá)\)|(?:(?:Rất tốt|Tốt|Khá|Trung bình|Kém|Rất kém|Hay|Bình thường|Chưa hay)[ \u00a0]{1,8}){1,4}(?:Tốt|Khá|Trung bình|Kém|Rất kém|Bình thường|Chưa hay|Hay))[ \u00a0]?:?$/u,
    example: ["Bình chọn cho bài viết", "(0 bình chọn)", "0/5 (0 lượt)", "Tốt   Khá   Trung bình   Kém"], never: ["Tốt", "Bình chọn sản phẩm số", "Khá tốt"], because: "widgets that ask what the reader thinks of a text",
  },
  {
    id: "login-asked", place: "any", pattern: /^(?:Để (?:sử dụng|xem|tải|theo dõi) [\p{L}\p{M} ,]{5,80}, )?(?:[Vv]ui lòng|[Xx]in (?:mời|vui lòng)|[Hh]ãy|[Mm]ời bạn|[Bb]ạn (?:cần|phải)) đăng nhập(?: (?:tài khoản|để|bằng|hoặc|vào)(?: [\p{L}\p{M}]{1,12}){0,12})?\.?$/u,
    example: ["Để sử dụng đầy đủ tiện ích, vui lòng đăng nhập tài khoản thành viên.", "Vui lòng đăng nhập để tải văn bản."], never: ["Người dân vui lòng đăng nhập Cổng dịch vụ công để nộp hồ sơ.", "Để sử dụng dịch vụ, người dân cần đăng ký."], because: "legal libraries ask for an account above the text",
  },
  {
    id: "search-hint", place: "any", pattern: /^(?:(?:Từ kh(?:óa|oá)|Tìm kiếm|Tra cứu)[ \u00a0]?:|Nhập)[ \u00a0](?:[\p{L}\p{M}]{1,12},?[ \u00a0]){0,14}[\p{L}\p{M}]{1,12}[ \u00a0]?(?:\.{3}|…)$/u,
    example: ["Từ khoá: Số hiệu, tiêu đề hoặc nội dung ngắn gọn của văn bản...", "Từ khóa: số hiệu, tiêu đề...", "Nhập từ khóa cần tìm…"], never: ["Từ khóa: chữ ký số, chứng thư số", "Nhập khẩu phần mềm tăng..., theo báo cáo"], because: "the hint within the search box",
  },
  {
    id: "by-day", place: "any", pattern: /^(?:Xem (?:tin )?theo ngày(?: tin)?|Xem tin (?:theo ngày|ngày)):?$/u,
    example: ["Xem theo ngày tin", "Xem tin theo ngày:"], never: ["Xem theo ngày ban hành của Bộ"], because: "the picker of a day in old portals",
  },
  {
    id: "idle", place: "any", needs: ["Site", "Phiên", "Sắp xếp"], pattern: /^(?:Bạn đã không sử dụng Site, .{10,160}|Phiên (?:làm việc|đăng nhập) (?:của bạn )?(?:đã|sắp) hết.{0,80}|Sắp xếp theo bình luận mới.{0,120})$/u,
    example: ["Bạn đã không sử dụng Site, Bấm vào đây để duy trì trạng thái đăng nhập. Thời gian chờ: 60 giây"], never: ["Phiên đăng nhập đầu tiên"], because: "NukeViet counts the seconds since a reader moved",
  },
  {
    id: "gazette-head", place: "any", needs: ["CÔNG BÁO"], pattern: /^(?:\d{1,4}[ \u00a0]{1,80})?CÔNG BÁO[ \u00a0][^/]{2,40}\/[ \u00a0]?Số[ \u00a0][^/]{1,30}\/[ \u00a0]?Ngày[ \u00a0].{6,20}(?:[ \u00a0]{1,80}\d{1,4})?$/u,
    example: ["4                CÔNG BÁO HƯNG YÊN/Số 31/Ngày 25-12-2014"], never: ["CÔNG BÁO TỈNH HƯNG YÊN", "Công báo số 31 ngày 25-12-2014"], because: "the running head of a gazette's pages",
  },
  // Before the text
  {
    id: "gazette-part", place: "top", pattern: /^PHẦN VĂN BẢN (?:QUY PHẠM PHÁP LUẬT|KHÁC)$/u,
    example: ["PHẦN VĂN BẢN QUY PHẠM PHÁP LUẬT"], never: ["VĂN BẢN QUY PHẠM PHÁP LUẬT"], because: "a gazette names its part above the texts",
  },
  {
    id: "library-tabs", place: "top", pattern: /^(?:Lưu trữ|Ghi chú|Góp ý|Ý kiến)(?: (?:Lưu trữ|Ghi chú|Góp ý|Ý kiến)){0,3}$/u,
    example: ["Lưu trữ", "Ghi chú", "Lưu trữ Góp ý"], never: ["Lưu trữ hồ sơ", "Ghi chú:"], because: "buttons of legal libraries; below a text they may head its notes",
  },
  {
    id: "section", place: "top", pattern: /^(?:TIN TỨC|TIN TỨC(?: [-–] |, )SỰ KIỆN|Tin tức|Tin tức(?: [-–] |, | & )[Ss]ự kiện|Tin (?:hoạt động|(?:trong|ngoài) (?:nước|tỉnh|ngành|huyện)|nổi bật|chính|tổng hợp|mới|ngành)|TIN (?:HOẠT ĐỘNG|TRONG NƯỚC|TRONG TỈNH|NỔI BẬT|TỔNG HỢP|MỚI NHẤT)|Nội dung chi tiết|NỘI DUNG CHI TIẾT|NGHIÊN CỨU(?: [-–] | VÀ |, )TRAO ĐỔI|Nghiên cứu [-–] [Tt]rao đổi|HỎI (?:[-–] )?ĐÁP|Hỏi [-–] [Đđ]áp|DIỄN ĐÀN|Kinh tế [-–] [Xx]ã hội|KINH TẾ [-–] XÃ HỘI|Văn hóa [-–] [Xx]ã hội|VĂN HÓA [-–] XÃ HỘI|Quốc phòng [-–] [Aa]n ninh|QUỐC PHÒNG [-–] AN NINH|Cải cách hành chính|CẢI CÁCH HÀNH CHÍNH|Chuyển đổi số|CHUYỂN ĐỔI SỐ|Chi tiết(?: tin| bài viết)?|CHI TIẾT TIN|Nội dung(?: tin| bài viết)?|Thời sự|THỜI SỰ|Chính trị|Xã hội|Kinh tế|Giáo dục|Pháp luật|Văn hóa|Khoa học(?: [-–] |, )[Cc]ông nghệ|Công nghệ(?: thông tin)?|Trang chủ|TRANG CHỦ|Home|Giới thiệu|Liên hệ|Sơ đồ (?:trang|site|cổng)|English|Tiếng Việt|Thư điện tử|Hỏi đáp|RSS|Menu|Tìm kiếm)$/u,
    example: ["TIN TỨC", "Nội dung chi tiết", "Tin tức - Sự kiện"], never: ["Tin tức giả trên mạng", "Công nghệ thông tin và đời sống"], because: "section names and the top menu",
  },
  {
    id: "section-label", place: "top", pattern: /^(?:Chuyên mục|Danh mục|Thư mục|Chuyên đề|Thể loại)[ \u00a0]{0,2}:[ \u00a0]{0,3}(?!.*\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2})[^.]{2,60}$/u,
    example: ["Chuyên mục: Kỹ năng số", "Danh mục: Tin tức"], never: ["Chuyên mục này", "Danh mục thủ tục hành chính", "Chuyên mục: Viễn thông | 30/05/2024 10:02"], because: "the section of a text, labelled",
  },
  {
    id: "library-name", place: "any", pattern: /^(?:Hệ thống pháp luật|Thư viện pháp luật|THƯ VIỆN PHÁP LUẬT|LuatVietnam|Cơ sở dữ liệu quốc gia về văn bản pháp luật)$/u,
    example: ["Hệ thống pháp luật", "THƯ VIỆN PHÁP LUẬT"], never: ["Hệ thống pháp luật Việt Nam đang được hoàn thiện"], because: "legal libraries print their name above and below a text",
  },
  {
    id: "weather", place: "top", pattern: /^(?:Hà Nội|TP\.? ?HCM|Đà Nẵng|Thành phố Hồ Chí Minh)(?:[ \u00a0]{1,3}-?\d{1,2}[ \u00a0]?°?C?)?$/u,
    example: ["Hà Nội", "Hà Nội 28°C"], never: ["Hà Nội đẩy mạnh"], because: "the weather box above the text",
  },
  {
    id: "hotline", place: "top", pattern: /^(?:Đường dây nóng|ĐƯỜNG DÂY NÓNG|Hotline|HOTLINE|Điện thoại|Tel|Fax|Email|E-mail|Website)[ \u00a0]{0,2}:[ \u00a0]{0,2}[\p{N}\p{L}+().@/: -]{3,80}$/u,
    example: ["Đường dây nóng: 0912 345 678", "Email: toasoan@bao.vn"], never: ["Đường dây nóng hoạt động suốt ngày đêm.", "Email: công cụ làm việc, phải được dùng."], because: "contact lines of the masthead; at the foot of a text they may be its own",
  },
  {
    id: "search-box", place: "any", pattern: /^(?:Từ kh[oó][aá]: Số Hiệu, Tiêu đề hoặc Nội dung ngắn gọn của Văn Bản\.{0,3}|Nhập từ khóa(?: tìm kiếm| cần tìm)?\.{0,3}|Tìm kiếm(?: nâng cao)?\.{0,3}|Bộ lọc tìm kiếm|Tải văn bản|Lưu trữ Góp ý|Tìm nhanh)$/u,
    example: ["Từ khoá: Số Hiệu, Tiêu đề hoặc Nội dung ngắn gọn của Văn Bản...", "Tìm kiếm nâng cao"], never: ["Tìm kiếm thông tin"], because: "search boxes",
  },
  {
    id: "tabs", place: "any", pattern: /^(?:•[ \u00a0])?(?:Thuộc tính|Nội dung|Tiếng [Aa]nh|Lược đồ|Văn bản gốc|Văn bản liên quan|Bản PDF|Toàn văn|Tóm tắt nội dung|Liên quan hiệu lực|Liên quan nội dung|Tải về)$/u,
    example: ["• Thuộc tính", "Lược đồ", "Tải về"], never: ["Thuộc tính của dữ liệu", "Nội dung chính:"], because: "tabs of legal libraries",
  },
  {
    id: "breadcrumb", place: "any", pattern: /^(?:Trang chủ|TRANG CHỦ|Trang nhất|Home|Tin tức)[ \u00a0]{0,6}(?:[>»›/|]|::|[ \u00a0]{3,}).{1,300}$/u,
    example: ["Trang chủ    Thực tiễn    Hoạt động truyền thông", "Trang chủ > Tin tức", "Home » Tin tức » Chi tiết"], never: ["Trang chủ của cổng được đổi mới."], because: "breadcrumbs; a long one is cut off with an ellipsis and looks like a sentence",
  },
  // After the text: whatever follows these belongs to the site
  {
    id: "other-news", place: "after", opens: true, pattern: /^(?:(?:Các|CÁC|Những) (?:tin|bài|TIN|BÀI|tin bài|tin, bài|bài viết|văn bản|TIN BÀI)(?: (?:mới|cũ|khác|liên quan|đã đưa|đã đăng|cùng (?:chuyên mục|mục|chủ đề)|trước|tiếp|MỚI|CŨ|KHÁC|LIÊN QUAN|ĐÃ ĐƯA)){1,2}(?: hơn| HƠN| nhất)?|(?:Tin|TIN|Bài|BÀI|Tin bài|Bài viết|Tin tức|Thông báo|Văn bản|Sự kiện|Hoạt động|Video|Chuyên mục|Khóa học|Khoá học|Câu hỏi|Thông cáo|Cảnh báo|E-?Magazine|Hỏi đáp|Dự án|Thủ tục|Lớp học) (?:khác(?: cùng (?:chuyên mục|lĩnh vực))?|liên quan|cùng (?:chuyên mục|mục|chủ đề)|mới(?: hơn| nhất)?|cũ(?: hơn)?|đã đưa|đọc nhiều|nổi bật|xem nhiều|KHÁC|LIÊN QUAN|MỚI(?: NHẤT)?|CŨ HƠN|CÙNG CHUYÊN MỤC|ĐỌC NHIỀU|NỔI BẬT)|Những tin (?:mới|cũ) hơn|Tin tiếp theo|Cùng chuyên mục|CÙNG CHUYÊN MỤC|Có thể bạn quan tâm|Đọc nhiều(?: nhất)?|ĐỌC NHIỀU|Xem nhiều|XEM NHIỀU|TÂM ĐIỂM|CÁC ĐỀ ÁN|Xem thêm|Đọc thêm|Bạn đọc quan tâm|Được quan tâm nhất.{0,60}|Mới nhất|Đừng bỏ lỡ|Tin (?:đã đăng|đã đưa|nóng)|Cùng tác giả|Bài viết (?:trước|sau|tiếp theo)|(?:Văn kiện|Văn bản|Bài viết) khác|Chủ đề nổi bật|(?:Văn bản|Tin|Bài(?: viết)?|Thông báo|Thủ tục|Câu hỏi) cùng (?:loại|lĩnh vực|cơ quan|chủ đề|chuyên mục|mục|tác giả|nhóm|sự kiện)|Văn bản (?:liên quan|được (?:dẫn chiếu|hướng dẫn|sửa đổi(?:,? bổ sung)?|thay thế|căn cứ|hợp nhất)|sửa đổi(?:,? bổ sung)?|thay thế|dẫn chiếu|căn cứ|hợp nhất|hướng dẫn|mới)(?: \(\d{1,4}\))?(?: (?:Luật|Nghị|Quyết|Thông|Chỉ|Công|Kế).{3,80})?)[ \u00a0]{0,2}:?$/iu,
    example: ["Các tin mới hơn:", "Các tin cũ hơn:", "Cùng chuyên mục", "TIN MỚI", "Tin liên quan", "Các tin khác", "Các tin đã đưa", "Bài viết cùng chuyên mục", "BÀI VIẾT CÙNG CHỦ ĐỀ", "XEM THÊM", "Thông báo khác", "Được quan tâm nhất Mới nhất Tặng sao cho thành viên", "Tin đã đăng", "Văn bản cùng lĩnh vực", "Văn bản liên quan Nghị định 47/2024/NĐ-CP", "Văn bản được dẫn chiếu (3)", "Khóa học khác", "Câu hỏi khác cùng chuyên mục", "Thông cáo khác"],
    never: ["Các tin tức được cập nhật thường xuyên", "Tin học hóa", "Các bài học", "Văn bản liên quan đến dự án được rà soát", "Tin nóng bỏng từ hội nghị"], because: "lists of other news stand below the text",
  },
  {
    id: "tags", place: "after", opens: true, pattern: /^(?:(?:Từ khóa|Từ khoá|Tags?|TAGS?|Thẻ|TỪ KHÓA)[ \u00a0]{0,2}:|Tags|TAGS|Từ khóa|Từ khoá)$/u,
    example: ["Từ khóa:", "Tags:"], never: ["Từ khóa của chương trình là đổi mới", "Tag", "Từ khóa: đại học", "Thẻ"], because: "keywords stand below the text, one a line",
  },
  {
    id: "tags-in-line", place: "after", last: true, pattern: /^(?:Từ khóa|Từ khoá|Tags?|TAGS?|Thẻ|TỪ KHÓA|Chủ đề)[ \u00a0]{0,2}:[ \u00a0]{0,3}\S.{0,200}$/u,
    example: ["Tags: CNTT, chuyển đổi số", "Từ khóa: chuyển đổi số, đại học."], never: ["Từ khóa:", "Thẻ căn cước"], because: "keywords on the line of their label; journals print them above the text",
  },
  {
    id: "comments", place: "after", opens: "to-end", pattern: /^(?:(?:Bình luận|BÌNH LUẬN|Ý kiến(?: bạn đọc)?|Ý KIẾN BẠN ĐỌC|Comments?|Phản hồi|Gửi (?:bình luận|phản hồi|ý kiến)|GỬI (?:BÌNH LUẬN|Ý KIẾN)|Viết bình luận)(?:[ \u00a0]{0,2}[([]\d{1,6}[)\]])?[ \u00a0]{0,2}:?|(?:Bình luận )?Bình luận của bạn sẽ được biên tập .{0,80}|Ý kiến của bạn|(?:Chưa|Không) có (?:bình luận|phản hồi) nào\.?|Hãy là người đầu tiên (?:bình luận|cho ý kiến|nhận xét)(?: về bài viết này)?\.?|Mời bạn thảo luận|Bạn đọc (?:phản hồi|bình luận)(?: \(\d{1,6}\))|Bình luận của bạn|Vui lòng nhập (?:nội dung|bình luận).{0,60}|Bạn không thể gửi bình luận liên tục.{0,60}|Email của bạn sẽ không được hiển thị công khai.{0,100})$/u,
    example: ["Bình luận (0)", "Bình luận Bình luận của bạn sẽ được biên tập trước khi xuất bản", "Ý kiến bạn đọc:", "Ý kiến bạn đọc [0]", "Chưa có bình luận nào", "Hãy là người đầu tiên bình luận", "Bạn đọc phản hồi (17)"], never: ["Bạn đọc phản hồi về cước", "Chưa có ý kiến nào được gửi đến Sở", "Bình luận về nghị quyết", "Ý kiến của cử tri"], because: "comment forms",
  },
  {
    id: "poll", place: "after", opens: true, pattern: /^(?:Thăm dò (?:ý kiến|dư luận)|THĂM DÒ (?:Ý KIẾN|DƯ LUẬN)|Bình chọn|Trưng cầu ý kiến)$/u,
    example: ["Thăm dò ý kiến", "Bình chọn"], never: ["Thăm dò ý kiến doanh nghiệp", "Bình chọn sản phẩm"], because: "a poll stands in the margin",
  },
  {
    id: "more-news", place: "after", opens: true, pattern: /^(?:Tin, bài liên quan|Other news|Related (?:news|articles)|Tham khảo thêm|Đọc thêm|Mời đọc thêm|Điều hướng bài viết|Bài trước|Bài đã đăng|Bài kế tiếp)[ \u00a0]{0,2}:?$/u,
    example: ["Tin, bài liên quan:", "Other news:", "Tham khảo thêm", "Điều hướng bài viết"], never: ["Đọc thêm về chữ ký số", "Bài trước đã nêu"], because: "lists of other texts",
  },
  {
    id: "opinions", place: "after", opens: "to-end", pattern: /^(?:\d{1,5} [Ýý] kiến|\d{1,5} nhận xét:?|Ý kiến góp ý \(\d{1,5}\)|Quan tâm nhất(?: \/ Mới nhất)?|Ý kiến góp ý|Họ và tên ?\(?\*\)?|Nội dung góp ý ?\(?\*\)?|Thư điện tử của bạn sẽ không được hiển thị công khai\..{0,80})$/u,
    example: ["12 Ý kiến", "Quan tâm nhất / Mới nhất", "Họ và tên*", "Thư điện tử của bạn sẽ không được hiển thị công khai.", "1 nhận xét:", "Ý kiến góp ý (0)"], never: ["12 ý kiến phát biểu", "Ý kiến góp ý của cử tri"], because: "readers' opinions and the form for them",
  },
  {
    id: "post-steps", place: "after", last: true, pattern: /^(?:← .{3,160}|.{3,160} →|Chuyên mục: [^.:]{2,60}\. Thẻ: .{2,120}|Trở lại \p{Lu}[\p{L}\p{M} ]{1,30}|[\p{L}\p{N}. ]{2,24} trên (?:Facebook|Zalo|YouTube|Twitter))$/u,
    example: ["← Danh sách hội viên nộp phí quý III", "Chuyên mục: Hoạt động hiệp hội. Thẻ: diễn đàn, thuê dịch vụ.", "ICTnews trên Facebook", "Trở lại Số hóa"],
    never: ["A → B là bước một", "Trở lại cơ quan, ông nói."], because: "WordPress and newspapers link the texts before and after",
  },
  {
    id: "software", place: "after", last: true, pattern: /^(?:Powered by .{3,80}|Hiện có \d{1,6} khách [Tt]rực tuyến|Số (?:lượt|lần) truy cập(?:: ?[\d.,]{1,15})?|\d{8,12}|Want create site\?.{0,80}|Printer-friendly version|Send by email|Login to post comments|Đăng nhập (?:để|hoặc đăng ký để) gửi bình luận|Phiên bản in thân thiện|\d{1,7} reads|Your browser does not support the video tag\.?|Gửi email bài này(?:BlogThis!?.{0,60})?|Mở cửa sổ(?: mới)?|Share this:?|Nhấn (?:vào|để) chia sẻ .{3,80})$/u,
    example: ["Powered by Joomla!. Valid XHTML and CSS.", "Hiện có 9 khách Trực tuyến", "Số lượt truy cập", "000418276", "Printer-friendly version", "1433 reads"], never: ["Hiện có 9 khách sạn", "20080910 hồ sơ"], because: "the foot of content systems",
  },
  {
    id: "journal-tools", place: "after", opens: true, pattern: /^(?:Cách trích dẫn|Thêm các định dạng trích dẫn|Tải xuống dữ liệu trích dẫn|Các bài báo tương tự|Bài báo được đọc nhiều nhất của cùng tác giả)$/u,
    example: ["Cách trích dẫn"], never: ["Cách trích dẫn văn bản"], because: "Open Journal Systems prints how to cite below a paper",
  },
  {
    id: "attached-file", place: "after", pattern: /^(?:(?:Tệp|File|Tập tin|Tài liệu|Văn bản) đính kèm|Tải về|Tải xuống)[ \u00a0]{0,2}:[ \u00a0]{0,3}(?:[^.]{1,100}(?:\.[\p{L}\p{N}_]{1,20}){1,3}|(?:[^ .]{1,80}\.(?:pdf|docx?|xlsx?|zip|rar),[ \u00a0]){1,8}[^ .]{1,80}\.(?:pdf|docx?|xlsx?|zip|rar)|[^ ]{1,80}\.(?:pdf|docx?|xlsx?|zip|rar|signed\.pdf))(?:[ \u00a0]\([\d.,]{1,7}[ \u00a0]?[KMG]?B\))?$/u,
    example: ["File đính kèm: BC 214.signed.pdf", "File đính kèm: nd23-2025.pdf (1,2 MB)", "Tải về: 38.2016.QĐ-UBND.doc", "Tệp đính kèm: mau04.docx, mau07.docx"], never: ["Tài liệu đính kèm: xem phụ lục", "Tải về: hướng dẫn của Bộ"], because: "files to load",
  },
  {
    id: "site-links", place: "after", opens: true, pattern: /^(?:Liên kết (?:[Ww]ebsite|[Ww]eb|website|trang|nhanh)|LIÊN KẾT (?:WEBSITE|WEB|NHANH)|Liên kết|LIÊN KẾT|Weblink|Danh mục liên kết|Đơn vị trực thuộc)[ \u00a0]{0,2}:?$/u,
    example: ["Liên kết Website", "Liên kết website", "LIÊN KẾT WEB"], never: ["Liên kết giữa các trường", "Liên kết web của Bộ được mở"], because: "seeds 003 and 004",
  },
  {
    id: "visits", place: "after", opens: true, pattern: /^(?:Lượt truy cập|LƯỢT TRUY CẬP|Thống kê(?: truy cập)?|THỐNG KÊ(?: TRUY CẬP)?|Tổng (?:số )?(?:lượt )?truy cập|Tổng số lượt truy cập|Lượt trong (?:năm|tháng|ngày|tuần)|Đang (?:online|truy cập|trực tuyến)|Hôm nay|Hôm qua|Trong (?:tuần|tháng)|Khách trực tuyến|Số người đang (?:xem|truy cập|online)|Trực tuyến|Truy cập|Tổng lượt truy cập|Tất cả)(?:[ \u00a0]{0,2}:?[ \u00a0]{0,2}[\d., ]{1,24})?$/u,
    example: ["Lượt truy cập", "Tổng số lượt truy cập", "Lượt trong năm", "Hôm nay: 1.234", "Tổng lượt truy cập: 3 1 8 8 2 0 4"], never: ["Hôm nay khai mạc hội nghị", "Thống kê cho thấy"], because: "visit counters at the foot of seed 003",
  },
  {
    id: "newsletter", place: "after", opens: true, pattern: /^(?:[\p{Lu}][\p{L} ]{1,40} Newsletters?|Đăng ký ngay để nhận (?:gói )?tin.{0,40}|Đăng ký nhận (?:bản )?tin.{0,40}|Nhận tin qua email)$/u,
    example: ["Tuổi Trẻ Online Newsletters", "Đăng ký ngay để nhận gói tin tức mới"], never: ["Đăng ký nhận hồ sơ tại nhà trước ngày 5 tháng 6"], because: "newsletter boxes",
  },
  {
    id: "copyright", place: "after", opens: "to-end", pattern: /^(?:©|Copyright|Bản quyền (?:thuộc|©)|Ghi rõ nguồn|® ?Ghi rõ nguồn|Cơ quan chủ quản[ \u00a0]{0,2}:|Giấy phép (?:số|thiết lập|hoạt động)[ \u00a0]?|Chịu trách nhiệm(?: chính| nội dung| xuất bản)?[ \u00a0]{0,2}:|(?:Phó )?[Tt]ổng [Bb]iên tập[ \u00a0]{0,2}:|Trưởng [Bb]an [Bb]iên tập[ \u00a0]{0,2}:|Thiết kế (?:bởi|và)).{0,300}$/u,
    example: ["© 2012 Bộ Thông tin và Truyền thông", "Tổng biên tập: Cao Thị Mỹ Lệ", "Chịu trách nhiệm: Ông Huỳnh Văn Nghiêm", "Bản quyền thuộc về UBND tỉnh", "Cơ quan chủ quản: UBND tỉnh Trà Vinh", "Giấy phép số 123/GP-TTĐT"],
    never: ["Bản quyền phần mềm", "Giấy phép kinh doanh"], because: "the imprint at the foot",
  },
  {
    id: "joomla-k2", place: "any", pattern: /^(?:Đánh giá mục này.{0,60}|Sửa lần cuối (?:bởi|vào).{0,60}|Xuất bản tại .{1,60}|(?:Mới|Cũ) hơn trong chuyên mục này:.{0,200}|Khách đang trực tuyến:.{0,60}|Bài mới hơn trong mục này.{0,120})$/u,
    example: ["Đánh giá mục này   1 2 3 4 5   (3 bình chọn)", "Sửa lần cuối bởi quản trị", "Xuất bản tại Tin hoạt động"], never: ["Xuất bản sách", "Đánh giá mục tiêu"], because: "Joomla's K2 prints them above and below a text",
  },
  {
    id: "hashtags", place: "after", pattern: /^(?:#[^#.]{2,40}){1,12}$/u,
    example: ["#tin nhắn giả mạo   #OTP   #ngân hàng số", "#chuyendoiso"], never: ["# Nghị định. Điều 1", "#"], because: "keywords with a hash stand below the text",
  },
  {
    id: "attachments", place: "after", opens: true, pattern: /^(?:(?:Danh sách )?(?:[Tt]ệp|[Ff]ile|[Tt]ập tin|[Tt]ài liệu|[Vv]ăn bản)(?: tin)? đính kèm|Chưa có (?:file|tệp) đính kèm)[ \u00a0]{0,2}:?$/u,
    example: ["Tệp đính kèm:", "File đính kèm", "Danh sách file đính kèm"], never: ["Tài liệu đính kèm được gửi qua thư"], because: "files to load stand below the text",
  },
  {
    id: "file-name", place: "any", pattern: /^(?:[-•] )?[\p{L}\p{N}_ ().-]{1,120}\.(?:pdf|docx?|xlsx?|pptx?|zip|rar)(?:[ \u00a0]?\([^()]{1,30}\))?$/iu,
    example: ["09_CT-UBND_28062023_signed.pdf (412 KB)", "Phu luc ra soat.xlsx"], never: ["Xem tệp phu-luc.pdf kèm theo.", "Phụ lục"], because: "files to load",
  },
  {
    id: "related-link", place: "after", pattern: /^(?:>{1,3}|»|►|▶|⇒|=>)[ \u00a0]{0,3}[^.]{8,200}$/u,
    example: [">> Người lao động tự do được hỗ trợ như thế nào trong đợt dịch này?", "► Chợ đầu mối tạm đóng"], never: ["> 5 năm.", "» 2"], because: "links to other texts in the middle of one",
  },
  {
    id: "page-number", place: "any", pattern: /^(?:Trang|trang) \d{1,4}(?:\/\d{1,4})?$/u,
    example: ["Trang 7", "Trang 2/5"], never: ["Trang 7 của báo cáo"], because: "pages of a bulletin",
  },
  {
    id: "ask-reader", place: "after", pattern: /^(?:Bạn (?:thấy|đánh giá|nghĩ gì về) .{0,30}bài viết .{0,40}|(?:Bài viết|Câu trả lời|Thông tin|Trang|Nội dung)(?: này)? có (?:hữu ích|giúp ích)[\p{L}\p{M} ]{0,30}\?(?:[ \u00a0]{1,6}(?:Có|Không|\(?\d{1,6}\)?)){0,4}|(?:Hữu ích|Chưa hữu ích|Không hữu ích)(?: \(\d{1,6}\))?(?:[ \u00a0|/]{1,6}(?:Hữu ích|Chưa hữu ích|Không hữu ích)(?: \(\d{1,6}\))?)?|(?:\d{1,5} ){0,2}Bạn có thích bài (?:viết )?này(?: không)?\?|(?:Quý khách|Quý vị|Bạn) có hài lòng với .{3,60}|Gửi (?:câu hỏi|ý kiến) cho (?:chúng tôi|ban biên tập|tòa soạn).{0,20}|Mời bạn đọc .{0,60}ý kiến[^.]{0,40}(?<!\.)|Họ(?: và)? tên:.{0,80})$/u,
    example: ["Bạn thấy bài viết này thế nào?", "Họ tên:      Email:      Mã xác nhận:", "Quý khách có hài lòng với nội dung này?", "Câu trả lời có hữu ích không?   Có   Không", "Bài viết này có hữu ích với bạn không?", "Hữu ích (31)   Chưa hữu ích (2)", "0 0 Bạn có thích bài này?"], never: ["Hữu ích cho người dân", "Bạn đọc viết thư cho báo", "Mời bạn đọc cùng góp ý kiến để dự thảo sớm đi vào cuộc sống."], because: "rating and comment forms",
  },
  {
    id: "portal-name", place: "any", pattern: /^(?:(?:CỔNG (?:THÔNG TIN|TTĐT|GIAO TIẾP)|TRANG (?:THÔNG TIN|TTĐT))(?: ĐIỆN TỬ| TỔNG HỢP)?(?: [^.:,;]{3,80})?|(?:Cổng|Trang) thông tin (?:điện tử|tổng hợp) \p{Lu}[^.:,;]{3,80})$/u,
    example: ["CỔNG THÔNG TIN ĐIỆN TỬ CÔNG AN TỈNH", "Trang thông tin điện tử Sở Nội vụ"], never: ["Cổng thông tin", "Cổng thông tin điện tử Chính phủ được nâng cấp, mở rộng", "Trang thông tin: nội dung"], because: "portals print their name above and below a text",
  },
  {
    id: "blog-foot", place: "after", pattern: /^(?:Được đăng bởi .{1,60} vào lúc \d{1,2}:\d{2}|Không có nhận xét nào[ \u00a0]?:?|Bài đăng (?:Mới|Cũ) hơn|Đăng (?:nhận xét|ký:? ?.{0,30})|Trang chủ|Nhãn:.{0,120}|Lưu trữ Blog|[▼►] {0,3}\d{4} \(\d{1,5}\)|Được (?:tạo|cung cấp) bởi Blogger\.?|Giới thiệu về tôi|Xem hồ sơ hoàn chỉnh của tôi|Người theo dõi)$/u,
    example: ["Được đăng bởi Minh Trí vào lúc 21:15", "Không có nhận xét nào:", "Bài đăng Mới hơn", "Trang chủ"], never: ["Trang chủ của cổng", "Bài đăng của Bộ"], because: "Blogspot's foot",
  },
  {
    id: "feed-field", place: "any", needs: [":"], pattern: /^(?:guid|category|comments|generator|ttl|language|slash:comments|wfw:commentRss): ?\S.{0,160}$/u,
    example: ["guid: 20773", "category: Viễn thông, Nông thôn", "comments: 0"], never: ["Category: tin", "link: https://a.vn/bieu-mau", "pubDate: Tue, 17 Jun 2008"], because: "feeds name the fields of an entry in English",
  },
  {
    id: "system-key", place: "any", needs: ["##"], pattern: /^##[\w.]{3,120}##$/u,
    example: ["##plugins.themes.bootstrap3.article.main##"], never: ["## Mục tiêu", "##"], because: "OJS prints the keys of words that nobody translated",
  },
  {
    id: "issn", place: "any", needs: ["ISSN"], pattern: /^(?:[ep]-)?ISSN(?: \([\p{L} ]{2,16}\))?:? ?\d{4}-\d{3}[\dX]$/u,
    example: ["ISSN 1859-3453", "e-ISSN: 2588-123X"], never: ["ISSN", "Tạp chí có ISSN 1859-3453"], because: "journals print it above their papers",
  },
  {
    id: "reading-time", place: "any", needs: ["phút", "Nghe bài"], pattern: /^(?:(?:Thời gian đọc:? )?(?:Khoảng )?\d{1,2} phút(?: đọc)?|Nghe bài(?: viết| báo)? \d{1,2}:\d{2})$/u,
    example: ["6 phút đọc", "Thời gian đọc: 4 phút", "Nghe bài viết 5:41"], never: ["6 phút đọc sách mỗi ngày", "Nghe bài giảng 5:41"], because: "newspapers count and read aloud for the reader",
  },
  {
    id: "like-counts", place: "any", needs: ["Thích", "Like"], pattern: /^(?:Thích|Like) \d{1,6}(?: (?:Chia sẻ|Share)(?: \d{1,6})?)?(?: Google\+?(?: \d{1,6})?)?$/u,
    example: ["Thích 214 Chia sẻ 35", "Like 12 Share Google+ 0"], never: ["Thích 3 mô hình", "Like"], because: "buttons with their counts",
  },
  {
    id: "share-on", place: "any", needs: ["Chia sẻ", "Gửi email bài"], pattern: /^(?:Chia sẻ(?: (?:qua|lên|trên|bài viết(?: (?:qua|lên|trên))?))?:? ?(?:(?:Facebook|Zalo|E-?mail|Twitter|X|LinkedIn|Messenger|Telegram)[ ,|]{0,3}){1,6}|Gửi email bài đăng này.{0,80})$/u,
    example: ["Chia sẻ qua Facebook Zalo Email", "Gửi email bài đăng này BlogThis! Chia sẻ lên Twitter Chia sẻ lên Facebook"], never: ["Chia sẻ trên Facebook của mình, ông viết", "Chia sẻ kinh nghiệm"], because: "share bars name their ways",
  },
  {
    id: "posted-line", place: "any", needs: ["osted", "agged", "iled", "gắn thẻ"], pattern: /^(?:This entry was posted (?:in|on) .{2,160}|(?:Posted in|Filed under|Tagged(?: with)?|Được gắn thẻ|Đã gắn thẻ):? .{2,160})$/u,
    example: ["This entry was posted in Tin hoạt động and tagged bệnh án điện tử.", "Được gắn thẻ IOC, đô thị thông minh", "Posted in Tin tức"], never: ["Posted on 18 Tháng 5, 2022", "Sản phẩm được gắn thẻ RFID"], because: "WordPress closes a text with its sections and tags",
  },
  {
    id: "form-fields", place: "after", pattern: /^(?:(?:Họ (?:và )?tên|Tên(?: của bạn)?|E-?mail|Nội dung|Điện thoại|Số điện thoại|Địa chỉ|Tiêu đề|Mã (?:xác nhận|bảo mật|bảo vệ|kiểm tra)|Gửi(?: đi)?|Nhập lại|Làm lại|Hủy|Xóa)(?: ?\(\*\)| ?\*)?:?(?: |$)){2,8}$/u,
    example: ["Họ tên (*) Email (*) Mã xác nhận", "Họ và tên Nội dung Gửi Nhập lại"], never: ["Họ và tên", "Nội dung: Tập huấn", "Địa chỉ Email của Bộ"], because: "the labels of a form stand in one line",
  },
  {
    id: "comment-form", place: "after", last: true, pattern: /^(?:(?:Gửi|Viết|Thêm) (?:ý kiến|bình luận|phản hồi|nhận xét)(?: (?:góp ý|bình luận|của bạn)){0,2}|Ý kiến bình luận(?: \(\d{1,5}\))?|Bình luận bài viết|Để lại (?:một )?(?:bình luận|trả lời|phản hồi)(?: Hủy(?: trả lời)?)?|Đăng nhập để bình luận|Chưa có bình luận nào\. Hãy là người đầu tiên(?: bình luận)?\.?|Bạn (?:cần|phải|vui lòng|hãy) đăng nhập (?:để|trước khi) .{3,50}|Đánh giá(?: (?:post|bài|tin))?|\(\d{1,6}\) Bình chọn)$/u,
    example: ["Gửi bình luận của bạn", "Gửi ý kiến góp ý", "Ý kiến bình luận (3)", "Bình luận bài viết", "Để lại một bình luận Hủy", "Bạn cần đăng nhập để bình luận", "Đăng nhập để bình luận", "Đánh giá", "(0) Bình chọn"], never: ["Gửi ý kiến về Sở trước ngày 5/3", "Đánh giá của chuyên gia", "Bình luận bài viết của Bộ trưởng"], because: "readers are asked for a comment below a text",
  },
  {
    id: "download", place: "after", last: true, needs: ["ải "], pattern: /^(?:Tài liệu )?[Tt]ải (?:về|xuống|tệp|file|tài liệu|văn bản|bản|bộ ảnh|toàn văn|ứng dụng)(?! lên):?(?: [\p{L}\p{N}|,:_-]{1,20}){0,6}(?:: [\p{L}\p{N}_-]{1,60}\.[a-z]{3,4})?(?: ?\([^()]{1,40}\))?$/u,
    example: ["Tải tệp chỉ báo (IOC.csv)", "Tải tài liệu tọa đàm (PDF, 1.2 MB)", "Tải bộ ảnh", "Tải về: PDF | DOC", "Tài liệu tải về: TKB_tuan1.xls", "Tải văn bản gốc In Gửi cho bạn bè"], never: ["Tải tài liệu lên hệ thống", "Tải về máy rồi in ra.", "Tải trọng"], because: "links to files stand below a text",
  },
  {
    id: "other-of-kind", place: "after", opens: true, pattern: /^(?:Các )?(?:[Tt]in|[Bb]ài(?: viết)?|[Vv]ăn bản|[Cc]âu hỏi|[Pp]hiên [\p{Ll}\p{M} ]{2,20}|[Vv]ideo|[Cc]ảnh báo|[Tt]hông báo|[Hh]ỏi đáp [\p{Ll}\p{M} ]{2,20}|[Ss]ự kiện|[Dd]ự thảo|[Tt]hủ tục|[Tt]hông tin) (?:khác|mới nhất|được quan tâm|cần quan tâm|đáng chú ý|nổi bật|thường gặp|liên quan|cùng (?:cơ quan|lĩnh vực|loại|người ký|chuyên mục|chủ đề|tác giả)(?: [\p{Ll}\p{M} ]{2,20})?)$/u,
    example: ["Văn bản cùng cơ quan ban hành", "Phiên chất vấn khác", "Hỏi đáp pháp luật mới nhất", "Bài được quan tâm", "Câu hỏi thường gặp"], never: ["Văn bản khác với dự thảo", "Các vấn đề liên quan", "Tin học khác"], because: "a site lists what else it has of the kind",
  },
  {
    id: "see-also", place: "after", needs: [":"], pattern: /^(?:>{1,3} ?)?(?:Xem thêm|Đọc thêm|Bài liên quan|Tin liên quan|Cảnh báo khác|Tập (?:trước|sau|tiếp theo)): ?[\p{Lu}\p{N}“"][^.;]{10,160}$/u,
    example: ["Xem thêm: Chuyển đổi số phải lấy người dân làm trung tâm", "Bài liên quan: Mức phạt khi cung cấp dịch vụ không phép", "Tập trước: Sim rác đi về đâu? 12 thg 10, 2023"], never: ["Xem thêm: Điều 5", "Xem thêm tại phụ lục kèm theo kế hoạch"], because: "the title of another text behind its label",
  },
  {
    id: "way-back", place: "after", pattern: /^(?:<{1,2}|«|←)?[ \u00a0]?(?:(?:Trở lại|Quay lại|Về đầu trang|Đầu trang|Lên đầu trang|Trang trước|Trang sau)[ \u00a0]?){1,3}(?:>{1,2}|»|→)?$|^(?:Quay lại|Trở lại|Quay về) (?:trang (?:kết quả|trước|chủ|danh sách)|danh sách)$|^Xem tiếp trang \d{1,2}$/u,
    example: ["<< Trở lại Về đầu trang >>", "Quay lại trang kết quả", "Xem tiếp trang 2"], never: ["Trở lại với nghề", "Quay lại trang sử cũ"], because: "links back and on",
  },
  {
    id: "site-licence", place: "after", last: true, needs: ["GP"], pattern: /^Giấy phép [\p{L}\p{M} ,-]{0,80}số:? ?\d{1,5}\/(?:\d{4}\/)?GP-[\p{Lu}]{2,10}.{0,120}$/u,
    example: ["Giấy phép xuất bản số 1234/GP-BTTTT", "Giấy phép hoạt động báo điện tử số 292/GP-BTTTT cấp ngày 22/5/2017"], never: ["Giấy phép số 12 hết hạn", "Giấy phép mới cấp cho 3 doanh nghiệp"], because: "an imprint names the licence of the site",
  },
  {
    id: "library-links", place: "after", last: true, pattern: /^(?:(?:Lưu trữ|Ghi chú|Ý kiến|Góp ý|Facebook|Email|Zalo|In)(?: |$)){2,8}$|^(?:Lưu trữ|Ghi chú|Góp ý)$/u,
    example: ["Lưu trữ Ghi chú Ý kiến Facebook In", "Lưu trữ", "Góp ý"], never: ["Lưu trữ điện tử", "Ghi chú: số liệu", "Góp ý dự thảo"], because: "law libraries let readers keep a text and note on it",
  },
  {
    id: "own-view", place: "any", needs: ["thể hiện"], pattern: /^\(?\*?\)? ?Bài viết thể hiện (?:quan điểm|góc nhìn|ý kiến) (?:riêng|cá nhân) của (?:các )?tác giả\.?$/u,
    example: ["Bài viết thể hiện quan điểm riêng của tác giả"], never: ["Bài viết thể hiện tâm huyết của tác giả"], because: "newspapers stand apart from their columnists",
  },
  {
    id: "office-hours", place: "after", last: true, needs: ["Giờ làm việc"], pattern: /^Giờ làm việc: .{3,80}$/u,
    example: ["Giờ làm việc: 7h00 - 16h30 các ngày trong tuần"], never: ["Giờ làm việc linh hoạt"], because: "an imprint tells when its office is open",
  },
  {
    id: "forum", place: "any", pattern: /^(?:(?:\+ )?Trả lời chủ đề|Trả lời kèm trích dẫn|« Chủ đề trước \| Chủ đề sau »|#\d{1,4}|Thành viên (?:chính thức|mới|tích cực)|(?:Ngày gia nhập|Tham gia ngày|Ngày tham gia): .{3,20}|(?:Bài (?:gửi|viết)|Thanks|Được cảm ơn|Cảm ơn): \d[\d.,]{0,8}|Quyền viết bài|Bạn không (?:thể|được) (?:đăng|gửi|sửa|trả lời)(?: [\p{L}\p{M}]{1,8}){1,5}|Có \d{1,6} người đang xem chủ đề này.{0,60}|Thông tin về chủ đề này|Múi giờ GMT.{0,60}|(?:\[(?:Thread|Date) (?:Prev|Next|Index)\]){1,6})$/u,
    example: ["Trả lời kèm trích dẫn", "#1", "Ngày gia nhập: Mar 2009", "Bài gửi: 418", "Bạn không thể đăng chủ đề mới", "Múi giờ GMT +7. Bây giờ là 02:15 PM.", "[Thread Prev][Thread Next][Date Index]"], never: ["Trả lời câu hỏi", "Ngày gia nhập WTO: 11/01/2007 là một mốc lớn", "Thông tin về chủ đề"], because: "vBulletin and mailing lists around a post",
  },
  {
    id: "pager", place: "after", pattern: /^(?:[«<‹][ \u00a0]{0,3})?\d{1,4}(?:[ \u00a0|]{1,6}\d{1,4}){1,20}(?:[ \u00a0|]{1,4}(?:\.{2,3}|…|[»>›]|Trang (?:sau|cuối)|Tiếp|Cuối)){0,3}[ \u00a0]{0,4}$|^(?:Trang (?:trước|đầu)[ \u00a0|]{1,4})(?:\d{1,4}[ \u00a0|]{1,4}){1,20}Trang (?:sau|cuối)$/u,
    example: ["1   2   3   4   5  ", "1 | 2 | 3 »", "1   2   3   4   5   ...   Cuối", "Trang trước | 1 | 2 | 3 | Trang sau"], never: ["2008 - 2010", "1.2.3", "1 2 lượt"], because: "the pager below seed 003's lists",
  },
];
