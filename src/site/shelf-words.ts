/** What shelves and near copies say. */
import { figure } from "./words.ts";

/** Texts that are nearly the same as the one that is read. */
export const copyWords = {
  title: "Bản gần giống",
  lead: "Kho giữ cả những bản gần giống nhau, không bỏ bản nào. Mức giống tính trên các cụm năm chữ liền nhau của phần nội dung.",
  alike: (hundredths: number) => (hundredths === 100 ? "giống hoàn toàn từng cụm chữ" : `giống ${hundredths}%`),
  more: (amount: number) => `Còn ${figure(amount)} bản gần giống nữa.`,
} as const;

/** What a page of a long shelf covers. */
export const coverWords = {
  and: " và ",
  all: "mọi nhan đề",
  months: (span: string) => `tháng ${span}`,
  noMonth: "không rõ tháng",
  monthsAnd: (span: string) => `tháng ${span} và không rõ tháng`,
  undated: "không rõ ngày",
  undatedOf: (letters: string) => `không rõ ngày, nhan đề ${letters}`,
  untitled: "không nhan đề",
  part: (name: string, part: number) => `${name}, phần ${part}`,
} as const;

/** How a long shelf is paged. */
export const pagerWords = {
  label: "Các trang của kệ này",
  prev: "Mới hơn:", next: "Cũ hơn:",
  all: (amount: number) => `Cả ${figure(amount)} trang của kệ này`,
  here: (name: string, amount: string) => `Trang này: ${name}, ${amount}.`,
  outOf: (here: string, all: string) => `${here} trong số ${all}`,
  inSearch: (year: string) => (year ? `năm ${year}, mở trong trang tìm kiếm` : "không rõ ngày, mở trong trang tìm kiếm"),
  titled: (title: string, name: string) => `${title}: ${name}`,
} as const;

/** The other shelves on which a shelf's texts stand. */
export const crossingWords = {
  aside: "Kệ khác và cách đọc ngày",
  title: "Kết hợp với kệ khác",
  lead: "Mỗi mục mở trang tìm kiếm với cả hai điều kiện.",
  kinds: { publisher: "Nơi đăng", place: "Địa phương", topic: "Chủ đề", year: "Năm" },
  rest: (amount: string, noun: string) => `Còn ${amount} ${noun} nữa: mở trang tìm kiếm`,
} as const;

/** How a place lay before and lies now; `day` as readers write it, or null for what was so before the texts. */
export const placeWords = {
  joins: "địa bàn này thuộc",
  gains: (self: string) => `${self} gồm cả địa bàn cũ của`,
  splits: "địa bàn này tách thành",
  before: (day: string | null) => (day === null ? "Trước đây" : `Trước ngày ${day}`),
  since: (day: string | null) => (day === null ? "Nay" : `Từ ngày ${day}`),
  by: (resolution: string) => `theo ${resolution}`,
  whole: (label: string, amount: string) => `Tìm trong cả địa bàn ${label} hiện nay (${amount})`,
  nowIn: (label: string) => `nay thuộc ${label}`,
  in: (label: string) => `thuộc ${label}`,
  wasIn: (before: string, now: string) => `trước thuộc ${before}, nay thuộc ${now}`,
  nowWith: (labels: string) => `nay gồm cả ${labels}`,
  nowParted: (labels: string) => `nay là ${labels}`,
  and: " và ",
} as const;

/** `Hà Nam, Nam Định và Ninh Bình`. */
export function listedNames(names: readonly string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(", ")}${placeWords.and}${names.at(-1)}` : names.join("");
}

/** An index of shelves. */
export const indexWords = {
  letters: "Chữ cái đầu",
  other: "Khác",
} as const;
