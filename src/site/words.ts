import type { DateRole, Edit, Grade, Kind, LineLabel } from "../model.ts";

/** What the parts of every page say. */
export const shell = {
  skip: "Tới nội dung chính",
  parts: "Các phần của kho",
  byYear: "Theo năm",
  shelves: "Các kệ",
  works: "Văn bản được dẫn",
  about: "Giới thiệu",
  findLabel: "Tìm trong kho",
  findHint: "Từ, số hiệu, địa phương",
  find: "Tìm",
  ground: "Nền",
  schemes: { auto: "theo máy", light: "sáng", dark: "tối" },
  still: "Kho tĩnh, đọc được cả khi không có mạng.",
  shop: "Kho",
} as const;

export const home = {
  title: "Trang chủ",
  newest: "Văn bản mới nhất",
  all: "Xem tất cả theo năm",
  ledger: "Sổ kho",
  ledgerLabel: "Kho này trong vài con số",
  missing: "Kho còn thiếu",
  texts: "văn bản",
  years: (span: string) => `năm có văn bản, ${span}`,
  mended: "chỗ hỏng đã sửa, ghi rõ từng chỗ",
  doubts: "chỗ còn ngờ, để ngỏ",
  spark: (span: string) => `Vạch nhỏ: số văn bản mỗi năm, ${span}`,
  grounds: "Mỗi ngày tháng, mỗi cái tên, mỗi chỗ đã sửa đều dẫn về đúng câu chữ làm căn cứ.",
  empty: "Kho chưa có văn bản nào. Văn bản đầu tiên sẽ hiện ở đây.",
  nothingMissing: "Không thấy khoảng trống nào trong những năm đã có văn bản.",
} as const;

export const lists = {
  allTitle: "Lưu trữ theo năm",
  allLead: "Mọi văn bản trong kho, năm mới nhất trước.",
  undatedTitle: "Không rõ ngày",
  undatedNone: "Hiện không có văn bản nào thiếu ngày. Khi một văn bản không cho biết ngày, kho để nó ở đây chứ không đặt cho nó một ngày.",
  undatedLead: "Những văn bản này không cho biết ngày, nên kho không đặt cho chúng một ngày nào.",
  spineYears: "Văn bản theo năm",
  spineMonths: (year: string) => `Năm ${year} theo tháng`,
  nearYears: "Năm liền kề",
  everyYear: "Mọi năm",
  monthsFold: "Theo tháng và năm liền kề",
  yearsFold: "Theo năm",
  year: "Năm", month: "Tháng", chart: "Biểu đồ", number: "Số văn bản",
  monthUnknown: "Không rõ tháng",
  readDates: "Cách đọc ngày",
  gap: "Chưa có trong kho",
  gapTail: "Đó là khoảng trống của kho, chưa hẳn là khoảng lặng của năm.",
  notesOnYear: (year: string) => `Ghi chú về năm ${year}`,
  byPublisher: (year: string) => `Năm ${year} theo nơi đăng`,
  onlyYear: "bài chỉ ghi năm",
  onlyMonth: "bài chỉ ghi tháng",
  cites: "dẫn",
  notHeldKey: "Viền đứt: kho chưa có toàn văn.",
  otherShelves: (name: string) => `Mọi ${name}`,
} as const;

/** One row for each kind of shelf that has an index: heading, the noun in a sentence, and what to say when it is empty. */
export const shelfWords = {
  publisher: { title: "Nơi đăng", noun: "nơi đăng", empty: "Chưa có văn bản nào cho biết nơi đăng." },
  place: { title: "Địa phương", noun: "địa phương", empty: "Chưa có văn bản nào gắn với một địa phương." },
  topic: { title: "Chủ đề", noun: "chủ đề", empty: "Chưa có văn bản nào được xếp theo chủ đề." },
  work: { title: "Văn bản được dẫn", noun: "văn bản được dẫn", empty: "Chưa có văn bản nào dẫn một văn bản khác mà kho định danh được." },
} as const;

export const work = {
  notHeld: "Chưa có trong kho",
  notHeldBody: "Kho chưa giữ toàn văn văn bản này. Dưới đây là những văn bản trong kho có dẫn đến nó.",
  held: "Kho có giữ văn bản này",
  citedBy: "Được dẫn trong",
} as const;

export const document = {
  untitled: "Không có nhan đề",
  recordTitle: "Lý lịch văn bản",
  record: "Lý lịch và ghi chú",
  thread: "Liền kề theo thời gian",
  near: "Liền kề",
  here: "Văn bản này",
  doubtsOne: "Một chỗ còn ngờ",
  doubts: (amount: number) => `${amount} chỗ còn ngờ`,
  dateDoubted: "còn ngờ",
  edited: "sửa tay",
  editedBecause: "Giá trị này do người biên tập ghi, khác với kết quả máy đọc; căn cứ cũ vì thế không còn dùng.",
  unread: "không có sổ",
  unreadBecause: "Văn bản này không kèm sổ ghi căn cứ.",
  unknown: "Chưa rõ",
  searched: "đã tìm",
  searchedBecause: "Đã tìm trong bài nhưng không thấy.",
  groundOf: (fact: string) => `: căn cứ của ${fact}`,
  alsoWeighed: "Đã xét và loại:",
  line: (line: number) => `dòng ${line}`,
  paragraph: (number: string) => `đoạn ${number}`,
  cited: "Văn bản được dẫn",
  inText: "Trong bài",
  clean: "Văn bản này không có chữ hỏng.",
  mended: (amount: string) => `${amount} chỗ đã sửa`,
  leftOutLines: (amount: string) => `${amount} dòng không thuộc bài`,
  mendTitle: "Đã sửa những gì",
  mendNone: "Không chữ nào phải sửa: phần chữ hiện ở đây đúng như trong tệp gốc.",
  outsideCount: (amount: string) => `, trong đó ${amount} chỗ nằm ở phần để ngoài bài`,
  wasNow: { was: "Trong tệp gốc", now: "Nay đọc là", times: "Số chỗ", how: "Chọn cách đọc" },
  mendAll: (amount: string) => `Xem đủ ${amount} cách sửa`,
  leftTitle: "Để ngoài bài",
  leftNone: "Mọi dòng của tệp gốc đều nằm trong bài.",
  leftLead: "Những dòng này có trong tệp gốc nhưng không thuộc nội dung bài. Kho giữ lại đủ để ai cũng kiểm được.",
  leftAll: (amount: string) => `Xem ${amount} dòng`,
  blankNow: "(bỏ)",
  blank: "(không có gì)",
  fileTitle: "Tệp gốc",
  fileName: "Tên tệp", size: "Cỡ", encoding: "Bảng mã", fetched: "Lấy về", from: "Lấy từ", hash: "SHA-256",
  bytes: (amount: string) => `${amount} byte`,
  table: (number: number) => `Bảng ${number}`,
  paragraphLink: (number: number) => `Liên kết tới đoạn ${number}`,
} as const;

/** The facts of the record, in the order in which they stand. */
export const factWords = {
  kind: "Loại",
  date: "Ngày",
  number: "Số hiệu",
  author: "Tác giả",
  publisher: "Nơi đăng",
  credit: "Nguồn ghi trong bài",
  places: "Địa phương",
  topics: "Chủ đề",
} as const;

export const missingPage = {
  title: "Không có trang này",
  lead: "Địa chỉ này không dẫn tới văn bản nào trong kho.",
  body: "Có thể địa chỉ bị gõ thiếu, hoặc liên kết đưa bạn tới đây đã cũ.",
  ways: "Từ đây có thể:",
  toHome: "về trang chủ",
  toSearch: "tìm trong kho",
  toAll: "xem mọi văn bản theo năm",
} as const;

export const aboutWords = {
  contents: "Trong trang này",
  holder: "Nơi giữ kho",
  licence: "Giấy phép",
  contact: "Liên hệ",
} as const;

export const kindWords: Readonly<Record<Kind, string>> = {
  article: "Tin bài", legal: "Văn bản pháp lý", listing: "Danh mục",
};

/** What the day is the day of. */
export const roleWords: Readonly<Record<DateRole, string>> = {
  published: "đăng", issued: "ban hành", event: "diễn ra",
};

export const roleMeanings: readonly { readonly role: DateRole | "partial" | "doubt"; readonly word: string; readonly meaning: string }[] = [
  { role: "published", word: "đăng", meaning: "Ngày bài lên trang của nơi đăng" },
  { role: "issued", word: "ban hành", meaning: "Ngày ghi trên chính văn bản pháp lý" },
  { role: "event", word: "diễn ra", meaning: "Ngày của sự kiện; bài không ghi ngày đăng" },
  { role: "partial", word: "–/07", meaning: "Bài chỉ cho biết đến tháng" },
  { role: "doubt", word: "còn ngờ", meaning: "Bài có chi tiết trái với ngày này" },
];

export const gradeWords: Readonly<Record<Grade, string>> = {
  curated: "người đọc xác nhận", labelled: "bài ghi rõ", placed: "theo vị trí", inferred: "suy ra", assumed: "tạm coi",
};

export const howWords: Readonly<Record<Edit["how"], string>> = {
  table: "theo bảng đối chiếu, một đổi một",
  only: "chỉ có một cách đọc thành tiếng Việt",
  preferred: "cách đọc hợp nhất trong nhiều cách",
  fallback: "cách cuối cùng, cần người xem lại",
};

export const lineWords: Readonly<Record<LineLabel, string>> = {
  blank: "dòng trống", chrome: "khung của trang web", repeat: "đoạn in lặp", dateline: "dấu của nơi đăng ở đầu bài",
  date: "ngày, đã vào lý lịch", byline: "tên tác giả, đã vào lý lịch", credit: "dòng ghi nguồn, đã vào lý lịch",
  attribute: "thông tin về bài, đã vào lý lịch",
  title: "nhan đề", letterhead: "phần đầu văn bản", lead: "đoạn mở", paragraph: "đoạn", heading: "tiêu đề mục",
  item: "mục liệt kê", caption: "chú thích ảnh", row: "hàng của bảng", recipients: "nơi nhận", signature: "chữ ký",
};

/** A number as Vietnamese writes it: a full stop between thousands. */
export function figure(amount: number): string {
  let digits = String(amount);
  let grouped = "";
  while (digits.length > 3) {
    grouped = `.${digits.slice(-3)}${grouped}`;
    digits = digits.slice(0, -3);
  }
  return digits + grouped;
}

/** `5 văn bản`: a number and what it counts. */
export function texts(amount: number): string {
  return `${figure(amount)} văn bản`;
}
