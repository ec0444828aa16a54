import type { DateRole, Edit, Grade, Kind, LineLabel } from "../model.ts";
import { addresses } from "./links.ts";

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
  holds: (amount: string, first: string | undefined, last: string | undefined) =>
    `Kho giữ ${amount} văn bản${!first ? "" : first === last ? ` của năm ${first}` : `, từ năm ${first} đến năm ${last}`}.`,
  grounds: "Mỗi ngày tháng, mỗi cái tên, mỗi chữ đã sửa đều dẫn về đúng câu chữ làm căn cứ.",
  tryThese: "Thử:",
  ledger: "Sổ kho",
  ledgerLabel: "Kho này trong vài con số",
  years: (span: string) => (span ? `năm có văn bản, ${span}` : "năm có văn bản"),
  mended: "chỗ hỏng đã sửa, ghi rõ từng chỗ",
  doubts: "chỗ còn ngờ, để ngỏ",
  missing: "Kho còn thiếu",
  emptyYears: (amount: string) => `${amount} năm ở giữa chưa có văn bản nào.`,
  absentWorks: (amount: string) => `${amount} văn bản được dẫn chưa có trong kho.`,
  nothingMissing: "Chưa thấy khoảng trống nào trong những năm đã có văn bản.",
  undated: (amount: number) => (amount === 0 ? "Không rõ ngày: chưa có" : `Không rõ ngày: ${amount} văn bản`),
  spark: (span: string) => `Vạch nhỏ: số văn bản mỗi năm, ${span}`,
  seeAll: (amount: string, noun: string) => `Xem đủ ${amount} ${noun}`,
  empty: "Kho chưa có văn bản nào. Văn bản đầu tiên sẽ hiện ở đây.",
} as const;

export const lists = {
  texts: "văn bản",
  year: "Năm", month: "Tháng", chart: "Biểu đồ", number: "Số văn bản",
  allTitle: "Lưu trữ theo năm",
  allLead: (amount: string) => `${amount}, năm mới nhất trước.`,
  allDescription: (amount: string) => `Mọi văn bản trong kho, xếp theo năm: ${amount}.`,
  undatedTitle: "Không rõ ngày",
  undatedLead: "Những văn bản ở đây không cho biết ngày, nên kho không đặt cho chúng một ngày nào.",
  undatedNone: "Văn bản nào không cho biết ngày thì đứng ở đây; kho không đặt cho nó một ngày nào.",
  noneHere: "Hiện chưa có văn bản nào như vậy.",
  list: "Danh sách",
  amount: (amount: number) => `${amount} văn bản`,
  spineYears: "Văn bản theo năm",
  spineMonths: (year: string) => `Năm ${year} theo tháng`,
  nearYears: "Năm liền kề",
  everyYear: "Mọi năm",
  monthsFold: "Theo tháng và năm liền kề",
  yearsFold: "Theo năm",
  monthUnknown: "Không rõ tháng",
  inOrder: "mới nhất trước",
  coarse: (amount: string) => `${amount} văn bản không rõ ngày trong tháng.`,
  doubted: (amount: string) => `${amount} văn bản có ngày còn ngờ.`,
  yearDescription: (amount: string, year: string) => `${amount} năm ${year} trong kho, xếp theo ngày, kèm vai trò của từng ngày.`,
  shelfDescription: (amount: string, noun: string, label: string) => `${amount} trong kho, ${noun}: ${label}.`,
  indexLead: (amount: string, noun: string) => `${amount} ${noun} trong kho.`,
  indexDescription: (amount: string, noun: string) => `Mục lục ${amount} ${noun} trong kho.`,
  readDates: "Cách đọc ngày",
  gap: "Chưa có trong kho",
  emptyMonths: (months: readonly number[]) => `Tháng ${listed(months)} không có văn bản nào.`,
  gapTail: "Đó là khoảng trống của kho, chưa hẳn là khoảng lặng của năm.",
  notesOnYear: (year: string) => `Ghi chú về năm ${year}`,
  byPublisher: (year: string) => `Năm ${year} theo nơi đăng`,
  onlyYear: "bài chỉ ghi năm",
  onlyMonth: "bài chỉ ghi tháng",
  noDate: "không rõ ngày",
  noDateLabel: "Ngày",
  noDateStamp: "không rõ",
  rest: (amount: string) => `Xem thêm ${amount} văn bản`,
  cites: "dẫn",
  notHeldKey: "Viền đứt: kho chưa có toàn văn.",
} as const;

/** One row for each kind of shelf that has an index: heading, the noun in a sentence, and what to say when it is empty. */
export const shelfWords = {
  publisher: { url: addresses.publishers, title: "Nơi đăng", noun: "nơi đăng", empty: "Chưa có văn bản nào cho biết nơi đăng." },
  place: { url: addresses.places, title: "Địa phương", noun: "địa phương", empty: "Chưa có văn bản nào gắn với một địa phương." },
  topic: { url: addresses.topics, title: "Chủ đề", noun: "chủ đề", empty: "Chưa có văn bản nào được xếp theo chủ đề." },
  work: { url: addresses.works, title: "Văn bản được dẫn", noun: "văn bản được dẫn", empty: "Chưa có văn bản nào dẫn một văn bản khác mà kho định danh được." },
} as const;

export const document = {
  untitled: "Không có nhan đề",
  record: "Lý lịch và ghi chú",
  recordTitle: "Lý lịch văn bản",
  recordFold: "Từng dữ kiện và căn cứ",
  thread: "Liền kề theo thời gian",
  near: "Liền kề",
  here: "Văn bản này",
  mendedWords: (amount: string) => `${amount} chữ đã sửa`,
  editedFacts: (amount: number) => `${amount} dữ kiện sửa tay`,
  noDoubt: "không còn chỗ ngờ",
  doubts: (amount: number) => `${amount} chỗ còn ngờ`,
  doubtsHead: (amount: number) => (amount === 1 ? "Còn một chỗ ngờ" : `Còn ${amount} chỗ ngờ`),
  dateDoubted: "còn\u00a0ngờ",
  edited: "sửa tay",
  editedBecause: "Người biên tập đã ghi giá trị này, khác với kết quả máy đọc; căn cứ cũ không còn dùng.",
  reason: "Lý do:",
  noReason: "Người biên tập không ghi lý do.",
  byHand: "ghi tay",
  writtenByHand: "Người biên tập tự ghi văn bản này; không có sổ căn cứ kèm theo.",
  asAbove: "như ở đầu trang",
  unknown: "Chưa rõ",
  searched: "đã tìm",
  removedBecause: "Người giữ kho đã bỏ giá trị máy đọc được.",
  correctedBecause: "Người giữ kho đã sửa, với lý do:",
  searchedBecause: "Đã tìm trong tệp gốc nhưng không thấy.",
  groundOf: (fact: string) => `: căn cứ của ${fact}`,
  alsoWeighed: "Đã xét và loại:",
  unquoted: {
    curated: "Người biên tập ghi", labelled: "Theo nhãn trong bài", placed: "Theo vị trí trong bài",
    inferred: "Suy ra từ những dữ kiện khác", assumed: "Tạm coi, chưa có căn cứ",
  },
  andMore: (amount: number) => `Và ${amount} chỗ nữa.`,
  line: (line: number) => `dòng ${line}`,
  paragraph: (number: string) => `đoạn ${number}`,
  cited: "Văn bản được dẫn",
  inText: "Trong bài",
  abbreviations: "Chữ viết tắt",
  clean: "Văn bản này không có chữ hỏng.",
  mended: (amount: string) => `${amount} chỗ hỏng đã sửa`,
  showMended: (amount: string) => `Hiện ${amount} chữ đã sửa`,
  seeOrigin: "Xem tệp gốc",
  mendTitle: "Đã sửa những gì",
  mendNone: "Không chữ nào phải sửa.",
  outsideCount: (amount: string) => `, trong đó ${amount} chỗ nằm ở phần để ngoài bài`,
  decided: (how: string) => `Cách quyết định: ${how}.`,
  times: (amount: string) => `${amount} chỗ`,
  mendRest: (amount: string) => `Xem thêm ${amount} cách sửa`,
  invisible: (amount: string) => `Ngoài ra, ${amount} dấu cách hoặc dấu vô hình được đưa về một kiểu:`,
  nothing: "(không có gì)",
  space: "dấu cách",
  leftTitle: "Để ngoài bài",
  leftNone: "Mọi dòng của tệp gốc đều nằm trong bài.",
  leftLead: "Tệp gốc còn những dòng sau đây, không thuộc nội dung bài. Kho ghi lại đủ để ai cũng kiểm được.",
  leftAll: (amount: string) => `Xem ${amount} dòng`,
  fileTitle: "Tệp gốc",
  fileName: "Tên tệp", size: "Cỡ", encoding: "Bảng mã", fetched: "Lấy về", from: "Lấy từ", hash: "SHA-256",
  bytes: (amount: string) => `${amount} byte`,
  table: (number: number) => `Bảng ${number}`,
  paragraphLink: (number: number) => `Liên kết tới đoạn ${number}`,
  describe: (parts: string) => `${parts}. Toàn văn, kèm căn cứ của từng dữ kiện.`,
} as const;

/** The facts of the record, in the order in which they stand. */
export const factWords = {
  kind: "Loại",
  title: "Nhan đề",
  date: "Ngày",
  number: "Số hiệu",
  author: "Tác giả",
  publisher: "Nơi đăng",
  office: "Cơ quan",
  credit: "Nguồn ghi trong bài",
  signer: "Người ký", effective: "Ngày có hiệu lực",
  places: "Địa phương",
  topics: "Chủ đề",
} as const;

export const missingPage = {
  title: "Không có trang này",
  lead: "Chữ hỏng thì còn đoán được từ những chữ bên cạnh. Địa chỉ này thì không.",
  body: "Có thể địa chỉ bị gõ thiếu, hoặc liên kết đưa bạn tới đây đã cũ.",
  ways: "Từ đây bạn có thể:",
  toHome: (name: string) => `về trang chủ của ${name}`,
  toSearch: "tìm trong kho",
  toAll: "xem mọi văn bản theo năm",
} as const;

export const aboutWords = {
  contents: "Trong trang này",
  house: "Về kho này",
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
  curated: "người giữ kho đã sửa", labelled: "bài ghi rõ", placed: "theo vị trí", inferred: "suy ra", assumed: "tạm coi",
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

/** `2, 6 và 9`. */
function listed(numbers: readonly number[]): string {
  return numbers.length > 1 ? `${numbers.slice(0, -1).join(", ")} và ${numbers.at(-1)}` : numbers.join("");
}
