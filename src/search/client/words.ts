/** The Vietnamese of the search page. */
import type { DateRole, Kind } from "../../model.ts";
import type { Group, Part, Reading } from "../answer.ts";
import type { FilterName, Order } from "../question.ts";
import type { Stamp } from "../stamp.ts";

export const filterWords: Readonly<Record<FilterName, string>> = {
  nam: "Năm", noi: "Nơi đăng", "dia-phuong": "Địa phương", "chu-de": "Chủ đề", loai: "Loại",
};
export const kindWords: Readonly<Record<Kind, string>> = {
  article: "Tin bài", legal: "Văn bản pháp lý", listing: "Danh mục",
};
export const roleWords: Readonly<Record<DateRole, string>> = {
  published: "đăng", issued: "ban hành", event: "diễn ra",
};
export const orderWords: Readonly<Record<Order, string>> = { khop: "độ khớp", moi: "mới nhất", cu: "cũ nhất" };
export const groupWords: Readonly<Record<Group["closeness"], string>> = {
  all: "Kết quả", word: "Đúng từ", phrase: "Đúng cụm từ", alike: "Gần đúng: viết cách khác", near: "Gần đúng",
};

export const words = {
  sortedBy: "Xếp theo",
  undated: "không rõ ngày",
  inDoubt: "còn ngờ",
  noRole: "ghi trong bài",
  yearCaption: "Kết quả theo năm, bấm để lọc",
  yearHead: "Năm",
  chartHead: "Biểu đồ",
  countHead: "Số kết quả",
  notSearched: "chưa tìm",
  byYear: "Lọc theo năm",
  refine: "Lọc kết quả",
  refineBy: "Nơi đăng, địa phương, chủ đề, loại",
  unfilter: "Bỏ mọi bộ lọc",
  more: (left: number) => `Xem thêm ${left} văn bản`,
  rest: (count: number, filter: string) => `${count} mục khác: ${filter.toLowerCase()}`,
  searching: "Đang tìm…",
  total: (close: number, near: number, filtered: boolean) =>
    `${close + near} văn bản${filtered ? " trong phần đã lọc" : ""}${close > 0 && near > 0 ? `: ${close} đúng như đã gõ, ${near} gần đúng` : ""}.`,
  near: "Những văn bản này có đủ các chữ đã gõ, nhưng đứng rời nhau hoặc khác dấu.",
  none: "Không có văn bản nào.",
  meantHead: "Ý bạn là",
  meant: (suggestion: string) => `Ý bạn là “${suggestion}”?`,
  marked: (places: number, asked: string) => `Đã đánh dấu ${places} chỗ có “${asked.replace(/["“”]/g, "")}”.`,
  unmark: "Bỏ đánh dấu",
  title: (asked: string, site: string) => `Tìm: ${asked} | ${site}`,
  empty: {
    head: (asked: string) => `Không tìm thấy “${asked}”`,
    headless: "Không có văn bản nào trong phần đã lọc",
    unknown: (unknown: readonly string[], whole: boolean) => `${whole ? "Không" : "Trong số đó không"} văn bản nào có chữ ${unknown.map((word) => `“${word}”`).join(", ")}.`,
    advice: "Thử ít chữ hơn, hoặc xem lại chính tả. Bạn cũng có thể tìm theo các kệ dưới đây.",
  },
  failed: {
    head: "Tìm kiếm đang trục trặc",
    text: "Không tải được dữ liệu tìm kiếm. Hãy tải lại trang, hoặc tìm theo các kệ dưới đây.",
  },
} as const;

/** Where was looked, when nothing was found. */
export function searchedWords(part: Part): string {
  const where = { all: "mọi văn bản trong kho", years: "các văn bản thuộc năm đã chọn", newest: part.of === "newest" ? newestWords(part) : "" };
  return `Đã tìm trong nhan đề và nội dung của ${where[part.of]}.`;
}

/** That only the newest texts were searched, and the two ways on: some years more, all of them. */
export const beyond = {
  told: (part: Newest) => `Mới tìm trong ${newestWords(part)}; cả kho có ${number.format(part.total)} văn bản.`,
  further: (year: number) => `Tìm tiếp về trước, đến năm ${year}`,
  all: "Tìm trong cả kho",
} as const;

type Newest = Extract<Part, { of: "newest" }>;
const number = new Intl.NumberFormat("vi");

function newestWords({ texts, back }: Newest): string {
  return `${number.format(texts)} văn bản mới nhất, từ năm ${back} trở lại đây`;
}

/** Why a text that does not say what was typed is listed: how the words were read. */
export function readingWords({ as, typed, read }: Reading): string {
  if (as === "keys") return `“${typed}” được đọc như phím gõ tiếng Việt: “${read}”.`;
  return `Những văn bản này viết “${read}” thay cho “${typed}”.`;
}

/** `2013-01-28T14:45` → `28/01/2013`, `2013-01` → `01/2013`, `2013` → `2013`. */
export function dayWords(date: string): string {
  return date.slice(0, 10).split("-").reverse().join("/");
}

/** What the date is the date of, and whether it is in doubt: `ngày đăng, còn ngờ`, `tháng ban hành`. */
export function stampWords({ date, role, doubted }: Stamp): string {
  const doubt = doubted ? `, ${words.inDoubt}` : "";
  if (date === null) return words.undated + doubt;
  const unit = date.length > 7 ? "ngày" : date.length > 4 ? "tháng" : "năm";
  return `${unit} ${role ? roleWords[role] : words.noRole}${doubt}`;
}
