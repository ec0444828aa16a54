import { lineWords } from "./words.ts";
import type { LineLabel } from "../model.ts";

/** What the lines are that a rule leaves out, in readers' words. A rule without a row is told by its label. */
const ruleWords: Readonly<Record<string, string>> = {
  "skip-links": "liên kết lướt nhanh của trang", rating: "ô đánh giá bài viết", stars: "ô đánh giá bài viết",
  follow: "lời mời theo dõi", copy: "nút sao chép", zoom: "nút phóng to chữ", counter: "con số đếm",
  "to-top": "nút quay lại", "image-file": "tên tệp ảnh", advert: "quảng cáo", loading: "dòng chờ tải trang",
  login: "ô đăng nhập", "tv-promo": "lời mời xem chương trình", player: "khung phát hình, phát tiếng",
  section: "tên chuyên mục", "section-label": "tên chuyên mục", "library-name": "tên thư viện pháp luật",
  weather: "ô thời tiết", hotline: "thông tin liên hệ của trang", "search-box": "ô tìm kiếm", tabs: "thẻ chuyển phần",
  breadcrumb: "đường dẫn trang", "other-news": "danh sách tin khác", tags: "từ khóa", "tags-in-line": "từ khóa",
  comments: "phần bình luận", "site-links": "danh mục liên kết", visits: "bộ đếm truy cập",
  newsletter: "ô đăng ký nhận tin", copyright: "chân trang", "blog-foot": "chân trang blog", pager: "số trang",
  "header-clock": "đồng hồ của trang", "font-size": "nút cỡ chữ", views: "số lượt xem", print: "nút in bài",
  "print-words": "nút in bài", "passage-again": "đoạn in lặp", divider: "đường kẻ", "dated-entry": "tin khác, có ghi ngày", "site-clock": "đồng hồ của trang",
  "trail-cut": "đường dẫn trang", cookies: "thông báo về cookie", slogan: "dòng giới thiệu tờ báo", idle: "thông báo phiên truy cập",
  "comment-count": "số bình luận", "relative-time": "thời gian tính từ lúc mở trang", "journal-tools": "công cụ của tạp chí",
  control: "nút bấm của trang", "menu-bar": "thanh mục lục của trang", menu: "mục lục của trang", "doubled-list": "danh mục liên kết", dateline: "dấu của nơi đăng ở đầu bài",
};

const below = "below-";

/** What a line left out is: by its rule, by the list that it stands under, or by its label. */
export function leftOutWords(rule: string, label: LineLabel): string {
  const head = rule.startsWith(below) ? rule.slice(below.length) : rule;
  return ruleWords[head] ?? lineWords[label];
}
